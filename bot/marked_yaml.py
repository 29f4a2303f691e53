"""Reads YAML and remembers on which line everything stands."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from bot.errors import Faults

try:
    from yaml import CSafeLoader as Loader
except ImportError:  # PyYAML was built without its C library: slower, but the same
    from yaml import SafeLoader as Loader  # type: ignore[assignment]

At = tuple[str | int, ...]

MAX_NODES = 100_000
MAX_DEPTH = 60
NO_ANCHOR = ""

# What is not text. YAML 1.1 reads `on` as true, 21:00 as 1260 and 007 as 7; people mean the words.
WORDS = {"": None, "~": None, "null": None, "true": True, "false": False}
INTEGER = re.compile(r"[-+]?(0|[1-9][0-9]*)")
DECIMAL = re.compile(r"[-+]?([0-9]+\.[0-9]+|\.[0-9]+)([eE][-+]?[0-9]+)?")
STANDARD = "tag:yaml.org,2002:"

# The characters that YAML 1.2 allows, chapter 5.1.
FORBIDDEN = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")

# What the parser says, and what the writer of the file wants to hear.
PLAIN_WORDS = {
    "mapping values are not allowed": "no ':' can stand here; check the indentation, or use quotes",
    "could not find expected ':'": "a key without ':'; write it as key: value",
    "did not find expected key": "this does not fit the lines above; check quotes and indentation",
    "expected <block end>": "this does not fit the lines above; check quotes and indentation",
    "did not find expected '-'": "this does not fit the list above; check its indentation",
    "cannot start any token": "a text cannot begin with this sign; put it in quotes",
    "found unexpected end of stream": "a quote is opened and never closed",
    "did not find expected ',' or": "a ',' or a closing bracket is missing",
    "expected ',' or": "a ',' or a closing bracket is missing",
    "found unknown escape character": "'\\' has a meaning between \"; use ' for the quotes instead",
    "did not find expected node content": "a value is missing here",
}


@dataclass(frozen=True, slots=True)
class Marked:
    """What a YAML file says (dicts, lists, text, numbers, true/false, None) and where."""

    value: Any
    _lines: dict[At, int] = field(repr=False)

    def line(self, path: At) -> int:
        """The line of a key or list item; of the nearest one around it if it is not there."""
        while path not in self._lines:
            path = path[:-1]
        return self._lines[path]


def read_file(path: Path) -> Marked:
    """Read a UTF-8 file; raises Faults with all that is wrong with it."""
    data = path.read_bytes()
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise Faults([f"{path}:1:1: the file is saved as UTF-16; save it as UTF-8"])
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        line, column = _place(data[: error.start].decode("utf-8"), error.start)
        raise Faults(
            [f"{path}:{line}:{column}: a character is not UTF-8; save the file as UTF-8"]
        ) from None
    return read(text, str(path))


def read(text: str, name: str) -> Marked:
    """Read one YAML document; raises Faults, each `name:line:column: sentence`."""
    text = text.removeprefix("\ufeff")
    _refuse_forbidden(text, name)
    building = _Building(name)
    try:
        for event in yaml.parse(text, Loader=Loader):
            building.take(event)
    except yaml.MarkedYAMLError as error:
        raise Faults([*building.faults, *_syntax(error, text, name)]) from None
    if not building.documents:
        raise Faults([f"{name}:1:1: the file is empty"])
    if building.faults:
        raise Faults(building.faults)
    return Marked(building.value, building.lines)


def nodes(text: str) -> yaml.MappingNode:
    """The map of a document that was read before, each node with its place in the text."""
    node = yaml.compose(text, Loader=Loader)
    assert isinstance(node, yaml.MappingNode)
    return node


def _refuse_forbidden(text: str, name: str) -> None:
    faults = []
    for found in FORBIDDEN.finditer(text):
        line, column = _place(text, found.start())
        sign = f"U+{ord(found[0]):04X}"
        faults.append(f"{name}:{line}:{column}: an invisible character ({sign}); delete it")
    if faults:
        raise Faults(faults)


def _place(text: str, offset: int) -> tuple[int, int]:
    before = text[:offset]
    return before.count("\n") + 1, len(before) - before.rfind("\n")


def _syntax(error: yaml.MarkedYAMLError, text: str, name: str) -> Iterator[str]:
    mark = error.problem_mark or error.context_mark
    line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
    tabs = [n for n, row in enumerate(text.splitlines(), 1) if re.match(r" *\t", row)]
    if line in tabs:  # else the tabs are inside texts, where they do no harm
        for tab in tabs:
            yield f"{name}:{tab}:1: a tab at the beginning of the line; indent with spaces"
        return
    problem = error.problem or "this is not YAML"
    plain = next((words for said, words in PLAIN_WORDS.items() if said in problem), problem)
    yield f"{name}:{line}:{column}: {plain}"


@dataclass(slots=True)
class _Open:
    """A map or list whose end has not been read."""

    value: dict[str, Any] | list[Any]
    path: At
    anchor: str
    began: int  # nodes counted before it
    key: str | None = None


class _Building:
    """Puts values together from the parser's events, without recursion."""

    def __init__(self, name: str) -> None:
        self.value: Any = None
        self.lines: dict[At, int] = {(): 1}
        self.faults: list[str] = []
        self.documents = 0
        self._name = name
        self._open: list[_Open] = []
        self._anchors: dict[str, tuple[Any, int]] = {}
        self._nodes = 0

    def take(self, event: yaml.Event) -> None:
        if isinstance(event, yaml.DocumentStartEvent):
            self.documents += 1
            if self.documents > 1:
                raise self._stop(event, "a second document begins here; use one file for each")
        elif isinstance(event, yaml.CollectionEndEvent):
            done = self._open.pop()
            self._anchors[done.anchor] = done.value, self._nodes - done.began
        elif isinstance(event, yaml.NodeEvent):
            self._node(event)

    def _node(self, event: yaml.NodeEvent) -> None:
        around = self._open[-1] if self._open else None
        if around and isinstance(around.value, dict) and around.key is None:
            around.key = self._key(event, around)
            return
        path = self._path(around, event)
        value = self._value(event)
        if around is None:
            self.value = value
        elif isinstance(around.value, list):
            around.value.append(value)
        elif around.key is not None:
            around.value[around.key] = value
            around.key = None
        if isinstance(value, dict | list) and not isinstance(event, yaml.AliasEvent):
            self._open.append(_Open(value, path, event.anchor or NO_ANCHOR, self._nodes - 1))
            if len(self._open) > MAX_DEPTH:
                raise self._stop(event, f"more than {MAX_DEPTH} levels, one inside the other")

    def _path(self, around: _Open | None, event: yaml.NodeEvent) -> At:
        if around is None:
            path: At = ()
        elif isinstance(around.value, dict):
            return (*around.path, around.key or "")
        else:
            path = (*around.path, len(around.value))
        self.lines[path] = _line(event)
        return path

    def _key(self, event: yaml.NodeEvent, around: _Open) -> str:
        if not isinstance(event, yaml.ScalarEvent):
            raise self._stop(event, "a key must be a word; put a text that begins with { in quotes")
        key, path = str(event.value), (*around.path, str(event.value))
        if path in self.lines:
            first = self.lines[path]
            self._fault(event, f"the key '{key}' stands here again; it is on line {first} already")
        self.lines.setdefault(path, _line(event))
        return key

    def _value(self, event: yaml.NodeEvent) -> Any:
        self._count(event, 1)
        if isinstance(event, yaml.AliasEvent):
            return self._alias(event)
        if isinstance(event, yaml.ScalarEvent):
            value = self._scalar(event)
            self._anchors[event.anchor or NO_ANCHOR] = value, 1
            return value
        kind: dict[str, Any] | list[Any] = {} if isinstance(event, yaml.MappingStartEvent) else []
        tag = getattr(event, "tag", None)
        if tag not in (None, "!", f"{STANDARD}{'map' if kind == {} else 'seq'}"):
            self._fault(event, f"'{_short(tag)}' has no meaning here; delete it")
        self._anchors.pop(event.anchor or NO_ANCHOR, None)  # not to be used inside itself
        return kind

    def _alias(self, event: yaml.AliasEvent) -> Any:
        if event.anchor not in self._anchors:
            self._fault(event, f"'*{event.anchor}' stands for nothing that is complete above it")
            return None
        value, size = self._anchors[event.anchor]
        self._count(event, size)
        return value

    def _scalar(self, event: yaml.ScalarEvent) -> Any:
        text, tag = str(event.value), event.tag
        if tag in ("!", f"{STANDARD}str") or (tag is None and not event.implicit[0]):
            return text
        value = _plain(text)
        right = {"int": int, "float": float, "bool": bool, "null": type(None)}
        if tag is not None and type(value) is not right.get(tag.removeprefix(STANDARD)):
            self._fault(event, f"'{_short(tag)}' does not fit here; delete it")
        return value

    def _count(self, event: yaml.Event, nodes: int) -> None:
        self._nodes += nodes
        if self._nodes > MAX_NODES:
            raise self._stop(event, f"more than {MAX_NODES} values; split the file")

    def _at(self, event: yaml.Event, sentence: str) -> str:
        column = event.start_mark.column + 1 if event.start_mark else 1
        return f"{self._name}:{_line(event)}:{column}: {sentence}"

    def _fault(self, event: yaml.Event, sentence: str) -> None:
        self.faults.append(self._at(event, sentence))

    def _stop(self, event: yaml.Event, sentence: str) -> Faults:
        return Faults([*self.faults, self._at(event, sentence)])


def _line(event: yaml.Event) -> int:
    return event.start_mark.line + 1 if event.start_mark else 1


def _short(tag: str | None) -> str:
    return str(tag).replace(STANDARD, "!!")


def _plain(text: str) -> Any:
    word = text if text == "~" else text.lower()
    if word in WORDS and (text in (word, word.upper(), word.capitalize())):
        return WORDS[word]
    if INTEGER.fullmatch(text):
        return int(text) if len(text) <= 40 else text
    return float(text) if DECIMAL.fullmatch(text) else text

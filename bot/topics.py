"""Topics: lines that take turns, each in several languages, some with a picture."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.effects import Lines
from bot.errors import Faults
from bot.kinds import parse_media_name
from bot.marked_yaml import Marked, read_file
from bot.texts import LANGUAGES

KEYS = {"text", "image"}
SHAPE = "content is a list of texts, one per line, each behind '- '"


@dataclass(frozen=True, slots=True)
class Item:
    """One line of a topic, and the name of the community's picture that goes with it."""

    lines: Lines
    image: str | None = None


@dataclass(frozen=True, slots=True)
class _Line:
    """An item as the file of one language has it."""

    text: str
    image: str | None = None


def read_content(folder: Path) -> tuple[dict[str, list[Item]], list[str]]:
    """Topics by name, each a list of items; and the faults of files that are no lists of texts.

    Line n of every language's file is the same line in another language; a picture that one of
    them names goes with all.
    """
    by_language: dict[str, dict[str, list[_Line]]] = {}
    faults: list[str] = []
    for path in sorted(folder.glob("*.*.yaml")):
        topic, _, language = path.stem.partition(".")
        if language not in LANGUAGES:
            faults.append(f"{path}: '{language}' is not one of {', '.join(LANGUAGES)}")
            continue
        try:
            by_language.setdefault(topic, {})[language] = _read(read_file(path), path)
        except Faults as error:
            faults += error.lines
    topics = {topic: _items(found) for topic, found in by_language.items() if found}
    return topics, faults


def _read(marked: Marked, path: Path) -> list[_Line]:
    """The lines of a file; raises Faults."""
    if not isinstance(marked.value, list):
        raise Faults([f"{path}:1: {SHAPE}"])
    lines: list[_Line] = []
    faults: list[str] = []
    for number, one in enumerate(marked.value):
        try:
            lines.append(_line(one))
        except ValueError as error:
            faults.append(f"{path}:{marked.line((number,))}: {error}")
    if faults:
        raise Faults(faults)
    return lines


def _line(one: Any) -> _Line:
    if isinstance(one, str):
        return _Line(one)
    if not isinstance(one, dict) or not isinstance(one.get("text"), str):
        raise ValueError(SHAPE)
    if unknown := sorted(str(key) for key in one if key not in KEYS):
        raise ValueError(f"a line has text and image, and no '{unknown[0]}'")
    image = one.get("image")
    return _Line(one["text"], None if image is None else parse_media_name(image))


def _items(found: Mapping[str, list[_Line]]) -> list[Item]:
    longest = max(len(lines) for lines in found.values())
    return [
        _item({code: lines[n] for code, lines in found.items() if n < len(lines)})
        for n in range(longest)
    ]


def _item(found: Mapping[str, _Line]) -> Item:
    image = next((line.image for line in found.values() if line.image is not None), None)
    return Item(Lines({language: line.text for language, line in found.items()}), image)

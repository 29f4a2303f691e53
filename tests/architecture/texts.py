"""Every sentence is there in every language, with its variables and plural forms."""

import ast as python
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache

from babel import Locale
from fluent.syntax import ast, parse, visitor

from tests.architecture.house import LANGUAGES, House, Rule, calls, cog_sources, cogs, literal

PLURALS = frozenset({"zero", "one", "two", "few", "many", "other"})
IMPLICIT = frozenset({"address", "emoji"})
"""Variables that every sentence has; a language that needs no variants leaves them out."""
ENTRY = 32  # characters of an entry in the menu of a message
LABEL, LONGER = 45, 100  # of a form's title and labels; of hints and choices
CALLED = re.compile(r"[-\w']{1,32}")
SAID = {
    "reply": 0,
    "say": 0,
    "text": 0,
    "edit": 1,
    "whisper": 1,
    "kick": 1,
    "ban": 1,
    "UserError": 0,
}


@dataclass
class Sentence:
    """What a translation must share with the English one, and its plural choices."""

    variables: set[str] = field(default_factory=set)
    attributes: set[str] = field(default_factory=set)
    fixed: dict[str, str] = field(default_factory=dict)  # without what is filled in, by attribute
    choices: list[set[str]] = field(default_factory=list)


class _Reading(visitor.Visitor):
    """Collects from one message of a Fluent file."""

    def __init__(self) -> None:
        self.sentence = Sentence()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.sentence.variables.add(node.id.name)

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802
        keys = {
            key.name if isinstance(key, ast.Identifier) else key.value
            for key in (variant.key for variant in node.variants)
        }
        words = {key for key in keys if not key.lstrip("-").isdigit()}
        if words <= PLURALS:
            self.sentence.choices.append(keys)
        self.generic_visit(node)


@cache
def sentences(text: str) -> tuple[dict[str, Sentence], list[int]]:
    """The messages of a Fluent file by key, and the lines that are none."""
    found: dict[str, Sentence] = {}
    broken = []
    for entry in parse(text).body:
        if isinstance(entry, ast.Junk):
            broken.append(text.count("\n", 0, entry.span.start if entry.span else 0) + 1)
        elif isinstance(entry, ast.Message):
            reading = _Reading()
            reading.visit(entry)
            reading.sentence.attributes = {attribute.id.name for attribute in entry.attributes}
            reading.sentence.fixed = dict(_fixed(entry))
            found[entry.id.name] = reading.sentence
    return found, broken


def _fixed(entry: ast.Message) -> Iterator[tuple[str, str]]:
    """A sentence (under "") and its attributes, as far as they are the same for everybody."""
    for name, pattern in [("", entry.value), *((a.id.name, a.value) for a in entry.attributes)]:
        fixed = (
            [each for each in pattern.elements if isinstance(each, ast.TextElement)]
            if pattern
            else []
        )
        yield name, "".join(each.value for each in fixed)


def forms(language: str) -> set[str]:
    """The plural forms that a language needs for whole numbers of everyday size."""
    needed = set(Locale.parse(language, sep="-").plural_form.rules) | {"other"}
    return needed - {"many"} if language.startswith("pt") else needed


def _missing_forms(language: str, choice: set[str]) -> set[str]:
    # Where "one" means 1, the number itself says the same; in Latvian it means 21, too.
    alias = {"one"} if "1" in choice and language != "lv" else set()
    return forms(language) - choice - alias


def texts_are_whole(house: House) -> Iterator[str]:
    """All five languages have the same keys, variables, attributes, and their plural forms."""
    for path in sorted(house):
        if not path.endswith("/texts/en.ftl"):
            continue
        english, _ = sentences(house[path])
        for language in LANGUAGES:
            other = f"{path.removesuffix('en.ftl')}{language}.ftl"
            if other in house:
                yield from (
                    f"{other}: {what}" for what in _compare(language, english, house[other])
                )
            else:
                yield f"{other}: the file is missing"


def a_text_is_written_once(house: House) -> Iterator[str]:
    """No file has a key twice: the second would be said, and the first be mended in vain."""
    for path in sorted(house):
        if not path.endswith(".ftl"):
            continue
        named = [each.id.name for each in parse(house[path]).body if isinstance(each, ast.Message)]
        yield from (f"{path}: {key} is there twice" for key, n in Counter(named).items() if n > 1)


def _compare(language: str, english: dict[str, Sentence], text: str) -> Iterator[str]:
    known, broken = sentences(text)
    yield from (f"line {line} is not Fluent" for line in broken)
    yield from (f"{key}: en has no such key" for key in sorted(known.keys() - english.keys()))
    for key, wanted in english.items():
        if key not in known:
            yield f"{key}: the key is missing"
            continue
        given = known[key]
        if given.variables - IMPLICIT != wanted.variables - IMPLICIT:
            yield f"{key}: variables {sorted(given.variables)}, en has {sorted(wanted.variables)}"
        if given.attributes != wanted.attributes:
            yield f"{key}: attributes {sorted(given.attributes)} are not those of en"
        for choice in given.choices:
            if missing := _missing_forms(language, choice):
                yield f"{key}: plural forms {sorted(missing)} are missing"


def forms_fit(house: House) -> Iterator[str]:
    """Titles and labels of forms are as short as platforms want them, in every language."""
    for path, text in sorted(house.items()):
        if not path.startswith("cogs/") or not path.endswith(".ftl"):
            continue
        for key, sentence in sentences(text)[0].items():
            for name, said in sentence.fixed.items() if key.startswith("form-") else ():
                most = LONGER if "-" in name else LABEL
                if len(said) > most:
                    told = f"{key}.{name}" if name else key
                    yield f"{path}: {told} has {len(said)} characters; {most} are the most"


def commands_fit(house: House) -> Iterator[str]:
    """Commands and options are called by short words, and described in a line, everywhere."""
    for path, text in sorted(house.items()):
        if not path.startswith("cogs/") or not path.endswith(".ftl"):
            continue
        for key, sentence in sentences(text)[0].items():
            offered = key.startswith(("call-", "command-", "menu-"))
            for name, said in sentence.fixed.items() if offered else ():
                told = f"{key}.{name}" if name else key
                word = key.startswith("call-") and "-" not in name  # which a choice's text has
                if key.startswith("menu-") and len(said) > ENTRY:
                    yield f"{path}: {told} has {len(said)} characters; {ENTRY} are the most"
                if word and not (CALLED.fullmatch(said) and said == said.lower()):
                    yield f"{path}: {told} is {said!r}; write one word in small letters"
                elif not word and len(said) > LONGER:
                    yield f"{path}: {told} has {len(said)} characters; {LONGER} are the most"


def what_is_said_has_a_text(house: House) -> Iterator[str]:
    """Every key in a cog's code is a key of its texts."""
    for cog in cogs(house):
        known, _ = sentences(house.get(f"cogs/{cog}/texts/en.ftl", ""))
        for path, tree in cog_sources(house, cog):
            for line, key in _keys(tree):
                name, _, attribute = key.partition(".")
                if name not in known or (attribute and attribute not in known[name].attributes):
                    yield f"{path}:{line}: there is no text {key}"


def _keys(tree: python.Module) -> Iterator[tuple[int, str]]:
    for call in calls(tree):
        func = call.func
        name = func.attr if isinstance(func, python.Attribute) else getattr(func, "id", "")
        of_ctx = isinstance(func, python.Attribute) and python.unparse(func.value) == "ctx"
        if name not in SAID or not (of_ctx or name == "UserError"):
            continue
        key = literal(call.args[SAID[name]]) if len(call.args) > SAID[name] else None
        if key is not None:
            yield call.lineno, key


RULES: tuple[Rule, ...] = (
    *(texts_are_whole, a_text_is_written_once, forms_fit, commands_fit),
    what_is_said_has_a_text,
)

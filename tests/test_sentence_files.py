"""Sentences are understood one by one as they would be all at once."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from fluent.runtime import FluentBundle
from fluent.syntax import ast, visitor

from bot.run import ROOT
from bot.sentence_files import BEGINS, PARSER, Bundle, SentenceFile
from bot.texts import LANGUAGES

FILE = """\
### Of a shop

-shop = Baker

# Said at the door.
hello = Hello { $name },
    welcome to { -shop }!
    .hint = Say { hello.hint-of }
points = You have { $n } point{ $n ->
        [one] {""}
       *[other] s
}.
hello = Never said.
broken = { $n ->
quoted = Write { "{" } and "stop".
last=End
"""

REFERS = """\
-shop = Baker
hello = Hello { $name }, welcome to { -shop }!
    .hint = { $n ->
        [0] { hello }
        [1] { 12345 }
       *[other] { hello.deep } { { $n } }
    }
    .deep = { "{" }{ $n }
"""
FORMS = {"zero", "one", "two", "few", "many", "other"}  # are chosen by numbers
NUMBERS: list[str | float] = [0, 1, 2, 21, 1_234_567, 2.5]


def files() -> list[Path]:
    return [path for top in ("bot", "cogs") for path in sorted((ROOT / top).rglob("*.ftl"))]


@pytest.mark.parametrize("language", ["en", "el"])
def test_every_sentence_of_ours_is_the_same_as_if_its_file_was_read_at_once(language: str) -> None:
    for path in (each for each in files() if each.stem == language):
        text = path.read_text("utf-8")
        parsed = PARSER.parse(text).body
        whole = {each.id.name: each for each in parsed if isinstance(each, ast.Message)}
        file = SentenceFile(text)
        assert list(file.keys()) == list(whole), path
        for key, entry in whole.items():
            found = file.get(key)
            assert found is not None
            assert found.equals(entry, ignored_fields=["span", "comment"]), (path, key)


def test_terms_choices_references_and_the_first_of_two_are_said() -> None:
    file = SentenceFile(FILE)
    said = Bundle("en", file)
    assert list(file.keys()) == ["hello", "points", "broken", "quoted", "last"]

    def say(key: str, **args: str | int) -> str:
        return said.phrase(key)(args)

    assert say("hello", name="Amy") == "Hello Amy,\nwelcome to Baker!"
    assert [say("points", n=n) for n in (1, 2)] == ["You have 1 point.", "You have 2 points."]
    assert say("quoted") == 'Write { and "stop".'
    assert say("last") == "End"


def test_what_cannot_be_understood_is_no_sentence_and_takes_none_with_it() -> None:
    file = SentenceFile(FILE)
    assert (file.get("broken"), file.get("nowhere")) == (None, None)
    with pytest.raises(KeyError, match="broken"):
        Bundle("en", file).phrase("broken")


@pytest.mark.parametrize(
    ("key", "words", "holds"),
    [
        ("hello", ["hello", "welcome"], True),
        ("hello", ["name"], False),  # what is placed into a sentence is none of its words
        ("points", ["points"], True),  # which begins before the choice
        ("quoted", ["{", '"stop".'], True),
        ("last", ["last"], False),
        ("broken", ["x"], False),
        ("nowhere", ["x"], False),
    ],
)
def test_a_search_asks_which_sentences_can_hold_its_words(
    key: str, words: list[str], holds: bool
) -> None:
    assert SentenceFile(FILE).may_hold(key, words) is holds


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sentence_of_ours_is_written_twice(language: str) -> None:
    for path in (each for each in files() if each.stem == language):
        keys = [found[1] for found in BEGINS.finditer(path.read_text("utf-8")) if found[1]]
        assert [key for key in keys if keys.count(key) > 1] == [], path


class Named(visitor.Visitor):
    """What a sentence asks for, and by which words its variants are chosen."""

    def __init__(self, pattern: ast.Pattern) -> None:
        self.asked: set[str] = set()
        self.words: set[str] = set()
        self.visit(pattern)

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.asked.add(node.id.name)

    def visit_Variant(self, node: ast.Variant) -> None:  # noqa: N802
        if isinstance(node.key, ast.Identifier):
            self.words.add(node.key.name)
        self.generic_visit(node)


def patterns(file: ast.Resource) -> Iterator[tuple[str, ast.Pattern]]:
    for each in file.body:
        if isinstance(each, ast.Message):
            if each.value is not None:
                yield each.id.name, each.value
            for one in each.attributes:
                yield f"{each.id.name}.{one.id.name}", one.value


def test_every_sentence_is_said_as_fluents_own_library_says_it(proving: bool) -> None:
    for language in LANGUAGES if proving else ("lv",):
        for text in (REFERS, *(p.read_text("utf-8") for p in files() if p.stem == language)):
            ours, file = Bundle(language, SentenceFile(text)), PARSER.parse(text)
            theirs = FluentBundle([language], use_isolating=False)
            theirs.add_resource(file)
            for key, pattern in patterns(file):
                name, _, attribute = key.partition(".")
                message, named = theirs.get_message(name), Named(pattern)
                said = message.attributes[attribute] if attribute else message.value
                assert said is not None
                for value in [*NUMBERS, *sorted(named.words - FORMS)]:
                    args = dict.fromkeys((*named.asked, "name", "n"), value)
                    assert theirs.format_pattern(said, args) == (ours.phrase(key)(args), []), key

"""Sentences are understood one by one as they would be all at once."""

from pathlib import Path

import pytest
from fluent.syntax import ast

from bot.run import ROOT
from bot.sentence_files import PARSER, Bundle, SentenceFile

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

    def say(key: str, **args: object) -> str:
        pattern = said.get_message(key).value
        assert pattern is not None
        text, faults = said.format_pattern(pattern, args)
        assert not faults
        return str(text)

    assert say("hello", name="Amy") == "Hello Amy,\nwelcome to Baker!"
    assert [say("points", n=n) for n in (1, 2)] == ["You have 1 point.", "You have 2 points."]
    assert say("quoted") == 'Write { and "stop".'
    assert say("last") == "End"


def test_what_cannot_be_understood_is_no_sentence_and_takes_none_with_it() -> None:
    file = SentenceFile(FILE)
    assert (file.get("broken"), file.get("nowhere")) == (None, None)
    with pytest.raises(KeyError, match="broken"):
        Bundle("en", file).get_message("broken")


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

"""The corpus is as large, as varied and as independent of the guard as it has to be."""

import ast
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cogs.guard import generator
from tests.cogs.guard.corpus import disguised, hosts, newcomers
from tests.cogs.guard.corpus.messages import HERE, LANGUAGES, Message, sections
from tests.cogs.guard.corpus.tuning import tuning
from tests.cogs.guard.heldout.operators import OPERATORS

TUNING = list(tuning())
UNSEEN = list(generator.heldout(1))
OURS = (HERE, generator.HERE, Path(generator.__file__))


def good(part: list[Message]) -> list[Message]:
    return [message for message in part if not message.spam]


def modules(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom):
            yield node.module or "."
        elif isinstance(node, ast.Import):
            yield from (name.name for name in node.names)


def test_sixty_disguises_stand_in_six_languages_and_a_third_has_no_lure() -> None:
    hidden = list(disguised.disguised())
    kinds = {message.kind for message in hidden}
    assert len(kinds) >= 60
    for kind in kinds:
        assert {m.language for m in hidden if m.kind == kind} == set(LANGUAGES)
    assert sum(not message.lure for message in hidden) >= len(hidden) / 3


def test_four_hundred_hard_good_messages_come_from_newcomers_and_regulars() -> None:
    ours = [message for message in good(TUNING) if message.kind != "talk"]
    assert len(ours) >= 400
    assert {message.language for message in ours} == set(LANGUAGES)
    count = Counter(message.author for message in ours)
    assert count["new"] >= 200
    assert count["regular"] >= 100


def test_people_talk_in_five_languages() -> None:
    for path in (HERE / "talk").glob("*.txt"):
        lengths = [len(lines) for _, lines in sections(path)]
        assert len(lengths) >= 3, path.name
        assert min(lengths) >= 14, path.name
    assert len(list((HERE / "talk").glob("*.txt"))) == 5


def test_fifteen_disguises_are_held_out_and_none_of_them_is_tuned_on() -> None:
    assert len(OPERATORS) >= 15
    assert not set(OPERATORS) & {*disguised.KINDS, *newcomers.HIDING}
    assert not set(generator.LISTED) & set(hosts.LISTED)


def test_held_out_disguises_come_two_at_once_and_the_same_for_the_same_seed() -> None:
    hidden = [m for m in UNSEEN if m.listed and not m.events]
    assert all("-in-" in message.id for message in hidden)
    assert {m.kind for m in hidden} <= set(OPERATORS)
    assert list(generator.heldout(1)) == UNSEEN
    assert list(generator.heldout(2)) != UNSEEN


@pytest.mark.parametrize("part", [TUNING, UNSEEN], ids=["tuning", "held-out"])
def test_no_message_is_there_twice(part: list[Message]) -> None:
    names = Counter(message.id for message in part)
    texts = Counter((message.text, message.events, message.author) for message in part)
    assert [name for name, count in names.items() if count > 1] == []
    assert [text for text, count in texts.items() if count > 1] == []


def test_no_held_out_good_sentence_is_a_tuned_one() -> None:
    assert not {m.text for m in good(UNSEEN) if m.text} & {m.text for m in good(TUNING)}


def test_no_good_message_holds_a_listed_host_as_it_is_written_but_to_warn() -> None:
    listed = {*hosts.blocklist(), *generator.blocklist()}
    for message in good(TUNING) + good(UNSEEN):
        words = {word.strip("/.,()<>") for word in message.text.replace("https://", " ").split()}
        assert not words & listed, message.id


def test_the_corpus_knows_nothing_of_the_guard() -> None:
    files = [path for ours in OURS for path in ([ours] if ours.suffix else ours.rglob("*.py"))]
    assert len(files) > 8
    for path in files:
        assert [name for name in modules(path) if name.startswith(("cogs", "bot"))] == [], path

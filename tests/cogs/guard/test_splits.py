"""A host in two or three messages of one person is found, and their talk is not taken for one."""

from collections.abc import Sequence

import pytest

from bot.events import MessageEdited
from bot.sight import Written
from cogs.guard.evidence import Piece
from cogs.guard.looking import look
from cogs.guard.reading import all_prose, read
from cogs.guard.splits import Split, unlike
from tests.cogs.guard.corpus.tuning import talk, tuning
from tests.cogs.guard.sights import about, before, sent, sight

FEWEST_QUIET = 10  # of the corpus, three texts each


def parts(*texts: str, seconds: float = 10) -> list[Written]:
    return [before(each, seconds=seconds - place) for place, each in enumerate(texts)]


@pytest.mark.parametrize(
    ("earlier", "last"),
    [
        (["evil"], ".com/x"),
        (["go to evil"], ".com/free now"),
        (["evil."], "com"),
        (["evil"], "点com"),
        (["https://ev"], "il.com/x"),
        (["evil", "dot"], "com"),
        (["evil", "."], "com"),
        (["ev"], "il.com"),
        (["evil", ".c"], "om/x"),
        (["ｅｖｉｌ"], "．ｃｏｍ"),
    ],
)
def test_a_listed_host_in_several_messages_is_found_with_all_its_parts(
    earlier: Sequence[str], last: str
) -> None:
    before_it = parts(*earlier)
    found = look(sight(last, before_it))
    assert found is not None
    assert found.decision.action == "delete"
    assert [each.message for each in found.copies] == [*(one.message for one in before_it), "now"]


@pytest.mark.parametrize(
    ("earlier", "last"),
    [
        (["Hello."], "me too"),
        (["ok."], "it works"),
        (["Are you there?"], "...no"),
        (["We meet at 7."], "in the park"),
        (["see you."], "so long"),
        (["I like node"], ".js is fine"),
        (["version 1", "."], "2.3"),
        (["I think it is main"], ".py, I think"),
        (["γράφω στο bot", "τελεία"], "gr πληκτρολόγιο έχω"),
        (["da."], "no."),
        (["Πάμε."], "is it far"),
    ],
)
def test_what_people_say_one_after_the_other_is_no_host(earlier: Sequence[str], last: str) -> None:
    assert look(sight(last, parts(*earlier))) is None


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("evil d", "ot now"),
        ("to evil,", "com now"),
        ("see w", "ww evil"),
        ("a b c", "d e f g"),
    ],
)
def test_a_sign_that_only_two_messages_make_together_is_read(one: str, other: str) -> None:
    assert all_prose([one])
    assert all_prose([other])
    assert not all_prose([one + other, f"{one} {other}"])


def test_what_is_passed_over_at_one_glance_holds_no_host_when_it_is_read_alone() -> None:
    quiet = 0
    texts = [each.text for each in (*talk(), *tuning()) if each.text]
    for at in range(0, len(texts) - 3, 3):
        three = texts[at : at + 3]
        if all_prose([*three, "".join(three), " ".join(three)]):
            quiet += 1
            for text in (*three, "".join(three), " ".join(three)):
                alone = read([Piece("split", text)])
                assert not alone.addresses
                assert not alone.guesses
    assert quiet > FEWEST_QUIET


def test_splits_that_say_the_same_are_read_once_and_the_plain_ones_always() -> None:
    plain, other = Split("evil.com", True, ()), Split("evil.com", False, ())
    assert unlike([plain, other, other, plain]) == [plain, plain]
    assert unlike([other, plain]) == [other, plain]


def test_what_stands_in_another_room_or_long_before_is_not_put_together() -> None:
    assert look(sight(".com/x", [before("evil", "news")])) is None
    assert look(sight(".com/x", [before("evil", seconds=70)])) is None
    assert look(sight(sent(".com/x", "news"), [before("evil")])) is None


def test_a_newcomer_who_splits_an_unknown_host_hides_it() -> None:
    found = look(sight(".com/free", parts("unheard-of")))
    assert found is not None
    assert found.decision.spam


def test_an_edit_that_makes_a_host_of_two_messages_is_found() -> None:
    event = MessageEdited(**about(), message="now", text="go to evil")
    found = look(sight(event, parts(".com/x")))
    assert found is not None
    assert [each.message for each in found.copies] == ["lobby-.com/x-10", "now"]

"""A host in two or three messages of one person is found, and their talk is not taken for one."""

from collections.abc import Sequence

import pytest

from bot.events import MessageEdited
from bot.sight import Written
from cogs.guard.looking import look
from tests.cogs.guard.sights import about, before, sent, sight


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

"""A post by hand that waits for somebody's word, and what that word does."""

import pytest

from bot.communities import Room
from bot.testing import FakeChat, FakeMember, fake_chat

LATVIAN_FIRST = {"lobby": (Room("lobby", "lv"), Room("checkin", "en"))}


async def asked(chat: FakeChat, at: str = "12:00") -> tuple[FakeMember, FakeMember]:
    """Ann, who asked about her post, and Bo, who may decide."""
    ann, bo = (chat.has(name, rights=["content"]) for name in ("Ann", "Bo"))
    await ann.calls("/post new", text="It costs 10 €.", at=at)
    await ann.presses("Ask for approval")
    return ann, bo


async def test_changed_words_go_out_and_stand_in_the_audit_log() -> None:
    async with fake_chat() as chat:
        _, bo = await asked(chat)
        (card,) = chat.posts("ops")
        await bo.presses("Change", card)
        assert bo.sees_form().fields[0].default == ("It costs 10 €.",)
        await bo.submits(text="It costs 12 €.")
        assert chat.said() == []
        await chat.passes(hours=3, minutes=1)
        assert chat.said() == ["It costs 12 €."]


async def test_changed_words_stand_in_the_language_of_those_that_were_shown() -> None:
    async with fake_chat(settings={"several": LATVIAN_FIRST}) as chat:
        ann, bo = (chat.has(name, rights=["content"]) for name in ("Ann", "Bo"))
        await ann.calls("/post new", text="Maksā 10 €.", to="lobby")
        await ann.presses("Rooms")
        await ann.submits(how="all")
        await ann.presses("Another language")
        await ann.submits(language="en", text="It costs 10 €.")
        await ann.presses("Ask for approval")
        (card,) = chat.posts("ops")
        assert "Maksā 10 €." in card.text
        await bo.presses("Change", card)
        await bo.submits(text="Maksā 12 €.")
        await chat.passes(seconds=5)
        assert (chat.said(), chat.said("checkin")) == (["Maksā 12 €."], ["It costs 10 €."])


@pytest.mark.parametrize(
    ("press", "out"), [("Send now", ["It costs 10 €."]), ("Drop it", [])], ids=("sent", "dropped")
)
async def test_who_decides_about_it_otherwise_takes_the_card_back(
    press: str, out: list[str]
) -> None:
    async with fake_chat() as chat:
        ann, bo = await asked(chat)
        (card,) = chat.posts("ops")
        await ann.calls("/post change", number=1)
        await ann.presses(press)
        await chat.passes(seconds=5)
        assert card.buttons == ()
        await bo.presses_late("Approve", card)
        await chat.passes(hours=4)
        assert chat.said() == out
        assert len(chat.said("ops")) == 1


async def test_asked_again_the_first_card_decides_nothing_and_the_second_once() -> None:
    async with fake_chat() as chat:
        ann, bo = await asked(chat)
        (first,) = chat.posts("ops")
        await ann.calls("/post change", number=1)
        await ann.presses("Text")
        await ann.submits(text="It costs 12 €.")
        await ann.presses("Ask for approval")
        second = chat.posts("ops")[-1]
        await bo.presses_late("Reject", first)
        assert "It costs 12 €." in second.text
        await bo.presses("Approve", second)
        await bo.presses_late("Approve", second)
        await chat.passes(hours=4)
        assert chat.said() == ["It costs 12 €."]


async def test_nobodys_word_by_its_time_holds_it_until_there_is_one() -> None:
    async with fake_chat() as chat:
        _, bo = await asked(chat, at="10:00")
        await chat.passes(hours=1, minutes=5)
        assert chat.said() == []
        await bo.presses("Approve", chat.posts("ops")[-1])
        await chat.passes(minutes=1)
        assert chat.said() == ["It costs 10 €."]

"""A script of one member is begun for many who were there before, each once."""

import pytest

from bot.testing import FakeChat, FakeMember, fake_chat

WEEK = """
name: First week
kind: service
when:
  - on: member.passed
where: {communities: all, room: lobby}
steps:
  - gather: {within: 15m, text: "Welcome {gather.names}."}
  - wait: 12h
  - whisper: {text: "{member.name}, one thing to try."}
"""
ROOM = """
name: Lunch
kind: talk
steps:
  - say: {text: "Lunch."}
"""
SCRIPTS = {"first-week": WEEK, "lunch": ROOM}
READERS = "latvians: {language: lv}"
DAY_MS = 86_400_000


async def were_there(chat: FakeChat, *names: str, language: str = "en") -> list[FakeMember]:
    """People whom Plaza knows and never welcomed."""
    people = [chat.has(name, language=language) for name in names]
    for who in people:
        await who.says("hello")
    return people


def lines(who: FakeMember) -> int:
    """How often somebody got the script's private line."""
    return sum("one thing to try" in each for each in who.told())


async def test_an_operator_is_told_how_many_and_it_begins_for_so_many_a_day() -> None:
    async with fake_chat(scripts=SCRIPTS) as chat:
        ann = chat.has("Ann", rights=["content"])
        people = await were_there(chat, *(f"P{number}" for number in range(5)))
        new = await chat.joins("Amy")  # for her it begins by itself
        await chat.passes(minutes=16)
        await ann.calls("/sop run", script="first-week", audience="everyone", per_day=2)
        await ann.was_told(
            'first-week would begin for 5 members of "everyone", 2 a day at most,'
            " so it takes 3 days."
            " One had it before and is left out. Private messages keep to their own budget,"
            " however many begin. Nothing happens until you press the button."
        )
        await chat.passes(hours=1)
        assert chat.said() == ["Welcome Amy."]
        await ann.presses("Begin for 5")
        assert ann.told()[-1].startswith("first-week begins now, for 2 a day at most")
        await chat.passes(minutes=16)
        assert chat.said()[1:] == ["Welcome P0 and P1."]
        await chat.restarts(hours=23)
        assert len(chat.said()) == 2
        await chat.passes(days=3)
        assert chat.said()[2:] == ["Welcome P2 and P3.", "Welcome P4."]
        assert [lines(who) for who in (*people, new)] == [1] * 6
        await ann.calls("/sop run", script="first-week", audience="everyone")
        assert "is for nobody" in ann.told()[-1]


@pytest.mark.fake_only
async def test_nobody_gets_it_twice_and_who_left_or_is_no_reader_gets_nothing() -> None:
    async with fake_chat(scripts=SCRIPTS, audiences=READERS) as chat:
        ann = chat.has("Ann", rights=["content"])
        anna, berta, zane = await were_there(chat, "Anna", "Berta", "Zane", language="lv")
        (bo,) = await were_there(chat, "Bo")
        await ann.calls("/sop run", script="first-week", member=anna.person.native)
        await ann.calls("/sop run", script="first-week", audience="latvians", per_day=1)
        await ann.presses("Begin for 2")
        await ann.presses("Begin for 2")
        await ann.calls("/sop run", script="first-week", audience="latvians")
        await ann.presses("Begin for 1")
        assert "runs but once at a time" in ann.told()[-1]
        await zane.leaves()
        await chat.passes(days=4)
        assert [lines(who) for who in (anna, berta, zane, bo)] == [1, 1, 0, 0]


@pytest.mark.fake_only
async def test_what_cannot_be_is_said() -> None:
    async with fake_chat(scripts=SCRIPTS) as chat:
        ann = chat.has("Ann", rights=["content"])
        await ann.calls("/sop run", script="lunch", audience="everyone")
        assert ann.told()[-1].startswith("lunch speaks to a whole room")
        await ann.calls("/sop run", script="first-week", audience="everybody")
        assert "everyone" in ann.told()[-1]  # the near one
        await ann.calls("/sop pause", script="first-week")
        await were_there(chat, "Amy")
        await ann.calls("/sop run", script="first-week", audience="everyone")
        await ann.presses("Begin for 1")
        assert ann.told()[-1].startswith("first-week is paused.")

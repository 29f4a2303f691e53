"""Questions that nobody answered: an operator reads the oldest, and what was answered is gone."""

import re
from typing import Any

import pytest

from bot.events import MemberEvent, MessageEdited, MessageSent
from bot.testing import FakeChat, FakeMember, Post, fake_chat
from bot.testing.outside import OTHER
from bot.unanswered import LONGEST, cut, is_question


async def open_ones(chat: FakeChat, community: str = "") -> str:
    """The line of questions as an operator of a community is told it; empty if there is none."""
    there: dict[str, Any] = {"community": community} if community else {}
    boss = chat.has("Boss", rights=["content"], **there)
    await boss.calls("/today")
    told = boss.told()[-1].split("\n")
    return next((line for line in told if line.startswith("Nobody answered")), "")


@pytest.mark.parametrize(
    "text",
    ["When?", "什么时候？", "Πότε;", "Πότε\u037e", "When? 🙏🏽 👨‍👩‍👧 \n", "kad? ❤️"],
)
def test_what_ends_with_a_question_mark_is_a_question(text: str) -> None:
    assert is_question(text)


@pytest.mark.parametrize(
    "text", ["When", "???", "Why? Because.", "done;", "https://shop.example/?", "", "👀?", "; ;"]
)
def test_what_asks_nothing_is_none(text: str) -> None:
    assert not is_question(text)


def test_a_long_question_is_kept_in_eighty_characters_and_one_line() -> None:
    kept = cut("What\nis " + "very " * 40 + "long?")
    assert len(kept) <= LONGEST
    assert kept.startswith("What is very")
    assert kept.endswith("…")


@pytest.mark.fake_only
async def test_a_question_waits_two_hours_and_is_told_with_name_room_time_and_age() -> None:
    async with fake_chat() as chat:
        amy = chat.has("**Amy** @everyone")
        await amy.says("Where is the *guide*? 🙏")
        await chat.passes(minutes=119)
        assert await open_ones(chat) == ""
        await chat.passes(minutes=1)
        assert await open_ones(chat) == (
            "Nobody answered (1): \\*\\*Amy\\*\\* @\u200beveryone, #lobby 9:00 AM (2 hours): "
            "“Where is the \\*guide\\*? 🙏”"
        )
        chat.other_acts = True  # its operator asks
        assert await open_ones(chat, OTHER) == ""


async def test_an_answer_a_thread_and_a_reaction_close_it_but_not_ones_own_words() -> None:
    async with fake_chat() as chat:
        amy, li, boss = chat.has("Amy"), chat.has("李"), chat.has("Bo", rights=["people"])
        asked = await amy.says("Anybody here?")
        await amy.says("Hello? It is me again?")
        await amy.reacts("👀", asked)
        await chat.passes(hours=3)
        assert "Anybody here?" in await open_ones(chat)
        await boss.says("Yes")  # an operator's word is an answer, too
        assert await open_ones(chat) == ""
        second = await li.says("谁知道？")
        await chat.passes(hours=3)
        assert "谁知道？" in await open_ones(chat)
        await amy.reacts("👍", second)
        assert await open_ones(chat) == ""


async def test_an_answer_elsewhere_leaves_it_open_and_operators_ask_nothing() -> None:
    async with fake_chat() as chat:
        amy, li, boss = chat.has("Amy"), chat.has("Li"), chat.has("Bo", rights=["people"])
        await boss.says("Who has an idea?")
        await amy.says("When is it?", "checkin")
        await li.says("Good day")
        await chat.passes(hours=3)
        line = await open_ones(chat)
        assert line.startswith("Nobody answered (1): Amy, ")
        assert line.endswith("(3 hours): “When is it?”")


@pytest.mark.fake_only
async def test_the_three_oldest_are_told_and_how_many_more_there_are() -> None:
    async with fake_chat() as chat:
        for number in range(5):
            await chat.has(f"M{number}").says(f"Question {number}?", f"room{number}")
            await chat.passes(minutes=1)
        await chat.passes(hours=2)
        line = await open_ones(chat)
        assert line.startswith("Nobody answered (5): M0, #room0 ")
        assert line.index("Question 0?") < line.index("Question 1?") < line.index("Question 2?")
        assert line.endswith(" · 2 more")
        await chat.has("Zoe").says("Yes", "room1")
        line = await open_ones(chat)
        assert ("Question 1?" in line, "Question 3?" in line) == (False, True)


async def test_it_outlives_a_restart_but_not_an_absence_and_no_more_than_three_days() -> None:
    async with fake_chat() as chat:
        await chat.has("Amy").says("Is it open?")
        await chat.restarts(minutes=1)
        await chat.passes(hours=2)
        assert "Is it open?" in await open_ones(chat)
        await chat.passes(hours=24)
        assert "(26 hours)" in await open_ones(chat)
        await chat.passes(hours=46)
        assert "Is it open?" not in await open_ones(chat)
        await chat.has("Li").says("And now?")
        await chat.passes(hours=1)
        await chat.restarts(hours=1)  # who knows whether somebody answered meanwhile
        assert await open_ones(chat) == ""
        await chat.passes(minutes=2)
        rows = await chat.db.read(lambda tx: tx.rows("SELECT * FROM figures_questions"))
        assert rows == []


async def test_on_discord_the_place_is_a_link_and_elsewhere_the_room() -> None:
    async with fake_chat() as chat:
        asked = await chat.has("Amy").says("Is it open?")
        await chat.passes(hours=3)
        line = await open_ones(chat)
        if chat.outside.name == "discord":
            assert re.search(r"Amy, https://discord\.com/channels/\d+/\d+/\d+ 9:00 AM", line)
        else:
            assert f"Amy, #{asked.room} 9:00 AM" in line


@pytest.mark.fake_only
async def test_an_edited_question_is_told_as_it_is_now_or_not_at_all() -> None:
    async with fake_chat() as chat:
        amy = chat.has("Amy")
        asked = await amy.says("Is it opne?")
        await edits(chat, amy, asked, "Is it open?")
        await chat.passes(hours=2)
        assert (await open_ones(chat)).endswith("“Is it open?”")
        await edits(chat, amy, asked, "Found it.")
        assert await open_ones(chat) == ""


@pytest.mark.fake_only
async def test_an_answer_in_the_thread_under_it_is_one() -> None:
    async with fake_chat() as chat:
        amy, li = chat.has("Amy"), chat.has("Li")
        asked = await amy.says("Is it open?")
        await chat.emit(_event(chat, MessageSent, li, text="Yes", message="m2", thread=asked.id))
        await chat.passes(hours=2)
        assert await open_ones(chat) == ""


@pytest.mark.fake_only
async def test_who_asked_and_left_is_not_told_of() -> None:
    async with fake_chat() as chat:
        amy = chat.has("Amy")
        await amy.says("Is it open?")
        await amy.leaves()
        await chat.passes(hours=2)
        assert await open_ones(chat) == ""


async def edits(chat: FakeChat, who: FakeMember, post: Post, text: str) -> None:
    """A member changes what they wrote."""
    await chat.emit(_event(chat, MessageEdited, who, text=text, message=post.id))


def _event(chat: FakeChat, shape: type[MemberEvent], who: FakeMember, **facts: Any) -> MemberEvent:
    at = chat.clock.now()
    home = {"platform": "fake", "community": who.community, "room": "lobby"}
    return shape(id=f"edit:{chat.count()}", at=at, who=who.person, **home, **facts)

"""Operators look at the calendar in a browser, and do there what the commands do."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from bot.testing import FakeChat, FakeMember, fake_chat
from tests.cogs.calendar.browsing import Browser, browser, link_of

MORNING = """
name: {en: Good morning, el: Καλημέρα}
kind: value
when: [{at: "10:00"}]
where: {communities: all, room: lobby}
steps:
  - say: {text: {en: "Hello <b>all</b>", lv: Sveiki}}
"""
QUIZ = """
name: {en: Quiz, lv: Viktorīna}
kind: talk
when: [{at: "12:00", days: [wed]}]
where: {communities: all, room: checkin}
instead_of: morning
steps:
  - say: {text: {en: Which river?, lv: Kura upe?}}
"""
BOTH = {"morning": MORNING, "quiz": QUIZ}


@asynccontextmanager
async def opened(
    scripts: dict[str, str] | None = None, language: str = "en"
) -> AsyncIterator[tuple[FakeChat, FakeMember, Browser]]:
    """A chat with an operator whose browser shows the calendar."""
    async with fake_chat(scripts=scripts or BOTH, web=True) as chat:
        amy = chat.has("Amy", rights=["content"], language=language)
        async with browser(chat.url) as seen:
            await seen.enters(await link_of(amy))
            yield chat, amy, seen


def lines(seen: Browser, day: str = "") -> list[str]:
    return [words for _, words, _ in seen.entries() if day in words]


async def test_an_operator_gets_a_link_that_opens_once() -> None:
    async with fake_chat(scripts=BOTH, web=True) as chat:
        amy = chat.has("Amy", rights=["content"])
        link = await link_of(amy)
        async with browser(chat.url) as seen, browser(chat.url) as other:
            assert "Open the operators' pages" in await seen.goes(link)
            await other.goes(link)  # a preview of the chat's: it must not use it up
            assert "March 2026" in await seen.enters(link)
            assert seen.path == "/ops/calendar"
            assert "This link was used" in await other.goes(link)
            assert other.status == 404


async def test_a_link_is_good_for_a_quarter_of_an_hour() -> None:
    async with fake_chat(scripts=BOTH, web=True) as chat:
        link = await link_of(chat.has("Amy", rights=["content"]))
        async with browser(chat.url) as seen:
            await seen.goes(link)
            form = seen.form("/ops/door")
            await chat.passes(minutes=15)
            assert "This link was used, or is too old" in await seen.sends(form)
            assert "Please come in through the chat" in await seen.goes("/ops/calendar")
            assert seen.status == 403


async def test_without_a_right_there_is_no_link() -> None:
    async with fake_chat(scripts=BOTH, web=True) as chat:
        bob = chat.has("Bob")
        await bob.calls("/ops")
        await bob.was_told(
            'You need the right "content" for this. '
            "Whoever runs this community can give it to you with /team give."
        )


async def test_without_a_web_server_one_hears_what_is_missing() -> None:
    async with fake_chat(scripts=BOTH) as chat:
        amy = chat.has("Amy", rights=["content"])
        await amy.calls("/ops")
        assert "whoever runs plaza adds web:" in amy.told()[-1].lower()


async def test_what_comes_and_what_came_stand_there_with_their_states() -> None:
    async with opened() as (chat, amy, seen):
        await chat.passes_until("2026-03-03 09:30")
        await amy.calls("/ops")
        await seen.goes("/ops/calendar")
        found = lines(seen)
        assert found[0] == "10:00 AM Good morning Done · lobby"
        assert found[1] == "10:00 AM Good morning To come · lobby"
        assert "Times of Europe/Riga" in seen.words()
        assert seen.page.count('id="today"') == 1


async def test_what_gives_way_is_grey_and_says_why() -> None:
    async with opened() as (_, _, seen):
        grey = [(words) for classes, words, _ in seen.entries() if "grey" in classes]
        assert grey[0] == '10:00 AM Good morning Gave way · lobby "Quiz" stands in for it.'
        assert len(grey) == 4  # the Wednesdays that are left of March


async def test_an_operator_reads_in_their_own_language() -> None:
    async with opened(language="el") as (_, _, seen):
        assert '<html lang="el">' in seen.page
        assert "Μάρτιος 2026" in seen.words()
        assert "10:00 π.μ. Καλημέρα Έρχεται · lobby" in lines(seen)


async def test_an_entry_shows_what_would_be_said_and_runs_it_once() -> None:
    async with opened() as (chat, _, seen):
        href = seen.entries()[0][2]
        assert "Hello <b>all</b>" in await seen.goes(href)
        form = seen.form("/ops/calendar/do", "run")
        both = await asyncio.gather(seen.sends(form), seen.sends(form))  # a double tap
        await chat.passes()
        assert all("morning runs now." in words for words in both)
        assert chat.said() == ["Hello <b>all</b>"]
        assert seen.path.startswith("/ops/calendar/entry?")


@pytest.mark.parametrize("spread", ["", "spread: 2h\n"], ids=["at its time", "spread"])
async def test_an_entry_says_when_where_and_how_it_is(spread: str) -> None:
    async with opened({"morning": MORNING.replace("steps:", f"{spread}steps:")}) as (_, _, seen):
        _, line, href = seen.entries()[0]
        words = await seen.goes(href)
        assert "When Mon, Mar 2 1" in words
        assert "Times of Europe/Riga State To come Room lobby Kind Value Script morning" in words
        assert line.partition(" Good")[0] in words


async def test_what_comes_at_midnight_stands_on_the_first_of_its_month() -> None:
    async with opened({"night": MORNING.replace("10:00", "00:00")}) as (_, _, seen):
        await seen.goes("/ops/calendar?month=2026-04")
        assert len(seen.entries()) == 30


async def test_pausing_and_resuming_say_who_and_stand_in_the_audit_log() -> None:
    async with opened() as (chat, amy, seen):
        href = seen.entries()[0][2]
        await seen.goes(href)
        assert "morning is paused." in await seen.sends(seen.form("/ops/calendar/do", "pause"))
        await seen.goes("/ops/calendar")
        assert "Good morning Paused · lobby Amy paused it" in lines(seen)[0]
        await seen.goes(href)
        await seen.sends(seen.form("/ops/calendar/do", "resume"))
        await seen.goes("/ops/calendar")
        assert lines(seen)[0] == "10:00 AM Good morning To come · lobby"
        sql = "SELECT action, actor FROM audit ORDER BY id"
        rows = [row async for row in chat.db.rows(sql)]
        me = (await amy.row()).id
        assert rows == [("sop pause", me), ("sop resume", me)]


async def test_skipping_leaves_out_the_time_that_was_seen_and_no_other() -> None:
    async with opened() as (chat, _, seen):
        await seen.goes(seen.entries()[0][2])
        form = seen.form("/ops/calendar/do", "skip")
        await chat.passes_until("2026-03-02 10:30")
        assert "is another one by now. Nothing was done" in await seen.sends(form)
        await seen.goes("/ops/calendar")
        await seen.goes(seen.entries()[1][2])
        said = await seen.sends(seen.form("/ops/calendar/do", "skip"))
        assert "morning leaves out Tue, Mar 3 10:00 AM." in said
        await seen.goes("/ops/calendar")
        assert lines(seen)[1] == ("10:00 AM Good morning Left out · lobby Amy left this time out.")
        await chat.passes_until("2026-03-03 10:30")
        assert chat.said() == ["Hello <b>all</b>"]


async def test_a_room_and_a_kind_can_be_looked_at_alone() -> None:
    async with opened() as (_, _, seen):
        await seen.goes("/ops/calendar?kind=talk")
        assert {line.split(" · ")[1] for line in lines(seen)} == {"checkin"}
        await seen.goes("/ops/calendar?month=2026-04&room=lobby")
        assert "April 2026" in seen.words()
        assert all("Good morning" in line for line in lines(seen))


@pytest.mark.parametrize("month", ["2026-13", "x", "99999-01", "2026-³", "-", "0000-00"])
async def test_a_strange_month_is_this_one(month: str) -> None:
    async with opened() as (_, _, seen):
        assert "March 2026" in await seen.goes(f"/ops/calendar?month={month}")


async def test_hours_without_the_bot_are_marked() -> None:
    async with fake_chat(scripts=BOTH, web=True) as chat:
        amy = chat.has("Amy", rights=["content"])
        await chat.passes(minutes=2)
        await chat.restarts(hours=5)
        async with browser(chat.url) as seen:
            await seen.enters(await link_of(amy))
            assert "Plaza was not running 9:02 AM to 2:02 PM" in seen.words()
            assert any("it was too late when it looked" in line for line in lines(seen))


async def test_an_empty_month_says_where_scripts_are() -> None:
    async with opened({"one": MORNING.replace('[{at: "10:00"}]', "[]")}) as (_, _, seen):
        assert "Nothing stands in this month." in seen.words()


async def test_what_comes_every_few_minutes_takes_one_line() -> None:
    often = MORNING.replace('[{at: "10:00"}]', "[{every: 30m}]")
    async with opened({"often": often}) as (_, _, seen):
        assert any("more until 11:30 PM" in line for line in lines(seen))
        assert len(lines(seen)) < 40


async def test_a_post_by_hand_shows_all_its_rooms_and_is_found_under_each() -> None:
    async with opened() as (_, amy, seen):
        await amy.calls("/post new", text="Honey bread", at="14:00")
        await amy.presses("Rooms")
        await amy.submits(how="all")
        label = next(each for _, each in amy.sees()[-1].buttons if each.startswith("Post it"))
        await amy.presses(label)
        await seen.goes("/ops/calendar?room=checkin&kind=post")
        (line,) = lines(seen)
        assert "Honey bread" in line
        assert "lobby" in line
        assert "checkin" in line
        assert "Post by hand" in seen.words()
        (_, _, to) = seen.entries()[0]
        assert "Post by hand" in await seen.goes(to)
        assert "checkin" in seen.words()


@pytest.mark.fake_only("no client of Discord picks a room that there is not")
async def test_a_post_in_rooms_that_have_no_role_shows_how_many_there_are() -> None:
    async with opened(language="pt-BR") as (_, amy, seen):
        await amy.calls("/post new", text="Pão de mel", at="14:00")
        for room in ("attic", "cellar"):
            await amy.presses("Salas")
            await amy.submits(room=room)
        label = next(each for _, each in amy.sees()[-1].buttons if each.startswith("Publicar"))
        await amy.presses(label)
        await seen.goes("/ops/calendar?kind=post")
        assert "3 salas" in lines(seen)[0]

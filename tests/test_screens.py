"""A screen looks at an event before everybody else, and may keep it from them."""

import asyncio
import logging
import sqlite3

import pytest

from bot.events import MessageSent
from bot.testing import HOME, FakeMember
from tests.probing import cog, probe_chat
from tests.test_router import stops_answering


def sent(amy: FakeMember, id: str, text: str) -> MessageSent:
    return MessageSent(
        id=id,
        platform="fake",
        community="home",
        at=amy.chat.clock.now(),
        who=amy.person,
        room="lobby",
        message=id,
        text=text,
    )


async def test_what_no_screen_finds_anything_in_goes_on() -> None:
    async with probe_chat() as chat:
        await chat.has("Amy").says("hello")
        assert chat.said() == ["Read hello"]


async def test_what_is_stopped_is_heard_by_nobody_else() -> None:
    async with probe_chat() as chat:
        amy = chat.has("Amy")
        await amy.says("gate stop this")
        assert chat.said() == ["Found stop this"]


async def test_what_is_let_through_is_heard_after_what_followed() -> None:
    async with probe_chat() as chat:
        await chat.has("Amy").says("gate pass this")
        assert chat.said() == ["Found pass this", "Read gate pass this"]


async def test_the_first_screen_that_stops_is_the_last_that_is_asked_what_follows() -> None:
    async with probe_chat() as chat:
        amy = chat.has("Amy")
        await amy.says("gate stop twice")
        assert chat.said() == ["Found stop twice"]
        await amy.says("gate pass twice")
        assert chat.said()[1:] == ["Found pass twice", "Found later twice"]


async def test_what_is_stopped_is_no_question_and_no_sign_of_life() -> None:
    async with probe_chat() as chat:
        home = chat.app.communities.by_native(chat.outside.name, chat.outside.community(HOME))
        assert home is not None
        traffic = chat.app.engine.core.traffic
        await chat.has("Amy").says("gate stop: does anybody know?")
        assert traffic.questions.of(home.id) == []
        await chat.has("Bo").says("does anybody know?")
        assert len(traffic.questions.of(home.id)) == 1


async def test_a_newcomer_who_is_stopped_is_known_and_welcomed_by_nobody() -> None:
    async with probe_chat() as chat:
        await chat.joins("Spammer")
        assert chat.said() == ["Found later a spammer"]


async def test_an_event_told_twice_is_judged_once_and_stays_stopped() -> None:
    async with probe_chat() as chat:
        event = sent(chat.has("Amy"), "message:1", "gate stop this")
        for _ in range(2):
            await chat.emit(event)
        assert chat.said() == ["Found stop this"]


async def test_an_event_told_twice_at_once_is_judged_once() -> None:
    async with probe_chat() as chat:
        event = sent(chat.has("Amy"), "message:1", "gate stop this")
        await asyncio.gather(*(chat.app.router.emit(event) for _ in range(3)))
        await chat.passes()
        assert chat.said() == ["Found stop this"]


async def test_what_was_stopped_before_a_crash_stays_stopped_whatever_is_found_then() -> None:
    async with probe_chat() as chat:
        amy = chat.has("Amy")
        await chat.emit(sent(amy, "message:1", "gate stop this"))
        await chat.restarts()
        await chat.emit(sent(amy, "message:1", "hello"))
        assert chat.said() == ["Found stop this"]


async def test_a_screen_that_fails_lets_pass_and_tells_the_operators(
    caplog: pytest.LogCaptureFixture,
) -> None:
    async with probe_chat() as chat:
        amy = chat.has("Amy")
        for _ in range(2):
            await amy.says("gate raises")
        assert chat.said() == ["Read gate raises"] * 2
        (told,) = chat.said("ops")
        assert told.startswith("The look at new messages failed in gate.look.")
        assert sum("gate.look failed" in line for line in caplog.messages) == 1


async def test_what_fails_after_a_find_is_undone_and_the_message_goes_on() -> None:
    async with probe_chat() as chat:
        await chat.has("Amy").says("gate stop breaks")
        assert chat.said() == ["Read gate stop breaks"]
        assert len(chat.said("ops")) == 1


async def test_what_nobody_could_judge_is_judged_when_it_is_told_again() -> None:
    async with probe_chat() as chat:
        amy = chat.has("Amy")
        await amy.says("hi")
        await chat.db.write(stops_answering)
        event = sent(amy, "message:1", "gate stop this")
        with pytest.raises(sqlite3.IntegrityError, match="disk is full"):
            await chat.emit(event)
        await chat.db.write(lambda tx: tx.run("DROP TRIGGER stopped"))
        await chat.emit(event)
        assert chat.said() == ["Read hi", "Found stop this"]


async def test_a_screen_that_takes_too_long_is_named_in_the_log(
    caplog: pytest.LogCaptureFixture,
) -> None:
    async with probe_chat() as chat:
        amy = chat.has("Amy")
        with caplog.at_level(logging.WARNING):
            for _ in range(3):
                await amy.says("gate is slow")
        named = [line for line in caplog.messages if "gate.look took" in line]
        assert len(named) == 2  # the first, the second; the fourth is next
        assert chat.said() == ["Read gate is slow"] * 3


async def test_a_screen_sees_who_it_is_and_what_they_wrote_lately_in_all_rooms() -> None:
    async with probe_chat() as chat:
        gate = cog(chat, "gate")
        gate.sights = []
        amy, bo = chat.has("Amy"), chat.has("Bo", rights=["content"])
        first = await amy.says("one")
        await chat.passes(seconds=90)
        second = await amy.says("gate stop two", room="checkin")
        await bo.says("three")
        await amy.says("four")
        *_, of_bo, of_amy = gate.sights
        assert [(each.room, each.message, each.text) for each in of_amy.recent] == [
            ("lobby", first.id, "one"),
            ("checkin", second.id, "gate stop two"),
        ]
        assert of_bo.recent == ()
        assert (of_bo.operator, of_amy.operator) == (True, False)
        assert of_amy.member.name == "Amy"
        await chat.passes(seconds=60)
        await amy.says("five")
        assert [each.text for each in gate.sights[-1].recent] == ["gate stop two", "four"]

"""What was acknowledged reaches the bot, over faults and restarts, in order and under one id."""

import asyncio
from pathlib import Path

import pytest

from bot.events import CommandCalled, MemberJoined, MemberPassed, MessageSent
from bot.platforms.webchat.chat import A_DAY
from bot.platforms.webchat.deeds import store as deeds
from tests.platforms.webchat.visitors import Listener, running
from tests.standins.discord.waiting import PATIENCE


async def test_a_newcomer_joins_and_has_passed_with_the_one_who_invited_them(
    tmp_path: Path,
) -> None:
    async with running(tmp_path) as chat:
        amy = await chat.joins("Amy")
        code = amy.hello["me"]["invite"].rpartition("/")[2]
        bo = await chat.joins("Bo", invite=code)
        joined, passed = (await chat.bot.hears(4))[2:]
        assert isinstance(joined, MemberJoined)
        assert (joined.id, joined.who.name, joined.invited_by) == (f"join:{bo.id}", "Bo", amy.id)
        assert isinstance(passed, MemberPassed)
        assert passed.who == joined.who


async def test_actions_are_known_for_a_month_and_then_leave_no_row(tmp_path: Path) -> None:
    async with running(tmp_path) as chat:
        amy, bo = await chat.joins("Amy"), await chat.joins("Bo")
        first = await amy.says("Once", n="same")
        await chat.bot.hears(5)
        chat.bot.breaks = True
        await bo.says("Not told yet", n="stuck")
        chat.passes(seconds=29 * A_DAY)
        await asyncio.sleep(0.05)
        assert await amy.says("Once", n="same") == first
        chat.bot.breaks = False
        later = await amy.says("Later", n="later")
        chat.passes(seconds=3 * A_DAY)
        async with asyncio.timeout(PATIENCE):
            while await chat.db.read(deeds.known, amy.id, "same") is not None:
                await asyncio.sleep(0.005)
        assert await chat.db.read(deeds.known, amy.id, "later") == int(later["id"])
        assert await chat.db.read(deeds.known, bo.id, "stuck") is not None
        texts = [message["text"] for message in (await amy.history())["messages"]]
        assert texts == ["Once", "Not told yet", "Later"]


async def test_what_the_bot_had_not_finished_is_told_again_after_a_restart(
    tmp_path: Path,
) -> None:
    first = Listener()
    async with running(tmp_path, first) as chat:
        amy = await chat.joins("Amy")
        await chat.bot.hears(2)
        first.open.clear()
        acks = [(await amy.says(f"word {number}"))["id"] for number in range(3)]
    async with running(tmp_path) as chat:
        told = await chat.bot.hears(3)
        assert [event.id for event in told] == [f"say:{ack}" for ack in acks]
        assert all(isinstance(event, MessageSent) for event in told)
        assert await chat.db.read(deeds.unfinished) == []
    async with running(tmp_path) as chat:
        await asyncio.sleep(0.05)
        assert chat.bot.events == []


async def test_a_fault_of_the_bot_is_logged_and_tried_at_the_next_start_only(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    bot = Listener()
    async with running(tmp_path, bot) as chat:
        amy = await chat.joins("Amy")
        await bot.hears(2)
        bot.breaks = True
        ack = await amy.says("boom")
        await asyncio.sleep(0.05)
        bot.breaks = False
        await amy.says("fine")
        assert [e.text for e in (await bot.hears(3)) if isinstance(e, MessageSent)] == ["fine"]
        failed = [record for record in caplog.records if "was not handled" in record.message]
        assert len(failed) == 1
    async with running(tmp_path) as chat:
        assert [event.id for event in await chat.bot.hears(1)] == [f"say:{ack['id']}"]


async def test_one_members_events_stay_in_order_while_others_go_on(tmp_path: Path) -> None:
    async with running(tmp_path) as chat:
        amy, bo = await chat.joins("Amy"), await chat.joins("Bo")
        await chat.bot.hears(4)
        for number in range(5):
            await amy.says(f"a{number}")
            await bo.says(f"b{number}")
        told = [e.text for e in (await chat.bot.hears(14)) if isinstance(e, MessageSent)]
        assert [text for text in told if text[0] == "a"] == [f"a{n}" for n in range(5)]
        assert [text for text in told if text[0] == "b"] == [f"b{n}" for n in range(5)]


async def test_what_is_typed_to_the_bot_alone_lies_open_in_no_file_and_outlives_a_restart(
    tmp_path: Path,
) -> None:
    first = Listener()
    async with running(tmp_path, first) as chat:
        amy = await chat.joins("Amy")
        await chat.bot.hears(2)
        first.open.clear()
        await amy.does("call", command="redeem", options={"code": "AB-4711-XY"})
        files = b"".join(path.read_bytes() for path in tmp_path.glob("*.db*"))
        assert b"webchat_inbox" in files
        assert b"AB-4711-XY" not in files
    async with running(tmp_path) as chat:
        (called,) = (await chat.bot.hears(1))[-1:]
        assert isinstance(called, CommandCalled)
        assert called.options == {"code": "AB-4711-XY"}

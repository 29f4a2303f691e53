"""Many tabs: all are served soon, a slow one holds up nobody, and stopping is quick."""

import asyncio
import time
from contextlib import AsyncExitStack
from pathlib import Path

from bot.effects import Joined, Say
from tests.platforms.webchat.visitors import Running, running

WORDS = Joined(())
TABS = 200


async def posts(chat: Running, text: str) -> None:
    await chat.does(Say(room="lobby", words=WORDS), room="lobby", text=text)


async def test_two_hundred_tabs_are_told_and_the_loop_stays_awake(tmp_path: Path) -> None:
    async with running(tmp_path) as chat:
        amy = await chat.joins("Amy")
        tabs = [await amy.visitor.opens(amy.page) for _ in range(TABS)]
        begun = time.monotonic()
        await posts(chat, "Good morning")
        for tab in tabs:
            assert (await tab.sees("message"))["message"]["text"] == "Good morning"
        # Both ends run in this process; the server alone needs a small part of this.
        assert time.monotonic() - begun < 1


async def test_a_tab_that_does_not_read_is_told_that_it_fell_behind(tmp_path: Path) -> None:
    async with running(tmp_path) as chat:
        slow, quick = await chat.joins("Slow"), await chat.joins("Quick")
        transport = slow.socket._conn.transport if slow.socket._conn else None
        assert transport is not None
        transport.pause_reading()
        for number in range(1000):
            await posts(chat, f"{number} " + "x" * 12_000)
            said = await quick.sees("message")
            assert said["message"]["text"].startswith(f"{number} ")
        transport.resume_reading()
        assert (await slow.sees("behind"))["t"] == "behind"
        page = await slow.history()
        assert page["messages"][-1]["text"].startswith("999 ")
        assert page["more"]


async def test_stopping_hangs_up_on_everybody_within_two_seconds(tmp_path: Path) -> None:
    async with AsyncExitStack() as stack:
        chat = await stack.enter_async_context(running(tmp_path))
        tabs = [await chat.joins(f"Member {number}") for number in range(20)]
        stuck = await chat.joins("Stuck")
        transport = stuck.socket._conn.transport if stuck.socket._conn else None
        assert transport is not None
        transport.pause_reading()
        chat.bot.open.clear()  # and the router is stuck, too
        await tabs[0].says("Hello")
        codes = [asyncio.create_task(tab.is_closed()) for tab in tabs]
        begun = time.monotonic()
        await chat.platform._hub.close()
        assert await asyncio.gather(*codes) == [1001] * 20
        await stack.aclose()
        assert time.monotonic() - begun < 2

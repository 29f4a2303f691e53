"""More presses than get through: the newest are in time, and the others cost no time."""

import asyncio

from bot.clock import VirtualClock
from bot.platforms.discord.asked import FIRST_MS
from bot.platforms.discord.turns import AT_ONCE, OTHERS, OTHERS_MS, Late, Turns


class Crowd:
    """Requests that go when they are let, and end when the test says so."""

    def __init__(self, clock: VirtualClock) -> None:
        self.clock = clock
        self.turns = Turns(clock)
        self.sent: list[str] = []
        self.late: list[str] = []
        self.ends: list[asyncio.Event] = []
        self.tasks: list[asyncio.Task[None]] = []

    async def asks(self, name: str, seconds: float | None = FIRST_MS / 1000) -> asyncio.Task[None]:
        """Somebody is to be answered, within so many seconds."""
        until = None if seconds is None else self.clock.now() + round(seconds * 1000)
        task = asyncio.create_task(self._goes(name, until))
        self.tasks.append(task)
        await asyncio.sleep(0)
        return task

    async def _goes(self, name: str, until: int | None) -> None:
        end = asyncio.Event()
        try:
            async with self.turns.turn(until):
                self.sent.append(name)
                self.ends.append(end)
                await end.wait()
        except Late:
            self.late.append(name)

    async def fills(self) -> None:
        """As many go as may at once."""
        for number in range(AT_ONCE):
            await self.asks(f"early {number}")
        assert len(self.sent) == AT_ONCE
        self.sent.clear()

    async def one_ends(self) -> None:
        """One of those that went has its answer."""
        self.ends.pop(0).set()
        for _ in range(4):
            await asyncio.sleep(0)


async def test_the_newest_goes_first_and_what_is_too_late_goes_nowhere() -> None:
    crowd = Crowd(VirtualClock(0))
    await crowd.fills()
    await crowd.asks("old")
    crowd.clock.move_to(crowd.clock.now() + 2000)
    await crowd.asks("new")
    await crowd.asks("newest")
    await crowd.one_ends()
    assert (crowd.sent, crowd.late) == (["newest"], [])
    crowd.clock.move_to(crowd.clock.now() + 2000)
    await crowd.one_ends()
    assert (crowd.sent, crowd.late) == (["newest", "new"], ["old"])


async def test_what_has_time_waits_but_comes_to_its_turn() -> None:
    crowd = Crowd(VirtualClock(0))
    await crowd.fills()
    await crowd.asks("edit", None)
    for number in range(OTHERS):
        await crowd.asks(f"press {number}")
    for _ in range(OTHERS):
        await crowd.one_ends()
    assert "edit" in crowd.sent
    assert crowd.sent[0] == f"press {OTHERS - 1}"


async def test_who_was_told_to_wait_goes_first_once_they_have_waited_for_long() -> None:
    crowd = Crowd(VirtualClock(0))
    await crowd.fills()
    for name in ("edit", "another", "one more"):
        await crowd.asks(name, None)
    crowd.clock.move_to(OTHERS_MS + 1)
    for number in range(3):
        await crowd.asks(f"press {number}")
    for _ in range(4):
        await crowd.one_ends()
    assert crowd.sent == ["edit", "another", "one more", "press 2"]


async def test_who_goes_away_while_waiting_takes_nobodys_turn() -> None:
    crowd = Crowd(VirtualClock(0))
    await crowd.fills()
    gone = await crowd.asks("gone")
    await crowd.asks("there")
    gone.cancel()
    crowd.tasks[-1].cancel()
    await crowd.asks("last")
    for _ in range(AT_ONCE + 1):
        await crowd.one_ends()
    assert crowd.sent == ["last"]
    crowd.sent.clear()
    await crowd.fills()


async def test_nothing_is_sent_that_comes_too_late_already() -> None:
    crowd = Crowd(VirtualClock(0))
    await crowd.asks("late", -1)
    assert (crowd.sent, crowd.late) == ([], ["late"])

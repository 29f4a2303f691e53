"""Never too many requests within a second, and protection is kept waiting by nobody."""

import asyncio

import pytest

from bot.clock import VirtualClock
from bot.effects import Lane
from bot.platforms.discord.bucket import KEPT, MOST, Bucket

NOW = 1_772_442_000_000


class Crowd:
    """Requests that wait for their turn, and when each went."""

    def __init__(self) -> None:
        self.clock = VirtualClock(NOW)
        self.bucket = Bucket(self.clock)
        self.went: list[tuple[str, int]] = []
        self.tasks: list[asyncio.Task[None]] = []

    async def come(self, name: str, lane: Lane, count: int = 1) -> None:
        async def one() -> None:
            await self.bucket.turn(lane)
            self.went.append((name, self.clock.now() - NOW))

        self.tasks += [asyncio.create_task(one()) for _ in range(count)]
        await self.settle()

    async def settle(self) -> None:
        for _ in range(5):
            await asyncio.sleep(0)

    async def passes(self) -> None:
        while self.clock.next_alarm() is not None:
            self.clock.ring_next()
            await self.settle()


async def test_no_second_sees_more_requests_than_discord_lets_through() -> None:
    crowd = Crowd()
    for at in (0, 300, 600, 2000):
        crowd.clock.move_to(NOW + at)
        await crowd.come("post", Lane.POSTS, 40)
    await crowd.passes()
    times = [at for _, at in crowd.went]
    assert len(times) == 160
    for start in times:
        assert sum(start <= at < start + 1000 for at in times) <= MOST - KEPT
    assert times[-1] <= 5000


async def test_protection_goes_at_once_while_posts_wait() -> None:
    crowd = Crowd()
    await crowd.come("post", Lane.POSTS, 100)
    await crowd.come("delete", Lane.PROTECTION, KEPT)
    assert crowd.went.count(("delete", 0)) == KEPT
    assert crowd.went.count(("post", 0)) == MOST - KEPT


async def test_what_waits_goes_in_the_order_of_its_lanes() -> None:
    crowd = Crowd()
    await crowd.come("first", Lane.POSTS, MOST - KEPT)
    for name, lane in (("bulk", Lane.BULK), ("post", Lane.POSTS), ("react", Lane.ANSWERS)):
        await crowd.come(name, lane)
    await crowd.passes()
    assert [name for name, _ in crowd.went[MOST - KEPT :]] == ["react", "post", "bulk"]


async def test_who_gives_up_waiting_takes_nobodys_place() -> None:
    crowd = Crowd()
    await crowd.come("post", Lane.POSTS, MOST - KEPT + 2)
    gave_up = crowd.tasks[-2]
    gave_up.cancel()
    with pytest.raises(asyncio.CancelledError):
        await gave_up
    await crowd.passes()
    assert len(crowd.went) == MOST - KEPT + 1


async def test_a_clock_that_is_set_back_stops_nothing() -> None:
    crowd = Crowd()
    await crowd.come("post", Lane.POSTS, MOST - KEPT)
    crowd.clock._now -= 3_600_000
    await crowd.come("later", Lane.POSTS)
    assert crowd.went[-1][0] == "later"

"""An operator's day over both chats, with SIGKILL between any two steps: all of it, once."""

import asyncio
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from pathlib import Path

import pytest

from tests.story.browser import browser_chat
from tests.story.standin import server
from tests.story.telling import (
    BEFORE,
    DAY,
    HOUR,
    LINES,
    LONGEST,
    MINUTE,
    NOON,
    RIGHT,
    WRONG,
    Act,
    Times,
    evening,
    morning,
)
from tests.story.world import Post, World

Gap = Callable[[int], bool]
CHATS: dict[str, Callable[[Path], AbstractAsyncContextManager[World]]] = {
    "browser": browser_chat,
    "discord": server,
}
PAUSE = 0.1


class Telling:
    """The story on its way through a world; in which gaps Plaza dies, `gap` says."""

    def __init__(self, world: World, gap: Gap) -> None:
        self.world, self.gap = world, gap
        self.times = Times.after(world.service.now)
        self.gaps = 0

    async def does(self, acts: list[Act]) -> None:
        """Some acts one after the other, each followed by a gap."""
        for each in acts:
            await getattr(self.world, each.what)(each.who, **each.given)
            self.gaps += 1
            if self.gap(self.gaps):
                await self.world.dies()

    async def travels(self, to: int) -> None:
        """Plaza dies, and is started again at an instant, UTC ms."""
        await self.world.dies(to - self.world.service.now)

    async def shows(self, *expected: Post, of: Callable[[str], bool], rooms: int) -> None:
        """Wait until the posts of a kind in the first rooms are these, and see that they stay."""
        async with asyncio.timeout(LONGEST):
            while not await self._agrees(expected, of, rooms):
                await asyncio.sleep(PAUSE)
        await self.world.service.settles()
        assert await self._agrees(expected, of, rooms), await self._standing(rooms)

    async def _agrees(
        self, expected: tuple[Post, ...], of: Callable[[str], bool], rooms: int
    ) -> bool:
        standing = await self._standing(rooms)
        return all(tuple(p for p in posts if of(p.text)) == expected for posts in standing)

    async def _standing(self, rooms: int) -> list[list[Post]]:
        return [await self.world.stands(room) for room in self.world.rooms[:rooms]]


def is_poster(text: str) -> bool:
    return "honey bread" in text


def is_good_night(text: str) -> bool:
    return text in LINES


async def tells(world: World, gap: Gap) -> int:
    """Tell the story, and see at each turn what stands in the rooms; how many gaps there were."""
    telling = Telling(world, gap)
    times = telling.times
    await telling.does(morning(world, times))
    await telling.shows(of=is_poster, rooms=3)
    await telling.travels(times.poster - BEFORE)
    await telling.shows(Post(WRONG, 1), of=is_poster, rooms=3)
    await telling.does(NOON)
    await telling.shows(Post(RIGHT, 1), of=is_poster, rooms=3)
    await telling.travels(times.script - BEFORE)
    await waits_for_reason(telling, "hush")
    await telling.shows(of=is_good_night, rooms=3)
    await telling.travels(times.script + DAY - 30 * MINUTE)
    await telling.does(evening(times))
    await telling.travels(times.script + DAY - BEFORE)
    await comes_once(telling)
    await telling.travels(times.script + DAY + HOUR + MINUTE)
    await comes_once(telling)
    await telling.shows(Post(RIGHT, 1), of=is_poster, rooms=3)
    return telling.gaps


async def comes_once(telling: Telling) -> None:
    """One good night stands in the lobby."""
    async with asyncio.timeout(LONGEST):
        while not (count := await good_nights(telling.world)):
            await asyncio.sleep(PAUSE)
    await telling.world.service.settles()
    assert count == await good_nights(telling.world) == 1


async def good_nights(world: World) -> int:
    return sum(is_good_night(post.text) for post in await world.stands(world.rooms[0]))


async def waits_for_reason(telling: Telling, reason: str) -> None:
    """Wait until the script's time of today is over, and was left out for a reason."""
    service = telling.world.service
    async with asyncio.timeout(LONGEST):
        while not service.rows(
            "SELECT 1 FROM sop_missed WHERE script LIKE '%good-night' AND why = ?", reason
        ):
            await asyncio.sleep(PAUSE)


@pytest.mark.parametrize("chat", CHATS)
async def test_an_operators_day_comes_out_right_whatever_dies_in_between(
    chat: str, tmp_path: Path, proving: bool
) -> None:
    every = proving or chat == "browser"
    async with CHATS[chat](tmp_path / chat) as world:
        gaps = await tells(world, lambda gap: every or gap % 12 == 0)
        assert world.service.kills >= (gaps if every else gaps // 12)

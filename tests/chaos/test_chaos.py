"""Cuts, faults, limits and kills all at once: nothing that was committed is lost or double."""

import asyncio
import random
import sys
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.chaos.counts import Count, count
from tests.chaos.orders import Order, orders
from tests.chaos.people import Crowd
from tests.chaos.service import Service, lay_out
from tests.chaos.storm import Storm
from tests.standins.discord import Standin, open_standin

BATCH = 10  # orders to a unit
GUILDS, ROOMS = 4, 10


@dataclass(frozen=True)
class Size:
    """How much of everything, and within how many seconds it comes and has to be out."""

    posts: int
    cuts: int
    kills: int
    people: int  # in each server
    pause: float  # seconds between two things that they do, on average
    dark: int  # channels with an outage of their own
    comes: float
    over: float


QUICK = Size(posts=200, cuts=6, kills=1, people=2, pause=0.2, dark=0, comes=10.0, over=50.0)
SMALL = Size(posts=40, cuts=1, kills=1, people=1, pause=0.2, dark=0, comes=3.0, over=40.0)
FULL = Size(posts=2_000, cuts=60, kills=3, people=6, pause=0.4, dark=3, comes=225.0, over=355.0)


@dataclass
class Storming:
    """One storm: what takes part in it."""

    discord: Standin
    service: Service
    storm: Storm
    crowd: Crowd
    orders: list[Order]

    async def goes_on(self, size: Size) -> None:
        """Until everything was told, cut and killed as planned."""
        living = asyncio.create_task(self.crowd.lives())
        lobbies = {next(iter(rooms)) for rooms in self.discord.world.rooms.values()}
        quiet = dict.fromkeys(o.room for o in self.orders if o.room not in lobbies)
        dark = list(quiet)[: size.dark]  # a lobby, where answers go, would have too much to say
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(self._tells(size.comes))
                group.create_task(self.storm.cuts_lines(size.cuts, size.comes))
                group.create_task(self.storm.kills(size.kills, size.comes))
                for room in dark:
                    group.create_task(self.storm.darkens(room))
        finally:
            living.cancel()
            with suppress(asyncio.CancelledError):  # we asked for it
                await living

    async def _tells(self, over: float) -> None:
        begun, parts = time.monotonic(), range(0, len(self.orders), BATCH)
        for at in parts:
            await asyncio.sleep(max(0.0, begun + over * at / len(self.orders) - time.monotonic()))
            await self.service.takes(self.orders[at : at + BATCH])


async def storms(folder: Path, size: Size, lacking: str = "nothing") -> tuple[Count, str]:
    """Let a storm of a size go over a bot in its servers; what it left, and the proof's line."""
    begun, dice = time.monotonic(), random.Random(5)
    async with open_standin() as discord:
        rooms = [f"room-{number}" for number in range(ROOMS)]
        for number in range(1, GUILDS):
            discord.founds(f"Guild {number}", [*rooms, "ops"], told=False)
        lay_out(folder, discord)
        places = [
            (guild, room)
            for guild, here in discord.world.rooms.items()
            for room in here
            if here[room]["name"] != "ops"
        ]
        crowd = await Crowd.of(discord, dice, size.people, size.pause)
        service = Service(folder, discord, lacking)
        storm = Storm(discord, service, long=size.dark > 0)
        storming = Storming(discord, service, storm, crowd, orders(size.posts, places, dice))
        await service.start()
        try:
            storm.begin()
            await storming.goes_on(size)
            await service.settles(size.over - (time.monotonic() - begun))
            storm.end()
        finally:
            await service.stop()
        result = count(discord, storming.orders, crowd)
        told = line(storming, result, time.monotonic() - begun)
    return result, told


def line(storming: Storming, result: Count, seconds: float) -> str:
    """A line for the table of proofs."""
    states, storm = storming.service.states(), storming.storm
    figures = {
        "cuts": storm.cuts,
        "posts": len(storming.service.committed),
        "requests": storming.discord.record.total,
        **storm.happened(),
        "kills": storming.service.kills,
        "lost": len(result.lost),
        "double": len(result.double),
        "unclear": states.get("unclear", 0),
        "refused": states.get("refused", 0),
        "expired": states.get("expired", 0),
        "people heard": f"{len(storming.crowd.echoed)}+{len(storming.crowd.badges)}",
        "presses": len(storming.crowd.pressed),
        "seconds": round(seconds),
    }
    return "chaos | " + " | ".join(f"{name} {value}" for name, value in figures.items())


async def test_a_storm_loses_nothing_and_doubles_nothing(
    tmp_path: Path, proving: bool, capsys: pytest.CaptureFixture[str]
) -> None:
    result, told = await storms(tmp_path, FULL if proving else QUICK)
    with capsys.disabled():
        sys.stdout.write(f"\n{told}\n")
    wrong = [*result.lost, *result.double]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("lacking", ["keys", "history"])
async def test_without_the_effects_keys_or_a_look_into_the_history_posts_are_double(
    tmp_path: Path, lacking: str
) -> None:
    result, _ = await storms(tmp_path, SMALL, lacking)
    assert result.double

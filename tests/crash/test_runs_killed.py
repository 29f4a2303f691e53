"""Runs of three posts under SIGKILL: none is lost, none is there twice, by the reader's own log."""

import asyncio
import itertools
import random
from collections import Counter
from pathlib import Path

from tests.crash.counts import Story
from tests.crash.people import Person, operator_of
from tests.crash.town import Town

MOMENTS = ("before commit", "after commit", "before sending", "after sending")
THREE = """
name: Three posts
kind: talk
steps:
  - say: {text: "One"}
  - say: {text: "Two"}
  - say: {text: "Three"}
"""
SCRIPTS = {"hand.yaml": THREE}
POSTS = ["One", "Two", "Three"]
FEWEST_POINTS = 3  # a run of three posts cannot do with less
QUICK, FULL = 30, 1_000  # runs under kills at random
AT_ONCE = 5  # of them, called around each kill
SPAN = 0.6  # seconds from the first call to the kill, at most


async def read(reader: Person) -> list[str]:
    """What the script posted, in the order in which it stands in the room; once all is done."""
    await reader.town.settles()
    return [m["text"] for m in await reader.looks_back(("lobby",)) if m["text"] in POSTS]


def runs(reader: Person) -> int:
    """How many runs were acknowledged to the operator."""
    return len(Story(reader, ()).acknowledged("run"))


async def ran(reader: Person, times: int = 1) -> None:
    """Call so many runs, one after another, over as many crashes as come."""
    reader.plan = ["run"] * times
    await reader.lives()


async def dies(town: Town, running: asyncio.Task[None]) -> bool:
    """Whether the process dies before all that was called is done."""
    while not (running.done() and town.unfinished() == 0):
        if await town.ends(0.02):
            return True
    return False


async def points(reader: Person, moment: str) -> int:
    """Kill at the first moment of this kind in a run, at the second, ...; how many there are."""
    town = reader.town
    await town.kill()
    running = asyncio.create_task(ran(reader))  # begins when the town is up
    for point in itertools.count(1):
        await town.start(moment, point, held=True)
        await running  # also what the last crash cut: the operator calls it again
        assert await read(reader) == POSTS * point
        await town.counts()
        running = asyncio.create_task(ran(reader))
        if not await dies(town, running):
            return point - 1
    raise AssertionError


async def test_a_run_killed_at_any_point_has_its_posts_once_and_in_order(
    tmp_path: Path, proving: bool
) -> None:
    # The quick test looks from one side, at what is out and not noted: the worst of them.
    for moment in MOMENTS if proving else MOMENTS[3:]:
        async with operator_of(tmp_path / moment, Person, SCRIPTS) as reader:
            assert await points(reader, moment) >= FEWEST_POINTS


async def test_runs_under_kills_at_random_have_their_posts_once(
    tmp_path: Path, proving: bool
) -> None:
    wanted, chance, kills = FULL if proving else QUICK, random.Random(13), 0
    async with operator_of(tmp_path, Person, SCRIPTS) as reader:
        while runs(reader) < wanted:
            running = asyncio.create_task(ran(reader, AT_ONCE))
            await asyncio.sleep(chance.uniform(0.0, SPAN))
            await reader.town.kill()
            kills += 1
            await reader.town.start()
            await running
            assert Counter(await read(reader)) == dict.fromkeys(POSTS, runs(reader))
        assert kills >= wanted // AT_ONCE

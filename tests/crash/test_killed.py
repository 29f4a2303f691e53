"""The real process is killed in a busy hour: nothing is lost, and nothing is there twice."""

import asyncio
import itertools
import random
import re
import time
from collections import Counter
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

import aiohttp

from tests.crash import counts
from tests.crash.counts import Story
from tests.crash.people import Person, make_operator, planned
from tests.crash.town import Town, lay_out
from tests.sockets import browser

QUICK, FULL = 3, 40
FARTHEST = {
    "before commit": 150,
    "after commit": 150,
    "before sending": 25,
    "after sending": 25,
    "after posting": 8,
}
EFFECTS_AND_UNITS = ("before commit", "after commit", "before sending", "after sending")
FROM_OUTSIDE = "from outside"
COMES_WITHIN = 15.0
STOPS_WITHIN = 2.0
AT_ONCE = 8


@dataclass
class Crowd:
    """The people of one town: always a few of them busy, and an operator who runs scripts."""

    town: Town
    stack: AsyncExitStack
    random: random.Random
    people: list[Person] = field(default_factory=list)
    numbers: Iterator[int] = field(default_factory=itertools.count)
    over: asyncio.Event = field(default_factory=asyncio.Event)

    async def person(self, plan: list[str]) -> Person:
        jar = aiohttp.CookieJar(unsafe=True)
        http = await self.stack.enter_async_context(browser(cookie_jar=jar))
        chance = random.Random(self.random.random())
        return Person(self.town, f"N{next(self.numbers)}", http, chance, plan)

    async def keeps_coming(self) -> None:
        """One after another comes in and does what is planned, until the hour is over."""
        while not self.over.is_set():
            person = await self.person(planned(self.random))
            await person.lives()
            self.people.append(person)

    async def operates(self, operator: Person) -> None:
        """Run a script by hand again and again."""
        while not self.over.is_set():
            operator.plan = ["run"]
            await operator.lives()

    async def is_busy(self, operator: Person) -> None:
        async with asyncio.TaskGroup() as group:
            for _ in range(AT_ONCE):
                group.create_task(self.keeps_coming())
            group.create_task(self.operates(operator))


@asynccontextmanager
async def crowd_in(folder: Path, keyless: bool = False) -> AsyncIterator[tuple[Crowd, Person]]:
    """A served town, and its operator."""
    lay_out(folder)
    town = Town(folder, keyless)
    await town.start()
    async with AsyncExitStack() as stack:
        crowd = Crowd(town, stack, random.Random(7))
        operator = await crowd.person([])
        await make_operator(operator)
        try:
            yield crowd, operator
        finally:
            if town.process is not None and town.process.returncode is None:
                await town.kill()


async def crash_on(town: Town, faults: Sequence[str], chance: random.Random) -> Counter[str]:
    """Let the faults come one after another; how often the process died of each."""
    died: Counter[str] = Counter()
    await town.stop()
    for fault in faults:
        if fault == FROM_OUTSIDE:
            await town.start()
            await asyncio.sleep(chance.uniform(0.0, 1.0))
            await town.kill()
            died[fault] += 1
            continue
        await dies_of(town, fault, chance.randint(1, FARTHEST[fault]))
        died[fault] += 1
    await town.start()
    return died


async def dies_of(town: Town, fault: str, at: int) -> None:
    """Let the fault come; where there was too little to do, at an earlier moment."""
    await town.start(fault, at)
    while not await town.ends(COMES_WITHIN):
        await town.kill()
        at = max(1, at // 2)
        await town.start(fault, at)


async def tells(crowd: Crowd, operator: Person) -> list[Story]:
    """Everybody's story in the end, the operator's last."""
    stories = [Story(person, await person.looks_back()) for person in crowd.people]
    return [*stories, Story(operator, await operator.looks_back(("lobby", "checkin")))]


async def is_wrong(crowd: Crowd, operator: Person) -> list[str]:
    """Everything that the logs and the town do not agree about."""
    town, (*stories, last) = crowd.town, await tells(crowd, operator)
    assert sum(len(story.acknowledged(*counts.KINDS)) for story in stories) > len(stories)
    return [
        *(found for story in [*stories, last] for found in counts.wrong_answers(story)),
        *(found for story in stories for found in counts.wrong_messages(story)),
        *counts.wrong_cards(last.history),
        *counts.wrong_posts(last, town),
        *counts.wrong_welcomes([*crowd.people, operator], town),
        *counts.wrong_rows(stories, town),
    ]


async def test_every_acknowledged_action_has_its_effect_once_however_the_process_dies(
    tmp_path: Path, proving: bool
) -> None:
    times, chance = FULL if proving else QUICK, random.Random(11)
    async with crowd_in(tmp_path) as (crowd, operator):
        busy = asyncio.create_task(crowd.is_busy(operator))
        died = await crash_on(crowd.town, times * (*EFFECTS_AND_UNITS, FROM_OUTSIDE), chance)
        assert died == dict.fromkeys((*EFFECTS_AND_UNITS, FROM_OUTSIDE), times)
        crowd.over.set()
        await busy
        await crowd.town.settles()
        wrong = await is_wrong(crowd, operator)
        assert not wrong, "\n".join(wrong)


def is_double(line: str) -> bool:
    """Whether there is more of something than there should be."""
    found = re.search(r"(\d+) .*, (\d+) (answers|times)", line)
    return found is not None and int(found[2]) > int(found[1])


async def test_without_the_effects_keys_members_see_doubles(tmp_path: Path) -> None:
    async with crowd_in(tmp_path, keyless=True) as (crowd, operator):
        busy = asyncio.create_task(crowd.is_busy(operator))
        died = await crash_on(crowd.town, 4 * ("after posting",), random.Random(12))
        crowd.over.set()
        await busy
        await crowd.town.settles()
        wrong = await is_wrong(crowd, operator)
        assert sum(died.values()) > 1
        assert any(is_double(line) for line in wrong), wrong


async def stops_soon_and_starts(town: Town) -> None:
    """A stop waits for nothing that is under way; on a busy machine it costs less than a start."""
    stopped, begun = await town.stop(), time.monotonic()
    await town.start()
    assert stopped < max(STOPS_WITHIN, time.monotonic() - begun)


async def test_a_stopped_town_goes_on_where_it_ended(tmp_path: Path) -> None:
    async with crowd_in(tmp_path) as (crowd, operator):
        busy = asyncio.create_task(crowd.is_busy(operator))
        for _ in range(2):
            await asyncio.sleep(1.5)  # a while of a busy hour
            await stops_soon_and_starts(crowd.town)
        crowd.over.set()
        await busy
        await crowd.town.settles()
        await stops_soon_and_starts(crowd.town)
        wrong = await is_wrong(crowd, operator)
        assert not wrong, "\n".join(wrong)

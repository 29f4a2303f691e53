"""Newcomers come while Plaza is killed again and again: each is named in one standing welcome."""

import asyncio
import random
from contextlib import AsyncExitStack
from pathlib import Path

import aiohttp

from tests.crash.counts import wrong_welcomes
from tests.crash.people import Person
from tests.crash.town import CONFIG, Town, morning_zone
from tests.sockets import browser

QUICK, FULL = 1, 10  # kills
LATEST = 0.8  # seconds until the next one


async def come(town: Town, stack: AsyncExitStack, over: asyncio.Event) -> list[Person]:
    """One after another, some at once, until it is over."""
    chance, people = random.Random(3), list[Person]()
    while not over.is_set():
        some = list[Person]()
        for _ in range(chance.randint(1, 3)):
            jar = aiohttp.CookieJar(unsafe=True)
            http = await stack.enter_async_context(browser(cookie_jar=jar))
            some.append(Person(town, f"N{len(people) + len(some)}", http, chance, []))
        await asyncio.gather(*(each.comes_in() for each in some))
        people += some
    return people


async def test_each_newcomer_is_named_in_one_welcome_however_often_plaza_is_killed(
    tmp_path: Path, proving: bool
) -> None:
    (tmp_path / "sops" / "content").mkdir(parents=True)
    (tmp_path / "config.yaml").write_text(CONFIG.format(zone=morning_zone()), "utf-8")
    town, chance, over = Town(tmp_path), random.Random(17), asyncio.Event()
    async with AsyncExitStack() as stack:
        await town.start()
        coming = asyncio.create_task(come(town, stack, over))
        for _ in range(FULL if proving else QUICK):
            await asyncio.sleep(chance.uniform(0.2, LATEST))
            await town.kill()
            await town.start()
        over.set()
        people = await coming
        await town.settles()
        wrong = list(wrong_welcomes(people, town))
        await town.stop()
        assert people
        assert not wrong, "\n".join(wrong)

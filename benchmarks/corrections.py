"""A post seen, and corrected in 500 rooms of Discord, beside bare edits under the same limits."""

import asyncio
import tempfile
import time
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path

import aiohttp

from benchmarks.discord_side import WHOLE, connected
from benchmarks.figures import Figure, progress, spread
from tests.standins.discord import Standin, bits, open_standin
from tests.standins.discord.interactions import Interaction
from tests.standins.discord.people import Person
from tests.standins.discord.shapes import Wire

ROOMS, WARM, PREVIEWS, AT_ONCE = 500, 5, 100, 50
PREVIEW_MS, SHARE = 300, 1.45  # 36 of the 50 requests a second are for posts; others are kept
PATIENCE = 120
OLD, NEW, BARE = "It costs 10 euro.", "It costs 12 euro.", "It costs 11 euro."
TOO_MANY = 429
REPORT = f"{ROOMS} of {ROOMS} rooms"
LOOK = 0.05  # seconds between two looks at all rooms


@asynccontextmanager
async def crowded() -> AsyncIterator[tuple[Standin, Person, list[str]]]:
    """The stand-in with its limits on, an operator, and the rooms of members."""
    async with open_standin() as discord:
        discord.gateway.identify_every = 0
        world = discord.world
        rooms = [world.add_channel(world.guild, f"room-{n}")["id"] for n in range(ROOMS - 1)]
        role = world.add_role(world.guild, "operators", bits.MANAGE_GUILD)
        ann = await discord.joins("Ann")
        ann.gets_role(role["name"])
        yield discord, ann, [*rooms, world.room("check-in")["id"]]


async def until(true: Callable[[], bool], what: str) -> float:
    """Wait until something is so; how many seconds that took."""
    begun = time.perf_counter()
    while not true():
        assert time.perf_counter() - begun < PATIENCE, f"{what} did not come in {PATIENCE} s"
        await asyncio.sleep(LOOK if "every" in what else 0.002)
    return time.perf_counter() - begun


def count(discord: Standin, rooms: Sequence[str], text: str) -> int:
    """In how many rooms a post with this text stands."""
    found = discord.world.messages
    return sum(
        any(each["content"] == text for each in found.get(room, {}).values()) for room in rooms
    )


async def previews(ann: Person) -> list[float]:
    """How long it took from each command to what it shows, in ms; the first few warm up."""
    took = []
    for number in range(WARM + PREVIEWS):
        begun = time.perf_counter()
        asked = await ann.calls("post new", text=f"{OLD} {number}", at="2h")
        await until(partial(_shown, asked), "the preview")
        took.append((time.perf_counter() - begun) * 1000)
    return took[WARM:]


def _shown(asked: Interaction) -> bool:
    return bool(asked.content)


async def newest(ann: Person, label: str) -> Wire:
    """The operator's newest message with a button of this label."""

    def found() -> list[Wire]:
        return [each for each in ann.answers() if label in str(each["components"])]

    await until(lambda: bool(found()), f"the button {label}")
    return found()[-1]


async def presses(ann: Person, label: str) -> None:
    """Press it on the newest message that has it."""
    message = await newest(ann, label)
    await (await ann.presses(label, message)).answered()


async def posted(discord: Standin, ann: Person, rooms: Sequence[str]) -> None:
    """One post stands in all rooms."""
    await (await ann.calls("post new", text=OLD)).answered()
    await presses(ann, "Rooms")
    await (await ann.submits({"What to do with it": "all"})).answered()
    await presses(ann, "Send now")
    await until(lambda: count(discord, rooms, OLD) == len(rooms), "the post in every room")


async def corrected(discord: Standin, ann: Person, rooms: Sequence[str]) -> float:
    """Seconds from the press to the last copy."""
    await (await ann.calls("post correct")).answered()
    await (await ann.submits({"The words, as they should be": NEW})).answered()
    await presses(ann, "Correct it everywhere")
    took = await until(lambda: count(discord, rooms, NEW) == len(rooms), "every correction")
    ops = discord.world.room("ops")["id"]
    await until(
        lambda: any(REPORT in each["content"] for each in discord.world.messages[ops].values()),
        "the report",
    )
    return took


async def bare(discord: Standin, rooms: Sequence[str]) -> float:
    """Seconds that plain requests take to edit the same messages, each again when it must wait."""
    begun, turns = time.perf_counter(), asyncio.Semaphore(AT_ONCE)
    headers = {"Authorization": f"Bot {discord.token}"}

    async with aiohttp.ClientSession(headers=headers) as http:

        async def edit(room: str) -> None:
            id = next(iter(discord.world.messages[room]))
            url = f"{discord.api_url}/channels/{room}/messages/{id}"
            async with turns:
                while True:
                    async with http.patch(url, json={"content": BARE}) as answer:
                        said = await answer.json()
                        if answer.status != TOO_MANY:
                            assert answer.ok, said
                            return
                    await asyncio.sleep(said["retry_after"])

        await asyncio.gather(*map(edit, rooms))
    return time.perf_counter() - begun


async def measure() -> list[Figure]:
    """One crowded server: previews, then a correction, then the bare edits."""
    progress(f"corrections: a post in {ROOMS} rooms")
    with tempfile.TemporaryDirectory() as folder:
        async with crowded() as (discord, ann, rooms):
            async with connected(discord, Path(folder), WHOLE, rooms[:-1]):
                await until(lambda: bool(discord.world.commands), "commands")
                seen = spread(await previews(ann))
                await posted(discord, ann, rooms)
                ours = await corrected(discord, ann, rooms)
            await asyncio.sleep(2)  # both begin with full limits
            theirs = await bare(discord, rooms)
    return [
        Figure(
            "a post shown to its operator, p50 / p99",
            str(seen),
            promised=f"{PREVIEW_MS} ms",
            kept=seen.p99 <= PREVIEW_MS,
        ),
        Figure(
            f"a post corrected in {ROOMS} rooms",
            f"{ours:.1f} s",
            f"{theirs:.1f} s",
            ours / theirs,
            f"{SHARE}x baseline",
            ours <= theirs * SHARE,
        ),
    ]

"""3,000 members press one button within ten seconds, beside discord.py that answers at once."""

import asyncio
import random
import sqlite3
import tempfile
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from benchmarks.discord_side import BARE, WHOLE, connected, standing
from benchmarks.figures import Figure, Spread, progress, spread
from tests.standins.discord import Standin, messages
from tests.standins.discord.interactions import FIRST_ANSWER_MS, Interaction
from tests.standins.discord.people import Person
from tests.standins.discord.shapes import Wire

PRESSES, SECONDS, ROUNDS = 3_000, 10.0, 3
MEDIAN_MS = 150
WARM = 20  # presses before, by others
REFUSED = 400  # the first status that refuses
MESSAGE = 4  # the type of a first answer that says all at once
BUTTON = {
    "type": 1,
    "id": 1,
    "components": [
        {"type": 2, "id": 2, "style": 1, "label": "Check in", "custom_id": "v1:checkin.checkin"}
    ],
}


def card(discord: Standin) -> Wire:
    """The bot's message with the button."""
    room, bot = discord.world.room("check-in"), discord.world.bot
    return messages.post(discord, room, bot, "Good morning!", components=[BUTTON])


async def storm(people: Sequence[Person], message: Wire) -> list[Interaction]:
    """Everybody presses once, at any moment of the ten seconds."""
    dice, loop = random.Random(4), asyncio.get_running_loop()
    moments = sorted(dice.uniform(0, SECONDS) for _ in people)
    begun, asked = loop.time(), list[Interaction]()
    for person, moment in zip(people, moments, strict=True):
        wait = begun + moment - loop.time()
        if wait > 0:
            await asyncio.sleep(wait)
        asked.append(await person.presses("Check in", message))
    return asked


@dataclass(frozen=True, slots=True)
class Round:
    """How long the answers took, how many did not come at once, and µs of the processor for each.

    One that is `put_off` was acknowledged in time, and told later; one that is `lost` never.
    """

    times: Spread
    put_off: int
    lost: int
    took: float


async def measure_one(folder: Path, kind: str) -> Round:
    """One storm on a fresh world, by the stand-in's own record."""
    async with standing() as discord:
        people = [await discord.joins(f"Member {number}") for number in range(PRESSES + WARM)]
        message = card(discord)
        async with connected(discord, folder, kind) as child:
            for each in people[PRESSES:]:
                await (await each.presses("Check in", message)).answered()
            before = await child.asked("idle")
            asked = await storm(people[:PRESSES], message)
            waiting = (each.answered() for each in asked)
            await asyncio.gather(*waiting, return_exceptions=True)  # lost ones are counted below
            after = await child.asked("idle")
        times = _prove(discord, asked)
        lost = sum(each.answer is None for each in asked)
        put_off = sum(each.answer != MESSAGE for each in asked) - lost
    if kind == WHOLE:
        _prove_rows(folder)
    took = after.loop + after.stores - before.loop - before.stores
    return Round(spread(times), put_off, lost, took * 1e6 / PRESSES)


def _prove(discord: Standin, asked: Sequence[Interaction]) -> list[float]:
    """Nobody was told twice; in how many ms each had the text of the answer, by the record."""
    told = Counter(user for user, _ in discord.world.hidden.values())
    assert set(told.values()) == {1}, "somebody was told twice"
    taken = {}
    for seen in discord.record.seen:
        parts = seen.path.split("/")
        if seen.status < REFUSED and parts[1] in ("interactions", "webhooks"):
            assert parts[-1] in ("callback", "@original"), f"a further message: {seen.path}"
            taken[parts[3]] = seen.at  # by the token; the later of two is the text
    found = ((taken.get(each.wire["token"]), each.made_at) for each in asked)
    return [float(at - made) for at, made in found if at is not None]


def _prove_rows(folder: Path) -> None:
    with sqlite3.connect(folder / "plaza.db") as rows:
        (days,) = rows.execute("SELECT COUNT(*) FROM checkin_days").fetchone()
    assert days == PRESSES + WARM, f"{days} check-ins of {PRESSES + WARM}"


async def measure() -> list[Figure]:
    """Rounds of both, in turn."""
    ours, bare = list[Round](), list[Round]()
    for turn in range(ROUNDS):
        for kind, found in ((WHOLE, ours), (BARE, bare)):
            progress(f"presses: round {turn + 1} of {ROUNDS}, {kind}")
            with tempfile.TemporaryDirectory() as folder:
                found.append(await measure_one(Path(folder), kind))
    usual, usual_bare = (median(each.times.p50 for each in many) for many in (ours, bare))
    longest, longest_bare = (max(each.times.longest for each in many) for many in (ours, bare))
    took, took_bare = (median(each.took for each in many) for many in (ours, bare))
    lost, put_off = sum(each.lost for each in ours), sum(each.put_off for each in ours)
    return [
        Figure(
            f"Discord: {PRESSES:,} press in {SECONDS:.0f} s, usual answer",
            f"{usual:.0f} ms",
            f"{usual_bare:.0f} ms",
            usual / max(usual_bare, 1),
            f"< {MEDIAN_MS} ms",
            usual < MEDIAN_MS,
        ),
        Figure(
            f"  the last; {lost or 'none'} lost, {put_off or 'none'} put off, none twice",
            f"{longest:.0f} ms",
            f"{longest_bare:.0f} ms",
            longest / max(longest_bare, 1),
            f"< {FIRST_ANSWER_MS:,} ms; callbacks only",
            longest < FIRST_ANSWER_MS and not lost + put_off,
        ),
        Figure(
            "  processor for one press", f"{took:.0f} µs", f"{took_bare:.0f} µs", took / took_bare
        ),
    ]

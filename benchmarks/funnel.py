"""The funnel of a million newcomers, beside the same figures counted from their rows."""

import datetime as dt
import random
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from benchmarks.figures import Figure, progress
from benchmarks.homes import many_homes
from bot.clock import WallClock
from bot.store.db import Database, Tx
from bot.store.sqlite import open_database
from cogs.funnel import service
from cogs.funnel.service import Tally
from cogs.funnel.store import STAGES

NEWCOMERS, DAYS, CHUNK, WEEKS, SECONDS = 1_000_000, 730, 10_000, 52, 1.0
SOURCES = (":friends", ":unknown", "poster", "shop", "radio", "flyer", "website", "partner")
ODDS = (0.97, 0.35, 0.5, 0.2, 0.3)
COLUMNS = ", ".join((*STAGES, "friends"))


async def _fill(db: Database, home: int, today: dt.date) -> None:
    """Newcomers of two years, each with what they have behind them, and the same added up."""
    chance, counts = random.Random(8), Counter[tuple[str, str, str]]()
    for at in range(0, NEWCOMERS, CHUNK):
        rows = []
        for member in range(at, at + CHUNK):
            day = (today - dt.timedelta(days=chance.randrange(DAYS))).isoformat()
            source = chance.choice(SOURCES)
            reached = [int(chance.random() < odds) for odds in ODDS]
            rows.append((home, member, 0, day, source, *reached, 0))
            counts[day, source, "joined"] += 1
            for stage, did in zip(STAGES, reached, strict=True):
                counts[day, source, stage] += did
        await db.write(_people, rows)
    added = [(home, *key, many) for key, many in counts.items()]
    for at in range(0, len(added), CHUNK):
        await db.write(_counts, added[at : at + CHUNK])


def _people(tx: Tx, rows: Sequence[tuple[object, ...]]) -> None:
    columns = f"community, member, joined_at, day, source, {COLUMNS}"
    places = ", ".join("?" * (len(STAGES) + 6))
    tx.many(f"INSERT INTO funnel_people ({columns}) VALUES ({places})", rows)


def _counts(tx: Tx, rows: Sequence[tuple[object, ...]]) -> None:
    tx.many("INSERT INTO funnel_counts VALUES (?, ?, ?, ?, ?)", rows)


def _counted(tx: Tx, home: int, first: str) -> int:
    """The baseline: every newcomer of the span is looked at; how many they are."""
    sums = ", ".join(f"SUM({stage})" for stage in STAGES)
    rows = tx.rows(
        f"SELECT day, source, COUNT(*), {sums} FROM funnel_people"
        " WHERE community = ? AND day >= ? GROUP BY day, source",
        home,
        first,
    )
    return sum(int(row[2]) for row in rows)


async def _measured(place: Path) -> tuple[float, float]:
    async with (
        open_database(place / "plaza.db") as db,
        WallClock() as clock,
        many_homes(place, db, clock, 1, {}) as app,
    ):
        home, today = next(iter(app.communities)).id, dt.date(2026, 3, 2)
        await _fill(db, home, today)
        times = []
        for _ in range(5):
            begun = time.perf_counter()
            made = await db.read(service.funnel, home, today, WEEKS)
            shown: Tally = made.whole()
            times.append(time.perf_counter() - begun)
        begun = time.perf_counter()
        counted = await db.read(_counted, home, made.first.isoformat())
        assert counted == shown.joined
        return max(times), time.perf_counter() - begun


async def measure() -> list[Figure]:
    """A year's funnel of a million newcomers, the slowest of five."""
    progress("funnel: a million newcomers come in")
    with tempfile.TemporaryDirectory() as folder:
        plaza, naive = await _measured(Path(folder))
    return [
        Figure(
            f"funnel of {NEWCOMERS:,} newcomers, {WEEKS} weeks",
            f"{1000 * plaza:.0f} ms",
            f"{1000 * naive:.0f} ms from their rows",
            naive / plaza,
            f"{SECONDS:.0f} s",
            plaza <= SECONDS,
        )
    ]

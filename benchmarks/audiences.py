"""Who of ten thousand members is in an audience: one member in a claim, and all in a preview."""

import datetime as dt
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from benchmarks.beat import beating
from benchmarks.figures import Figure, Spread, progress, spread
from benchmarks.homes import many_homes
from bot.app import App
from bot.audience_reading import Offered, Reading
from bot.audiences import Slice
from bot.checking import Checker
from bot.clock import WallClock
from bot.communities import Community
from bot.context import Ctx
from bot.loader import load
from bot.marked_yaml import read
from bot.run import ROOT
from bot.scene import Scene
from bot.store.db import Database, Tx
from bot.store.sqlite import open_database

MEMBERS, DAYS, CLAIMS = 10_000, 10, 2_000
SECONDS, MICROSECONDS, BEAT_P99 = 5, 200, 50
DAY_MS = 86_400_000
AUDIENCE = """
regulars:
  all:
    - tenure: {at_least: 30d}
    - last_active: {below: 60d}
    - any: [{checkin.streak: {at_least: 3}}, {points: {at_least: 40}}]
    - not: {tags: quiet}
"""


def _fill(tx: Tx, home: int, now: int) -> None:
    """Members of every age, with points, check-ins and tags."""
    ids = range(1, MEMBERS + 1)
    joined = {id: now - id % 120 * DAY_MS for id in ids}
    tx.many(
        "INSERT INTO members (id, community, native, name, language, joined_at, first_seen_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        [(i, home, f"m{i}", f"Member {i}", "en", joined[i], joined[i]) for i in ids],
    )
    tx.many(
        "INSERT INTO member_sightings (community, member, active_at, roles) VALUES (?, ?, ?, ?)",
        [(home, i, max(joined[i], now - i % 90 * DAY_MS), "[]") for i in ids],
    )
    tx.many(
        "INSERT INTO ledger (id, community, member, amount, reason, source, made_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        [
            (i * 10 + n, home, i, i % 20, "checkin.earned", f"bench:{i}:{n}", now)
            for i in ids
            for n in range(5)
        ],
    )
    tx.many(
        "INSERT INTO member_tags (community, member, tag, at) VALUES (?, ?, ?, ?)",
        [(home, i, "quiet", now) for i in ids if i % 7 == 0],
    )
    today = dt.datetime.fromtimestamp(now / 1000, dt.UTC).date()
    days = [(today - dt.timedelta(days=ago)).isoformat() for ago in range(DAYS)]
    tx.many(
        "INSERT INTO checkin_days (community, member, day, zone, home_day, counted, made_at)"
        " VALUES (?, ?, ?, 'UTC', ?, 1, ?)",
        [(home, i, day, day, now) for i in ids for day in days[: i % (DAYS + 1)]],
    )


def _listen(app: App) -> Community:
    """The one community, with the audience."""
    loaded = load(ROOT / "cogs")
    checker = Checker(read(AUDIENCE, "audiences"), "audiences")
    offered = Offered(loaded.registry.values, loaded.texts, {})
    found = Reading(checker, (), offered, "instant").read(checker.tree)
    assert not checker.faults, checker.faults
    community = replace(next(iter(app.communities)), audiences=found)
    app.communities.add(community)
    return community


async def _preview(db: Database, view: Callable[[Tx], Ctx]) -> tuple[float, int, Spread]:
    """As a job does it: a slice after another, each read beside the loop."""

    def some(tx: Tx, after: int) -> Slice:
        return view(tx).audiences.members("regulars", after)

    begun, count, last, over = time.perf_counter(), 0, 0, False
    async with beating() as late:
        while not over:
            found = await db.read(some, last)
            count, last, over = count + len(found.members), found.last, found.over
    return time.perf_counter() - begun, count, spread(late)


def _claims(tx: Tx, view: Callable[[Tx], Ctx]) -> list[float]:
    """One member after another, as a claim asks; microseconds."""
    ctx, times = view(tx), []
    for id in range(1, MEMBERS, MEMBERS // CLAIMS):
        member = ctx.members.get(tx, id)
        assert member is not None
        begun = time.perf_counter()
        assert ctx.audiences.has("regulars", member).found
        times.append((time.perf_counter() - begun) * 1e6)
    return times


STATEMENTS = (
    "SELECT joined_at FROM members WHERE community = ? AND id = ?",
    "SELECT active_at FROM member_sightings WHERE community = ? AND member = ?",
    "SELECT day FROM checkin_days WHERE community = ? AND member = ? ORDER BY day DESC LIMIT 16",
    "SELECT COALESCE(SUM(amount), 0) FROM ledger WHERE community = ? AND member = ?",
    "SELECT tag FROM member_tags WHERE community = ? AND member = ?",
)


async def _naive(db: Database, home: int) -> float:
    """Every value of every member by an await of its own; nothing is decided from it."""

    def ask(tx: Tx, sql: str, member: int) -> object:
        return tx.rows(sql, home, member)

    begun = time.perf_counter()
    for member in range(1, MEMBERS + 1):
        for sql in STATEMENTS:
            await db.read(ask, sql, member)
    return time.perf_counter() - begun


@dataclass(frozen=True, slots=True)
class Measured:
    """Seconds of a preview and of its baseline, the beats meanwhile, and µs of one member."""

    seconds: float
    count: int
    beat: Spread
    one: Spread
    naive: float


async def _measured(place: Path) -> Measured:
    async with (
        open_database(place / "plaza.db") as db,
        WallClock() as clock,
        many_homes(place, db, clock, 1, {}) as app,
    ):
        community = _listen(app)
        await db.write(_fill, community.id, clock.now())

        def view(tx: Tx) -> Ctx:
            scene = Scene(cause="benchmark", community=community, now=clock.now())
            return Ctx(tx, app.engine.core, "core", scene)

        progress("audiences: a preview of all, and one at a time")
        seconds, count, beat = await _preview(db, view)
        one = spread(await db.read(_claims, view))
        progress("audiences: one await for each value")
        return Measured(seconds, count, beat, one, await _naive(db, community.id))


async def measure() -> list[Figure]:
    """A preview of all, beside one await for each value; and one member inside of a unit."""
    progress("audiences: ten thousand members come in")
    with tempfile.TemporaryDirectory() as folder:
        found = await _measured(Path(folder))
    assert 0 < found.count < MEMBERS
    return [
        Figure(
            f"audience of five conditions, {MEMBERS:,} members, {found.count:,} in it",
            f"{found.seconds:.2g} s",
            f"{found.naive:.2g} s (an await for each value)",
            found.seconds / found.naive,
            f"< {SECONDS} s",
            found.seconds < SECONDS,
        ),
        Figure(
            "  the loop's beats meanwhile, p50 / p99",
            str(found.beat),
            promised=f"p99 < {BEAT_P99} ms",
            kept=found.beat.p99 < BEAT_P99,
        ),
        Figure(
            "one member in a unit, p50 / p99",
            f"{found.one.p50:.3g} / {found.one.p99:.3g} µs",
            promised=f"p50 < {MICROSECONDS} µs",
            kept=found.one.p50 < MICROSECONDS,
        ),
    ]

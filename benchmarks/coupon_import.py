"""A million codes taken in from a table, from the command to the answer, and the books of them."""

import asyncio
import contextlib
import csv
import multiprocessing
import random
import sqlite3
import statistics
import tempfile
import time
from collections.abc import AsyncIterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from python_calamine import CalamineWorkbook
from xlsxwriter import Workbook

from benchmarks import bringing
from benchmarks.contents import Watched
from benchmarks.figures import Figure, progress
from benchmarks.memory import PROBE_SECONDS, Memory
from bot.app import App, open_app
from bot.clock import WallClock
from bot.config import Config
from bot.events import CommandCalled, Person
from bot.home_config import CommunityConfig
from bot.loader import load
from bot.means import Means
from bot.run import ROOT, calm_collector
from bot.store.db import Database, Tx
from bot.store.sqlite import open_database
from bot.vault import open_vault
from bot.web import Site
from cogs.coupons.books.reconciling import Books, reconcile
from cogs.coupons.campaigns.campaign import Campaign
from cogs.coupons.campaigns.store import Found, named
from cogs.coupons.codes.made import make
from cogs.coupons.config import Options

CODES = 1_000_000
WITHIN = {"csv": 60, "xlsx": 90}  # seconds
MEGABYTES, MS, BOOKS_SECONDS = 300, 50, 1
STEP = 5_000  # codes that are given in one unit
HOME = "home"
ROOMS = {"lobby": "lobby", "ops": "ops"}
ANN = Person("ann", "Ann", "en", frozenset({"money"}))


def write_tables(folder: Path) -> dict[str, Path]:
    """The same codes as both kinds of tables."""
    chance = random.Random(7)
    codes = list(dict.fromkeys(make(chance.randrange) for _ in range(CODES + 100)))[:CODES]
    paths = {ending: folder / f"codes.{ending}" for ending in WITHIN}
    paths["csv"].write_text("code\n" + "\n".join(codes) + "\n", "utf-8")
    book = Workbook(str(paths["xlsx"]), {"strings_to_formulas": False})
    sheet = book.add_worksheet()
    for row, code in enumerate(("code", *codes)):
        sheet.write_string(row, 0, code)
    book.close()
    return paths


@contextlib.asynccontextmanager
async def plaza(folder: Path, db: Database, campaigns: dict[str, Campaign]) -> AsyncIterator[App]:
    """Plaza with all cogs, serving, in a community that has these campaigns."""
    loaded = load(ROOT / "cogs")
    options = {name: shape() for name, shape in loaded.options().items()}
    options["coupons"] = Options(campaigns=campaigns)
    home = CommunityConfig(platform=bringing.NAME, rooms=ROOMS, options=options)
    config = Config(folder / "plaza.db", {bringing.NAME: bringing.Settings()}, {HOME: home})
    chats = {bringing.NAME: bringing}
    means = Means(vault=open_vault(folder, {}))  # the same after a restart
    (folder / "sops" / "content").mkdir(parents=True, exist_ok=True)
    async with (
        WallClock() as clock,
        open_app(config, loaded, folder / "sops", db, clock, Site(), chats, means=means) as app,
    ):
        serving = asyncio.create_task(app.serve())
        await asyncio.sleep(0.1)
        await app.work.idle()
        yield app
        serving.cancel()


async def waited(db: Database, over: asyncio.Event) -> list[float]:
    """How long a unit that does nothing waited for the writer, again and again, in ms."""
    times: list[float] = []
    while not over.is_set():
        begun = time.perf_counter()
        await db.write(_nothing)
        times.append((time.perf_counter() - begun) * 1000)
        await asyncio.sleep(PROBE_SECONDS)
    return times


def _nothing(tx: Tx) -> None:
    del tx


def bare(path: Path, folder: Path) -> float:
    """The same codes read and inserted as they are, unchecked and in plain, in one commit."""
    begun = time.perf_counter()
    if path.suffix == ".xlsx":
        rows: Sequence[Sequence[object]] = (
            CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python()
        )
    else:
        with path.open(encoding="utf-8", newline="") as file:
            rows = list(csv.reader(file))
    with contextlib.closing(sqlite3.connect(folder / f"bare{path.suffix}.db")) as db, db:
        db.execute("CREATE TABLE codes (code TEXT UNIQUE)")
        db.executemany("INSERT INTO codes VALUES (?)", rows)
    return time.perf_counter() - begun


def _call(path: Path) -> CommandCalled:
    return CommandCalled(
        id="call:1",
        platform=bringing.NAME,
        community=HOME,
        at=time.time_ns() // 1_000_000,
        who=ANN,
        room="lobby",
        handle="1",
        command="coupon import",
        options={
            "name": "big",
            "file": {"name": path.name, "address": str(path), "size": path.stat().st_size},
        },
    )


@dataclass(frozen=True, slots=True)
class Taken:
    """What an import took: seconds, memory, the longest unit and the waits of others in ms."""

    seconds: float
    memory: Memory
    held: float
    waits: list[float]
    books: tuple[float, float]  # seconds, and of them those of work


async def imported(ending: str, path: Path, folder: Path) -> list[Figure]:
    """One import, with what it took."""
    progress(f"coupons: {CODES:,} codes from {ending.upper()}")
    place = folder / ending
    place.mkdir()
    async with (
        open_database(place / "plaza.db") as db,
        plaza(place, db, {"big": Campaign()}) as app,
    ):
        taken = await _taken(app, db, path)
    simple = bare(path, place)
    first = Figure(
        f"{CODES:,} codes from {ending.upper()}, from the command to the answer",
        f"{taken.seconds:.1f} s",
        f"{simple:.1f} s",
        taken.seconds / simple,
        f"< {WITHIN[ending]} s",
        taken.seconds < WITHIN[ending],
    )
    return [first, *_beside(taken)]


async def _taken(app: App, db: Database, path: Path) -> Taken:
    """The import, while others want to write as well; then its books."""
    over, watched = asyncio.Event(), Watched(db)
    app.working.db = watched
    probe = asyncio.create_task(waited(db, over))
    with Memory() as memory:
        begun = time.perf_counter()
        await app.router.emit(_call(path))
        await app.work.idle()
        seconds = time.perf_counter() - begun
    over.set()
    waits = sorted(await probe)
    total = await db.read(_total)
    assert total == (CODES, CODES, CODES), total
    return Taken(seconds, memory, watched.longest, waits, max(await _books(app)))


def _beside(taken: Taken) -> list[Figure]:
    """What else is promised of an import.

    A unit holds the writer for what its thread works on it; what others wait for is that of all
    units before them, the commit with its fsync, a checkpoint of the log, and the machine's load.
    """
    memory, waits, held, (books, work) = taken.memory, taken.waits, taken.held, taken.books
    p99 = waits[len(waits) * 99 // 100]
    return [
        Figure(
            "  memory, the sum of all processes / the main one",
            f"{memory.all:.0f} / {memory.own:.0f} MB",
            promised=f"< {MEGABYTES} MB",
            kept=memory.all < MEGABYTES,
        ),
        Figure(
            "  the longest unit, of the writer's own time",
            f"{held:.0f} ms",
            promised=f"< {MS} ms",
            kept=held < MS,
        ),
        Figure(
            "  another unit waited for the writer, p50 / p99 / longest",
            f"{statistics.median(waits):.1f} / {p99:.0f} / {waits[-1]:.0f} ms",
        ),
        Figure(
            "  the books of them, once half of them were given",
            f"{books:.2f} s ({work:.2f} s of work)",
            promised=f"< {BOOKS_SECONDS} s",
            kept=books < BOOKS_SECONDS,
        ),
    ]


async def _books(app: App) -> list[tuple[float, float]]:
    """Seconds for the books as they are, and after every second code was given; and of work."""
    home = next(iter(app.communities))
    free = await _reconciled(app.db, home.id)
    for first in range(1, CODES, STEP):
        await app.db.write(_give, home.id, first)
    return [free, await _reconciled(app.db, home.id)]


async def _reconciled(db: Database, home: int) -> tuple[float, float]:
    found = await db.read(named, home, "big")
    assert found is not None
    begun = time.perf_counter()
    books, work = await db.read(_timed, home, found)
    taken = time.perf_counter() - begun
    assert not books.wrong, books.wrong
    assert books.imported == CODES
    return taken, work


def _timed(tx: Tx, home: int, found: Found) -> tuple[Books, float]:
    begun = time.thread_time()
    return reconcile(tx, home, found), time.thread_time() - begun


def _give(tx: Tx, home: int, first: int) -> None:
    """Give every second code of some to members whom nobody knows."""
    given = tx.run(
        "INSERT INTO coupons_coupons (community, id, campaign, member, n, batch, number, tier,"
        " way, state, claimed_at) SELECT community, number, campaign, number, 1, batch, number,"
        " '', 'gift', 'claimed', 0 FROM coupons_codes"
        " WHERE community = ? AND batch = (SELECT MAX(batch) FROM coupons_batches)"
        " AND number BETWEEN ? AND ? AND number % 2 = 0",
        *(home, first, first + STEP - 1),
    )
    tx.run(
        "UPDATE coupons_codes SET coupon = number"
        " WHERE community = ? AND number BETWEEN ? AND ? AND number % 2 = 0"
        " AND batch = (SELECT MAX(batch) FROM coupons_batches)",
        *(home, first, first + STEP - 1),
    )
    tx.run("UPDATE coupons_stock SET left_ = left_ - ?, claimed = claimed + ?", given, given)


def _total(tx: Tx) -> tuple[int, int, int]:
    stock = tx.row("SELECT SUM(total) FROM coupons_stock")
    codes = tx.row("SELECT COUNT(*) FROM coupons_codes")
    batch = tx.row("SELECT SUM(count) FROM coupons_batches WHERE state = 'live'")
    assert stock is not None
    assert codes is not None
    assert batch is not None
    return int(stock[0] or 0), int(codes[0]), int(batch[0] or 0)


def _alone(ending: str, path: Path, folder: Path) -> list[Figure]:
    calm_collector()
    return asyncio.run(imported(ending, path, folder))


async def measure() -> list[Figure]:
    """Both kinds of tables, each in a process that does nothing else, as an operator's does.

    Here it would count what other benchmarks and the last import left behind.
    """
    figures: list[Figure] = []
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        progress("coupons: two tables are written")
        with _new_process() as other:
            paths = other.submit(write_tables, folder).result()
        for ending, path in paths.items():
            with _new_process() as other:
                figures += other.submit(_alone, ending, path, folder).result()
    return figures


def _new_process() -> ProcessPoolExecutor:
    """One that begins with nothing of ours in its memory."""
    return ProcessPoolExecutor(1, multiprocessing.get_context("spawn"))

"""A million codes taken in from a table, from the command to the answer, and the books of them."""

import asyncio
import contextlib
import csv
import random
import sqlite3
import statistics
import tempfile
import threading
import time
from collections.abc import AsyncIterator
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from python_calamine import CalamineWorkbook
from xlsxwriter import Workbook

from benchmarks import bringing
from benchmarks.figures import Figure, progress
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
from cogs.coupons.campaigns.campaign import Campaign
from cogs.coupons.codes.made import make
from cogs.coupons.config import Options

CODES = 1_000_000
WITHIN = {"csv": 60, "xlsx": 90}  # seconds
MEGABYTES, MS = 300, 50
PROBE_SECONDS = 0.02
HOME = "home"
ROOMS = {"lobby": "lobby", "ops": "ops"}
ANN = Person("ann", "Ann", "en", frozenset({"money"}))


def write_tables(folder: Path) -> dict[str, Path]:
    """The same codes as both kinds of tables."""
    chance = random.Random(7)
    codes = list(dict.fromkeys(make(chance) for _ in range(CODES + 100)))[:CODES]
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
        open_app(
            config, loaded, folder / "sops", db, clock, Site(), chats, means=means
        ) as app,
    ):
        serving = asyncio.create_task(app.serve())
        await asyncio.sleep(0.1)
        await app.work.idle()
        yield app
        serving.cancel()


class Memory:
    """The most megabytes that this process had, and that it had with its children."""

    def __init__(self) -> None:
        self.own = self.all = 0.0
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._look, daemon=True)

    def __enter__(self) -> "Memory":
        self._thread.start()
        return self

    def __exit__(self, *error: object) -> None:
        self._over.set()
        self._thread.join()

    def _look(self) -> None:
        own = Path("/proc/self")
        while not self._over.wait(PROBE_SECONDS):
            children = [
                pid for task in (own / "task").iterdir() for pid in _read(task / "children").split()
            ]
            mine = _resident(own)
            self.own = max(self.own, mine)
            self.all = max(self.all, mine + sum(_resident(Path("/proc") / pid) for pid in children))


def _resident(process: Path) -> float:
    for line in _read(process / "status").splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    return 0.0


def _read(path: Path) -> str:
    try:
        return path.read_text("utf-8")
    except (FileNotFoundError, ProcessLookupError):  # it is over
        return ""


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
        rows = CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python()
    else:
        with path.open(encoding="utf-8", newline="") as file:
            rows = list(csv.reader(file))
    with contextlib.closing(sqlite3.connect(folder / f"bare{path.suffix}.db")) as db, db:
        db.execute("CREATE TABLE codes (code TEXT UNIQUE)")
        db.executemany("INSERT INTO codes VALUES (?)", rows)
    return time.perf_counter() - begun


async def imported(ending: str, path: Path, folder: Path) -> list[Figure]:
    """One import, with what it took."""
    progress(f"coupons: {CODES:,} codes from {ending.upper()}")
    place = folder / ending
    place.mkdir()
    over = asyncio.Event()
    async with (
        open_database(place / "plaza.db") as db,
        plaza(place, db, {"big": Campaign()}) as app,
    ):
        call = CommandCalled(
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
        probe = asyncio.create_task(waited(db, over))
        with Memory() as memory:
            begun = time.perf_counter()
            await app.router.emit(call)
            await app.work.idle()
            taken = time.perf_counter() - begun
        over.set()
        longest = await probe
        total = await db.read(_total)
    assert total == (CODES, CODES, CODES), total
    simple = bare(path, place)
    return [
        Figure(
            f"{CODES:,} codes from {ending.upper()}, from the command to the answer",
            f"{taken:.1f} s",
            f"{simple:.1f} s",
            taken / simple,
            f"< {WITHIN[ending]} s",
            taken < WITHIN[ending],
        ),
        Figure(
            "  memory, all processes / the main one",
            f"{memory.all:.0f} / {memory.own:.0f} MB",
            promised=f"< {MEGABYTES} MB",
            kept=memory.all < MEGABYTES,
        ),
        Figure(
            "  another unit waited for the writer, p50 / p99 / longest",
            f"{statistics.median(longest):.1f} / {sorted(longest)[len(longest) * 99 // 100]:.0f}"
            f" / {max(longest):.0f} ms",
            promised=f"< {MS} ms",
            kept=max(longest) < MS,
        ),
    ]


def _total(tx: Tx) -> tuple[int, int, int]:
    stock = tx.row("SELECT SUM(total) FROM coupons_stock")
    codes = tx.row("SELECT COUNT(*) FROM coupons_codes")
    batch = tx.row("SELECT SUM(count) FROM coupons_batches WHERE state = 'live'")
    assert stock is not None
    assert codes is not None
    assert batch is not None
    return int(stock[0] or 0), int(codes[0]), int(batch[0] or 0)


async def measure() -> list[Figure]:
    """Both kinds of tables."""
    calm_collector()
    figures: list[Figure] = []
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        progress("coupons: two tables are written")
        with ProcessPoolExecutor(1) as other:  # what it takes is not of the import
            paths = other.submit(write_tables, folder).result()
        for ending, path in paths.items():
            figures += await imported(ending, path, folder)
    return figures

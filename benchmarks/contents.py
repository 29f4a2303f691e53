"""10,000 lines taken in from a table, from the command to the answer, and the longest unit."""

import csv
import io
import sqlite3
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Concatenate

from python_calamine import CalamineWorkbook

from benchmarks.figures import Figure, progress
from bot.spreadsheets import written
from bot.store.db import P, T, Tx
from bot.testing import FakeChat, fake_chat

LINES, TIMES, SECONDS, MS = 10_000, 3, 5, 50
Unit = Callable[Concatenate[Tx, P], T]


def _rows() -> list[list[str]]:
    texts = ("Line {n} of many", "第 {n} 句话", "Frase {n} de muitas", "Rinda {n}", "Φράση {n}")
    head = ["en", "zh-CN", "pt-BR", "lv", "el", "image"]
    return [head, *([*(text.format(n=n) for text in texts), ""] for n in range(LINES))]


class Watched:
    """A database that notes how long each unit took; all else is as it was."""

    def __init__(self, db: Any) -> None:
        self._db = db
        self.longest = 0.0

    def __getattr__(self, name: str) -> Any:
        return getattr(self._db, name)

    async def write(self, unit: Unit[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run the unit, and note its time."""

        def timed(tx: Tx, *args: P.args, **kwargs: P.kwargs) -> T:
            begun = time.thread_time()
            try:
                return unit(tx, *args, **kwargs)
            finally:
                self.longest = max(self.longest, (time.thread_time() - begun) * 1000)

        result: T = await self._db.write(timed, *args, **kwargs)
        return result


async def _imported(chat: FakeChat, data: bytes, name: str, how: str) -> tuple[float, float]:
    """Seconds to the answer, and the longest unit in ms."""
    amy = chat.has("Amy", rights=["content"])
    working = chat.app.working
    watched = Watched(chat.db)
    working.db = watched
    begun = time.perf_counter()
    await amy.calls("/content import", topic="tea", file=amy.file(name, data), how=how)
    taken = time.perf_counter() - begun
    assert "10,000 lines" in amy.told()[-1], amy.told()
    return taken, watched.longest


def _bare(data: bytes, ending: str, folder: Path) -> float:
    """The same rows read and put into one table, with nothing checked, in one commit."""
    path = folder / f"bare.{ending}"
    path.write_bytes(data)
    begun = time.perf_counter()
    rows: Sequence[Sequence[object]]
    if ending == "xlsx":
        rows = CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python()
    else:
        rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))
    with sqlite3.connect(folder / f"{ending}{time.monotonic_ns()}.db") as db:
        db.execute("CREATE TABLE lines (en, zh, pt, lv, el, image)")
        db.executemany("INSERT INTO lines VALUES (?, ?, ?, ?, ?, ?)", rows)
    db.close()
    return time.perf_counter() - begun


async def _measured(ending: str) -> Figure:
    data = written(_rows(), ending)
    times: list[float] = []
    longest = 0.0
    async with fake_chat() as chat:
        for _ in range(TIMES):
            taken, unit = await _imported(chat, data, f"lines.{ending}", "replace")
            times.append(taken)
            longest = max(longest, unit)
    with tempfile.TemporaryDirectory() as folder:
        bare = min(_bare(data, ending, Path(folder)) for _ in range(TIMES))
    worst = max(times)
    return Figure(
        what=f"content: {LINES:,} lines from {ending.upper()}, in five languages",
        plaza=f"{worst:.2f} s, longest unit {longest:.0f} ms",
        baseline=f"{bare:.2f} s (read and inserted, one commit)",
        ratio=worst / bare,
        promised=f"under {SECONDS} s, no unit over {MS} ms",
        kept=worst < SECONDS and longest < MS,
    )


async def measure() -> list[Figure]:
    """Both kinds of tables."""
    progress("content: 10,000 lines")
    return [await _measured("csv"), await _measured("xlsx")]

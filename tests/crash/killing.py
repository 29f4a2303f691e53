"""A process that is killed once its rows are so far, and those rows as others see them."""

import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

from bot.testing import ROOT

SECONDS = 120.0
LOOKS = 0.002  # seconds between two looks: another process's rows cannot be awaited


def rows(place: Path, sql: str) -> list[tuple[Any, ...]]:
    """What the database says; nothing where there is none yet."""
    try:
        with closing(sqlite3.connect(f"file:{place / 'plaza.db'}?mode=ro", uri=True)) as db:
            return db.execute(sql).fetchall()
    except sqlite3.OperationalError:
        return []


def number(place: Path, sql: str) -> int:
    """What the database counts; 0 where there is none yet."""
    return sum(count or 0 for (count,) in rows(place, sql))


def killed_when(far: Callable[[], bool], child: str, *places: Path) -> None:
    """Start a child of these tests, and SIGKILL it then; whatever is found, it is over after."""
    plaza = subprocess.Popen(_command(child, places), cwd=ROOT)
    deadline = time.monotonic() + SECONDS
    try:
        while not far():
            assert plaza.poll() is None, "it was over before it could be killed"
            assert time.monotonic() < deadline
            time.sleep(LOOKS)
    finally:
        plaza.send_signal(signal.SIGKILL)
        plaza.wait()


def ends_well(child: str, *places: Path) -> bool:
    """Whether it comes to its end when nobody kills it."""
    ended = subprocess.run(_command(child, places), cwd=ROOT, timeout=SECONDS, check=False)
    return ended.returncode == 0


def _command(child: str, places: tuple[Path, ...]) -> list[str]:
    return [sys.executable, "-m", f"tests.crash.{child}", *map(str, places)]

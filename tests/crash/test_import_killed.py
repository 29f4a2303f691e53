"""A table under SIGKILL at any page: members see all of it or nothing, and it goes on after."""

import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from bot.testing import ROOT

LINES = 9_000  # enough behind the last place for a look that comes late
PAGE = 500
SECONDS = 120.0
LOOKS = 0.002  # seconds between two looks: another process's rows cannot be awaited
SEEN = (
    "SELECT COUNT(*) FROM content_lines JOIN content_batches ON content_batches.id = batch"
    " WHERE state = 'live'"
)


def _asked(place: Path, sql: str) -> int:
    """What the database says, as others see it; 0 where there is none yet."""
    try:
        with closing(sqlite3.connect(f"file:{place / 'plaza.db'}?mode=ro", uri=True)) as db:
            row = db.execute(sql).fetchone()
    except sqlite3.OperationalError:
        return 0
    return int(row[0] or 0) if row else 0


def _command(place: Path, *table: Path) -> list[str]:
    return [sys.executable, "-m", "tests.crash.importer", str(place), *map(str, table)]


def _killed_at(place: Path, table: Path, cursor: int) -> None:
    """Start it, and SIGKILL once the job has got so far; whatever is found, it is over then."""
    plaza = subprocess.Popen(_command(place, table), cwd=ROOT)
    deadline = time.monotonic() + SECONDS
    try:
        while _asked(place, "SELECT MAX(cursor) FROM jobs") < cursor:
            assert plaza.poll() is None, "it was over before it could be killed"
            assert time.monotonic() < deadline
            time.sleep(LOOKS)
    finally:
        plaza.send_signal(signal.SIGKILL)
        plaza.wait()


@pytest.mark.parametrize("cursor", [PAGE, 3_000, 5_000])
def test_a_table_under_sigkill_is_seen_as_a_whole_or_not_at_all(
    tmp_path: Path, cursor: int
) -> None:
    table = tmp_path / "lines.csv"
    table.write_text("en\n" + "".join(f"Line {n}\n" for n in range(LINES)), "utf-8")
    place = tmp_path / "plaza"
    place.mkdir()
    _killed_at(place, table, cursor)
    assert _asked(place, SEEN) in (0, LINES)
    assert subprocess.run(_command(place), cwd=ROOT, timeout=SECONDS, check=False).returncode == 0
    assert _asked(place, SEEN) == LINES
    assert _asked(place, "SELECT COUNT(*) FROM content_lines") == LINES
    assert _asked(place, "SELECT COUNT(*) FROM jobs") == 0

"""Codes under SIGKILL at any page: all of them can be given or none, and the file goes away."""

import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from bot.files import UNFINISHED
from bot.testing import ROOT

CODES, TWICE = 6_000, 3
SECONDS = 120.0
LOOKS = 0.002  # seconds between two looks: another process's rows cannot be awaited
LIVE = (
    "SELECT COUNT(*) FROM coupons_codes AS c JOIN coupons_batches AS b"
    " ON b.community = c.community AND b.batch = c.batch WHERE b.state = 'live'"
)
STOCK = "SELECT SUM(left_) FROM coupons_stock"
WAYS = {"middle": 3_000, "end": CODES + 1}


def _asked(place: Path, sql: str) -> int:
    """What the database says, as others see it; 0 where there is none yet."""
    try:
        with closing(sqlite3.connect(f"file:{place / 'plaza.db'}?mode=ro", uri=True)) as db:
            row = db.execute(sql).fetchone()
    except sqlite3.OperationalError:
        return 0
    return int(row[0] or 0) if row else 0


def _command(place: Path, *table: Path) -> list[str]:
    return [sys.executable, "-m", "tests.crash.coupon_importer", str(place), *map(str, table)]


def _killed_at(place: Path, table: Path, cursor: int) -> None:
    """Start it, and SIGKILL once the job has got so far, or the codes are live."""
    plaza = subprocess.Popen(_command(place, table), cwd=ROOT)
    deadline = time.monotonic() + SECONDS
    try:
        while _asked(place, "SELECT MAX(cursor) FROM jobs") < cursor and not _asked(place, STOCK):
            assert plaza.poll() is None, "it was over before it could be killed"
            assert time.monotonic() < deadline
            time.sleep(LOOKS)
    finally:
        plaza.send_signal(signal.SIGKILL)
        plaza.wait()


@pytest.mark.parametrize("when", WAYS)
def test_codes_under_sigkill_are_there_as_a_whole_or_not_at_all(tmp_path: Path, when: str) -> None:
    table = tmp_path / "codes.csv"
    codes = [f"PLAIN-{number:06}" for number in range(CODES)]
    table.write_text("\n".join(["code", *codes, *codes[:TWICE]]), "utf-8")
    place = tmp_path / "plaza"
    place.mkdir()
    _killed_at(place, table, WAYS[when])
    assert _asked(place, STOCK) in (0, CODES)
    for left in place.rglob("*"):
        assert left.is_dir() or b"PLAIN-" not in left.read_bytes(), left.name
    assert subprocess.run(_command(place), cwd=ROOT, timeout=SECONDS, check=False).returncode == 0
    assert _asked(place, LIVE) == CODES == _asked(place, STOCK)
    assert _asked(place, "SELECT COUNT(*) FROM coupons_codes") == CODES
    assert _asked(place, "SELECT COUNT(*) FROM coupons_batches") == 1
    assert _asked(place, "SELECT COUNT(*) FROM coupons_faults") == 0
    assert _asked(place, "SELECT COUNT(*) FROM jobs") == 0
    # What was half written when the kill came is no file of ours; it goes when it is a week old.
    kept = [each for each in (place / "media").iterdir() if each.suffix != UNFINISHED]
    assert len(kept) == 1, "the report alone"

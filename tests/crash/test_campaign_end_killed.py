"""The end of a campaign under SIGKILL: all have what they earned, once; then there is a rest."""

import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path
from random import Random
from typing import Any

from bot.testing import ROOT
from bot.testing.chat import FakeChat
from bot.testing.plaza import milliseconds
from tests.crash.campaign_ender import (
    COUPONED,
    GIFTS,
    LATER,
    POINTS,
    TEAMS,
    people,
    plaza_at,
)

QUICK, FULL = 1, 10
SECONDS = 120.0
LOOKS = 0.002  # seconds between two looks: another process's rows cannot be awaited
MOVED = "SELECT COUNT(*) FROM friends_gifts WHERE state <> 'due'"
STATES = "SELECT state, COUNT(*) FROM friends_gifts GROUP BY state"
POINTED = (
    "SELECT member, SUM(amount), COUNT(*) FROM ledger WHERE source LIKE 'friends:%' GROUP BY member"
)
HELD = "SELECT member, COUNT(*) FROM coupons_coupons GROUP BY member"


def _rows(place: Path, sql: str) -> list[tuple[Any, ...]]:
    """What the database says, as others see it; nothing where there is none yet."""
    try:
        with closing(sqlite3.connect(f"file:{place / 'plaza.db'}?mode=ro", uri=True)) as db:
            return db.execute(sql).fetchall()
    except sqlite3.OperationalError:
        return []


def _killed_at(place: Path, moved: int) -> int:
    """Let it end, and SIGKILL once so many gifts moved on; how many had by then."""
    command = [sys.executable, "-m", "tests.crash.campaign_ender", str(place)]
    plaza = subprocess.Popen(command, cwd=ROOT)
    deadline = time.monotonic() + SECONDS
    try:
        while sum(count for (count,) in _rows(place, MOVED)) < moved:
            assert plaza.poll() is None, "it was over before it could be killed"
            assert time.monotonic() < deadline
            time.sleep(LOOKS)
    finally:
        plaza.send_signal(signal.SIGKILL)
        plaza.wait()
    return sum(count for (count,) in _rows(place, MOVED))


async def _goes_on(place: Path) -> None:
    """Start it again some hours later, and let it come to rest."""
    plaza = plaza_at(place)
    await plaza.start(milliseconds(LATER, plaza.files.zone))
    chat = FakeChat(plaza)
    people(chat)
    ann = chat.has("Ann", rights=["money"], native="ann")
    await chat.passes(minutes=10)
    await ann.calls("/friends open", name="spring")
    assert "The next campaign may open on" in ann.told()[-1]
    await plaza.stop()


async def test_a_campaign_that_is_killed_at_its_end_pays_everybody_once(
    tmp_path: Path, proving: bool
) -> None:
    chance, cut = Random(8), 0
    for number in range(FULL if proving else QUICK):
        place = tmp_path / str(number)
        place.mkdir()
        cut += _killed_at(place, chance.randint(1, GIFTS // 2)) < GIFTS
        await _goes_on(place)
        assert _rows(place, STATES) == [("given", GIFTS)]
        pointed = _rows(place, POINTED)
        assert sorted(row[1:] for row in pointed) == [(POINTS, 1)] * (TEAMS - COUPONED) * 2
        held = _rows(place, HELD)
        assert sorted(row[1] for row in held) == [1] * COUPONED * 3
        assert not {row[0] for row in pointed} & {row[0] for row in held}
        assert _rows(place, "SELECT state, aside FROM friends_rounds") == [("over", GIFTS)]
    assert cut, "it was killed in the middle of giving"

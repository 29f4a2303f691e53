"""A process that is killed between a script's row and its file has lost nothing."""

import asyncio
import json
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from bot.sops import own
from bot.store.sqlite import open_database
from bot.testing import ROOT, fresh
from bot.testing.outside import HOME
from bot.testing.plaza import Files, Plaza, milliseconds
from tests import faults
from tests.sops.owning import READY

START = "2026-03-02 09:00"
MOMENTS = ["before commit", "after commit", "before the file", "before its row"]


def plaza(place: Path) -> Plaza:
    files = Files(
        zone="Europe/Riga",
        language="en",
        options={},
        scripts={"late": READY},
        content={},
        cogs=ROOT / "cogs",
        faulty=False,
        settings={},
    )
    return Plaza(files, place)


class Dies:
    """The database of the files' keeper: the process ends around its n-th write."""

    def __init__(self, db: Any, moment: str) -> None:
        self._db = db
        self._moment = moment

    async def read(self, *args: Any) -> Any:
        return await self._db.read(*args)

    async def write(self, unit: Any, *args: Any) -> Any:
        if unit is own.wrote and self._moment == "before its row":
            faults.die()
        done = await self._db.write(unit, *args)
        if self._moment == "before the file":
            faults.die()
        return done


async def lives_until(place: Path, moment: str) -> None:
    """Take a script for a community, and die."""
    town = plaza(place)
    await town.start(milliseconds(START, "Europe/Riga"))
    app = town.app
    app.shelf._db = Dies(town.db, moment)  # type: ignore[assignment]
    home = app.communities.by_native("fake", town.outside.community(HOME))
    assert home is not None

    def unit(tx: Any) -> None:
        app.desk.own(tx, home, "e", "late", {"words": "W"}, 1, town.clock.now())
        if moment == "before commit":
            faults.die()
        if moment == "after commit":
            tx.after_commit(faults.die)

    await town.db.write(unit)
    await app.work.idle()


@pytest.mark.parametrize("moment", MOMENTS)
async def test_the_next_start_has_the_script_and_its_file_or_neither(
    tmp_path: Path, moment: str
) -> None:
    command = [sys.executable, "-m", "tests.sops.test_own_killed", str(tmp_path), moment]
    ended = await asyncio.to_thread(subprocess.run, command, cwd=ROOT, check=False, timeout=120)
    assert ended.returncode == -signal.SIGKILL
    file = tmp_path / "sops" / "communities" / HOME / "e.yaml"
    assert file.is_file() is (moment == "before its row")
    town = plaza(tmp_path)
    await town.start(milliseconds(START, "Europe/Riga") + 60_000)
    await town.app.work.idle()
    kept = await town.db.read(own.kept)
    assert [each.last.change for each in kept] == ([] if moment == "before commit" else ["added"])
    assert file.is_file() is (moment != "before commit")
    assert [each.written for each in kept] == [1] * len(kept)
    assert json.dumps("W") in (file.read_text("utf-8") if file.is_file() else '"W"')
    await town.stop()


async def test_a_change_is_taken_back_for_good_whatever_its_file_says_after_a_kill(
    tmp_path: Path,
) -> None:
    """The change was in the file, and neither that, nor its undoing, was noted when it died."""
    start = milliseconds(START, "Europe/Riga")
    town = plaza(tmp_path)
    await town.start(start)
    home = town.app.communities.by_native("fake", town.outside.community(HOME))
    assert home is not None
    await town.db.write(town.app.desk.own, home, "e", "late", {"words": "W"}, 1, start)
    await town.app.work.idle()
    file = tmp_path / "sops" / "communities" / HOME / "e.yaml"
    as_added = file.read_text("utf-8")
    await town.stop()
    changed = as_added.replace('"W"', '"X"')
    async with open_database(tmp_path / fresh.NAME) as db:
        await db.write(own.add, home.id, "e", "edited", changed, 1, start)
        await db.write(own.add, home.id, "e", "undone", as_added, 1, start)
    file.write_text(changed, "utf-8")
    town = plaza(tmp_path)
    await town.start(start + 60_000)
    await town.app.work.idle()
    (kept,) = await town.db.read(own.kept)
    assert (kept.last.change, kept.written) == ("undone", 3)
    assert file.read_text("utf-8") == as_added != changed
    await town.stop()


if __name__ == "__main__":
    asyncio.run(lives_until(Path(sys.argv[1]), sys.argv[2]))

"""A year of the shipped scripts in the real app: each posts when the calendar says, and only then.

For a new script in sops/, write beside `morning` what is expected of it on a day, from the
calendar alone, and name it in EXPECTED.
"""

import datetime as dt
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from bot.run import ROOT, Place
from tests.rehearsal.staging import rehearsed

CONFIG = """
storage: sqlite:///data/plaza.db
platforms: {{webchat: {{port: 0}}}}
communities:
  plaza:
    platform: webchat
    zone: {zone}
    rooms: {{lobby: lobby, checkin: checkin, ops: ops}}
"""
YEARS = [  # the clocks of all but Shanghai change twice, on the last days of these fortnights
    ("Europe/Riga", "2026-01-01", ("2026-03-18", "2026-10-14")),
    ("Europe/Athens", "2026-01-01", ("2026-03-18", "2026-10-14")),
    ("America/Sao_Paulo", "2018-01-01", ("2018-02-07", "2018-10-24")),
    ("Asia/Shanghai", "2026-01-01", ("2026-03-18", "2026-10-14")),
]
FORTNIGHT, YEAR = 14, 365


def morning(day: dt.date) -> list[str]:
    """At eight on every working day of the week."""
    return ["08:00"] if day.isoweekday() <= 5 else []


EXPECTED: Mapping[str, Callable[[dt.date], list[str]]] = {"morning": morning}


async def posted(folder: Path, zone: str, first: str, days: int) -> dict[str, list[str]]:
    """When each of the shipped scripts posted, on the wall clock; without any members."""
    folder.mkdir()
    config = folder / "config.yaml"
    config.write_text(CONFIG.format(zone=zone), "utf-8")
    played = await rehearsed(Place(config, sops=ROOT / "sops"), first, days)
    assert not played.held
    return {
        script: [
            f"{entry.at:%Y-%m-%d %H:%M}"
            for entry in played.entries
            if entry.script == script and entry.effect == "say"
        ]
        for script in played.library.scripts
    }


def expected(first: str, days: int) -> dict[str, list[str]]:
    """When each should."""
    begin = dt.date.fromisoformat(first)
    calendar = [begin + dt.timedelta(days=n) for n in range(days)]
    return {
        script: [f"{day} {time}" for day in calendar for time in times(day)]
        for script, times in EXPECTED.items()
    }


@pytest.mark.parametrize(("zone", "year", "fortnights"), YEARS)
async def test_the_shipped_scripts_post_when_the_calendar_says(
    tmp_path: Path, zone: str, year: str, fortnights: tuple[str, str], proving: bool
) -> None:
    spans = [(year, YEAR)] if proving else [(first, FORTNIGHT) for first in fortnights]
    for first, days in spans:
        found = await posted(tmp_path / first, zone, first, days)
        assert found == expected(first, days)
        assert sum(len(times) for times in found.values()) >= days // 2


def test_every_shipped_script_has_its_expectation() -> None:
    assert {path.stem for path in (ROOT / "sops").glob("*.yaml")} == set(EXPECTED)

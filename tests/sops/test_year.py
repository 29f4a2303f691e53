"""A year of the shipped scripts in the real app: each posts when the calendar says, and only then.

All of them are on, and nobody is there. For a new script in sops/, name in EXPECTED what is
expected of it on a day, from the calendar alone.
"""

import datetime as dt
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

import pytest

from bot.run import ROOT, Place
from tests.rehearsal.staging import UNPACED, rehearsed

CONFIG = """
storage: sqlite:///data/plaza.db
platforms: {{webchat: {{port: 0}}}}
communities:
  plaza:
    platform: webchat
    zone: {zone}
    rooms: {{lobby: lobby, checkin: checkin, ops: ops}}
    {pace}
"""
YEARS = [  # the clocks of all but Shanghai change twice, on the last days of these fortnights
    ("Europe/Riga", "2026-01-01", ("2026-03-18", "2026-10-14")),
    ("Europe/Athens", "2026-01-01", ("2026-03-18", "2026-10-14")),
    ("America/Sao_Paulo", "2018-01-01", ("2018-02-07", "2018-10-24")),
    ("Asia/Shanghai", "2026-01-01", ("2026-03-18", "2026-10-14")),
]
FORTNIGHT, YEAR = 14, 365


FIXED = {  # month and day; the others move from year to year
    "festival": {(1, 1), (5, 1), (10, 1)},
    "festival-lv": {(1, 1), (5, 4), (6, 23), (6, 24), (11, 18), (12, 25)},
    "festival-gr": {(1, 1), (1, 6), (3, 25), (5, 1), (8, 15), (10, 28), (12, 25)},
    "festival-br": {(1, 1), (5, 1), (9, 7), (10, 12), (11, 15), (12, 25)},
}
MOVING = {  # from almanacs: the lunar feasts, Easter Sunday, Orthodox Easter Monday
    "festival": {
        *("2018-02-15", "2018-02-16", "2018-03-02", "2018-06-18", "2018-09-24", "2018-10-17"),
        *("2026-02-16", "2026-02-17", "2026-03-03", "2026-06-19", "2026-09-25", "2026-10-18"),
    },
    "festival-lv": {"2018-04-01", "2026-04-05"},
    "festival-gr": {"2018-04-09", "2026-04-13"},
    "festival-br": set(),
}


def feast(script: str, day: dt.date) -> list[str]:
    """At half past eight on the feasts that the script keeps."""
    kept = (day.month, day.day) in FIXED[script] or day.isoformat() in MOVING[script]
    return ["08:30"] if kept else []


def morning(day: dt.date) -> list[str]:
    """At eight on every working day of the week, if no feast has its greeting instead."""
    feasts = any(feast(script, day) for script in FIXED)
    return ["08:00"] if day.isoweekday() <= 5 and not feasts else []


def on(time: str, *weekdays: int) -> Callable[[dt.date], list[str]]:
    """At a time on some days of the week, counted from Monday as 1."""
    return lambda day: [time] if day.isoweekday() in weekdays else []


EXPECTED: Mapping[str, Callable[[dt.date], list[str]]] = {
    "morning": morning,
    **{script: partial(feast, script) for script in FIXED},
    "talk-starter": on("12:30", 2, 5),
    "checkin-day": on("08:00", *range(1, 8)),
    "small-knowledge": on("19:00", 1, 3, 6),
    "good-night": on("22:00", *range(1, 8)),
    "ops-day": on("09:15", *range(1, 8)),
    # Without members there is nothing to look back at, nobody to greet, and nobody who starts it.
    "sunday-roundup": on(""),
    "first-week": on(""),
    "opening-week": on(""),
    # These need a campaign that somebody chose.
    "member-day": on(""),
    "welcome-pack": on(""),
    "bring-a-friend": on(""),
}


async def posted(folder: Path, zone: str, first: str, days: int) -> dict[str, list[str]]:
    """When each of the shipped scripts posted, on the wall clock; without any members."""
    folder.mkdir()
    config = folder / "config.yaml"
    config.write_text(CONFIG.format(zone=zone, pace=UNPACED), "utf-8")
    played = await rehearsed(Place(config, sops=ROOT / "sops"), first, days, all=True)
    assert not played.held
    return {
        script: [
            f"{entry.at:%Y-%m-%d %H:%M}"
            for entry in played.entries
            if entry.script == script and entry.effect == "say"
        ]
        for script in EXPECTED
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

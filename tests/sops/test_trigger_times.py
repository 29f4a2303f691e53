"""Intervals and crons agree with a model that looks at every minute; feasts with known days."""

import datetime as dt
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.effects import Can
from bot.home_config import CommunityConfig
from bot.loader import load
from bot.sops.holidays import Calendar, from_day
from bot.sops.library import read_sops
from bot.sops.schedule import Schedule, between
from bot.sops.triggers import Cron, EveryDays, Times

ROOT = Path(__file__).parents[2]
ZONES = [
    ZoneInfo(z) for z in ("Europe/Riga", "Europe/Athens", "America/Sao_Paulo", "Asia/Shanghai")
]
DAY = 86_400_000
CHANGES = ("2018-02-17", "2018-03-25", "2018-10-28", "2018-11-04", "2018-07-01")
starts = st.sampled_from(CHANGES).map(
    lambda day: round(dt.datetime.fromisoformat(f"{day}T00:00+00:00").timestamp()) * 1000 - DAY
)


def walls(zone: ZoneInfo, since: int, until: int) -> dict[str, int]:
    """Every wall time that clocks show or skip, and its instant: the first minute not before it."""
    found: dict[str, int] = {}
    wall = dt.datetime.fromtimestamp(since / 1000, zone).replace(tzinfo=None)
    for at in range(since + 60_000, until + 1, 60_000):
        shown = dt.datetime.fromtimestamp(at / 1000, zone).replace(tzinfo=None)
        while wall < shown:
            wall += dt.timedelta(minutes=1)
            found[f"{wall:%Y-%m-%dT%H:%M}"] = at
    return found


def agree(schedule: Schedule, zone: ZoneInfo, since: int, wanted: set[str]) -> None:
    until = since + 3 * DAY
    found = {each.nominal: each.at for each in between(schedule, zone, since, until)}
    model = walls(zone, since, until)
    assert found == {wall: at for wall, at in model.items() if wall[11:] in wanted}


@given(st.sampled_from(ZONES), starts, st.integers(1, 1439), st.integers(0, 1439))
def test_intervals_come_as_the_wall_clock_shows(
    zone: ZoneInfo, since: int, every: int, begin: int
) -> None:
    minutes = list(range(begin, 1440, max(every, 5)))
    times = tuple(dt.time(minute // 60, minute % 60) for minute in minutes)
    wanted = {f"{minute // 60:02}:{minute % 60:02}" for minute in minutes}
    agree(Schedule((Times(times),)), zone, since, wanted)


@given(st.sampled_from(ZONES), starts, st.integers(0, 59), st.integers(0, 23), st.integers(1, 6))
def test_crons_come_as_the_wall_clock_shows(
    zone: ZoneInfo, since: int, minute: int, hour: int, step: int
) -> None:
    wanted = {f"{each:02}:{minute:02}" for each in range(hour, 24, step)}
    agree(Schedule((Cron(f"{minute} {hour}-23/{step} * * *"),)), zone, since, wanted)


@given(st.sampled_from(ZONES), st.integers(1, 40), st.integers(0, 400))
def test_every_so_many_days_leaves_out_the_days_between(
    zone: ZoneInfo, every: int, later: int
) -> None:
    since = dt.date(2018, 1, 1)
    begin = since + dt.timedelta(days=later)
    moments = Schedule((EveryDays(every, since, dt.time(0, 30)),)).from_day(begin)
    for moment in (next(moments), next(moments)):
        assert (moment.date() - since).days % every == 0
        assert 0 <= (moment.date() - begin).days < 2 * every


LUNAR = {
    "spring-festival": ["2026-02-17", "2027-02-06", "2028-01-26"],
    "spring-festival-eve": ["2026-02-16", "2027-02-05", "2028-01-25"],
    "lantern": ["2026-03-03", "2027-02-20", "2028-02-09"],
    "dragon-boat": ["2026-06-19", "2027-06-09", "2028-05-28"],
    "qixi": ["2026-08-19", "2027-08-08", "2028-08-26"],
    "mid-autumn": ["2026-09-25", "2027-09-15", "2028-10-03"],
    "double-ninth": ["2026-10-18", "2027-10-08", "2028-10-26"],
    "laba": ["2026-01-26", "2027-01-15", "2028-01-04"],
}


@pytest.mark.parametrize(("festival", "days"), LUNAR.items())
def test_lunar_festivals_come_on_the_days_of_the_almanac(festival: str, days: list[str]) -> None:
    coming = from_day(Calendar(None, festival), dt.date(2026, 1, 1))
    assert [next(coming).isoformat() for _ in days] == days


@pytest.mark.parametrize("zone", ZONES, ids=str)
def test_a_year_of_mornings_has_one_on_every_working_day(zone: ZoneInfo) -> None:
    home = {"plaza": CommunityConfig(platform="webchat", rooms={"lobby": ""})}
    targets = {name: each.target(frozenset(Can)) for name, each in home.items()}
    library, _ = read_sops(ROOT / "sops", targets, load(ROOT / "cogs").registry)
    year = [
        dt.datetime.fromisoformat("2026-01-01T08:00") + dt.timedelta(days=n) for n in range(365)
    ]
    mornings = {
        f"{each:%Y-%m-%dT%H:%M}": round(each.replace(tzinfo=zone).timestamp() * 1000)
        for each in year
        if each.isoweekday() <= 5
    }
    since, until = (
        round(dt.datetime(y, 1, 1, tzinfo=zone).timestamp() * 1000) for y in (2026, 2027)
    )
    found = between(library.scripts["morning"].schedule("plaza"), zone, since, until)
    assert {each.nominal: each.at for each in found} == mornings
    assert len(found) == len(mornings) == 261

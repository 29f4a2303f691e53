"""When scripts are due: wall times, also on the days when clocks are changed."""

import datetime as dt
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.kinds import WEEKDAYS, Weekday
from bot.sops.schedule import Occurrence, Schedule, between, first
from bot.sops.triggers import Times
from bot.wall import instant

RIGA, ATHENS = ZoneInfo("Europe/Riga"), ZoneInfo("Europe/Athens")
SAO_PAULO, SHANGHAI = ZoneInfo("America/Sao_Paulo"), ZoneInfo("Asia/Shanghai")


def at(*times: str, days: tuple[Weekday, ...] = WEEKDAYS) -> Schedule:
    return Schedule(tuple(Times((dt.time.fromisoformat(time),), days) for time in times))


def utc(written: str) -> int:
    moment = dt.datetime.fromisoformat(written).replace(tzinfo=dt.UTC)
    return round(moment.timestamp() * 1000)


@pytest.mark.parametrize(
    ("zone", "wall", "expected"),
    [
        # skipped times: the next minute that exists
        (RIGA, "2026-03-29 03:00", "2026-03-29 01:00"),
        (RIGA, "2026-03-29 03:30", "2026-03-29 01:00"),
        (RIGA, "2026-03-29 03:59", "2026-03-29 01:00"),
        (RIGA, "2026-03-29 04:00", "2026-03-29 01:00"),
        (ATHENS, "2026-03-29 03:15", "2026-03-29 01:00"),
        (SAO_PAULO, "2018-11-04 00:00", "2018-11-04 03:00"),
        (SAO_PAULO, "2018-11-04 00:30", "2018-11-04 03:00"),
        # times shown twice: the first of them
        (RIGA, "2026-10-25 03:00", "2026-10-25 00:00"),
        (RIGA, "2026-10-25 03:30", "2026-10-25 00:30"),
        (ATHENS, "2026-10-25 03:59", "2026-10-25 00:59"),
        (SAO_PAULO, "2018-02-17 23:30", "2018-02-18 01:30"),
        # ordinary times
        (RIGA, "2026-03-29 02:59", "2026-03-29 00:59"),
        (RIGA, "2026-10-25 04:00", "2026-10-25 02:00"),
        (SHANGHAI, "2026-03-29 03:30", "2026-03-28 19:30"),
        (SHANGHAI, "2026-10-25 00:00", "2026-10-24 16:00"),
    ],
)
def test_a_wall_time_means_one_instant(zone: ZoneInfo, wall: str, expected: str) -> None:
    assert instant(dt.datetime.fromisoformat(wall), zone) == utc(expected)


@pytest.mark.parametrize("zone", [RIGA, ATHENS, SHANGHAI])
@pytest.mark.parametrize("time", ["00:00", "03:30", "23:59"])
def test_every_day_of_a_year_has_its_post_once(zone: ZoneInfo, time: str) -> None:
    since, until = utc("2026-01-01 00:00"), utc("2027-01-01 00:00")
    found = between(at(time), zone, since, until)
    days = [occurrence.nominal[:10] for occurrence in found]
    assert len(days) == len(set(days)) == 365
    assert found == sorted(found)


def test_a_day_without_midnight_has_its_post_once_where_clocks_skip_it() -> None:
    found = between(at("00:00"), SAO_PAULO, utc("2018-11-03 12:00"), utc("2018-11-05 12:00"))
    assert found == [
        Occurrence(utc("2018-11-04 03:00"), "2018-11-04T00:00"),
        Occurrence(utc("2018-11-05 02:00"), "2018-11-05T00:00"),
    ]


def test_a_skipped_time_and_the_time_after_it_are_both_kept() -> None:
    found = between(at("03:30", "04:00"), RIGA, utc("2026-03-28 12:00"), utc("2026-03-29 12:00"))
    assert [occurrence.nominal for occurrence in found] == ["2026-03-29T03:30", "2026-03-29T04:00"]


def test_only_the_named_days_have_posts() -> None:
    found = first(at("08:00", days=("mon", "fri")), RIGA, utc("2026-03-04 00:00"), 3)
    assert [occurrence.nominal for occurrence in found] == [
        "2026-03-06T08:00",
        "2026-03-09T08:00",
        "2026-03-13T08:00",
    ]


def test_several_times_come_in_their_order() -> None:
    found = first(at("21:00", "08:00"), SHANGHAI, utc("2026-03-04 01:00"), 3)
    assert [occurrence.nominal[11:] for occurrence in found] == ["21:00", "08:00", "21:00"]


def test_a_script_without_times_is_never_due() -> None:
    assert first(Schedule(), RIGA, 0, 5) == []


zones = st.sampled_from([RIGA, ATHENS, SAO_PAULO, SHANGHAI])
instants = st.integers(utc("2017-01-01 00:00"), utc("2020-01-01 00:00"))
spans = st.integers(0, 10 * 86_400_000)


@given(zones, instants, spans, spans, st.times().map(lambda t: t.replace(second=0, microsecond=0)))
def test_looking_in_two_parts_finds_what_looking_once_finds(
    zone: ZoneInfo, begin: int, one: int, two: int, time: dt.time
) -> None:
    when = Schedule((Times((time,)), Times((dt.time(0, 30),), ("sun",))))
    middle, end = begin + one, begin + one + two
    whole = between(when, zone, begin, end)
    assert whole == between(when, zone, begin, middle) + between(when, zone, middle, end)
    assert len({occurrence.nominal for occurrence in whole}) == len(set(whole))


@given(zones, instants)
def test_an_ordinary_wall_time_reads_back_as_itself(zone: ZoneInfo, moment: int) -> None:
    moment -= moment % 60_000
    wall = dt.datetime.fromtimestamp(moment / 1000, zone)
    found = instant(wall.replace(tzinfo=None, fold=0), zone)
    assert found == moment - (3_600_000 if wall.fold else 0)

"""What a streak is, without a chat: against a small model, and around odd zones."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cogs.checkin.streak import Day, begins, day_of, ends, length

MIDNIGHT = dt.time()
HOUR = 3_600_000
FIRST = dt.date(2026, 3, 2)


def never_away(_since: int, _until: int) -> int:
    return 0


def days(zone: str, *dates: str) -> list[Day]:
    return [Day(dt.date.fromisoformat(date), zone) for date in sorted(dates, reverse=True)]


def model(checked: set[int], away_hours: set[int], today: int, day_ends: int) -> int:
    """Count back from today, day by day, in whole hours."""
    streak, day = 0, today
    while day >= 0:
        hours = range(day * 24 + day_ends, day * 24 + day_ends + 24)
        if day in checked:
            streak += 1
        elif day != today and sum(hour in away_hours for hour in hours) <= 6:
            break
        day -= 1
    return streak


@given(
    checked=st.sets(st.integers(0, 12)),
    outages=st.lists(st.tuples(st.integers(0, 300), st.integers(0, 40)), max_size=4),
    today=st.integers(0, 12),
    day_ends=st.integers(0, 23),
)
def test_a_streak_is_what_counting_back_by_hand_gives(
    checked: set[int], outages: list[tuple[int, int]], today: int, day_ends: int
) -> None:
    away_hours = {hour for start, long in outages for hour in range(start, start + long)}
    start = begins(FIRST, "UTC", MIDNIGHT)

    def away(since: int, until: int) -> int:
        first, last = (since - start) // HOUR, (until - start) // HOUR
        return sum(HOUR for hour in away_hours if first <= hour < last)

    newest_first = sorted((day for day in checked if day <= today), reverse=True)
    log = [Day(FIRST + dt.timedelta(days=day), "UTC") for day in newest_first]
    now = Day(FIRST + dt.timedelta(days=today), "UTC")
    expected = model({day for day in checked if day <= today}, away_hours, today, day_ends)
    assert length(log, now, dt.time(day_ends), away) == expected


@pytest.mark.parametrize(
    ("local", "day"),
    [
        ("2026-03-03 00:00", "2026-03-02"),
        ("2026-03-03 03:59", "2026-03-02"),
        ("2026-03-03 04:00", "2026-03-03"),
        ("2026-03-03 23:59", "2026-03-03"),
    ],
)
def test_a_day_that_ends_at_four_takes_the_small_hours(local: str, day: str) -> None:
    assert day_of(dt.datetime.fromisoformat(local), dt.time(4)) == dt.date.fromisoformat(day)


def test_days_of_summer_time_are_23_and_25_hours_long() -> None:
    spring, autumn = dt.date(2026, 3, 29), dt.date(2026, 10, 25)
    long = [
        ends(day, "Europe/Riga", MIDNIGHT) - begins(day, "Europe/Riga", MIDNIGHT)
        for day in (spring, autumn)
    ]
    assert long == [23 * HOUR, 25 * HOUR]


def test_six_hours_away_break_a_streak_and_a_minute_more_does_not() -> None:
    log = days("UTC", "2026-03-02")
    now = Day(dt.date(2026, 3, 4), "UTC")
    assert length(log, now, MIDNIGHT, lambda *_: 6 * HOUR) == 0
    assert length(log, now, MIDNIGHT, lambda *_: 6 * HOUR + 60_000) == 1


def test_a_day_that_a_zone_change_skipped_breaks_nothing() -> None:
    log = days("Pacific/Honolulu", "2026-03-01", "2026-03-02")
    now = Day(dt.date(2026, 3, 4), "Pacific/Kiritimati")
    assert length([now, *log], now, MIDNIGHT, never_away) == 3


def test_only_one_day_can_be_skipped_by_a_zone_change() -> None:
    log = days("Pacific/Honolulu", "2026-03-01")
    now = Day(dt.date(2026, 3, 4), "Pacific/Kiritimati")
    assert length([now, *log], now, MIDNIGHT, never_away) == 1


def test_a_zone_change_of_some_hours_skips_no_day() -> None:
    log = days("Europe/Riga", "2026-03-02")
    now = Day(dt.date(2026, 3, 4), "Asia/Tokyo")
    assert length([now, *log], now, MIDNIGHT, never_away) == 1


def test_the_day_that_samoa_left_out_breaks_nothing() -> None:
    log = days("Pacific/Apia", "2011-12-28", "2011-12-29")
    now = Day(dt.date(2011, 12, 31), "Pacific/Apia")
    assert length([now, *log], now, MIDNIGHT, never_away) == 3

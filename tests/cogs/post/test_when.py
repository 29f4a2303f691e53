"""When a post goes out, as people write it in five languages."""

import datetime as dt
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.errors import UserError
from cogs.post.when import read

RIGA = ZoneInfo("Europe/Riga")
NOW = dt.datetime(2026, 11, 26, 9, 0, tzinfo=RIGA)  # a Thursday
TODAY, TOMORROW = "Thu 26 Nov 2026", "Fri 27 Nov 2026"


def instant(at: dt.datetime) -> int:
    return round(at.timestamp() * 1000)


def reads(written: str, *, month_first: bool = False) -> str:
    at = read(written, instant(NOW), RIGA, month_first=month_first)
    if at is None:
        return "at once"
    return f"{dt.datetime.fromtimestamp(at / 1000, RIGA):%a %d %b %Y %H:%M}"


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("", "at once"),
        ("now", "at once"),
        ("现在", "at once"),
        ("20:00", f"{TODAY} 20:00"),
        ("２０：００", f"{TODAY} 20:00"),
        ("20.00", f"{TODAY} 20:00"),
        ("at 8 pm", f"{TODAY} 20:00"),
        ("8:30 p.m.", f"{TODAY} 20:30"),
        ("tonight 8", f"{TODAY} 20:00"),
        ("tomorrow 9:30", f"{TOMORROW} 09:30"),
        ("tomorrow, 12 am", f"{TOMORROW} 00:00"),
        ("amanhã às 20h", f"{TOMORROW} 20:00"),
        ("depois de amanhã 20h30", "Sat 28 Nov 2026 20:30"),
        ("rīt plkst. 20:00", f"{TOMORROW} 20:00"),
        ("parīt 8:00", "Sat 28 Nov 2026 08:00"),
        ("αύριο στις 20:00", f"{TOMORROW} 20:00"),
        ("αύριο 8 μ.μ.", f"{TOMORROW} 20:00"),
        ("明天20:00", f"{TOMORROW} 20:00"),
        ("今晚8点", f"{TODAY} 20:00"),
        ("明晚8点半", f"{TOMORROW} 20:30"),
        ("明天下午3点15分", f"{TOMORROW} 15:15"),
        ("11月27日 20:00", f"{TOMORROW} 20:00"),
        ("周五20:00", f"{TOMORROW} 20:00"),
        ("fri 20:00", f"{TOMORROW} 20:00"),
        ("Thursday 20:00", f"{TODAY} 20:00"),
        ("thu 8:00", "Thu 03 Dec 2026 08:00"),
        ("sexta-feira 20:00", f"{TOMORROW} 20:00"),
        ("sestdien 9.30", "Sat 28 Nov 2026 09:30"),
        ("Παρασκευή 20:00", f"{TOMORROW} 20:00"),
        ("27.11. 20:00", f"{TOMORROW} 20:00"),
        ("27.11 20:00", f"{TOMORROW} 20:00"),
        ("27.11.2026 20:00", f"{TOMORROW} 20:00"),
        ("27/11 20:00", f"{TOMORROW} 20:00"),
        ("11/27 20:00", f"{TOMORROW} 20:00"),
        ("5/4 20:00", "Mon 05 Apr 2027 20:00"),
        ("5.1. 20:00", "Tue 05 Jan 2027 20:00"),
        ("2026-12-24 08:00", "Thu 24 Dec 2026 08:00"),
        ("2h", f"{TODAY} 11:00"),
        ("in 30 min", f"{TODAY} 09:30"),
        ("2小时", f"{TODAY} 11:00"),
    ],
)
def test_what_people_write_is_read_as_they_mean_it(written: str, meant: str) -> None:
    assert reads(written) == meant


def test_where_the_month_comes_first_it_does() -> None:
    assert reads("5/4 20:00", month_first=True) == "Tue 04 May 2027 20:00"
    assert reads("27/11 20:00", month_first=True) == f"{TOMORROW} 20:00"


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("8:00", "time-past-today"),
        ("1.11. 20:00", "time-past"),
        ("2025-01-01 10:00", "time-past"),
        ("27/11", "time-without-clock"),
        ("tomorrow", "time-without-clock"),
        ("25:00", "time-unclear"),
        ("13 pm", "time-unclear"),
        ("20", "time-unclear"),
        ("soon", "time-unclear"),
        ("99999", "time-unclear"),
        ("30.2. 10:00", "time-no-such-day"),
        ("2027-13-01 10:00", "time-no-such-day"),
        ("28.3.2027 3:30", "time-left-out"),
        ("1.1.2030 10:00", "time-far"),
        ("400d", "time-far"),
    ],
)
def test_what_cannot_be_is_refused_with_a_reason(written: str, said: str) -> None:
    with pytest.raises(UserError) as refused:
        reads(written)
    assert refused.value.key == said


ZONES = st.sampled_from(["Europe/Riga", "America/Sao_Paulo", "Asia/Shanghai", "Pacific/Chatham"])
MINUTES = st.integers(min_value=1, max_value=364 * 24 * 60)
STYLES = ("{:%Y-%m-%d %H:%M}", "{:%d.%m.%Y %H:%M}", "{:%d/%m/%Y %H.%M}", "{:%Y年%m月%d日%H点%M分}")


@given(ZONES, MINUTES, st.sampled_from(STYLES))
def test_a_day_and_an_hour_written_out_are_that_wall_time(
    zone: str, ahead: int, style: str
) -> None:
    here = ZoneInfo(zone)
    now = dt.datetime(2026, 11, 26, 9, 0, tzinfo=dt.UTC)
    wall = (now + dt.timedelta(minutes=ahead)).astimezone(here).replace(tzinfo=None)
    at = read(style.format(wall), instant(now), here)
    assert at is not None
    assert dt.datetime.fromtimestamp(at / 1000, here).replace(tzinfo=None) == wall


@given(st.text(max_size=30))
def test_whatever_is_written_is_a_time_to_come_or_refused_in_words(written: str) -> None:
    try:
        at = read(written, instant(NOW), RIGA)
    except UserError:
        return
    assert at is None or instant(NOW) < at <= instant(NOW) + 366 * 86_400_000

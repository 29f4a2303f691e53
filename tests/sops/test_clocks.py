"""Clocks that change, that were wrong, that are set back, or whose zone is another: no double."""

import datetime as dt

import pytest

from bot.ids import TABLES
from bot.store.db import Tx
from bot.testing import FakeChat, fake_chat

DAILY = """
name: Daily
kind: value
when: [{{at: "{time}"}}]
where: {{communities: [home]}}
catch_up: {{policy: all, max_age: 366d}}
steps: [{{say: "Hello"}}]
"""
CHANGES = [  # zone, when it starts, the time that is meant, and when it comes on two days (UTC)
    ("Europe/Riga", "2026-03-28 12:00", "03:30", ["2026-03-29 01:00", "2026-03-30 00:30"]),
    ("Europe/Riga", "2026-10-24 12:00", "03:30", ["2026-10-25 00:30", "2026-10-26 01:30"]),
    ("Europe/Athens", "2026-03-28 12:00", "03:30", ["2026-03-29 01:00", "2026-03-30 00:30"]),
    ("Europe/Athens", "2026-10-24 12:00", "03:30", ["2026-10-25 00:30", "2026-10-26 01:30"]),
    ("America/Sao_Paulo", "2018-11-03 12:00", "00:30", ["2018-11-04 03:00", "2018-11-05 02:30"]),
    ("America/Sao_Paulo", "2018-02-17 12:00", "23:30", ["2018-02-18 01:30", "2018-02-19 02:30"]),
    ("Asia/Shanghai", "2026-03-28 12:00", "03:30", ["2026-03-28 19:30", "2026-03-29 19:30"]),
    ("Asia/Shanghai", "2026-10-24 12:00", "03:30", ["2026-10-24 19:30", "2026-10-25 19:30"]),
]


def came(chat: FakeChat) -> list[str]:
    """When something was posted (UTC)."""
    moments = (dt.datetime.fromtimestamp(post.at / 1000, dt.UTC) for post in chat.posts("lobby"))
    return [f"{moment:%Y-%m-%d %H:%M}" for moment in moments]


@pytest.mark.parametrize(("zone", "start", "time", "times"), CHANGES)
async def test_a_change_of_the_clocks_is_met_once_by_every_post(
    zone: str, start: str, time: str, times: list[str]
) -> None:
    async with fake_chat(scripts={"t": DAILY.format(time=time)}, zone=zone, start=start) as chat:
        await chat.passes(hours=48)
        assert came(chat) == times


@pytest.mark.parametrize(("zone", "start", "time", "times"), CHANGES)
async def test_it_is_met_once_with_many_restarts_too(
    zone: str, start: str, time: str, times: list[str], proving: bool
) -> None:
    hours = 1 if proving else 8
    async with fake_chat(scripts={"t": DAILY.format(time=time)}, zone=zone, start=start) as chat:
        for _ in range(48 // hours):
            await chat.passes(minutes=60 * hours - 1)
            await chat.restarts()
            await chat.passes(minutes=1)
        assert came(chat) == times


async def test_a_wrong_clock_that_is_set_right_posts_no_day_twice() -> None:
    async with fake_chat(scripts={"t": DAILY.format(time="08:00")}) as chat:
        await chat.restarts(days=2)  # the machine's clock is two days ahead, for an hour
        assert came(chat) == 2 * ["2026-03-04 07:00"]
        await chat.passes(hours=1)
        await chat.restarts(days=-2)
        await chat.passes(days=4)
        assert came(chat)[2:] == ["2026-03-05 06:00", "2026-03-06 06:00"]


@pytest.mark.parametrize(
    ("zone", "times"),
    [
        ("Asia/Shanghai", ["2026-03-02 08:00", "2026-03-03 02:00", "2026-03-04 02:00"]),
        ("America/Sao_Paulo", ["2026-03-02 08:00", "2026-03-03 13:00", "2026-03-04 13:00"]),
    ],
)
async def test_another_zone_in_the_config_posts_no_day_twice(zone: str, times: list[str]) -> None:
    async with fake_chat(scripts={"t": DAILY.format(time="10:00")}) as chat:
        await chat.passes_until("2026-03-02 10:30")
        chat._plaza.files.zone = zone
        await chat.restarts()
        await chat.passes(hours=53)
        assert came(chat) == times  # ten o'clock of the second of March was over in Riga


NIGHT = """
name: Night
kind: value
when: [{at: "02:40"}]
where: {communities: [home]}
steps: [{wait: 90m}, {wait_until: "03:30"}, {say: "Hello"}]
"""


async def test_until_a_time_that_was_shown_once_already_is_until_tomorrow() -> None:
    async with fake_chat(scripts={"t": NIGHT}, start="2026-10-25 01:00") as chat:
        await chat.passes(hours=24)  # 02:40 and 90 minutes are 03:10, for the second time
        assert came(chat) == []
        await chat.passes(hours=4)
        assert came(chat) == ["2026-10-26 01:30"]


HALF_HOURS = DAILY.replace('at: "{time}"', "every: 30m").format()


async def test_times_that_the_clocks_skip_to_one_minute_are_one_post() -> None:
    async with fake_chat(scripts={"t": HALF_HOURS}, start="2026-03-29 02:10") as chat:
        await chat.passes(hours=1)
        assert came(chat) == ["2026-03-29 00:30", "2026-03-29 01:00"]


def given_ids(tx: Tx) -> set[str]:
    """The tables whose rows have ids that the program makes."""
    sql = "SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE ?"
    return {name for (name,) in tx.rows(sql, "%    id BIGINT PRIMARY KEY%")}


async def test_no_id_is_given_again_after_a_clock_was_set_back() -> None:
    async with fake_chat() as chat:
        assert await chat.db.read(given_ids) <= set(TABLES)

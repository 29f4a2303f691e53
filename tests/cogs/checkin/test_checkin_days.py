"""Whose day it is: zones, summer time, late days, and days without the bot."""

import datetime as dt

import pytest

from bot.testing import FakeMember, fake_chat
from cogs.checkin.config import Options

LATE = {"checkin": Options(day_ends=dt.time(4), points=0)}
NO_POINTS = {"checkin": Options(points=0)}
SCRIPT = """
name: First
kind: service
when:
  - on: checkin.first_checked_in
where: {communities: [home], room: lobby}
steps:
  - say: {text: "{member.name} checked in for the first time."}
"""
FIRST = "Checked in. Day one of a new streak."


def nth(streak: int) -> str:
    return f"Checked in. {streak} days in a row."


async def checks_in(member: FakeMember, local: str, answer: str) -> None:
    await member.chat.passes_until(local)
    await member.calls("/checkin")
    await member.was_told(answer)


async def test_two_in_the_morning_belongs_to_yesterday_where_the_day_ends_at_four() -> None:
    async with fake_chat(options=LATE) as chat:
        amy = chat.has("Amy")
        await checks_in(amy, "2026-03-02 22:00", FIRST)
        await checks_in(amy, "2026-03-03 02:00", "You already checked in today.")
        await checks_in(amy, "2026-03-03 04:00", nth(2))
        await checks_in(amy, "2026-03-05 03:59", nth(3))


async def test_the_days_on_which_clocks_change_are_days_like_others() -> None:
    async with fake_chat(options=NO_POINTS, start="2026-03-28 23:30") as chat:
        amy = chat.has("Amy")
        await checks_in(amy, "2026-03-28 23:59", FIRST)
        await checks_in(amy, "2026-03-29 00:01", nth(2))
        await checks_in(amy, "2026-03-29 23:59", "You already checked in today.")
        await checks_in(amy, "2026-03-30 00:00", nth(3))


async def test_a_new_zone_counts_from_the_next_local_day_and_can_be_set_once_in_30_days() -> None:
    async with fake_chat(options=NO_POINTS) as chat:
        amy = chat.has("Amy")
        await amy.calls("/timezone", zone="tokyo")
        await amy.was_told(
            "From March 3, 2026 on, your days follow Asia/Tokyo."
            " You can change it again after 30 days."
        )
        await checks_in(amy, "2026-03-02 23:00", FIRST)  # already the 3rd in Tokyo
        await checks_in(amy, "2026-03-03 16:59", nth(2))
        await checks_in(amy, "2026-03-03 17:01", nth(3))  # midnight in Tokyo
        await amy.calls("/timezone", zone="Riga")
        await amy.was_told(
            "A time zone can be changed once in 30 days."
            " Yours can be changed again from April 1, 2026."
        )


async def test_moving_west_never_gives_a_day_twice() -> None:
    async with fake_chat(options=NO_POINTS, zone="Pacific/Auckland") as chat:
        amy = chat.has("Amy")
        await checks_in(amy, "2026-03-02 23:30", FIRST)
        await amy.calls("/timezone", zone="Honolulu")
        # Midnight in Auckland is one in the morning of the same 2nd of March in Honolulu.
        await checks_in(amy, "2026-03-03 00:30", "You already checked in today.")
        await checks_in(amy, "2026-03-03 22:30", "You already checked in today.")
        await checks_in(amy, "2026-03-03 23:30", nth(2))


async def test_moving_east_over_the_date_line_skips_a_day_and_breaks_no_streak() -> None:
    async with fake_chat(options=NO_POINTS, zone="Pacific/Honolulu") as chat:
        amy = chat.has("Amy")
        await checks_in(amy, "2026-03-02 20:00", FIRST)
        await amy.calls("/timezone", zone="Kiritimati")
        await checks_in(amy, "2026-03-03 09:00", nth(2))  # the 4th there; the 3rd never was
        await checks_in(amy, "2026-03-03 23:00", "You already checked in today.")
        await checks_in(amy, "2026-03-04 00:10", nth(3))


async def test_an_unknown_zone_is_answered_with_the_nearest_one() -> None:
    async with fake_chat() as chat:
        amy = chat.has("Amy")
        await amy.calls("/timezone", zone="Europ/Riga")
        await amy.was_told("I know no time zone called “Europ/Riga”. Did you mean Europe/Riga?")
        await amy.calls("/timezone", zone="xyzzyx")
        assert "Write a large city nearby" in amy.told()[-1]


async def test_the_zone_that_one_has_is_not_set_again() -> None:
    async with fake_chat() as chat:
        amy = chat.has("Amy")
        await amy.calls("/timezone", zone="riga")
        await amy.was_told("Your days already follow Europe/Riga.")
        await amy.calls("/timezone", zone="Ｔｏｋｙｏ")
        assert "Asia/Tokyo" in amy.told()[-1]


async def test_a_day_without_the_bot_breaks_no_streak() -> None:
    async with fake_chat(options=NO_POINTS) as chat:
        amy = chat.has("Amy")
        await checks_in(amy, "2026-03-02 20:00", FIRST)
        await chat.restarts(days=2, hours=14)
        await checks_in(amy, "2026-03-05 10:01", nth(2))


async def test_a_short_outage_is_no_excuse() -> None:
    async with fake_chat(options=NO_POINTS) as chat:
        amy = chat.has("Amy")
        await checks_in(amy, "2026-03-02 20:00", FIRST)
        await chat.passes_until("2026-03-03 18:30")
        await chat.restarts(hours=15, minutes=30)
        await checks_in(amy, "2026-03-04 10:01", FIRST)


@pytest.mark.fake_only("days pass")
async def test_a_script_hears_of_the_first_check_in_of_all_once() -> None:
    async with fake_chat(scripts={"first": SCRIPT}) as chat:
        amy = chat.has("Amy")
        for days in (1, 1, 5, 1):
            await amy.says("签到")
            await chat.passes(days=days)
        assert chat.said() == ["Amy checked in for the first time."]

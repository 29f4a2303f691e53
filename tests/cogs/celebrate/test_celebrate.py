"""Who has been here for a month, a hundred days or a year is named once, on the day."""

import datetime as dt

import pytest

from bot.events import MemberLeft
from bot.testing import HOME, FakeChat, FakeMember, fake_chat
from cogs.celebrate.config import Options
from cogs.celebrate.service import days_for, rounds

DAILY = """
name: Hello
kind: value
when: [{at: "08:00"}]
where: {communities: [home], room: lobby}
steps:
  - say: {text: "Good morning.\\n{celebrate.today}"}
"""
ALONE = DAILY.replace("Good morning.\\n", "").replace("today", "workday")
SCRIPTS = {"hello": DAILY}


async def morning_of(chat: FakeChat, day: str) -> str:
    await chat.passes_until(f"{day} 08:00")
    return chat.said()[-1]


async def leaves(who: FakeMember) -> None:
    await who.chat.emit(
        MemberLeft(
            id="gone", platform="fake", community=HOME, at=who.chat.clock.now(), who=who.person
        )
    )


async def test_a_month_a_hundred_days_and_a_year_are_celebrated_and_nothing_between() -> None:
    async with fake_chat(scripts=SCRIPTS) as chat:
        await chat.joins("Amy")
        await chat.joins("李雷")
        assert await morning_of(chat, "2026-04-01") == "Good morning."
        assert (
            await morning_of(chat, "2026-04-02") == "Good morning.\nA month with us: Amy and 李雷"
        )
        assert await morning_of(chat, "2026-04-03") == "Good morning."
        assert await morning_of(chat, "2026-06-10") == (
            "Good morning.\n100 days with us: Amy and 李雷"
        )
        await chat.restarts(days=263)  # each minute of a test has its price
        assert await morning_of(chat, "2027-03-02") == "Good morning.\nA year with us: Amy and 李雷"


async def test_who_was_here_before_the_bot_or_has_left_is_not_named() -> None:
    async with fake_chat(scripts=SCRIPTS) as chat:
        await chat.has("Zoe").says("hello")
        amy = await chat.joins("Amy")
        await chat.joins("Bo")
        await leaves(amy)
        assert await morning_of(chat, "2026-04-02") == "Good morning.\nA month with us: Bo"


async def test_a_name_is_never_markup() -> None:
    async with fake_chat(scripts=SCRIPTS) as chat:
        await chat.joins("*Amy* {celebrate.today}")
        name = chat.platform.escape("*Amy* {celebrate.today}")
        assert await morning_of(chat, "2026-04-02") == f"Good morning.\nA month with us: {name}"


async def test_a_crowd_is_named_in_part() -> None:
    async with fake_chat(scripts=SCRIPTS) as chat:
        for number in range(12):
            await chat.joins(f"M{number}")
        assert (await morning_of(chat, "2026-04-02")).endswith("M8, and M9, and 2 more")


async def test_a_monday_celebrates_the_weekend_and_nobody_is_no_post() -> None:
    async with fake_chat(scripts={"hello": ALONE}, start="2026-03-05 09:00") as chat:
        await chat.joins("Amy")  # a month later it is Sunday
        await chat.passes_until("2026-04-04 12:00")
        assert len(chat.said()) == 1, "only the welcome"
        await chat.passes_until("2026-04-06 12:00")
        assert chat.said()[1:] == ["A month with us: Amy"] * 2, "Sunday, and Monday"


@pytest.mark.parametrize(
    ("day", "unit", "joined"),
    [
        ("2026-02-28", "month", ("2026-01-28", "2026-01-31")),
        ("2026-03-28", "month", ("2026-02-28", "2026-02-28")),
        ("2026-03-31", "month", None),
        ("2026-04-30", "month", ("2026-03-30", "2026-03-31")),
        ("2029-02-28", "year", ("2028-02-28", "2028-02-29")),
        ("2028-02-29", "year", None),
        ("2026-01-15", "month", ("2025-12-15", "2025-12-15")),
    ],
)
def test_a_month_and_a_year_ago_are_days_of_the_calendar(
    day: str, unit: str, joined: tuple[str, str] | None
) -> None:
    found = [
        (each.first.isoformat(), each.last.isoformat())
        for each in rounds(dt.date.fromisoformat(day), Options())
        if each.unit == unit and each.count == 1
    ]
    assert found == ([] if joined is None else [joined])


def test_every_day_of_joining_has_one_round_day_in_each_year() -> None:
    for year in (2025, 2026, 2028):
        days = [dt.date(year, 1, 1) + dt.timedelta(days=n) for n in range(366)]
        celebrated = [
            (today, each)
            for today in days
            for each in rounds(today, Options())
            if each.unit == "year" and today.year == year
        ]
        for day in (dt.date(2024, 1, 1) + dt.timedelta(days=n) for n in range(366)):
            hits = [today for today, each in celebrated if each.first <= day <= each.last]
            assert len(hits) == 1, (day, hits)


def test_a_working_day_takes_the_weekend_before_it_along() -> None:
    assert [day.day for day in days_for(dt.date(2026, 3, 2))] == [28, 1, 2]
    assert [day.day for day in days_for(dt.date(2026, 3, 3))] == [3]

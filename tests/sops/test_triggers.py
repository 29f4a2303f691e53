"""Scripts are due at intervals, by cron, on dates and feasts, around an anchor, within a window."""

import datetime as dt
from zoneinfo import ZoneInfo

from bot.testing import FakeChat, fake_chat

HEAD = "name: T\nkind: value\n"
STEPS = '\nsteps: [{say: {text: "hello"}}]\n'


def script(keys: str, says: str = "hello") -> str:
    return f"{HEAD}{keys}{STEPS.replace('hello', says)}"


def times(chat: FakeChat, community: str = "home", zone: str = "Europe/Riga") -> list[str]:
    """When something was posted in the lobby, on the community's wall clock."""
    here = ZoneInfo(zone)
    return [
        f"{dt.datetime.fromtimestamp(post.at / 1000, here):%Y-%m-%d %H:%M}"
        for post in chat.posts("lobby", community)
    ]


async def posted(keys: str, start: str, until: str, zone: str = "Europe/Riga") -> list[str]:
    """When a script with these keys posts between two wall times."""
    async with fake_chat(scripts={"t": script(keys)}, start=start, zone=zone) as chat:
        await chat.passes_until(until)
        return times(chat, zone=zone)


async def test_every_so_many_minutes_is_counted_from_the_start_of_the_day() -> None:
    found = await posted("when: [{every: 9h}]", "2026-03-02 12:00", "2026-03-04 00:00")
    assert found == [
        "2026-03-02 18:00",
        "2026-03-03 00:00",
        "2026-03-03 09:00",
        "2026-03-03 18:00",
        "2026-03-04 00:00",
    ]


async def test_every_so_many_minutes_may_begin_at_a_time_and_ends_at_midnight() -> None:
    keys = 'when: [{every: 90m, at: "20:00", days: [mon]}]'
    found = await posted(keys, "2026-03-02 12:00", "2026-03-04 12:00")
    assert found == ["2026-03-02 20:00", "2026-03-02 21:30", "2026-03-02 23:00"]


async def test_every_so_many_days_is_counted_from_one_of_them() -> None:
    keys = 'when: [{every: 3d, since: 2026-01-01, at: "10:00"}]'
    found = await posted(keys, "2026-03-27 12:00", "2026-04-04 12:00")
    assert found == ["2026-03-29 10:00", "2026-04-01 10:00", "2026-04-04 10:00"]


async def test_a_cron_is_read_on_the_wall_clock() -> None:
    keys = 'when: [{cron: "30 3 * * fri-sun"}]'
    found = await posted(keys, "2026-03-27 12:00", "2026-03-31 12:00")
    # On Sunday the clocks skip from three to four.
    assert found == ["2026-03-28 03:30", "2026-03-29 04:00"]


async def test_a_cron_in_the_doubled_hour_comes_once() -> None:
    keys = 'when: [{cron: "30 3 * * *"}]'
    found = await posted(keys, "2026-10-24 12:00", "2026-10-26 12:00")
    assert found == ["2026-10-25 03:30", "2026-10-26 03:30"]


async def test_dates_come_each_once_at_nine_unless_told_otherwise() -> None:
    keys = 'when: [{date: [2026-03-05, 2026-03-04]}, {date: 2026-03-06, at: "20:00"}]'
    found = await posted(keys, "2026-03-02 12:00", "2026-04-06 12:00")
    assert found == ["2026-03-04 09:00", "2026-03-05 09:00", "2026-03-06 20:00"]


async def test_two_entries_that_mean_one_time_are_one_post() -> None:
    keys = 'when: [{at: "09:00"}, {date: 2026-03-04}, {cron: "0 9 * * *"}]'
    found = await posted(keys, "2026-03-03 12:00", "2026-03-05 08:00")
    assert found == ["2026-03-04 09:00"]


async def test_a_holiday_of_a_country_and_the_day_before_it() -> None:
    keys = "when: [{holiday: {country: GR, before: 1d, name: epiphany}, at: '18:00'}]"
    found = await posted(keys, "2026-12-25 12:00", "2027-01-07 12:00", "Europe/Athens")
    assert found == ["2027-01-05 18:00"]


async def test_all_holidays_of_a_country() -> None:
    found = await posted("when: [{holiday: {country: LV}}]", "2026-12-20 12:00", "2027-01-02 12:00")
    assert found == [
        *("2026-12-24 09:00", "2026-12-25 09:00", "2026-12-26 09:00"),
        *("2026-12-31 09:00", "2027-01-01 09:00"),
    ]


async def test_a_feast_of_several_days_is_one() -> None:
    keys = "when: [{holiday: {country: CN, name: 国庆}}]"
    found = await posted(keys, "2026-09-01 12:00", "2026-11-01 12:00", "Asia/Shanghai")
    assert found == ["2026-10-01 09:00"]


async def test_a_lunar_festival() -> None:
    keys = "when: [{holiday: {lunar: mid-autumn, before: 2d}, at: '19:00'}]"
    for day in ("2026-09-23", "2027-09-13"):
        found = await posted(keys, f"{day[:7]}-01 12:00", f"{day[:7]}-30 12:00", "Asia/Shanghai")
        assert found == [f"{day} 19:00"]


async def test_times_around_an_anchor() -> None:
    keys = 'anchor: 2026-03-28 19:00\nwhen: [{at: -1d 20:00}, {at: "+2h"}, {at: +1d 03:30}]'
    found = await posted(keys, "2026-03-02 12:00", "2026-04-02 12:00")
    assert found == ["2026-03-27 20:00", "2026-03-28 21:00", "2026-03-29 04:00"]


async def test_each_community_has_its_own_anchor() -> None:
    keys = (
        "anchor: {home: 2026-03-04 19:00, other: 2026-03-05 19:00}\n"
        'when: [{at: -1h}, {at: "12:00", days: [fri]}]'
    )
    async with fake_chat(scripts={"t": script(keys)}) as chat:
        await chat.passes(days=6)
        assert times(chat) == ["2026-03-04 18:00", "2026-03-06 12:00"]
        assert times(chat, "other") == ["2026-03-05 18:00", "2026-03-06 12:00"]


async def test_a_window_has_both_of_its_days() -> None:
    keys = 'from: 2026-03-04\nuntil: 2026-03-05\nwhen: [{at: "00:00"}, {at: "23:59"}]'
    found = await posted(keys, "2026-03-02 12:00", "2026-03-09 12:00")
    assert found == [
        *("2026-03-04 00:00", "2026-03-04 23:59"),
        *("2026-03-05 00:00", "2026-03-05 23:59"),
    ]


FESTIVE = {
    "morning": script('when: [{at: "08:00"}, {at: "20:00"}]', "ordinary"),
    "festival": script('instead_of: morning\nwhen: [{date: 2026-03-04, at: "10:00"}]', "festive"),
}


async def test_on_a_festival_there_is_one_greeting_not_two() -> None:
    async with fake_chat(scripts=FESTIVE, start="2026-03-03 12:00") as chat:
        await chat.passes_until("2026-03-05 12:00")
        assert chat.said() == ["ordinary", "festive", "ordinary"]
        assert times(chat) == ["2026-03-03 20:00", "2026-03-04 10:00", "2026-03-05 08:00"]


async def test_the_list_shows_the_festival_and_not_what_it_replaces() -> None:
    async with fake_chat(scripts=FESTIVE, start="2026-03-03 21:00") as chat:
        chat.other_acts = True
        olga = chat.has("Olga", rights=["content"])
        await olga.calls("/sop list")
        shown = [
            line for line in olga.told()[-1].splitlines() if "morning" in line or "fest" in line
        ]
        assert len(shown) == 10
        assert "festival" in shown[0]
        assert "morning" in shown[1]


async def test_a_missed_morning_of_a_festival_is_not_made_up_for() -> None:
    async with fake_chat(scripts=FESTIVE, start="2026-03-04 07:00") as chat:
        await chat.restarts(hours=2)
        assert chat.said() == []


async def test_a_script_replaced_elsewhere_runs_here() -> None:
    only_other = FESTIVE["festival"] + "where: {communities: [other]}\n"
    scripts = FESTIVE | {"festival": only_other}
    async with fake_chat(scripts=scripts, start="2026-03-04 07:00") as chat:
        await chat.passes_until("2026-03-04 12:00")
        assert chat.said() == ["ordinary"]
        assert chat.said(community="other") == ["festive"]


LIMITED = {"t": script('limit: {per: community, every: 14d}\nwhen: [{at: "08:00", days: [mon]}]')}


async def test_a_limit_holds_over_restarts() -> None:
    async with fake_chat(scripts=LIMITED, start="2026-03-02 07:00") as chat:
        await chat.passes_until("2026-03-08 12:00")
        await chat.restarts(minutes=5)
        await chat.passes_until("2026-03-31 12:00")
        # On the 29th the clocks changed; a week is a week.
        assert times(chat) == ["2026-03-02 08:00", "2026-03-16 08:00", "2026-03-30 08:00"]


async def test_the_list_shows_what_the_limit_leaves() -> None:
    async with fake_chat(scripts=LIMITED, start="2026-03-02 07:00") as chat:
        await chat.passes_until("2026-03-02 12:00")
        olga = chat.has("Olga", rights=["content"])
        await olga.calls("/sop list")
        assert "16" in olga.told()[-1].splitlines()[1]
        assert "30" in olga.told()[-1].splitlines()[2]


async def test_a_run_by_hand_does_not_count_for_the_limit() -> None:
    async with fake_chat(scripts=LIMITED, start="2026-03-01 12:00") as chat:
        olga = chat.has("Olga", rights=["content"])
        await olga.calls("/sop run", script="t")
        await chat.passes_until("2026-03-02 12:00")
        assert chat.said() == ["hello", "hello"]


async def test_what_can_still_be_made_up_for_is_not_over() -> None:
    keys = "catch_up: {max_age: 7d}\nwhen: [{date: 2026-03-04}]"
    async with fake_chat(scripts={"t": script(keys)}) as chat:
        await chat.restarts(days=7)
        assert chat.said() == ["hello"]

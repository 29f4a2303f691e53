"""What is wrong with a script's times is said with its place, and what was probably meant."""

import pytest

from bot.testing import fake_chat
from tests.sops.test_triggers import script

WRONG = [
    ("when: [{cron: '0 8 * *'}]", "when[0].cron: '0 8 * *' has 4 fields; write minute, hour, "
     'day, month and weekday, such as "0 8 * * mon-fri"'),
    ("when: [{cron: '0 25 * * *'}]", "when[0].cron: '0 25 * * *': '25' is no hour; write minute, "
     'hour, day, month and weekday, such as "0 8 * * mon-fri"'),
    ("when: [{cron: '0 8 30 2 *'}]", "when[0].cron: '0 8 30 2 *' never comes: no such month has "
     "such a day"),
    ("when: [{cron: '0 8 * * *', at: '09:00'}]", "when[0]: at and cron cannot stand together: "
     "a cron has its own times; delete one"),
    ("when: [{every: 3d, cron: '0 8 * * *'}]", "when[0]: every and cron cannot stand together; "
     "write an entry for each"),
    ("when: [{days: [mon]}]", "when[0]: say when: at, every, cron, date, holiday or on"),
    ("when: [{every: 3d, at: '09:00'}]", "when[0]: an every of days needs since, the first of "
     "them, and at: since: 2026-01-01"),
    ("when: [{every: 90s}]", "when[0]: every is whole minutes, or whole days: 90m, 3d"),
    ("when: [{every: 0m}]", "when[0]: every is whole minutes, or whole days: 90m, 3d"),
    ("when: [{every: 1d12h}]", "when[0]: every is whole minutes, or whole days: 90m, 3d"),
    ("when: [{every: 2h, since: 2026-01-01}]", "when[0]: since goes with an every of days, such "
     "as every: 3d"),
    ("when: [{date: 2026-12-24, days: [mon]}]", "when[0]: days goes with at, or with an every "
     "that is shorter than a day"),
    ("when: [{date: []}]", "when[0]: an empty list names no day"),
    ("when: [{date: 2026-02-30}]", "when[0].date: '2026-02-30' is not in the calendar; write "
     "year-month-day, such as 2026-12-24"),
    ("when: [{date: [2026-01-24, 2026-02-24]}]", "when[0].date: 2026-02-24 is over; write a day "
     "that is to come"),
    ("when: [{date: 2026-12-24, before: 1d}]", "when[0]: before belongs into the holiday: "
     "holiday: {country: GR, before: 1d}"),
    ("when: [{holiday: {country: GRE}}]", "when[0].holiday.country: no country 'GRE' is known, "
     "did you mean 'GR'?"),
    ("when: [{holiday: {country: GR, name: Epifany}}]", "when[0].holiday: no holiday of GR is "
     "called 'Epifany', did you mean 'Epiphany'?"),
    ("when: [{holiday: {lunar: mid-autum}}]", "when[0].holiday.lunar: 'mid-autum' is not one of "
     "spring-festival-eve, spring-festival, lantern, dragon-boat, qixi, mid-autumn, "
     "double-ninth and laba, did you mean 'mid-autumn'?"),
    ("when: [{holiday: {country: CN, lunar: qixi}}]", "when[0].holiday: name one: country: GR, "
     "or lunar: mid-autumn"),
    ("when: [{holiday: {country: GR, before: 12h}}]", "when[0].holiday: before is whole days, "
     "such as 1d"),
    ("when: [{holiday: {lunar: qixi, name: qixi}}]", "when[0].holiday: a lunar festival has its "
     "name already; delete name"),
    ("when: [{at: -1d 20:00}]", "when[0].at: a time by the anchor needs one; write anchor: "
     "2026-12-01 19:00 beside when"),
    ("when: [{at: -1d 20:00, days: [mon]}]", "when[0]: a time by the anchor stands alone"),
    ("when: [{at: -1h 20:00}]", "when[0].at: '-1h 20:00' is no whole days"),
    ("anchor: 2026-12-01", "anchor: '2026-12-01' has no time; write 2026-12-01 19:00"),
    ("anchor: {home: 2026-12-01 19:00}", "anchor: community 'other' is addressed, but has no "
     "time here"),
    ("anchor: 2026-02-01 19:00\nwhen: [{at: +3d 10:00}]", "anchor: 2026-02-01 19:00 is over; "
     "write a time that is to come"),
    ("from: 2026-04-02\nuntil: 2026-04-01", "until: 2026-04-01 is before from, which is "
     "2026-04-02"),
    ("until: 2026-02-01", "until: 2026-02-01 is over; the script will not run again"),
    ("instead_of: moning", "instead_of: no script 'moning', did you mean 'morning'?"),
    ("instead_of: t", "instead_of: t and t would stand in for each other"),
    ("limit: {per: member, every: 90d}",
     "limit.per: this script has times, and no members; write per: community"),
]  # fmt: skip


@pytest.mark.parametrize(("keys", "sentence"), WRONG)
async def test_a_fault_says_what_is_wrong_and_what_was_meant(keys: str, sentence: str) -> None:
    scripts = {"morning": script(""), "t": script(keys)}
    async with fake_chat(scripts=scripts, faulty=True) as chat:
        chat.other_acts = True
        (fault,) = chat.app.library.faults
        assert fault.partition(": ")[2] == sentence
        assert list(chat.app.library.scripts) == ["morning"]


async def test_scripts_that_stand_in_for_each_other_are_both_left_out() -> None:
    scripts = {
        "a": script("instead_of: b"),
        "b": script("instead_of: c"),
        "c": script("instead_of: a"),
        "d": script("instead_of: a"),
    }
    async with fake_chat(scripts=scripts, faulty=True) as chat:
        chat.other_acts = True
        assert len(chat.app.library.faults) == 3
        assert list(chat.app.library.scripts) == ["d"]


async def test_a_past_day_beside_times_that_come_takes_no_script_away() -> None:
    when = "when: [{at: '10:00'}, {date: 2026-01-24}]"
    async with fake_chat(scripts={"t": script(when)}) as chat:
        await chat.passes_until("2026-03-02 10:00")
        assert len(chat.said()) == 1

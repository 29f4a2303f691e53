"""Quiet by default: nights without posts, and no more of them than a community bears."""

import datetime as dt
from dataclasses import replace
from typing import Any
from zoneinfo import ZoneInfo

from bot.pacing import UNBOUND, Pace, Quiet, RoomPace
from bot.store.db import Tx
from bot.testing import fake_chat

NIGHT = {"quiet": Quiet(dt.time(22, 30), dt.time(7))}
AT = """
name: {name}
kind: {kind}
when: [{{at: "{at}"}}]
where: {{communities: [home]}}
steps: [{{say: "{name}"}}]
"""


def scripts(*each: tuple[str, str, str]) -> dict[str, str]:
    return {name: AT.format(name=name, at=at, kind=kind) for name, at, kind in each}


def paced(**pace: Any) -> dict[str, Any]:
    """No bound but these."""
    return {"pace": replace(UNBOUND, **pace)}


async def test_a_post_of_the_night_waits_for_the_morning_if_that_is_soon_enough() -> None:
    early = scripts(("early", "05:30", "value"), ("late", "23:00", "value"))
    async with fake_chat(scripts=early, settings=NIGHT) as chat:
        amy = chat.has("Amy", rights=["content"])
        await chat.passes_until("2026-03-03 06:59")
        assert chat.said() == []
        await amy.calls("/sop why", script="early")
        told = amy.told()[-1]
        assert told.endswith("and waits until Tue, Mar 3 7:00 AM: quiet hours."), told
        await chat.passes(minutes=1)
        assert chat.said() == ["early"]  # 23:00 is more than two hours from seven
        await amy.calls("/sop why", script="late")
        assert "it fell into quiet hours and may not wait for their end" in amy.told()[-1]


async def test_what_an_operator_runs_by_hand_is_never_held_up() -> None:
    one = scripts(("one", "12:00", "value"))
    settings = NIGHT | paced(routine_per_day=0)
    async with fake_chat(scripts=one, settings=settings, start="2026-03-02 23:00") as chat:
        amy = chat.has("Amy", rights=["content"])
        await amy.calls("/sop run", script="one")
        assert chat.said() == ["one"]
        await chat.passes_until("2026-03-03 13:00")
        assert chat.said() == ["one"]
        await amy.calls("/sop why", script="one")
        assert "the pace: there are enough posts in this room today" in amy.told()[-1]


async def test_a_day_has_so_many_posts_and_the_weightier_ones_to_come_keep_their_place() -> None:
    many = scripts(
        ("a", "10:00", "offer"),
        ("b", "11:00", "value"),
        ("c", "12:00", "talk"),
        ("d", "13:00", "service"),
    )
    async with fake_chat(scripts=many, settings=paced(routine_per_day=2)) as chat:
        await chat.passes_until("2026-03-02 18:00")
        assert chat.said() == ["b", "c", "d"]
        await chat.passes(days=1)
        assert chat.said()[3:] == ["b", "c", "d"]


async def test_posts_keep_a_distance_in_one_room() -> None:
    two = scripts(("a", "10:00", "value"), ("b", "10:05", "value"))
    async with fake_chat(scripts=two, settings=paced(gap=1_800_000)) as chat:
        await chat.passes_until("2026-03-02 10:29")
        assert chat.said() == ["a"]
        await chat.passes(minutes=1)
        assert chat.said() == ["a", "b"]


async def test_nobody_talks_to_an_empty_room() -> None:
    many = scripts(*((f"at{hour}", f"{hour}:00", "talk") for hour in range(10, 16)))
    async with fake_chat(scripts=many, settings=paced(monologue=2)) as chat:
        await chat.passes_until("2026-03-02 13:30")
        assert chat.said() == ["at10", "at11"]
        await chat.has("Amy").says("I am here")
        await chat.passes_until("2026-03-02 16:00")
        assert chat.said() == ["at10", "at11", "at14", "at15"]


async def test_a_hot_talk_is_not_cut_in_two() -> None:
    one = scripts(("one", "10:00", "talk"))
    async with fake_chat(scripts=one, settings=paced(lull=600_000)) as chat:
        amy = chat.has("Amy")
        await chat.passes_until("2026-03-02 09:55")
        await amy.says("and then")
        await chat.passes(minutes=9)
        await amy.says("you will not believe it")
        await chat.passes(minutes=9)
        assert chat.said() == []
        await chat.passes(minutes=1)
        assert chat.said() == ["one"]


async def test_a_later_post_of_a_run_that_may_not_be_is_left_out_and_the_run_goes_on() -> None:
    script = """
name: Long
kind: talk
when: [{at: "10:00"}]
where: {communities: [home]}
steps:
  - say: {text: "first", as: first}
  - wait: 1h
  - say: "second"
  - edit: {post: first, text: "first, edited"}
"""
    async with fake_chat(scripts={"long": script}, settings=paced(routine_per_day=1)) as chat:
        await chat.passes_until("2026-03-02 12:00")
        assert chat.said() == ["first, edited"]


SUPPERS = scripts(("a", "10:00", "value"), ("b", "10:10", "value"), ("c", "16:00", "value"))


async def test_where_nothing_is_said_two_posts_a_day_stand_an_hour_and_a_half_apart() -> None:
    async with fake_chat(scripts=SUPPERS, settings={"pace": Pace()}) as chat:
        amy = chat.has("Amy", rights=["content"])
        await chat.passes_until("2026-03-02 11:29")
        assert chat.said() == ["a"]
        await amy.calls("/sop why", script="b")
        assert "waits until Mon, Mar 2 11:30 AM: the pace: too soon after a" in amy.told()[-1]
        await chat.passes(minutes=1)
        assert chat.said() == ["a", "b"]
        await amy.says("Thank you")
        await chat.passes_until("2026-03-02 18:00")
        assert chat.said() == ["a", "b"]
        await amy.calls("/sop why", script="c")
        assert "the pace: there are enough posts in this room today" in amy.told()[-1]


async def test_two_posts_that_nobody_answered_are_enough_until_somebody_is_there() -> None:
    daily = scripts(("a", "10:00", "value"))
    async with fake_chat(scripts=daily, settings={"pace": Pace()}) as chat:
        amy = chat.has("Amy", rights=["content"])
        await chat.passes(days=4)
        assert chat.said() == ["a", "a"]
        await amy.calls("/sop why", script="a")
        assert "were all ours, and nobody has answered" in amy.told()[-1]
        await amy.says("Still here")
        await chat.passes(days=1)
        assert chat.said() == ["a"] * 3


async def test_who_presses_a_button_is_there_as_well() -> None:
    script = AT.format(name="a", at="10:00", kind="value").replace(
        'say: "a"', 'say: {text: "a", buttons: [checkin]}'
    )
    async with fake_chat(scripts={"a": script}, settings={"pace": Pace()}) as chat:
        amy = chat.has("Amy")
        await chat.passes(days=2)
        await amy.presses("Check in")
        await chat.passes(days=1)
        assert [text for text in chat.said() if text.startswith("a")] == ["a"] * 3


async def test_each_room_counts_for_itself_and_may_have_a_pace_of_its_own() -> None:
    many = scripts(*((f"l{hour}", f"{hour}:00", "value") for hour in (10, 12, 14, 16)))
    many |= {
        f"c{hour}": AT.format(name=f"c{hour}", at=f"{hour}:00", kind="value").replace(
            "communities: [home]", "communities: [home], room: checkin"
        )
        for hour in (10, 12, 14, 16)
    }
    pace = replace(
        UNBOUND, routine_per_day=1, rooms={"checkin": RoomPace(routine_per_day=3, gap=10_800_000)}
    )
    async with fake_chat(scripts=many, settings={"pace": pace}) as chat:
        await chat.passes_until("2026-03-02 20:00")
        assert chat.said("lobby") == ["l10"]
        assert chat.said("checkin") == ["c10", "c12", "c14"]  # at 10, 13 and 16


async def test_quiet_hours_may_leave_out_instead_of_waiting() -> None:
    early = scripts(("early", "05:30", "value"))
    night = {"quiet": Quiet(dt.time(22, 30), dt.time(7), "skip")}
    async with fake_chat(scripts=early, settings=night) as chat:
        amy = chat.has("Amy", rights=["content"])
        await chat.passes_until("2026-03-03 09:00")
        assert chat.said() == []
        await amy.calls("/sop why", script="early")
        assert "it fell into quiet hours and may not wait for their end" in amy.told()[-1]


async def test_of_two_that_are_due_at_once_the_weightier_goes_first() -> None:
    both = scripts(("a", "10:00", "offer"), ("b", "10:00", "celebration"))
    async with fake_chat(scripts=both, settings=paced(gap=3_600_000)) as chat:
        await chat.passes_until("2026-03-02 12:00")
        assert chat.said() == ["b", "a"]


async def test_one_that_waits_keeps_its_place_before_those_that_weigh_less() -> None:
    three = scripts(("a", "10:00", "value"), ("b", "10:05", "celebration"), ("c", "10:50", "offer"))
    settings = paced(gap=3_600_000, routine_per_day=2)
    async with fake_chat(scripts=three, settings=settings) as chat:
        amy = chat.has("Amy", rights=["content"])
        await chat.passes_until("2026-03-02 14:00")
        assert chat.said() == ["a", "b"]
        await amy.calls("/sop why", script="c")
        assert "enough posts in this room today" in amy.told()[-1]


async def test_a_paused_script_keeps_no_place_free() -> None:
    two = scripts(("a", "10:00", "offer"), ("b", "18:00", "value"))
    async with fake_chat(scripts=two, settings=paced(routine_per_day=1)) as chat:
        amy = chat.has("Amy", rights=["content"])
        await amy.calls("/sop pause", script="b")
        await chat.passes_until("2026-03-02 20:00")
        assert chat.said() == ["a"]
        await chat.passes(days=1)
        assert chat.said() == ["a", "a"]
        await amy.calls("/sop resume", script="b")
        await chat.passes_until("2026-03-04 20:00")
        assert chat.said() == ["a", "a", "b"]
        await amy.calls("/sop why", script="a")
        assert "and b goes first" in amy.told()[-1]


async def test_who_was_there_is_known_after_a_restart() -> None:
    daily = scripts(("a", "10:00", "value"), ("b", "12:00", "value"))
    async with fake_chat(scripts=daily, settings=paced(monologue=2)) as chat:
        amy = chat.has("Amy")
        await chat.passes_until("2026-03-02 12:30")
        await amy.says("Good")
        await chat.passes_until("2026-03-03 11:00")
        assert chat.said() == ["a", "b", "a"]
        await chat.restarts(minutes=5)
        await chat.passes_until("2026-03-04 09:00")
        assert chat.said() == ["a", "b", "a", "b"]
        await chat.restarts(minutes=5)
        await chat.passes_until("2026-03-04 13:00")
        assert chat.said() == ["a", "b", "a", "b"]


async def test_after_a_restart_a_room_in_which_somebody_wrote_lately_is_left_in_peace() -> None:
    one = scripts(("one", "10:00", "talk"))
    async with fake_chat(scripts=one, settings=paced(lull=180_000)) as chat:
        amy = chat.has("Amy")
        await chat.passes_until("2026-03-02 09:50")
        await amy.says("Where were we?")
        await chat.passes_until("2026-03-02 09:58")
        await chat.restarts(minutes=1)
        await chat.passes_until("2026-03-02 10:01")
        assert chat.said() == []
        await chat.passes(minutes=1)
        assert chat.said() == ["one"]


async def test_in_a_rehearsal_each_room_counts_as_if_it_were_live() -> None:
    two = scripts(("a", "10:00", "value"))
    two["b"] = two["a"].replace('"a"', '"b"').replace("[home]", "[home], room: checkin")
    settings = paced(routine_per_day=1) | {"stage": "rehearsal"}
    async with fake_chat(scripts=two, settings=settings) as chat:
        await chat.passes_until("2026-03-02 20:00")
        assert sorted(text.splitlines()[-1] for text in chat.said("ops")) == ["a", "b"]


async def test_every_time_that_was_not_posted_has_its_reason() -> None:
    many = scripts(("a", "10:00", "value"), ("b", "15:00", "talk"))
    async with fake_chat(scripts=many, settings=paced(routine_per_day=1)) as chat:
        await chat.passes_until("2026-03-04 20:00")
        await chat.restarts(days=2)  # over the times of two days
        found = await chat.db.read(absences, "b")
        assert [(due, why, bound) for due, why, bound in found] == [
            ("2026-03-02 15:00", "pace", "day"),
            ("2026-03-03 15:00", "pace", "day"),
            ("2026-03-04 15:00", "pace", "day"),
            ("2026-03-05 15:00", "late", ""),
            ("2026-03-06 15:00", "late", ""),
        ]
        assert await chat.db.read(absences, "a") == [
            ("2026-03-05 10:00", "late", ""),
            ("2026-03-06 10:00", "late", ""),
        ]


def absences(tx: Tx, script: str) -> list[tuple[str, str, str]]:
    sql = "SELECT due_at, why, bound FROM sop_missed WHERE script = ? ORDER BY due_at"
    riga = ZoneInfo("Europe/Riga")
    return [
        (f"{dt.datetime.fromtimestamp(at / 1000, riga):%Y-%m-%d %H:%M}", why, bound)
        for at, why, bound in tx.rows(sql, script)
    ]

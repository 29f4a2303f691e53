"""Quiet by default: nights without posts, and no more of them than a community bears."""

import datetime as dt
from dataclasses import replace
from typing import Any

from bot.pacing import UNBOUND, Quiet
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

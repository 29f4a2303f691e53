"""Scripts run once per occurrence, over restarts, changed clocks, changed texts and faults."""

import sqlite3
from typing import Any

import pytest

from bot.sops import store
from bot.store.db import Tx
from tests.probing import cog, probe_chat

DAILY = """
name: Daily
kind: value
when: [{{at: "08:00"}}]
catch_up: {{policy: {policy}, max_age: {age}}}
steps:
  - say: "Good morning"
"""
LONG = """
name: Long
kind: value
when: [{at: "10:00"}]
steps:
  - say: {text: "Begun", as: it}
  - wait: 1h
  - say: "After an hour"
  - wait_until: "21:00"
  - edit: {post: it, text: "Over"}
"""
FRAGILE = """
name: Fragile
kind: value
when: [{at: "10:00"}]
steps:
  - say: "Begun"
  - probe.fragile:
  - say: "Over"
"""
GOOD_MORNING = "Good morning"


@pytest.mark.parametrize(
    ("policy", "age", "away", "missed"),
    [
        ("latest", "2h", {"days": 1}, 1),
        ("latest", "2h", {"days": 1, "minutes": 61}, 0),
        ("latest", "2h", {"days": 3}, 1),
        ("all", "2d", {"days": 3}, 2),
        ("all", "366d", {"days": 3}, 3),
        ("skip", "2h", {"hours": 23, "minutes": 1}, 1),  # a minute is on time
        ("skip", "2h", {"hours": 23, "minutes": 2}, 0),
    ],
)
async def test_what_was_missed_is_made_up_for_as_the_script_wishes(
    policy: str, age: str, away: dict[str, Any], missed: int
) -> None:
    scripts = {"daily": DAILY.format(policy=policy, age=age)}
    async with probe_chat(scripts=scripts, start="2026-03-02 07:00") as chat:
        await chat.passes_until("2026-03-02 09:00")
        assert chat.said() == [GOOD_MORNING]
        await chat.restarts(**away)
        assert chat.said()[1:] == missed * [GOOD_MORNING]


async def test_a_script_seen_for_the_first_time_makes_up_for_nothing() -> None:
    script = DAILY.format(policy="all", age="366d")
    async with probe_chat(scripts={"daily": script}, start="2026-03-02 09:00") as chat:
        assert chat.said() == []
        await chat.passes(days=2)
        assert chat.said() == 2 * [GOOD_MORNING]


async def test_a_clock_set_back_posts_nothing_again() -> None:
    scripts = {"daily": DAILY.format(policy="all", age="366d")}
    async with probe_chat(scripts=scripts, start="2026-03-02 07:00") as chat:
        await chat.passes_until("2026-03-02 09:00")
        for _ in range(2):
            await chat.restarts(minutes=-45)
        assert chat.community_time() == "2026-03-02 07:30"
        await chat.passes_until("2026-03-02 12:00")
        assert chat.said() == [GOOD_MORNING]
        await chat.passes_until("2026-03-03 12:00")
        assert chat.said() == 2 * [GOOD_MORNING]


async def test_a_skipped_hour_and_a_doubled_one_each_have_one_post() -> None:
    night = DAILY.format(policy="latest", age="2h").replace("08:00", "03:30")
    for day in ("2026-03-28", "2026-10-24"):
        async with probe_chat(scripts={"night": night}, start=f"{day} 12:00") as chat:
            await chat.passes(hours=24)
            assert chat.said() == [GOOD_MORNING]


async def test_a_run_goes_on_after_a_restart_where_it_stood() -> None:
    async with probe_chat(scripts={"long": LONG}) as chat:
        await chat.passes_until("2026-03-02 10:30")
        await chat.restarts(minutes=15)
        assert chat.said() == ["Begun"]
        await chat.passes_until("2026-03-02 20:59")
        assert chat.said() == ["Begun", "After an hour"]
        await chat.restarts(hours=1)
        assert chat.said() == ["Over", "After an hour"]
        assert await chat.db.read(store.next_wake) is None
        assert await chat.db.read(ended) == 2 * ["done"]


def ended(tx: Tx) -> list[str]:
    return [state for (state,) in tx.rows("SELECT state FROM sop_runs ORDER BY id")]


async def test_a_run_keeps_the_text_that_it_began_with() -> None:
    async with probe_chat(scripts={"long": LONG}) as chat:
        await chat.passes_until("2026-03-02 10:30")
        changed = LONG.replace("After an hour", "Now with other words")
        await chat.restarts(scripts={"long": changed})
        await chat.passes(hours=1)
        assert chat.said() == ["Begun", "After an hour"]
        await chat.passes(days=1)
        assert chat.said()[2:] == ["Begun", "Now with other words"]


async def test_a_run_whose_script_is_gone_goes_on_to_its_end() -> None:
    async with probe_chat(scripts={"long": LONG}) as chat:
        await chat.passes_until("2026-03-02 10:30")
        await chat.restarts(scripts={})
        await chat.passes(hours=2)
        assert chat.said() == ["Begun", "After an hour"]
        await chat.passes(days=1)
        assert chat.said() == ["Over", "After an hour"]
        assert await chat.db.read(ended) == 2 * ["done"]


async def test_a_step_that_fails_is_undone_and_tried_again_with_growing_pauses() -> None:
    async with probe_chat(scripts={"fragile": FRAGILE}) as chat:
        cog(chat, "probe").breaks = 4  # two for each community
        await chat.passes_until("2026-03-02 10:00")
        assert chat.said() == ["Begun"]
        await chat.passes(seconds=69)
        assert chat.said() == ["Begun"]
        await chat.passes(seconds=1)
        assert chat.said() == ["Begun", "mended", "Over"]


async def test_a_step_that_fails_in_one_community_holds_up_no_other() -> None:
    async with probe_chat(scripts={"fragile": FRAGILE}) as chat:
        cog(chat, "probe").breaks = 1
        await chat.passes_until("2026-03-02 10:00")
        said = chat.said(), chat.said(community="other")
        assert sorted(said, key=len) == [["Begun"], ["Begun", "mended", "Over"]]
        await chat.passes(seconds=10)
        assert chat.said() == chat.said(community="other") == ["Begun", "mended", "Over"]


async def test_a_run_whose_step_fails_three_times_keeps_its_place() -> None:
    async with probe_chat(scripts={"fragile": FRAGILE}) as chat:
        cog(chat, "probe").breaks = 6
        await chat.passes(hours=6)
        assert chat.said() == ["Begun"]
        assert await chat.db.read(ended) == 2 * ["held"]
        await chat.passes(days=1)
        assert chat.said() == ["Begun", "Begun", "mended", "Over"]


async def test_what_storage_cannot_do_now_is_tried_for_more_than_an_hour() -> None:
    async with probe_chat(scripts={"fragile": FRAGILE}) as chat:
        cog(chat, "probe").fault = sqlite3.OperationalError("database or disk is full")
        cog(chat, "probe").breaks = 10
        await chat.passes_until("2026-03-02 11:11:10")
        assert chat.said() == ["Begun"]
        await chat.passes(seconds=1)
        assert chat.said() == ["Begun", "mended", "Over"]


async def test_two_communities_run_each_for_themselves() -> None:
    async with probe_chat(scripts={"long": LONG}) as chat:
        await chat.passes(days=1)
        assert chat.said(community="other") == chat.said() == ["Over", "After an hour"]


async def test_a_post_says_which_cog_run_and_step_made_it() -> None:
    async with probe_chat(scripts={"long": LONG}) as chat:
        await chat.passes(days=1)
        made = [("core", "long", "steps[0].say"), ("core", "long", "steps[2].say")]
        assert await chat.db.read(makers) == [*made, ("core", "long", "steps[4].edit")]


def makers(tx: Tx) -> list[tuple[str, str, str]]:
    sql = (
        "SELECT cog, script, outbox.step FROM outbox JOIN sop_runs ON sop_runs.id = run"
        " WHERE outbox.community = (SELECT MIN(id) FROM communities) ORDER BY outbox.id"
    )
    return [(cog, script, step) for cog, script, step in tx.rows(sql)]


STEADY = """
name: Steady
kind: value
when: [{at: "12:00"}]
where: {communities: [home]}
steps: [{say: "Hello"}]
"""


async def test_a_post_that_was_due_while_nothing_could_be_written_comes_when_it_can() -> None:
    async with probe_chat(scripts={"daily": STEADY}) as chat:
        full = "BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END"
        stop = f"CREATE TRIGGER full BEFORE INSERT ON sop_runs {full}"
        await chat.db.write(lambda tx: tx.run(stop))
        await chat.passes_until("2026-03-02 12:05")
        assert chat.said() == []
        await chat.db.write(lambda tx: tx.run("DROP TRIGGER full"))
        await chat.passes(seconds=10)
        assert chat.said() == ["Hello"]

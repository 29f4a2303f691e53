"""Operators see what scripts did and will do, and pause, resume, skip and stop them."""

import pytest

from bot.events import CommandCalled
from bot.pacing import Pace
from bot.store.db import Row, Tx
from bot.testing import FakeChat, fake_chat

DAILY = """
name: Daily hello
kind: value
when: [{at: "10:00"}]
where: {communities: [home]}
steps:
  - say: "Hello"
  - wait: 2h
  - say: "Still here"
"""
SCRIPTS = {"daily": DAILY}


async def until(chat: FakeChat, wall: str) -> None:
    await chat.passes_until(f"2026-03-0{wall}")


async def test_a_trace_shows_each_step_with_its_time_and_result() -> None:
    async with fake_chat(scripts=SCRIPTS) as chat:
        amy = chat.has("Amy", rights=["content"])
        await amy.calls("/sop trace", script="daily")
        await amy.was_told("daily has not run here yet.")
        await until(chat, "2 10:30")
        await amy.calls("/sop trace", script="daily")
        told = " ".join(amy.told()[-1].split())  # Babel puts narrow spaces into times
        say, wait = map(chat.platform.escape, ("steps[0].say", "steps[1].wait"))
        assert told == (
            "The last run of daily is under way: "
            f"Mon, Mar 2 10:00 AM {say}: done "
            f"Mon, Mar 2 10:00 AM {wait}: sleeps until Mon, Mar 2 12:00 PM"
        )
        await until(chat, "2 13:00")
        await amy.calls("/sop trace", script="daily")
        assert amy.told()[-1].startswith("The last run of daily is done:")
        await amy.calls("/sop why", script="daily")
        assert amy.told()[-1].startswith("daily was posted Mon, Mar 2 10:00")
        await amy.calls("/sop show", script="daily")
        shown = amy.told()[-1].split("\n")
        assert shown[0] == 'daily: Daily hello. It speaks in the room "lobby".'
        assert shown[1].startswith("Tue, Mar 3 10:00")
        assert len(shown) == 5


async def test_a_paused_script_starts_nothing_and_its_runs_sleep_until_it_is_resumed() -> None:
    async with fake_chat(scripts=SCRIPTS) as chat:
        amy = chat.has("Amy", rights=["content"])
        await until(chat, "2 11:00")
        await amy.calls("/sop pause", script="daily")
        await until(chat, "3 10:30")
        assert chat.said() == ["Hello"]
        await amy.calls("/sop list")
        assert amy.told()[-1].endswith("daily is paused. /sop resume lets it run again.")
        await amy.calls("/sop run", script="daily")
        assert amy.told()[-1].startswith("daily is paused.")
        await amy.calls("/sop why", script="daily")
        assert amy.told()[-1].endswith("and not posted, because it was paused.")
        await amy.calls("/sop resume", script="daily")
        assert sorted(chat.said()) == ["Hello", "Hello", "Still here"]
        await amy.calls("/sop resume", script="daily")
        await amy.was_told("daily is not paused.")
        assert await chat.db.read(audited) == [
            ("sop pause", "daily", '"runs"', '"paused"'),
            ("sop resume", "daily", '"paused"', '"runs"'),
        ]


def audited(tx: Tx) -> list[Row]:
    return tx.rows("SELECT action, target, before, after FROM audit ORDER BY id")


async def test_a_pause_survives_a_restart_and_what_is_too_old_stays_out() -> None:
    async with fake_chat(scripts=SCRIPTS) as chat:
        amy = chat.has("Amy", rights=["content"])
        await amy.calls("/sop pause", script="daily")
        await chat.restarts()
        await until(chat, "2 14:00")
        assert chat.said() == []
        await amy.calls("/sop resume", script="daily")
        assert chat.said() == []
        await amy.calls("/sop why", script="daily")
        assert amy.told()[-1].endswith("came to it 240 minutes late, and max_age allows 120.")


async def test_a_skipped_time_is_left_out_and_the_next_one_comes() -> None:
    async with fake_chat(scripts=SCRIPTS) as chat:
        amy = chat.has("Amy", rights=["content"])
        await amy.calls("/sop skip", script="daily")
        assert amy.told()[-1].startswith("daily leaves out Mon, Mar 2 10:00")
        await amy.calls("/sop next", script="daily")
        assert "Mon, Mar 2" not in amy.told()[-1]
        await until(chat, "2 12:00")
        assert chat.said() == []
        await amy.calls("/sop why", script="daily")
        assert amy.told()[-1].endswith("because an operator skipped that time.")
        await until(chat, "3 10:00")
        assert chat.said() == ["Hello"]


async def test_a_stopped_script_ends_its_runs_and_runs_at_its_next_time() -> None:
    async with fake_chat(scripts=SCRIPTS) as chat:
        amy = chat.has("Amy", rights=["content"])
        await amy.calls("/sop stop", script="daily")
        await amy.was_told("daily has no run under way.")
        await until(chat, "2 10:30")
        await amy.calls("/sop stop", script="daily")
        assert "runs ended: 1" in amy.told()[-1]
        await until(chat, "2 13:00")
        assert chat.said() == ["Hello"]
        await until(chat, "3 10:00")
        assert chat.said() == ["Hello", "Hello"]


COMMANDS = (
    "list",
    "next",
    "show",
    "why",
    "trace",
    "run",
    "pause",
    "resume",
    "skip",
    "stop",
    "reload",
)


@pytest.mark.parametrize("name", COMMANDS)
async def test_each_command_needs_the_right(name: str) -> None:
    async with fake_chat(scripts=SCRIPTS) as chat:
        bob = chat.has("Bob")
        await bob.calls(
            f"/sop {name}", **({} if name in ("list", "reload") else {"script": "daily"})
        )
        assert bob.told()[-1].startswith('You need the right "content"')


async def test_a_skip_that_is_told_again_after_a_crash_leaves_out_no_second_time() -> None:
    async with fake_chat(scripts=SCRIPTS) as chat:
        amy = chat.has("Amy", rights=["content"])
        skip = CommandCalled(
            id="call:1",
            platform="fake",
            community="home",
            at=chat.clock.now(),
            who=amy.person,
            room="lobby",
            handle="lobby",
            command="sop skip",
            options={"script": "daily"},
        )
        for _ in range(2):
            await chat.emit(skip)
        assert len(amy.told()) == 1
        await until(chat, "2 13:00")
        assert chat.said() == []
        await until(chat, "3 10:00")
        assert chat.said() == ["Hello"]


async def test_the_list_warns_of_too_many_offers_and_of_days_that_are_too_full() -> None:
    each = {"a": ("10:00", "offer"), "b": ("13:00", "value"), "c": ("16:00", "value")}
    scripts = {
        name: f'name: {name}\nkind: {kind}\nwhen: [{{at: "{at}"}}]\nsteps: [{{say: "Hi"}}]\n'
        for name, (at, kind) in each.items()
    }
    async with fake_chat(scripts=scripts, settings={"pace": Pace()}) as chat:
        amy = chat.has("Amy", rights=["content"])
        await amy.calls("/sop list")
        assert amy.told()[-1].splitlines()[-2:] == [
            "7 of the next week's 21 posts are offers. More than a quarter drives members away.",
            'On 2026-03-02 3 posts are planned for "lobby", and 2 may be made there in a day; the '
            "others give way. /setup changes that.",
        ]

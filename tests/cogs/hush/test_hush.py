"""A hush: nothing goes out that answers nobody, and nothing of it comes later unless asked."""

import pytest

from bot.silences import parse_silence
from bot.testing import fake_chat
from bot.testing.outside import OTHER

LUNCH = """
name: Lunch
kind: service
when: [{at: "12:00"}]
where: {communities: [home]}
steps:
  - say: {text: "Lunch is ready", buttons: []}
"""

STORY = """
name: Story
kind: service
when: [{at: "10:00"}]
where: {communities: [home]}
steps:
  - say: "The beginning"
  - wait: 2h
  - say: "The end"
"""

HELLO = """
name: Hello
kind: service
when: [{on: member.passed}]
where: {communities: [home]}
steps:
  - whisper: "Nice to see you"
"""

OPS = """
name: For operators
kind: service
when: [{at: "12:00"}]
where: {room: ops, communities: [home]}
steps:
  - say: "Numbers of the day"
"""


async def test_a_script_that_falls_into_a_hush_does_not_run_and_may_be_run_after_it() -> None:
    async with fake_chat(scripts={"lunch": LUNCH}) as chat:
        amy = chat.has("Amy", rights=["content"])
        await chat.passes_until("2026-03-02 11:00")
        await amy.calls("/hush", duration="2h")
        assert amy.told()[-1].startswith("Hushed until Mon, Mar 2 1:00 PM")
        assert chat.said("ops")[-1].startswith("Amy hushed the bot until")
        await chat.passes_until("2026-03-02 18:00")
        assert chat.said() == []
        assert "lunch, due Mon, Mar 2 12:00 PM, did not run" in chat.said("ops")[-1]
        await amy.calls("/sop why", script="lunch")
        assert "the community was hushed then" in amy.told()[-1]
        await amy.presses("Run lunch")
        assert chat.said() == ["Lunch is ready"]


async def test_a_run_in_the_middle_ends_where_it_would_speak() -> None:
    async with fake_chat(scripts={"story": STORY}) as chat:
        amy = chat.has("Amy", rights=["content"])
        await chat.passes_until("2026-03-02 11:00")
        await amy.calls("/hush", duration="90m")
        await chat.passes_until("2026-03-03 09:00")
        assert chat.said() == ["The beginning"]


async def test_a_run_that_only_waits_through_a_hush_goes_on() -> None:
    async with fake_chat(scripts={"story": STORY}) as chat:
        amy = chat.has("Amy", rights=["content"])
        await chat.passes_until("2026-03-02 10:30")
        await amy.calls("/hush", duration="1h")
        await chat.passes_until("2026-03-02 13:00")
        assert chat.said() == ["The beginning", "The end"]


async def test_answers_and_the_operators_room_go_on() -> None:
    async with fake_chat(scripts={"ops": OPS}) as chat:
        amy = chat.has("Amy", rights=["content"])
        await amy.calls("/hush", duration="1d")
        bob = chat.has("Bob")
        await bob.calls("/checkin")
        assert bob.told() or chat.said()
        await chat.passes_until("2026-03-02 13:00")
        assert "Numbers of the day" in chat.said("ops")


async def test_a_newcomer_of_a_hush_gets_no_letter_afterwards() -> None:
    async with fake_chat(scripts={"hello": HELLO}) as chat:
        amy = chat.has("Amy", rights=["content"])
        await amy.calls("/hush", duration="30m")
        li = await chat.joins("李")
        await chat.passes(hours=3)
        assert li.told() == []


async def test_moving_and_ending_a_hush_is_told() -> None:
    async with fake_chat(scripts={"lunch": LUNCH}) as chat:
        amy = chat.has("Amy", rights=["content"])
        await chat.passes_until("2026-03-02 11:00")
        await amy.calls("/hush", duration="2h")
        await amy.calls("/hush", duration="4h")
        assert "moved the end" in chat.said("ops")[-1]
        await amy.calls("/hush", duration="end")
        assert chat.said("ops")[-1].startswith("Amy ended the hush")
        await chat.passes_until("2026-03-02 12:30")
        assert chat.said() == ["Lunch is ready"]
        await amy.calls("/hush", duration="end")
        assert amy.told()[-1].startswith("Nothing is hushed here")


async def test_a_hush_needs_the_right_and_a_span() -> None:
    async with fake_chat() as chat:
        eve = chat.has("Eve")
        await eve.calls("/hush", duration="2h")
        assert eve.told()[-1].startswith('You need the right "content"')
        amy = chat.has("Amy", rights=["content"])
        for wrong in ("soon", "1s", "300d"):
            await amy.calls("/hush", duration=wrong)
            assert "30m, 2h or 1d" in amy.told()[-1]
        assert chat.said("ops") == []


async def test_the_other_community_is_hushed_only_by_all_and_only_where_one_may() -> None:
    both = LUNCH.replace("where: {communities: [home]}\n", "")
    async with fake_chat(scripts={"lunch": both}) as chat:
        chat.other_acts = True
        amy = chat.has("Amy", rights=["content"])
        chat.has("Amy", native=amy.person.native, community=OTHER)
        await chat.passes_until("2026-03-02 11:00")
        await amy.calls("/hush", duration="2h", where="all")
        await chat.passes_until("2026-03-02 14:00")
        assert chat.said() == []
        assert chat.said(community=OTHER) == ["Lunch is ready"]
        assert chat.said("ops", OTHER) == []


@pytest.mark.fake_only
async def test_all_reaches_every_community_of_an_operator() -> None:
    both = LUNCH.replace("where: {communities: [home]}\n", "")
    async with fake_chat(scripts={"lunch": both}, settings={"operators": ("amy",)}) as chat:
        chat.other_acts = True
        amy = chat.has("Amy", native="amy")
        there = chat.has("Amy", native="amy", community=OTHER)
        await there.says("hello")
        await chat.passes_until("2026-03-02 11:00")
        await amy.calls("/hush", duration="2h", where="all")
        await chat.passes_until("2026-03-02 14:00")
        assert (chat.said(), chat.said(community=OTHER)) == ([], [])
        assert len(chat.said("ops", OTHER)) == 2


async def test_stopped_in_a_hush_it_is_as_quiet_afterwards() -> None:
    async with fake_chat(scripts={"lunch": LUNCH}) as chat:
        amy = chat.has("Amy", rights=["content"])
        await chat.passes_until("2026-03-02 11:30")
        await amy.calls("/hush", duration="1h")
        await chat.restarts(hours=2)  # it is over, and lunch would be made up for
        assert chat.said() == []
        assert "did not run" in chat.said("ops")[-1]


async def test_a_clock_set_back_ends_no_hush() -> None:
    async with fake_chat(scripts={"lunch": LUNCH}) as chat:
        amy = chat.has("Amy", rights=["content"])
        await chat.passes_until("2026-03-02 12:30")
        said = chat.said()
        await amy.calls("/hush", duration="1h")
        await chat.restarts(hours=-1)
        await amy.calls("/hush")
        assert amy.told()[-1].startswith("Hushed until")
        await chat.passes(minutes=50)
        assert chat.said() == said


async def test_a_known_day_is_silent_by_the_clock_there() -> None:
    days = (parse_silence("2026-03-29"),)  # on which the clocks of Riga skip an hour
    async with fake_chat(scripts={"lunch": LUNCH}, settings={"hush": days}) as chat:
        chat.other_acts = True  # its config is the same
        await chat.passes_until("2026-03-28 23:59")
        said, told = len(chat.said()), len(chat.said("ops"))
        await chat.passes_until("2026-03-29 00:00")
        assert "A hush that config.yaml knows has begun" in chat.said("ops")[told]
        await chat.passes_until("2026-03-29 23:59")
        assert len(chat.said()) == said
        await chat.passes_until("2026-03-30 12:00")
        assert "The hush is over" in chat.said("ops")[-1]
        assert len(chat.said()) == said + 1

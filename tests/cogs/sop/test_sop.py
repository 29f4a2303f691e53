"""Being in, as members see it."""

import pytest

from bot.testing import fake_chat
from cogs.sop.config import Options

ASK = """
name: Who is in
kind: talk
when:
  - at: "10:00"
where: {communities: [home]}
steps:
  - sop.ask: {}
"""
TEN = "2026-03-02 10:00"  # the chat opens at nine on that day


async def test_the_question_counts_those_who_press_its_button() -> None:
    async with fake_chat(scripts={"ask": ASK}) as chat:
        amy, li = chat.has("Amy"), chat.has("Li")
        await chat.passes_until(TEN)
        assert chat.said() == ["Who is in today? 0 of 10 so far."]
        await amy.presses("I am in")
        await amy.was_told("You are in, the first one today.")
        await li.presses("I am in")
        await li.was_told("You are in. That makes 2 of us.")
        await chat.passes(seconds=5)
        assert chat.said() == ["Who is in today? 2 of 10 so far."]
        assert chat.posts("lobby")[0].edits == 1


async def test_the_question_shows_the_count_after_a_restart_too() -> None:
    async with fake_chat(scripts={"ask": ASK}) as chat:
        await chat.passes_until(TEN)
        await chat.has("Amy").presses("I am in")
        await chat.restarts(minutes=1)
        assert chat.said() == ["Who is in today? 1 of 10 so far."]


async def test_pressing_twice_counts_once() -> None:
    async with fake_chat(scripts={"ask": ASK}) as chat:
        amy = chat.has("Amy")
        await chat.passes_until(TEN)
        await amy.presses("I am in")
        await amy.presses("I am in")
        await amy.was_told("You are in already, one of 1.")
        await amy.calls("/sop")
        await amy.was_told("1 person is in today, of the 10 we hope for.")


async def test_the_button_of_yesterday_counts_for_nothing() -> None:
    async with fake_chat(scripts={"ask": ASK}) as chat:
        amy = chat.has("Amy")
        await chat.passes_until(TEN)
        yesterday = chat.posts("lobby")[0]
        await chat.passes(days=1)
        await amy.presses("I am in", yesterday)
        await amy.was_told("That was an earlier day's question. Press the button of today's.")
        assert chat.said()[-1] == "Who is in today? 0 of 10 so far."


async def test_the_goal_is_an_option() -> None:
    with pytest.raises(ValueError, match="goal"):
        Options(goal=0)
    options = {"sop": Options(goal=3)}
    async with fake_chat(scripts={"ask": ASK}, options=options) as chat:
        await chat.passes_until(TEN)
        assert chat.said() == ["Who is in today? 0 of 3 so far."]

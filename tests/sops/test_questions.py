"""Questions of scripts: of a member, of a room, and of newcomers who are gathered."""

import pytest

from bot.tags import Tag
from bot.testing import fake_chat

POLL = """
name: Poll
kind: talk
when: [{at: "10:00"}]
where: {communities: [home]}
steps:
  - ask:
      text: "Useful?"
      answers: {yes: "Yes, very", no: {en: "Not really"}}
      into: useful
      as: poll
  - wait: 2h
  - edit: {post: poll, text: "{run.useful_yes} of {run.useful_count} found it useful: {run.useful}"}
"""
CHOICE = """
name: Choice
kind: service
when: [{on: member.passed}]
where: {communities: [home]}
steps:
  - gather:
      text: "Welcome {gather.names}. What brings you here?"
      within: 10m
      answers: {new: "New to this", old: "Old hand"}
      into: interest
      tag: true
      reply: "Good to know."
  - wait_for: {event: answer.interest, timeout: 1d, into: chose}
  - if: {run.chose: true}
    then: [{whisper: "You chose {run.interest}, and are {member.tags}"}]
    else: [{ask: {text: "Tell me, {member.name}", answers: {a: "A", b: "B"}, into: later}}]
  - wait: 1h
  - if: {run.later: b}
    then: [{whisper: "B it is"}]
"""


async def test_everybody_answers_a_question_in_a_room_once_and_may_change_their_mind() -> None:
    async with fake_chat(scripts={"poll": POLL}) as chat:
        amy, bo, lei = chat.has("Amy"), chat.has("Bo"), chat.has("李雷")
        await chat.passes_until("2026-03-02 10:00")
        (poll,) = chat.posts()
        for who, label in ((amy, "Not really"), (bo, "Yes, very"), (amy, "Yes, very")):
            await who.presses(label, poll)
            await who.was_told("Thank you, noted.")
        await lei.presses("Not really", poll)
        await chat.passes(hours=2)
        assert chat.said() == ["2 of 3 found it useful: yes"]


async def test_newcomers_are_gathered_and_each_answers_for_their_own_run() -> None:
    async with fake_chat(scripts={"choice": CHOICE}) as chat:
        amy = await chat.joins("Amy")
        await chat.passes(minutes=5)
        bo = await chat.joins("Bo *bold*")
        assert "Welcome Amy" not in " ".join(chat.said())
        await chat.passes(minutes=5)
        asked = "What brings you here?"
        posts = [p for p in chat.posts() if asked in p.text and "hold to" not in p.text]
        assert [p.text for p in posts] == ["Welcome Amy and Bo \\*bold\\*. What brings you here?"]
        await amy.presses("Old hand", posts[0])
        assert amy.told() == ["Good to know.", "You chose old, and are old"]
        await bo.presses("Old hand", posts[0])
        await bo.presses("New to this", posts[0])
        assert bo.told()[-2:] == ["You chose old, and are old", "Good to know."]
        cleo = chat.has("Cleo")
        await cleo.presses("New to this", posts[0])  # she has no run, and is known by her tag now
        await cleo.was_told("Good to know.")


async def test_who_is_gathered_finds_the_buttons_of_cogs_and_tags_behind_the_answers() -> None:
    buttons = "      buttons: [checkin, {tag: tea, label: {en: Tea, lv: Tēja}}]\n      within"
    script = CHOICE.replace("      within", buttons)
    settings = {"tags": {"tea": Tag(label={"": "tea"}, own=True)}}
    async with fake_chat(scripts={"choice": script}, settings=settings) as chat:
        amy = await chat.joins("Amy")
        await chat.passes(minutes=10)
        post = next(p for p in chat.posts() if p.text.startswith("Welcome Amy"))
        labels = [label for _, label in post.buttons]
        assert labels == ["New to this", "Old hand", "Check in", "Tea"]
        await amy.presses("Check in", post)
        assert await amy.points() == 5
        await amy.presses("Tea", post)
        await amy.was_told("You are in: tea.")


async def test_who_is_silent_is_asked_privately_and_alone_can_answer() -> None:
    async with fake_chat(scripts={"choice": CHOICE}) as chat:
        amy, bo = await chat.joins("Amy"), chat.has("Bo")
        await chat.passes(days=1, minutes=10)
        asked = amy.sees()[-1]
        assert (asked.text, asked.only_for) == ("Tell me, Amy", amy.person.native)
        await bo.presses_late("B", asked)
        await bo.was_told("This question is for somebody else.")
        await amy.presses("B", asked)
        await chat.passes(hours=1)
        await amy.was_told("B it is")


async def test_who_left_before_the_post_is_not_named() -> None:
    async with fake_chat(scripts={"choice": CHOICE}) as chat:
        amy = await chat.joins("Amy")
        await chat.joins("Bo")
        await amy.leaves()
        await chat.passes(minutes=10)
        assert "Welcome Bo. What brings you here?" in chat.said()


async def test_an_answer_that_was_pressed_twice_by_a_crash_counts_once() -> None:
    async with fake_chat(scripts={"poll": POLL}) as chat:
        amy = chat.has("Amy")
        await chat.passes_until("2026-03-02 10:00")
        (poll,) = chat.posts()
        await amy.presses("Yes, very", poll)
        await chat.restarts(hours=1)
        await amy.presses("Yes, very", poll)
        await chat.passes(hours=2)
        assert chat.said() == ["1 of 1 found it useful: yes"]


@pytest.mark.parametrize("argument", ["", "x", "7:yes", "0:yes", "9" * 30 + ":yes"])
async def test_a_made_up_answer_is_refused(argument: str) -> None:
    async with fake_chat(scripts={"poll": POLL}) as chat:
        amy = chat.has("Amy")
        await chat.passes_until("2026-03-02 10:00")
        (poll,) = chat.posts()
        poll.had.append((f"core.answer:{argument}", "made up"))
        await amy.presses_late("made up", poll)
        await amy.was_told("This question is over.")

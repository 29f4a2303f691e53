"""A step that fails for good waits for an operator, who tries it again or skips it."""

from typing import Any

from bot.effects import Lines
from bot.testing import FakeChat, FakeMember, fake_chat
from bot.topics import Item

SCRIPT = """
name: Words
kind: value
when: [{at: "10:00"}]
where: {communities: [home]}
steps:
  - say: "Before"
  - greetings.post: {topic: words}
  - say: "After"
"""


async def held(chat: FakeChat) -> FakeMember:
    """An operator, and a run that stands at its second step: a topic lost its lines."""
    amy = chat.has("Amy", rights=["content"])
    await chat.passes_until("2026-03-02 10:00")
    assert (chat.said(), chat.said("ops")) == (["Before"], [])  # it is tried again first
    await chat.passes(minutes=2)
    (told,) = chat.said("ops")
    step = chat.platform.escape("steps[1].greetings.post")
    assert told.startswith(f"The script words stands at {step}, because")
    assert "words" in told.partition("failed:")[2]
    return amy


WITHOUT_LINES: dict[str, Any] = {
    "content": {"words.lv": ["Rindiņa"]},
    "scripts": {"words": SCRIPT},
}


async def test_a_mended_step_is_tried_again_once() -> None:
    async with fake_chat(**WITHOUT_LINES) as chat:
        amy = await held(chat)
        (asked,) = chat.posts("ops")
        chat.app.library.content["words"] = [Item(Lines({"en": "A line"}))]
        await amy.presses("Try again", asked)
        await amy.was_told("words tries the step again now.")
        assert chat.said() == ["Before", "A line", "After"]
        await amy.presses("Skip step", asked)
        assert amy.told()[-1].startswith("Amy decided this already, Mon, Mar 2 10:02")
        assert chat.said() == ["Before", "A line", "After"]
        assert len(chat.said("ops")) == 1


async def test_a_skipped_step_is_left_out() -> None:
    async with fake_chat(**WITHOUT_LINES) as chat:
        amy = await held(chat)
        await amy.presses("Skip step")
        await amy.was_told("words leaves the step out and goes on.")
        assert chat.said() == ["Before", "After"]


async def test_a_step_that_fails_again_is_asked_about_again() -> None:
    async with fake_chat(**WITHOUT_LINES) as chat:
        amy = await held(chat)
        (first,) = chat.posts("ops")
        await amy.presses("Try again")
        await chat.passes(minutes=2)
        assert len(chat.said("ops")) == 2
        await amy.presses("Try again", first)
        assert "A newer message stands below" in amy.told()[-1]
        await amy.presses("Skip step")
        assert chat.said() == ["Before", "After"]


async def test_who_lacks_the_right_decides_nothing() -> None:
    async with fake_chat(**WITHOUT_LINES) as chat:
        await held(chat)
        bob = chat.has("Bob")
        await bob.presses("Skip step")
        assert bob.told()[-1].startswith('You need the right "content"')
        assert chat.said() == ["Before"]

"""A hush: nothing goes out that answers nobody, and nothing of it comes later unless asked."""

from bot.testing import fake_chat

LUNCH = """
name: Lunch
kind: value
when: [{at: "12:00"}]
where: {communities: [home]}
steps:
  - say: {text: "Lunch is ready", buttons: []}
"""

STORY = """
name: Story
kind: value
when: [{at: "10:00"}]
where: {communities: [home]}
steps:
  - say: "The beginning"
  - wait: 2h
  - say: "The end"
"""


async def test_a_script_that_falls_into_a_hush_does_not_run() -> None:
    async with fake_chat(scripts={"lunch": LUNCH}) as chat:
        amy = chat.has("Amy", rights=["content"])
        await chat.passes_until("2026-03-02 11:00")
        await amy.calls("/hush", duration="2h")
        await chat.passes_until("2026-03-02 18:00")
        assert chat.said() == []
        await amy.calls("/sop why", script="lunch")
        assert "hush" in amy.told()[-1]
        assert "Lunch" in chat.said("ops")[-1] or "lunch" in chat.said("ops")[-1]
        await amy.presses("Run lunch")
        await chat.passes()
        assert chat.said() == ["Lunch is ready"]


async def test_a_run_in_the_middle_ends_where_it_would_speak() -> None:
    async with fake_chat(scripts={"story": STORY}) as chat:
        amy = chat.has("Amy", rights=["content"])
        await chat.passes_until("2026-03-02 11:00")
        await amy.calls("/hush", duration="90m")
        await chat.passes_until("2026-03-03 09:00")
        assert chat.said() == ["The beginning"]

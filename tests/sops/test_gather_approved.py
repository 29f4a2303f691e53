"""Words that were changed when a post for many newcomers was approved are those it says."""

from bot.testing import fake_chat

WELCOME = """
name: Welcome
kind: service
when: [{on: member.passed}]
where: {communities: [home]}
approve: {by: content, until: 30m, else: hold}
steps:
  - gather: {text: "Hello {gather.names}, it costs 10 €.", within: 15m, buttons: [checkin]}
"""


async def test_the_changed_words_are_said_of_those_who_were_gathered() -> None:
    async with fake_chat(scripts={"welcome": WELCOME}) as chat:
        ann = chat.has("Ann", rights=["content"])
        await chat.joins("Li")
        assert "Check in" in [label for _, label in chat.posts("ops")[-1].buttons]
        await ann.presses("Change")
        await ann.submits(text="Welcome, it costs 12 €.")
        await chat.passes(minutes=20)
        assert "Welcome, it costs 12 €." in chat.said()
        assert not any("10 €" in said for said in chat.said())

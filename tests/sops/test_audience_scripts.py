"""Scripts that are for an audience: at their times for each member, at events for some."""

import pytest

from bot.testing import FakeChat, FakeMember, fake_chat
from bot.testing.outside import HOME

AUDIENCES = """
latvians: {language: lv}
newcomers: {tenure: {below: 7d}}
"""
LETTER = """
name: Letter
kind: offer
when:
  - at: "11:00"
where: {communities: [home], room: lobby, members: latvians}
steps:
  - whisper: {text: {en: "Hello {member.name}", lv: "Sveiki, {member.name}"}}
"""
ELEVEN = "2026-03-02 11:00"


async def known(chat: FakeChat, name: str, language: str) -> FakeMember:
    """Somebody whom Plaza saw, without all that follows from what they did."""
    member = chat.has(name, language=language)
    home, core = chat.app.communities.called(HOME), chat.app.engine.core
    assert home is not None
    await chat.db.write(core.members.see, home, member.person, chat.clock.now())
    return member


async def test_at_its_time_it_runs_once_for_each_member_of_the_audience() -> None:
    async with fake_chat(audiences=AUDIENCES, scripts={"letter": LETTER}) as chat:
        others = [await known(chat, f"Bo {n}", "en") for n in range(30)]
        mine = [await known(chat, f"Anna {n}", "lv") for n in range(30)]
        await chat.passes_until(ELEVEN)
        assert [who.told()[-1:] for who in mine] == [[f"Sveiki, Anna {n}"] for n in range(30)]
        assert not [who for who in others if any("Hello" in each for each in who.told())]
        await chat.restarts(hours=1)
        assert all(sum("Sveiki, Anna" in each for each in who.told()) == 1 for who in mine)


WELCOME = """
name: Welcome to newcomers
kind: service
when:
  - {on: message.sent}
where: {communities: [home], members: newcomers}
steps:
  - say: {text: {en: "{member.name} is new here"}}
"""


async def test_at_an_event_it_runs_for_those_of_the_audience_alone() -> None:
    async with fake_chat(audiences=AUDIENCES, scripts={"new": WELCOME}) as chat:
        amy, li = await chat.joins("Amy"), chat.has("Li")
        await amy.says("hello")
        await li.says("hello")
        said = [each for each in chat.said() if "is new here" in each]
        assert said == ["Amy is new here"]


async def test_an_audience_that_is_not_there_is_a_fault_with_the_nearest() -> None:
    text = LETTER.replace("members: latvians", "members: latvian")
    with pytest.raises(AssertionError, match="no audience 'latvian', did you mean 'latvians'"):
        async with fake_chat(audiences=AUDIENCES, scripts={"letter": text}):
            pass

"""An operator sees every post of a script before anybody else does, and nothing happens."""

from bot.testing import fake_chat

STORY = """
name: Story
kind: value
when: [{at: "10:00"}]
where: {communities: [home]}
steps:
  - say: {text: {en: "The beginning", lv: "Sākums", zh-CN: "开头 🌞"}, buttons: [checkin]}
  - wait: 4h
  - say: {text: {en: "The end", lv: "Beigas", zh-CN: "结尾"}}
"""

HELLO = """
name: Hello
kind: service
when: [{on: member.passed}]
where: {communities: [home]}
steps:
  - whisper: {text: {en: "Nice to see you, {member.name}", lv: "Prieks, {member.name}"}}
  - wait_for: {event: message.sent, timeout: 2d}
  - say: {text: {en: "Say hello to {member.name}", lv: "Sveiciniet: {member.name}"}}
"""

SILENT = """
name: Silent
kind: service
where: {communities: [home]}
steps:
  - wait: 1h
"""


async def test_all_posts_are_shown_to_the_operator_alone_with_dead_buttons() -> None:
    async with fake_chat(scripts={"story": STORY}) as chat:
        amy, bob = chat.has("Amy", rights=["content"]), chat.has("Bob")
        await amy.calls("/sop preview", script="story")
        told = amy.told()[-1]
        assert "The beginning" in told
        assert "after 4h" in told
        assert told.index("The beginning") < told.index("after 4h") < told.index("The end")
        assert (bob.told(), chat.said(), chat.said("ops")) == ([], [], [])
        assert amy.sees()[-1].buttons[0] == ("", "Check in")
        await chat.passes(hours=4)
        assert chat.said() == ["The beginning"]  # its own, at ten


async def test_it_is_shown_in_the_language_that_was_asked_for_or_that_the_member_speaks() -> None:
    async with fake_chat(scripts={"story": STORY}) as chat:
        amy = chat.has("Amy", rights=["content"])
        await amy.calls("/sop preview", script="story", language="zh-CN")
        assert "开头 🌞" in amy.told()[-1]
        assert "结尾" in amy.told()[-1]


async def test_it_is_shown_as_a_member_would_see_it() -> None:
    async with fake_chat(scripts={"hello": HELLO}) as chat:
        amy = chat.has("Amy", rights=["content"])
        await amy.calls("/sop preview", script="hello")
        told = amy.told()[-1]
        assert "privately" in told
        assert "Nice to see you, Amy" in told
        assert "when message.sent happens, or after 2d" in told.replace("\\", "")


async def test_a_script_that_says_nothing_is_told_so_and_who_lacks_the_right_sees_nothing() -> None:
    async with fake_chat(scripts={"silent": SILENT}) as chat:
        amy, eve = chat.has("Amy", rights=["content"]), chat.has("Eve")
        await amy.calls("/sop preview", script="silent")
        assert amy.told()[-1].startswith("silent would say nothing now")
        await eve.calls("/sop preview", script="silent")
        assert eve.told()[-1].startswith('You need the right "content"')

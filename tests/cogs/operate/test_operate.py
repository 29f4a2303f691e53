"""Operators see what is to come and run scripts by hand."""

import pytest

from bot.testing import fake_chat

HELLO = """
name: Hello
kind: value
when:
  - at: "08:00"
    days: [tue, wed]
steps:
  - say: {text: {en: "Hello all", zh-CN: "大家好"}, as: hello}
  - wait: 1h
  - edit: {post: hello, text: {en: "Hello again"}}
"""


async def test_a_script_posts_at_its_wall_time_and_edits_its_post_later() -> None:
    async with fake_chat(scripts={"hello": HELLO}) as chat:
        await chat.passes_until("2026-03-03 07:59")
        assert chat.said() == []
        await chat.passes_until("2026-03-03 08:00")
        assert chat.said() == ["Hello all"]
        await chat.passes(hours=1)
        assert chat.said() == ["Hello again"]
        await chat.passes(days=7)
        assert len(chat.said()) == 3


async def test_an_operator_lists_and_runs_scripts_and_a_member_is_refused() -> None:
    async with fake_chat(scripts={"hello": HELLO}) as chat:
        amy = await chat.joins("Amy", rights=["content"])
        await amy.calls("/sop list")
        assert "Tue, Mar 3 8:00" in amy.told()[-1], amy.told()
        await amy.calls("/sop run", script="hello")
        await amy.was_told("hello is running now.")
        assert chat.said()[-1] == "Hello all"
        bob = await chat.joins("Bob")
        await bob.calls("/sop run", script="hello")
        assert bob.told()[-1].startswith("You need the right")


@pytest.mark.fake_only("Discord's own client shows no command that there is not")
async def test_a_command_that_there_is_not_is_answered() -> None:
    async with fake_chat() as chat:
        bob = await chat.joins("Bob")
        await bob.calls("/nonsense")
        assert bob.told()[-1].startswith("There is no command /nonsense")


async def test_a_faulty_script_is_left_out_alone_and_the_operators_are_told() -> None:
    wrong = HELLO.replace("say:", "sya:")
    async with fake_chat(scripts={"hello": HELLO, "wrong": wrong}, faulty=True) as chat:
        (told,) = chat.said("ops")
        assert "no step is called 'sya', did you mean 'say'?" in told
        assert "wrong.yaml:8" in told
        await chat.passes_until("2026-03-03 08:00")
        assert chat.said() == ["Hello all"]
        chat.other_acts = True

"""Operators change their minds about a script of theirs: on, off, other answers, back, away."""

from collections.abc import Awaitable, Callable

import pytest

from bot.testing import HOME, OTHER, fake_chat
from tests.cogs.operate.ready_scripts import (
    SCRIPTS,
    buttons,
    last,
    lunch_at,
    operator,
)

CONTINUE = {"zh-CN": "继续", "pt-BR": "Continuar"}


async def test_an_edit_tells_each_answer_before_and_after_and_counts_from_now() -> None:
    async with fake_chat(scripts=SCRIPTS) as chat:
        amy = operator(chat)
        await lunch_at(amy, "12:30", "Soup?")
        await amy.presses("Switch on")
        await amy.calls("/sop edit", script="lunch")
        assert [f.default for f in amy.sees_form().fields] == [("12:30",), ("Soup?",)]
        await amy.submits(time="14:00", words="")
        assert last(amy)[:3] == [
            "lunch is changed:",
            "At what time? 12:30 PM → 2:00 PM",
            "What does it say? Soup? → nothing",
        ]
        assert buttons(amy) == ["Change answers", "Take it back"]
        await amy.presses("Take it back")
        assert last(amy)[0].startswith("The last change of lunch is taken back.")
        await amy.presses("Take it back")
        assert amy.told()[-1].startswith("lunch was changed after this message.")
        await amy.calls("/sop edit", script="lunch")
        await amy.submits()
        await amy.was_told("Nothing has changed in lunch.")
        await chat.passes_until("2026-03-02 15:00")
        assert chat.said() == ["Soup?"]


@pytest.mark.parametrize("language", ["zh-CN", "pt-BR"])
async def test_a_whole_change_of_mind_goes_through_a_restart_after_every_step(
    language: str,
) -> None:
    async with fake_chat(scripts=SCRIPTS, language=language) as chat:
        amy = operator(chat, "Amy", language)
        steps: list[Callable[[], Awaitable[None]]] = [
            lambda: amy.calls("/sop add", script="long", called="loaves"),
            lambda: amy.submits(time="11:00", days=["mon"], one="A"),
            lambda: amy.presses(CONTINUE[language]),
            lambda: amy.submits(count=3),
            lambda: amy.calls("/sop edit", script="loaves"),
            lambda: amy.submits(one="B"),
            lambda: amy.presses(CONTINUE[language]),
            lambda: amy.submits(count=4),
            lambda: amy.calls("/sop on", script="loaves"),
            lambda: amy.calls("/sop undo", script="loaves"),
            lambda: amy.calls("/sop undo", script="loaves"),
        ]
        for step in steps:
            await step()
            await chat.restarts()
        await chat.passes_until("2026-03-02 11:30")
        assert chat.said() == ["B b Small 4"]


async def test_undo_goes_back_and_forth_and_history_tells_who_did_what() -> None:
    async with fake_chat(scripts=SCRIPTS) as chat:
        amy, bo = operator(chat), operator(chat, "Bo")
        await lunch_at(amy, "12:30", "Soup?")
        await bo.calls("/sop edit", script="lunch")
        await bo.submits(time="14:00")
        await bo.calls("/sop remove", script="lunch")
        await bo.was_told(
            "lunch is removed. Runs under way go on to their end. /sop undo brings it back."
        )
        await bo.calls("/sop remove", script="lunch")
        assert bo.told()[-1].startswith("lunch is there for all communities.")
        await chat.restarts()
        await amy.calls("/sop undo", script="lunch")
        assert last(amy) == ["lunch is back.", "This is what it says first:", "Soup?"]
        await chat.restarts()
        await amy.calls("/sop undo", script="lunch")
        assert amy.told()[-1].startswith("lunch is gone, as it was before")
        await amy.calls("/sop undo", script="lunch")
        await amy.calls("/sop history", script="lunch")
        lines = last(amy)
        assert lines[0] == "What happened to lunch, the newest first:"
        told = [line.partition("M: ")[2] or line for line in lines[1:]]
        assert told == [
            "a change taken back by Amy",
            "a change taken back by Amy",
            "a change taken back by Amy",
            "removed by Bo",
            "changed by Bo",
            "At what time? 12:30 PM → 2:00 PM",
            "added by Amy",
        ]


async def test_long_words_and_a_long_history_still_fit_a_message() -> None:
    async with fake_chat(scripts=SCRIPTS) as chat:
        amy = operator(chat)
        await amy.calls("/sop add", script="long")
        await amy.submits(one="a" * 1200, two="b" * 1200)
        await amy.presses("Continue")
        await amy.submits(count=1)
        assert last(amy)[-1] == "What it says first is too long to stand below as well."
        for number in range(6):
            await amy.calls("/sop edit", script="long")
            await amy.submits(one=f"{number}" * 1200, two=f"{number}x" * 600)
            await amy.presses("Continue")
            await amy.submits(count=number + 2)
        await amy.calls("/sop history", script="long")
        assert len(last(amy)) > 12


async def test_what_was_just_saved_is_thrown_away_once_and_not_what_came_later() -> None:
    async with fake_chat(scripts=SCRIPTS) as chat:
        amy = operator(chat)
        await lunch_at(amy, "12:30", "Soup?")
        first = amy.sees()[-1]
        await amy.presses("Throw away", first)
        assert amy.told()[-1].startswith("lunch is removed.")
        await amy.presses("Throw away", first)
        assert amy.told()[-1].startswith("lunch was removed.")
        await lunch_at(amy, "13:00", "Rice?")
        await amy.presses("Throw away", first)
        assert amy.told()[-1].startswith("lunch was changed after this message.")
        await amy.calls("/sop list")
        assert "lunch" in amy.told()[-1]


async def test_an_ejected_script_is_text_for_hands_and_commands_only_switch_it() -> None:
    async with fake_chat(scripts=SCRIPTS) as chat:
        amy = operator(chat)
        await lunch_at(amy, "12:45", "Soup?")
        await amy.calls("/sop eject", script="lunch")
        lines = last(amy)
        assert lines[0].startswith("lunch is yours to write by hand from now on: ")
        assert "lunch.yaml" in lines[0]
        assert lines[1] == "```yaml"
        assert '    default: "12:45"' in lines
        await amy.calls("/sop edit", script="lunch")
        assert amy.told()[-1].startswith("lunch is written by hand, in ")
        await amy.calls("/sop on", script="lunch")
        await amy.calls("/sop off", script="lunch")
        await amy.was_told("lunch is off. Runs under way go on to their end; /sop stop ends them.")


NEEDS_RIGHT = ("add", "on", "off", "edit", "history", "undo", "eject", "remove")


@pytest.mark.parametrize("name", NEEDS_RIGHT)
async def test_each_command_names_the_right_that_it_needs(name: str) -> None:
    async with fake_chat(scripts=SCRIPTS) as chat:
        bob = chat.has("Bob", language="zh-CN")
        await bob.calls(f"/sop {name}", script="plain")
        await bob.was_told('这个操作需要"内容"权限。管理这个社群的人可以用 /team give 给你开通。')


async def test_buttons_and_forms_ask_for_the_right_again() -> None:
    async with fake_chat(scripts=SCRIPTS) as chat:
        amy, bob = operator(chat), chat.has("Bob")
        await amy.calls("/sop add", script="plain")
        post = amy.sees()[-1]
        for label in ("Switch on", "Throw away"):
            await bob.presses_late(label, post)
            assert '"content"' in bob.told()[-1]


async def test_another_community_has_its_own_and_sees_none_of_ours() -> None:
    async with fake_chat(scripts=SCRIPTS) as chat:
        chat.other_acts = True
        amy = operator(chat)
        twin = chat.has("Zoe", rights=["content"], native=amy.person.native, community=OTHER)
        await lunch_at(amy, "12:30", "Soup?")
        for name in ("edit", "undo", "eject", "remove", "history"):
            await twin.calls(f"/sop {name}", script="lunch")
            assert twin.told()[-1].startswith("lunch is there for all communities."), name
        await twin.calls("/sop add")
        assert "✓" not in twin.told()[-1]
        await lunch_at(twin, "12:30", "Rice?")
        await twin.presses("Switch on")
        await amy.presses("Switch on")
        await chat.passes_until("2026-03-02 13:00")
        assert (chat.said(community=HOME), chat.said(community=OTHER)) == (["Soup?"], ["Rice?"])

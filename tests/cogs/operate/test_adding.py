"""Operators look through the ready scripts, answer questions, and have a script of their own."""

import pytest

from bot.testing import HOME, OTHER, FakeMember, fake_chat
from tests.cogs.operate.ready_scripts import (
    PLAIN,
    SCRIPTS,
    TOO_OLD,
    WORDY,
    buttons,
    last,
    operator,
)


async def test_the_ready_scripts_are_listed_by_kind_in_the_readers_language() -> None:
    async with fake_chat(scripts=SCRIPTS) as chat:
        li = operator(chat, "李雷", "zh-CN")
        await li.calls("/sop add")
        assert last(li)[1:] == [
            "照顾人：",
            "• long：长",
            "送点有用的：",
            "• plain：Hello",
            "聊起来：",
            "• lunch：问问中午吃什么。",
        ]
        assert buttons(li) == ["选用：长", "选用：Hello", "选用：午饭"]
        await li.presses("选用：Hello")
        await li.calls("/sop add")
        assert "• plain：Hello ✓ 已有：plain" in last(li)


async def test_scripts_of_one_title_are_told_apart_by_their_buttons() -> None:
    feasts = {"feast-lv": PLAIN, "feast-br": PLAIN, "lunch": SCRIPTS["lunch"]}
    async with fake_chat(scripts=feasts) as chat:
        amy, li = operator(chat), operator(chat, "李雷", "zh-CN")
        await amy.calls("/sop add")
        assert buttons(amy) == ["Take: Hello (feast-br)", "Take: Hello (feast-lv)", "Take: Lunch"]
        await li.calls("/sop add")
        assert buttons(li)[0] == "选用：Hello（feast-br）"
        await amy.presses("Take: Hello (feast-lv)")
        assert last(amy)[0].startswith("feast-lv is saved and off")


async def test_a_script_without_questions_is_saved_shown_and_switched_on_by_its_button() -> None:
    async with fake_chat(scripts=SCRIPTS) as chat:
        amy = operator(chat)
        await amy.calls("/sop add", script="plain")
        assert last(amy) == [
            "plain is saved and off: no member reads it before you switch it on.",
            "This is what it says first:",
            "Hello, all",
        ]
        assert buttons(amy) == ["Switch on", "Throw away"]
        await chat.passes_until("2026-03-02 11:00")
        assert chat.said() == []
        await amy.presses("Switch on")
        assert last(amy)[0].startswith("plain is on. It comes next Tue, Mar 3 10:00")
        await chat.restarts()
        await amy.presses("Switch on")
        await amy.was_told("plain is on already.")
        await chat.passes_until("2026-03-03 10:30")
        assert chat.said() == ["Hello, all"]


async def test_answers_become_a_script_of_this_community_alone() -> None:
    async with fake_chat(scripts=SCRIPTS) as chat:
        bia = operator(chat, "Bia", "pt-BR")
        await bia.calls("/sop add", script="lunch", called="almoço")
        sheet = bia.sees_form()
        assert [field.label for field in sheet.fields] == ["A que horas?", "O que diz?"]
        assert [field.default for field in sheet.fields] == [("12:30",), ("O que tem hoje?",)]
        assert sheet.title == "almoço: algumas perguntas"
        assert [field.required for field in sheet.fields] == [True, False]  # words may be taken out
        await bia.submits(time="13:15", words="Hoje tem *feijoada* {x}?")
        assert last(bia)[-1] == chat.platform.escape("Hoje tem *feijoada* {x}?")
        assert buttons(bia) == ["Ligar", "Mudar respostas", "Jogar fora"]
        await bia.presses("Ligar")
        await chat.restarts()
        await chat.passes_until("2026-03-02 13:30")
        assert chat.said() == [chat.platform.escape("Hoje tem *feijoada* {x}?")]
        await chat.passes(days=1)
        assert len(chat.said()) == 2
        assert chat.said(community=OTHER) == []


async def test_a_form_of_questions_names_its_script_however_long_that_name_is() -> None:
    async with fake_chat(scripts=SCRIPTS) as chat:
        amy = operator(chat)
        await amy.calls("/sop add", script="lunch", called="καλημέρα-και-καλή-όρεξη-σε-όλους")
        assert amy.sees_form().title == "καλημέρα-και-καλή-όρεξη-σε-όλους: a few…"
        await amy.submits()
        await amy.calls("/sop edit", script="καλημέρα-και-καλή-όρεξη-σε-όλους")
        assert amy.sees_form().title.startswith("καλημέρα-και-καλή-όρεξη-σε-όλους")


async def test_a_text_that_is_left_as_it_was_stays_in_all_languages() -> None:
    async with fake_chat(scripts=SCRIPTS, language="lv") as chat:
        amy = operator(chat)
        await amy.calls("/sop add", script="lunch")
        await amy.submits(time="10:00")
        await amy.presses("Switch on")
        await chat.passes_until("2026-03-02 10:30")
        assert chat.said() == ["Kas pusdienās?"]


async def test_nonsense_is_told_by_its_question_and_corrected_without_typing_all_again() -> None:
    async with fake_chat(scripts=SCRIPTS) as chat:
        li = operator(chat, "李雷", "zh-CN")
        await li.calls("/sop add", script="lunch")
        await li.submits(time="中午", words="今天吃面")
        assert "几点发？" in li.told()[-1]
        assert "中午" in li.told()[-1]
        await chat.restarts(hours=1)
        await li.presses("改一下")
        assert [field.default for field in li.sees_form().fields] == [("中午",), ("今天吃面",)]
        await li.submits(time="１２：００")
        assert last(li)[-1] == "今天吃面"


async def test_two_pages_of_questions_wait_for_each_other_through_restarts() -> None:
    async with fake_chat(scripts=SCRIPTS) as chat:
        amy = operator(chat)
        await amy.calls("/sop add", script="long")
        assert [f.name for f in amy.sees_form().fields] == ["time", "days", "one", "two", "size"]
        await chat.restarts()
        await amy.submits(one="x", size="large", days=["tue", "sun"])
        await amy.was_told("Page 1 of 2 is noted. Your answers wait here for a day.")
        await chat.restarts(hours=3)
        await amy.presses("Change this page")
        assert amy.sees_form().fields[2].default == ("x",)
        await amy.submits(one="y")
        await chat.restarts()
        await amy.presses("Continue")
        count, room = amy.sees_form().fields
        assert count.label == "How many loaves shall we bring to the table,…"
        assert count.hint == WORDY
        assert room.default == ("lobby",)
        await amy.submits(count=12)
        assert amy.told()[-1] == f'"{WORDY}" must be at most 9.'
        await chat.restarts()
        await amy.presses("Correct it")
        await amy.submits(count=7)
        assert last(amy)[-1] == "y b Large 7"
        await amy.presses("Continue")
        assert amy.told()[-1].startswith(TOO_OLD)
        await amy.presses("Switch on")
        assert last(amy)[0].startswith("long is on. It comes next Tue, Mar 3 9:00")


async def test_answers_are_forgotten_after_a_day_and_are_nobody_elses() -> None:
    async with fake_chat(scripts=SCRIPTS) as chat:
        amy, bo = operator(chat), operator(chat, "Bo")
        await amy.calls("/sop add", script="long")
        await amy.submits()
        post = amy.sees()[-1]
        await bo.presses_late("Continue", post)
        assert bo.told()[-1].startswith(TOO_OLD)
        await chat.passes(hours=25)
        await amy.presses("Continue", post)
        assert amy.told()[-1].startswith(TOO_OLD)


async def test_a_name_is_taken_once_and_an_unknown_one_is_told() -> None:
    async with fake_chat(scripts=SCRIPTS) as chat:
        amy = operator(chat)
        await amy.calls("/sop add", script="plain")
        await amy.calls("/sop add", script="plain")
        assert amy.told()[-1].startswith("You have plain already.")
        await amy.calls("/sop add", script="plain", called="plain two")
        assert "plain two" in amy.told()[-1]
        await amy.calls("/sop add", script="plain", called="second")
        assert amy.told()[-1].startswith("second is saved and off")
        await amy.calls("/sop add", script="lunhc")
        assert "lunch" in amy.told()[-1]
        await amy.calls("/sop edit", script="plain")
        assert amy.told()[-1].startswith("plain asks no questions")


async def test_many_ready_scripts_have_pages_that_take_each_others_place() -> None:
    many = {f"hello-{number:02}": PLAIN for number in range(18)}
    async with fake_chat(scripts=many) as chat:
        amy = operator(chat)
        await amy.calls("/sop add")
        assert len(buttons(amy)) == 16
        assert "• hello-14: Hello" in last(amy)
        await amy.presses("Page 2 of 2")
        assert [line for line in last(amy) if "•" in line] == [
            "• hello-15: Hello",
            "• hello-16: Hello",
            "• hello-17: Hello",
        ]
        await amy.presses("Page 1 of 2")
        assert "• hello-00: Hello" in last(amy)


@pytest.mark.fake_only
async def test_names_are_completed_for_those_who_may_use_them() -> None:
    async with fake_chat(scripts=SCRIPTS) as chat:
        amy, bob = operator(chat), chat.has("Bob")

        async def completes(who: FakeMember, command: str, typed: str) -> list[str]:
            offers = chat.app.offers
            return list(await offers.complete(HOME, who.person, command, "script", typed))

        assert await completes(amy, "sop add", "lo") == ["long"]
        assert await completes(bob, "sop add", "lo") == []
        assert await completes(amy, "sop undo", "") == []
        await amy.calls("/sop add", script="plain", called="mine")
        assert await completes(amy, "sop undo", "") == ["mine"]

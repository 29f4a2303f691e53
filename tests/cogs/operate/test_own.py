"""Operators take a ready script by answering its questions, and change their minds in chat."""

import pytest

from bot.testing import HOME, OTHER, FakeChat, FakeMember, fake_chat

LUNCH = """
name: {en: Lunch, zh-CN: 午饭, pt-BR: Almoço, lv: Pusdienas, el: Γεύμα}
about:
  en: Asks what there is for lunch.
  zh-CN: 问问中午吃什么。
  pt-BR: Pergunta o que tem para o almoço.
  lv: Jautā, kas pusdienās.
  el: Ρωτά τι έχει για μεσημεριανό.
kind: talk
off: true
inputs:
  time:
    kind: time
    ask: {en: "At what time?", zh-CN: "几点发？", pt-BR: "A que horas?", lv: "Cikos?", el: "Τι ώρα;"}
    default: "12:30"
  words:
    kind: text
    ask: {en: "What does it say?", zh-CN: "说什么？", pt-BR: "O que ele diz?", lv: "Ko saka?", el: "Τι λέει;"}
    default: {en: "What is for lunch?", zh-CN: "中午吃什么？", pt-BR: "O que tem hoje?", lv: "Kas pusdienās?", el: "Τι έχει;"}
when:
  - at: "{inputs.time}"
where: {communities: all, room: lobby}
steps:
  - say: {text: "{inputs.words}"}
"""
PLAIN = """
name: Hello
kind: value
off: true
when: [{at: "10:00"}]
where: {communities: all}
steps: [{say: "Hello, all"}]
"""
LONG = """
name: {en: Long, zh-CN: 长, pt-BR: Longo, lv: Garš, el: Μακρύ}
kind: service
off: true
inputs:
  time: {kind: time, ask: "Time?", default: "09:00"}
  days: {kind: days, ask: "Days?", default: [mon]}
  one: {kind: text, ask: "First?", default: "a"}
  two: {kind: text, ask: "Second?", default: "b"}
  size:
    kind: choice
    ask: {en: "How large?", zh-CN: "多大？", pt-BR: "De que tamanho?", lv: "Cik liels?", el: "Πόσο;"}
    choices:
      small: {en: Small, zh-CN: 小, pt-BR: Pequeno, lv: Mazs, el: Μικρό}
      large: {en: Large, zh-CN: 大, pt-BR: Grande, lv: Liels, el: Μεγάλο}
    default: small
  count: {kind: number, ask: "How many?", required: true, at_least: 1, at_most: 9}
when: [{at: "{inputs.time}", days: "{inputs.days}"}]
where: {communities: all}
steps: [{say: {text: {en: "{inputs.one} {inputs.two} {inputs.size} {inputs.count}", zh-CN: "{inputs.one} {inputs.two} {inputs.size} {inputs.count}", pt-BR: "{inputs.one} {inputs.two} {inputs.size} {inputs.count}", lv: "{inputs.one} {inputs.two} {inputs.size} {inputs.count}", el: "{inputs.one} {inputs.two} {inputs.size} {inputs.count}"}}}]
"""
SCRIPTS = {"lunch": LUNCH, "plain": PLAIN, "long": LONG}


def operator(chat: FakeChat, name: str = "Amy", language: str = "en") -> FakeMember:
    return chat.has(name, language=language, rights=["content"])


def last(who: FakeMember) -> list[str]:
    """The lines of the last private answer, with spaces as keyboards type them."""
    return who.told()[-1].replace("\u202f", " ").split("\n")


def buttons(who: FakeMember) -> list[str]:
    return [label for _, label in who.sees()[-1].buttons]


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


async def test_a_script_without_questions_is_saved_at_once_shown_and_switched_on_by_its_button() -> (
    None
):
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
        assert [field.label for field in sheet.fields] == ["A que horas?", "O que ele diz?"]
        assert [field.default for field in sheet.fields] == [("12:30",), ("O que tem hoje?",)]
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
        assert [f.name for f in amy.sees_form().fields] == ["count"]
        await amy.submits(count=12)
        assert '"How many?" must be at most 9' in amy.told()[-1]
        await chat.restarts()
        await amy.presses("Correct it")
        await amy.submits(count=7)
        assert last(amy)[-1] == "y b Large 7"
        await amy.presses("Continue")
        assert amy.told()[-1].startswith("These answers are saved already, or older than a day.")
        await amy.presses("Switch on")
        assert last(amy)[0].startswith("long is on. It comes next Tue, Mar 3 9:00")


async def test_answers_are_forgotten_after_a_day_and_are_nobody_elses() -> None:
    async with fake_chat(scripts=SCRIPTS) as chat:
        amy, bo = operator(chat), operator(chat, "Bo")
        await amy.calls("/sop add", script="long")
        await amy.submits()
        post = amy.sees()[-1]
        await bo.presses_late("Continue", post)
        assert bo.told()[-1].startswith("These answers are saved already, or older than a day.")
        await chat.passes(hours=25)
        await amy.presses("Continue", post)
        assert amy.told()[-1].startswith("These answers are saved already, or older than a day.")


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


async def lunch_at(who: FakeMember, time: str, words: str) -> None:
    await who.calls("/sop add", script="lunch")
    await who.submits(time=time, words=words)


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


NEEDS_RIGHT = ("add", "on", "off", "edit", "history", "undo", "eject", "remove")


@pytest.mark.parametrize("name", NEEDS_RIGHT)
async def test_each_command_names_the_right_that_it_needs(name: str) -> None:
    async with fake_chat(scripts=SCRIPTS) as chat:
        bob = chat.has("Bob", language="zh-CN")
        await bob.calls(f"/sop {name}", script="plain")
        await bob.was_told('这个操作需要管理权限"content"，请联系本群的管理员。')


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

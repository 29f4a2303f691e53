"""Operators change what the bot says, from the message in which they read it."""

import pytest

from bot import worded
from bot.own_words import Written
from bot.testing import FakeChat, fake_chat
from bot.testing.outside import OTHER

ENTRY = "Change this wording"


CARD = """
name: Card
kind: service
when: [{at: "10:00"}]
where: {room: checkin, communities: [home]}
steps:
  - checkin.remind: {}
"""


async def remind(chat: FakeChat) -> None:
    """The bot asks who is next in the check-in room."""
    await chat.passes_until("2026-03-02 10:00")


async def test_a_sentence_is_changed_from_its_own_message() -> None:
    async with fake_chat(scripts={"card": CARD}) as chat:
        amy = chat.has("Amy", rights=["content"])
        await remind(chat)
        post = chat.posts("checkin")[-1]
        assert post.text == "Nobody has checked in yet today. Who is first?"
        await amy.opens_menu(ENTRY, post)
        await amy.presses("1. {count} of us so far today. Who i…")
        form = amy.sees_form()
        assert form.title == "Change this wording"
        assert [field.label for field in form.fields] == [
            *("When {count} is 0", "When {count} is 1", "When {count} is 2, 3, 4 …"),
        ]
        assert form.fields[0].default[0] == post.text
        assert form.fields[0].hint == "You may use {count}"
        await amy.submits(text0="Coffee first, then a check-in? ☕")
        assert amy.told()[-1] == (
            "So it will read (en):\nCoffee first, then a check-in? ☕\n"
            "The 2 other cases change with it."
        )
        await amy.presses("Save")
        assert amy.told()[-1].startswith("Saved.")
        await chat.passes(days=1)
        assert chat.said("checkin")[-1] == "Coffee first, then a check-in? ☕"
        await chat.restarts()
        await chat.passes(days=1)
        assert chat.said("checkin")[-1] == "Coffee first, then a check-in? ☕"


async def test_what_was_changed_is_listed_with_who_did_it_and_can_be_taken_back() -> None:
    async with fake_chat() as chat:
        amy, bo = chat.has("Amy", rights=["content"]), chat.has("Bo")
        await amy.calls("/words find", text="already checked in")
        await amy.presses("1. You already checked in today.")
        await amy.submits(text0="Twice in a day? You are *keen*.")
        await amy.presses("Save")
        await bo.calls("/checkin")
        await bo.calls("/checkin")
        assert bo.told()[-1].startswith("Twice in a day? You are *keen*.")
        await amy.calls("/words list")
        assert "Twice in a day?" in amy.told()[-1]
        assert "(checkin already en; Amy, " in amy.told()[-1]
        await amy.calls("/words reset", sentence="checkin already en")
        assert amy.told()[-1] == "The original is said again."
        await bo.calls("/checkin")
        assert bo.told()[-1].startswith("You already checked in today.")
        await amy.calls("/words list")
        assert amy.told()[-1].startswith("Nothing is said otherwise here.")


@pytest.mark.fake_only
async def test_another_community_goes_on_saying_the_original() -> None:
    async with fake_chat() as chat:
        chat.other_acts = True
        amy, bo = chat.has("Amy", rights=["content"]), chat.has("Bo", community=OTHER)
        eve = chat.has("Eve", rights=["content"], community=OTHER)
        await amy.calls("/words find", text="already checked in")
        await amy.presses("1. You already checked in today.")
        await amy.submits(text0="Again?")
        preview = amy.sees()[-1]
        await amy.presses("Save")
        await bo.calls("/checkin")
        await bo.calls("/checkin")
        assert bo.told()[-1].startswith("You already checked in today.")
        await eve.calls("/words list")
        assert eve.told()[-1].startswith("Nothing is said otherwise here.")
        action = next(action for action, text in preview.buttons if text == "Save")
        await eve._press(eve.sees()[-1], action)
        assert eve.told()[-1].startswith("I no longer have this draft.")


async def test_a_placeholder_that_the_sentence_does_not_have_is_refused_by_name() -> None:
    async with fake_chat() as chat:
        amy = chat.has("Amy", rights=["content"])
        await amy.calls("/words find", text="points, {balance} altogether")
        await amy.presses("1. +{points} points, {balance} altog…")
        await amy.submits(text0="＋｛points｝！", text1="{coupons} for you")
        assert amy.told()[-1].startswith(
            "This sentence knows no {coupons}. You can use {balance} and {points}."
        )


async def test_full_width_braces_are_understood_and_what_is_left_out_is_told() -> None:
    async with fake_chat(language="zh-CN") as chat:
        amy, bo = chat.has("Amy", rights=["content"]), chat.has("Bo", language="zh-CN")
        await amy.calls("/words find", text="积分，一共")
        await amy.presses("1. +{points} 积分，一共 {balance} 积分。")
        await amy.submits(text0="恭喜，加｛points｝分！")
        assert "原来的句子里还有 {balance}" in amy.told()[-1]
        await amy.presses("保存")
        await bo.calls("/checkin")
        assert bo.told()[-1].endswith("恭喜，加5分！")


async def test_the_markup_of_the_operator_is_meant_and_that_of_a_member_is_not() -> None:
    async with fake_chat() as chat:
        amy, bo = chat.has("Amy", rights=["content"]), chat.has("Bo")
        await amy.calls("/words find", text="Write a large city nearby")
        await amy.presses("1. I know no time zone called “{zone…")
        await amy.submits(text0="**Where** is {zone}?")
        await amy.presses("Save")
        await bo.calls("/timezone", zone="*Nowhere*")
        escape = next(iter(chat.app.platforms.values())).escape
        assert bo.told()[-1] == f"**Where** is {escape('*Nowhere*')}?"


async def test_what_is_no_sentence_of_ours_is_told_where_it_stands() -> None:
    script = CARD.replace("checkin.remind: {}", 'say: "Lunch!"').replace("checkin, ", "lobby, ")
    async with fake_chat(scripts={"lunch": script}) as chat:
        amy = chat.has("Amy", rights=["content"])
        await remind(chat)
        await amy.opens_menu(ENTRY, chat.posts("lobby")[-1])
        assert "script lunch" in amy.told()[-1]
        assert "/sop edit lunch" in amy.told()[-1]
        mine = await amy.says("Hello")
        await amy.opens_menu(ENTRY, mine)
        assert amy.told()[-1].startswith("I did not write this message")


async def test_the_same_sentence_is_changed_in_another_language_and_back() -> None:
    async with fake_chat() as chat:
        amy, li = chat.has("Amy", rights=["content"]), chat.has("Li", language="el")
        await amy.calls("/words find", text="already checked in")
        await amy.presses("1. You already checked in today.")
        await amy.submits()
        await amy.presses("Another language")
        await amy.presses("Ελληνικά")
        await amy.submits(text0="Πάλι εδώ; Χαίρομαι! 🌿")
        await amy.presses("Save")
        await li.calls("/checkin")
        await li.calls("/checkin")
        assert li.told()[-1].startswith("Πάλι εδώ; Χαίρομαι! 🌿")
        await amy.presses("Back to the original")
        assert amy.told()[-1] == "I say the original again."
        await li.calls("/checkin")
        assert li.told()[-1].startswith("Έχεις δώσει ήδη το σημερινό παρών.")


async def test_a_member_without_the_right_does_not_change_anything() -> None:
    async with fake_chat() as chat:
        bo = chat.has("Bo")
        await bo.calls("/words list")
        assert "right" in bo.told()[-1]


async def test_a_wording_that_fits_no_more_gives_way_and_operators_are_told_once() -> None:
    async with fake_chat() as chat:
        bo = chat.has("Bo")
        await bo.calls("/checkin")
        home = (await bo.row()).community
        written = Written({"": "Hey {hat}, again?"})  # as if an update had taken {hat} away
        sentence = ("checkin", "already", "en")
        await chat.db.write(
            worded.put, chat.app.engine.core.ids.new(), home, sentence, written, None, 0
        )
        await chat.restarts()
        for _ in range(2):
            await bo.calls("/checkin")
            assert bo.told()[-1].startswith("You already checked in today.")
        await chat.passes(hours=2)
        await bo.calls("/checkin")
        told = [text for text in chat.said("ops") if "Your own wording of checkin already" in text]
        assert len(told) == 1


async def test_a_line_of_content_is_told_by_its_topic_and_number() -> None:
    script = CARD.replace("checkin.remind: {}", "greetings.post: {topic: morning}")
    lines = {"morning.en": ["Good morning"]}
    async with fake_chat(scripts={"hello": script}, content=lines) as chat:
        amy = chat.has("Amy", rights=["content"])
        await remind(chat)
        await amy.opens_menu(ENTRY, chat.posts("checkin")[-1])
        assert "line 1 of the content morning" in amy.told()[-1]

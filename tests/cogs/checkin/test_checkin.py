"""Checking in by command, button and word, as members see it."""

import pytest

from bot.testing import HOME, OTHER, fake_chat
from cogs.checkin.config import Options

DONE = "Checked in. Day one of a new streak.\n+5 points, 5 altogether."
ALREADY = "You already checked in today."


async def test_a_second_check_in_on_one_day_is_told_apart() -> None:
    async with fake_chat() as chat:
        amy = chat.has("Amy")
        await amy.calls("/checkin")
        await amy.was_told(DONE)
        await amy.calls("/checkin")
        await amy.was_told(ALREADY)


@pytest.mark.parametrize(
    "written", ["签到", "打卡!", "CHECK IN", "Ｃｈｅｃｋ－ｉｎ", " checkin. ", "Παρών", "Atzīmējos"]
)
async def test_a_word_of_any_language_in_any_width_and_case_is_answered_by_one_reaction(
    written: str,
) -> None:
    async with fake_chat() as chat:
        amy = chat.has("Amy")
        await amy.says(written)
        await amy.sees_reaction("✅")
        await amy.says(written)
        await amy.sees_reaction("👀")
        assert amy.told() == []


async def test_a_word_inside_a_sentence_is_only_talk() -> None:
    async with fake_chat() as chat:
        amy = chat.has("Amy")
        said = await amy.says("who wants to check in with me?")
        assert not said.reactions
        assert chat.said("checkin") == []


async def test_the_button_answers_privately() -> None:
    async with fake_chat() as chat:
        await chat.has("Amy").says("签到")
        li = chat.has("Li")
        await li.presses("Check in")
        await li.was_told(DONE)
        await li.presses("Check in")
        await li.was_told(ALREADY)


async def test_the_button_of_an_earlier_day_counts_for_today_and_says_so() -> None:
    async with fake_chat() as chat:
        amy, li = chat.has("Amy"), chat.has("Li")
        await amy.says("签到")
        card = chat.posts("checkin")[0]
        buttons = card.buttons
        await chat.passes(days=1)
        card.buttons = buttons  # as a phone shows it that has not seen the edit yet
        await li.presses("Check in", card)
        await li.was_told(f"That was an earlier day's card. It counts for today.\n{DONE}")
        await li.presses("Check in", card)
        await li.was_told(ALREADY)


async def test_a_streak_grows_by_the_day_and_ends_with_a_missed_one() -> None:
    async with fake_chat() as chat:
        amy = chat.has("Amy")
        for _ in range(3):
            await amy.says("签到")
            await chat.passes(days=1)
        await amy.calls("/streak")
        await amy.was_told("3 days in a row.\nYou have 15 points.\nToday is still open.")
        await amy.calls("/checkin")
        await amy.was_told("Checked in. 4 days in a row.\n+5 points, 20 altogether.")
        await chat.passes(days=2)
        await amy.calls("/streak")
        told = "No streak yet. Today is a fine day to begin one.\nYou have 20 points."
        await amy.was_told(told)


async def test_without_points_nobody_is_told_of_points() -> None:
    async with fake_chat(options={"checkin": Options(points=0)}) as chat:
        amy = chat.has("Amy")
        await amy.calls("/checkin")
        await amy.was_told("Checked in. Day one of a new streak.")


async def test_a_member_is_answered_in_their_own_language() -> None:
    async with fake_chat() as chat:
        amy = chat.has("Amy", language="pt-BR")
        await amy.calls("/checkin")
        await amy.was_told(
            "Check-in feito. Primeiro dia de uma nova sequência.\n+5 pontos, 5 no total."
        )


async def test_members_with_equal_ids_in_two_communities_have_nothing_in_common() -> None:
    async with fake_chat() as chat:
        here, there = (chat.has("Amy", native="1", community=home) for home in (HOME, OTHER))
        await here.calls("/checkin")
        await chat.passes(days=1)
        await here.calls("/checkin")
        await here.was_told("Checked in. 2 days in a row.\n+5 points, 10 altogether.")
        await there.calls("/checkin")
        await there.was_told(DONE)
        assert "1 person is here." in chat.said("checkin", OTHER)[0]
        chat.other_acts = True


async def test_points_are_given_once_however_often_the_platform_repeats_itself() -> None:
    async with fake_chat() as chat:
        amy = chat.has("Amy")
        for _ in range(5):
            await amy.calls("/checkin")
        await amy.calls("/streak")
        await amy.was_told("1 day in a row.\nYou have 5 points.")


async def test_milestones_of_a_few_minutes_are_said_together() -> None:
    async with fake_chat(options={"checkin": Options(milestones=(2,))}) as chat:
        people = [chat.has(name) for name in ("Amy", "Li", "Bo")]
        for one in people:
            await one.says("签到")
        await chat.passes(days=1)
        for one in people[:2]:
            await one.says("签到")
        assert len(chat.said("checkin")) == 2
        await chat.passes(minutes=6)
        assert chat.said("checkin")[2:] == ["Amy and Li: 2 days in a row"]
        await people[2].says("签到")
        await chat.passes(minutes=6)
        assert chat.said("checkin")[3:] == ["Bo: 2 days in a row"]


async def test_a_crowd_reaching_a_milestone_is_ten_names_and_a_number() -> None:
    async with fake_chat(options={"checkin": Options(milestones=(2,))}) as chat:
        people = [chat.has(f"P{n:02}") for n in range(14)]
        for _ in range(2):
            for one in people:
                await one.says("签到")
            await chat.passes(days=1)
        posts = [said for said in chat.said("checkin") if "in a row" in said]
        assert posts == [
            "P00, P01, P02, P03, P04, P05, P06, P07, P08, and P09, and 4 more: 2 days in a row"
        ]


async def test_operators_check_in_but_are_left_out_of_card_and_milestones() -> None:
    async with fake_chat(options={"checkin": Options(milestones=(2,))}) as chat:
        boss = chat.has("Boss", rights=["content"])
        await boss.calls("/checkin")
        await boss.was_told(DONE)
        assert chat.said("checkin") == [
            "Check-in for March 2, 2026\nNobody here yet. Who is first?"
        ]
        await chat.passes(days=1)
        await boss.says("签到")
        await chat.passes(minutes=6)
        assert not [said for said in chat.said("checkin") if "Boss" in said]


async def test_operators_who_take_part_count_like_everybody() -> None:
    async with fake_chat(options={"checkin": Options(staff_take_part=True)}) as chat:
        await chat.has("Boss", rights=["content"]).calls("/checkin")
        assert "Latest: Boss" in chat.said("checkin")[0]


SCRIPT = """
name: Check-in day
kind: talk
when:
  - at: "18:00"
where: {communities: [home], room: lobby}
steps:
  - checkin.remind: {}
  - say: {text: "Today: {checkin.today}. {checkin.summary}"}
"""


async def test_a_script_reminds_with_a_button_and_knows_the_figures() -> None:
    async with fake_chat(scripts={"day": SCRIPT}) as chat:
        await chat.has("Amy").says("签到")
        li = chat.has("Li")
        await chat.passes_until("2026-03-02 18:01")
        assert chat.said() == [
            "1 of us so far today. Who is next?",
            "Today: 1. 1 of us checked in today.",
        ]
        await li.presses("Check in", chat.posts("lobby")[0])
        await li.was_told(DONE)


WEEK = """
name: Week
kind: celebration
when: [{at: "19:00"}]
where: {communities: [home], room: lobby}
steps:
  - say: {text: "{checkin.week} check-ins.\\nLongest streak: {checkin.best}"}
"""


async def test_a_week_has_its_number_and_the_longest_streak_its_names() -> None:
    async with fake_chat(scripts={"week": WEEK}) as chat:
        people = amy, li, bo = [chat.has(name) for name in ("*Amy*", "Li", "Bo")]
        boss = chat.has("Boss", rights=["content"])
        for day in range(2, 12):
            for who in (*people, boss) if day > 5 else (amy, li, boss):
                await who.says("签到")
            await chat.passes_until(f"2026-03-{day + 1:02} 09:00")
            last = chat.said()[-1]
            if day == 2:
                assert last == "2 check-ins."
        name = chat.platform.escape("*Amy*")
        assert last == f"20 check-ins.\nLongest streak: {name} and Li: 10 days in a row"
        await bo.says("签到")
        await chat.passes_until("2026-03-12 19:00")
        assert chat.said()[-1].endswith("Li: 10 days in a row"), "yesterday's streak still stands"
        await chat.passes_until("2026-03-13 19:00")
        assert chat.said()[-1].endswith("Longest streak: Bo: 7 days in a row")

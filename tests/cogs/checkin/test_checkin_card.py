"""The day's one card, as the room sees it."""

import datetime as dt

import pytest

from bot.testing import fake_chat
from cogs.checkin.config import Options


async def test_the_first_check_in_of_a_day_posts_the_card_and_others_change_it_once_a_minute() -> (
    None
):
    async with fake_chat() as chat:
        await chat.has("Amy").says("签到")
        card = chat.posts("checkin")[0]
        assert card.text == "Check-in for March 2, 2026\n1 person is here.\nLatest: Amy"
        for name in ("Li", "Bo", "Eva"):
            await chat.has(name).says("签到")
        assert card.edits == 0
        await chat.passes(minutes=1)
        assert card.edits == 1
        assert card.text == (
            "Check-in for March 2, 2026\n4 people are here.\nLatest: Eva, Bo, and Li"
        )
        await chat.passes(hours=3)
        assert card.edits == 1


async def test_when_its_day_is_over_the_card_is_a_summary_without_a_button() -> None:
    async with fake_chat() as chat:
        await chat.has("Amy").says("签到")
        await chat.passes_until("2026-03-03 00:01")
        card = chat.posts("checkin")[0]
        assert card.text == "Check-in for March 2, 2026: 1 person was here."
        assert card.buttons == ()
        await chat.has("Li").says("签到")
        assert [post.text.splitlines()[0] for post in chat.posts("checkin")] == [
            "Check-in for March 2, 2026: 1 person was here.",
            "Check-in for March 3, 2026",
        ]


async def test_a_card_of_a_day_that_ends_at_four_is_open_until_then() -> None:
    async with fake_chat(options={"checkin": Options(day_ends=dt.time(4))}) as chat:
        await chat.has("Amy").says("签到")
        await chat.passes_until("2026-03-03 03:30")
        await chat.has("Li").says("签到")
        await chat.passes_until("2026-03-03 03:40")
        assert "2 people are here" in chat.said("checkin")[0]
        await chat.passes_until("2026-03-03 04:01")
        assert chat.said("checkin") == ["Check-in for March 2, 2026: 2 people were here."]


async def test_names_with_markup_and_placeholders_are_only_names() -> None:
    async with fake_chat() as chat:
        await chat.has("**{count}** <@1>").says("签到")
        assert chat.said("checkin")[0].endswith("Latest: \\*\\*{count}\\*\\* \\<@\u200b1>")


async def test_a_community_without_the_room_can_still_check_in() -> None:
    async with fake_chat(options={"checkin": Options(room="attic")}) as chat:
        amy = chat.has("Amy")
        await amy.says("签到")
        await amy.sees_reaction("✅")
        await chat.passes(minutes=2)
        assert chat.posts() == []


@pytest.mark.fake_only("the real client takes a minute for so many; it is tried with fewer below")
async def test_three_thousand_members_by_word_add_no_post_besides_the_card() -> None:
    await check_in_by_word(3_000, "3,000 people are here.")


async def test_three_hundred_members_by_word_add_no_post_besides_the_card() -> None:
    await check_in_by_word(300, "300 people are here.")


async def check_in_by_word(crowd: int, told: str) -> None:
    async with fake_chat() as chat:
        for number in range(crowd):
            await chat.has("Amy", native=str(number)).says("签到")
        await chat.passes(minutes=2)
        assert len(chat.posts()) == 1
        assert told in chat.said("checkin")[0]


DAY = """
name: Check-in day
kind: talk
when: [{at: "08:00"}]
where: {communities: [home], room: checkin}
steps:
  - checkin.card: {evening: "20:30", as: card}
"""


async def test_a_script_puts_the_card_up_and_it_looks_back_in_the_evening() -> None:
    async with fake_chat(scripts={"day": DAY}, start="2026-03-02 07:00") as chat:
        amy, li = chat.has("Amy"), chat.has("Li")
        await chat.passes_until("2026-03-02 12:00")
        assert chat.said("checkin") == [
            "Check-in for March 2, 2026\nNobody here yet. Who is first?"
        ]
        await amy.presses("Check in")
        await chat.passes_until("2026-03-02 20:29")
        assert chat.said("checkin")[0].endswith("1 person is here.\nLatest: Amy")
        await chat.passes_until("2026-03-02 21:00")
        still = "There is still time until the day ends."
        assert chat.said("checkin") == [
            f"Check-in for March 2, 2026\n1 person was here today. {still}"
        ]
        await li.presses("Check in")
        await chat.passes(minutes=2)
        assert "2 people were here today." in chat.said("checkin")[0]
        await chat.passes_until("2026-03-03 07:30")
        assert chat.said("checkin") == ["Check-in for March 2, 2026: 2 people were here."]


async def test_a_card_that_is_there_already_is_not_put_up_again() -> None:
    async with fake_chat(scripts={"day": DAY}, start="2026-03-02 07:00") as chat:
        amy = chat.has("Amy")
        await amy.says("签到")
        await chat.passes(days=1)
        await amy.says("签到")
        await chat.passes_until("2026-03-03 20:31")
        assert len(chat.said("checkin")) == 2
        assert chat.said("checkin")[1].endswith("Longest streak: Amy: 2 days in a row")

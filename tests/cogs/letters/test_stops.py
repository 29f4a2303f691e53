"""A member's stop holds until it is taken back; a platform's, until it is over or resumed."""

import pytest

from bot.testing import fake_chat
from tests.cogs.guard.staging import guard
from tests.cogs.letters.whispers import (
    FROM,
    ONE_A_DAY,
    TWO_AN_HOUR,
    WAIT,
    lobby,
    told_by,
    whispering,
)

DAILY = told_by(*(step for day in "abcdefgh" for step in (f"whisper: {day}", "wait: 1d")))


async def test_after_stop_these_nothing_more_is_sent_and_it_waits_in_the_room() -> None:
    async with fake_chat(scripts=DAILY) as chat:
        amy, bo = await chat.joins("Amy"), await chat.joins("Bo")
        await amy.presses("Stop these")
        assert amy.told()[-1].startswith("Noted: no more private messages")
        await chat.passes(days=2)
        assert len(amy.told()) == 2
        assert bo.told() == ["a", "b", "c"]
        assert lobby(chat) == [WAIT]
        await amy.presses("Read mine")
        await amy.was_told("b\nc")


async def test_a_stop_holds_over_restarts_until_the_member_takes_it_back() -> None:
    async with fake_chat(scripts=DAILY) as chat:
        amy = await chat.joins("Amy")
        await amy.calls("/letters off")
        await chat.restarts(hours=25)
        assert len(amy.told()) == 2
        await amy.presses("Take it back")
        await amy.was_told(
            "You get private messages again, a few at most. /letters off stops them."
        )
        await chat.passes(days=1)
        assert amy.told()[-1] == "c"
        await amy.calls("/letters off")
        await amy.calls("/letters on")
        await chat.passes(days=1)
        assert amy.told()[-1] == "d"


async def test_who_stopped_them_makes_no_new_post_in_the_lobby_every_day() -> None:
    async with fake_chat(scripts=DAILY) as chat:
        amy = await chat.joins("Amy")
        await amy.presses("Stop these")
        await chat.passes(days=1)
        first = next(post for post in chat.posts("lobby") if post.text == WAIT)
        await chat.passes(days=5)
        assert lobby(chat) == [WAIT]
        assert not first.deleted


async def test_a_double_press_shows_each_message_once() -> None:
    async with whispering("One", "Two") as chat:
        amy = await chat.joins("Amy")
        post = next(post for post in chat.posts("lobby") if post.text == WAIT)
        await amy.presses("Read mine", post)
        await amy.presses_late("Read mine", post)
        assert amy.told() == ["One" + FROM, "Two", "Nothing waits for you."]


async def test_when_the_chat_halts_them_nothing_more_is_tried_and_operators_are_told_once() -> None:
    async with whispering("Hello", quotas=[TWO_AN_HOUR]) as chat:
        why = chat.halts_private("the bot is quarantined")
        amy, bo = await chat.joins("Amy"), await chat.joins("Bo")
        await chat.passes(hours=23)
        assert amy.told() == bo.told() == []
        assert len(chat.said("ops")) == 1
        assert f"stopped by the chat itself: {chat.platform.escape(why)}" in chat.said("ops")[0]
        assert "many people who did not ask" in chat.said("ops")[0]
        assert lobby(chat) == [WAIT]
        await bo.presses("Read mine")
        await bo.was_told("Hello")


async def test_after_a_day_one_is_tried_and_a_new_halt_lasts_twice_as_long() -> None:
    async with whispering("Hello", quotas=[TWO_AN_HOUR]) as chat:
        chat.halts_private()
        amy, bo = await chat.joins("Amy"), await chat.joins("Bo")
        await chat.passes(days=1)
        assert len(chat.said("ops")) == 2
        chat.lets_private()
        await chat.passes(days=1, hours=23)
        assert amy.told() == []
        await chat.restarts(hours=1)
        await amy.was_told("Hello" + FROM)
        await bo.was_told("Hello" + FROM)
        assert lobby(chat) == []


async def test_an_operator_lets_them_be_sent_again() -> None:
    async with whispering("Hello", quotas=[TWO_AN_HOUR]) as chat:
        boss = chat.has("Boss", rights=["rules", "people"])
        why = chat.halts_private("quarantined")
        amy, bo = await chat.joins("Amy"), await chat.joins("Bo")
        await boss.calls("/letters show")
        assert boss.told()[-1].startswith(
            "Private messages that wait for their turn: 2. Behind the button alone, because "
            f"members stopped them or take none: 0.\nThe chat takes none at all now: {why}."
        )
        await amy.calls("/letters resume")
        assert "rules" in amy.told()[-1]
        chat.lets_private()
        await chat.passes(minutes=1)
        assert len(amy.told()) == 1
        await boss.presses("Send again")
        await amy.was_told("Hello" + FROM)
        await chat.passes(hours=1)
        await bo.was_told("Hello" + FROM)
        await boss.calls("/letters resume")
        await boss.was_told("Nothing is halted; see /letters show for what waits.")


async def test_the_other_community_is_told_of_a_halt_only_when_it_is_concerned() -> None:
    async with whispering("Hello", quotas=[TWO_AN_HOUR]) as chat:
        chat.halts_private()
        await chat.joins("Amy")
        assert len(chat.said("ops")) == 1
        assert chat.said("ops", "other") == []


async def test_operators_read_the_budget() -> None:
    async with whispering("Hello", quotas=[TWO_AN_HOUR]) as chat:
        boss = chat.has("Boss", rights=["people"])
        await boss.calls("/letters show")
        assert "To all members together: at most 2 in 1 h." in boss.told()[-1]


@pytest.mark.fake_only
async def test_who_stopped_them_still_reads_what_was_done_to_them() -> None:
    async with fake_chat(options=guard({}), quotas=[ONE_A_DAY]) as chat:
        amy, olga = await chat.joins("Amy"), chat.has("Olga", rights=["people", "rules", "content"])
        await amy.calls("/letters off")
        await olga.calls("/hush", duration="2h")
        for case in (1, 2):
            await amy.says(f"Come to us: discord.gg/abcd{case}")
            assert f"This is case {case}. Was it wrong?" in amy.told()[-1]
            assert amy.told()[-1].endswith(FROM)
            letter = [each for each in amy.sees() if each.text == amy.told()[-1]][-1]
            assert [label for _, label in letter.buttons] == ["Appeal"]
            await chat.passes(minutes=15)

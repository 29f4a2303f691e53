"""Odd friends wait for an operator, with the reason, and are decided in one tap."""

import pytest

from bot.testing import fake_chat
from cogs.referrals.config import DAY_MS, Options
from tests.cogs.referrals.odd import PLAIN, begun, brought

pytestmark = pytest.mark.fake_only("Discord tells of no inviter")


async def test_young_accounts_stand_on_one_card_and_count_by_one_tap() -> None:
    async with fake_chat(options={"referrals": PLAIN}) as chat:
        ann, bo = await begun(chat)
        await brought(chat, bo, "Amy", "Li")
        assert await bo.points() == 0
        since = "since March 2, 2026: their account was just made"
        assert chat.said("ops") == [
            "Bo brought 2 people of whom I am not sure:\n"
            f"• Amy, {since}\n• Li, {since}\nNothing is paid until one of you decides."
        ]
        await ann.presses("Count")
        await ann.was_told("Done: 2 friends of Bo count.")
        assert chat.said("ops") == ["Bo: 2 friends count, decided by Ann."]
        assert await bo.points() == 40
        await ann.presses_late("Do not count", chat.posts("ops")[0])
        await ann.was_told(
            "Somebody decided this already, or they left. /referrals held shows what waits now."
        )
        assert await bo.points() == 40


async def test_what_an_operator_does_not_count_is_explained_to_the_inviter() -> None:
    async with fake_chat(options={"referrals": PLAIN}) as chat:
        ann, bo = await begun(chat)
        await brought(chat, bo, "Amy")
        await ann.presses("Do not count")
        assert await bo.points() == 0
        await bo.calls("/referrals mine")
        assert bo.told()[-1].endswith("a person looked at it: not counted.")


async def test_who_was_not_counted_by_mistake_is_decided_anew() -> None:
    async with fake_chat(options={"referrals": PLAIN}) as chat:
        ann, bo = await begun(chat)
        await brought(chat, bo, "Amy", "Li")
        await ann.presses("One by one")
        await ann.presses("✗ Amy")
        await chat.passes(minutes=1)
        await ann.presses("Do not count")
        await ann.presses_late("Decide anew", chat.posts("ops")[0])
        assert chat.said("ops")[-1].startswith("Bo brought somebody of whom I am not sure:\n• Li")
        await ann.presses_late("Decide anew", chat.posts("ops")[0])
        await ann.was_told(
            "Somebody decided this already, or they left. /referrals held shows what waits now."
        )
        await ann.presses_late("Count", chat.posts("ops")[-1])
        assert await bo.points() == 20


async def test_friends_are_decided_one_by_one_where_that_is_wanted() -> None:
    async with fake_chat(options={"referrals": PLAIN}) as chat:
        ann, bo = await begun(chat)
        await brought(chat, bo, "Amy", "Li")
        await ann.presses("One by one")
        await ann.presses("✓ Amy")
        await ann.was_told("Done: Amy counts.")
        assert await bo.points() == 20
        assert chat.said("ops")[0].startswith("Bo brought somebody of whom I am not sure:\n• Li")
        await ann.presses("Count")
        assert await bo.points() == 40


async def test_a_press_decides_only_what_its_card_showed() -> None:
    async with fake_chat(options={"referrals": PLAIN}) as chat:
        ann, bo = await begun(chat)
        await brought(chat, bo, "Amy")
        old = chat.posts("ops")[0].buttons
        await (await chat.joins("Li", invited_by=bo, made_at=chat.clock.now())).calls("/checkin")
        await chat.passes(days=7, minutes=1)  # Li waits, and the card does not say so yet
        assert chat.posts("ops")[0].buttons == old
        await ann.presses("Count")
        await ann.was_told("Done: one friend of Bo counts.")
        assert "• Li" in chat.said("ops")[0]


async def test_of_many_who_wait_a_press_decides_those_whom_the_card_names() -> None:
    options = Options(tiers=(), per_day=99, burst=99)
    async with fake_chat(options={"referrals": options}) as chat:
        ann, bo = await begun(chat)
        for number in range(14):
            young = chat.clock.now()
            await (await chat.joins(f"F{number}", invited_by=bo, made_at=young)).calls("/checkin")
            await chat.passes(minutes=30)
        await chat.passes(days=8)
        assert chat.said("ops")[0].count("•") == 12
        assert "And 2 more." in chat.said("ops")[0]
        await ann.presses("One by one")
        assert "And 2 more." in ann.told()[-1]
        await ann.presses("Count")
        assert await bo.points() == 240
        assert chat.said("ops")[0].startswith("Bo brought 2 people of whom I am not sure:\n• F12")


async def test_who_waits_for_two_days_is_reminded_of_once() -> None:
    async with fake_chat(options={"referrals": PLAIN}) as chat:
        ann, bo = await begun(chat)
        await brought(chat, bo, "Amy", "Li")
        await chat.passes(days=4)
        assert chat.said("ops")[1:] == [
            "2 friends have waited for two days for one of you to decide."
        ]
        await ann.presses("Show who waits")
        await ann.was_told("2 friends wait for one of you.\n• Bo: 2, for 4 days")
        await ann.presses("Bo")
        await ann.presses("Do not count")
        assert chat.said("ops")[0] == "Bo: 2 friends do not count, decided by Ann."
        await ann.calls("/referrals held")
        await ann.was_told(
            "Nobody waits. What is odd about a friend comes to the operators' room by itself."
        )


async def test_the_list_says_how_many_wait_behind_the_first_inviters() -> None:
    async with fake_chat(options={"referrals": PLAIN}) as chat:
        ann, _ = await begun(chat)
        others = [chat.has(f"B{number}") for number in range(11)]
        for each in others:
            await each.says("Hello")
        made_at = chat.clock.now() - DAY_MS
        for each in others:
            friend = await chat.joins(f"of {each.called}", invited_by=each, made_at=made_at)
            await friend.calls("/checkin")
        await chat.passes(days=8)
        await ann.calls("/referrals held")
        assert ann.told()[-1].startswith("11 friends wait for one of you.")
        assert ann.told()[-1].endswith("And 1 more.")


async def test_who_leaves_while_they_wait_is_no_question_any_more() -> None:
    async with fake_chat(options={"referrals": PLAIN}) as chat:
        _, bo = await begun(chat)
        amy = await chat.joins("Amy", invited_by=bo, made_at=chat.clock.now())
        await amy.calls("/checkin")
        await chat.passes(days=8)
        await amy.leaves()
        await chat.passes(minutes=6)
        assert chat.said("ops") == ["Bo: nobody waits here any more."]
        await chat.passes(days=4)
        assert len(chat.said("ops")) == 1


async def test_who_was_here_before_and_who_brings_each_other_is_held() -> None:
    async with fake_chat(options={"referrals": PLAIN}) as chat:
        _, bo = await begun(chat)
        amy = await chat.joins("Amy", invited_by=bo)
        await amy.calls("/checkin")
        await chat.passes(days=8)
        assert await bo.points() == 20
        await bo.leaves()
        await chat.passes(days=1)
        await chat.arrives(bo, invited_by=amy)
        await bo.calls("/checkin")
        await chat.passes(days=8)
        assert await amy.points() == 15
        told = "since March 11, 2026: they were here before and they brought each other"
        assert f"• Bo, {told}" in chat.said("ops")[0]


async def test_whose_inviter_manages_the_chat_and_is_no_operator_yet_is_held() -> None:
    async with fake_chat(options={"referrals": PLAIN}) as chat:
        boss = chat.has("Boss", rights=["people"])
        await boss.calls("/invite")  # for which nobody needs a right
        await brought(chat, boss, "Amy", young=False)
        assert await boss.points() == 0
        assert "• Amy, since March 2, 2026: they manage this server" in chat.said("ops")[0]


async def test_who_comes_back_is_held_though_their_first_check_in_was_long_ago() -> None:
    async with fake_chat(options={"referrals": PLAIN}) as chat:
        _, bo = await begun(chat)
        await brought(chat, bo, "Amy", young=False)
        amy = chat.has("Jo")
        await chat.arrives(amy, invited_by=bo)
        await amy.calls("/checkin")
        await chat.passes(days=2)
        await amy.leaves()
        await chat.arrives(amy, at=chat.clock.now() + 1, invited_by=bo)
        await chat.passes(days=8)
        assert "• Jo, since March 11, 2026: they were here before" in chat.said("ops")[0]


async def test_who_counted_and_comes_again_is_no_question() -> None:
    async with fake_chat(options={"referrals": PLAIN}) as chat:
        _, bo = await begun(chat)
        amy = await chat.joins("Amy", invited_by=bo)
        await amy.calls("/checkin")
        await chat.passes(days=35)
        await amy.leaves()
        await chat.passes(days=1)
        await chat.arrives(amy, invited_by=bo)
        await bo.calls("/referrals mine")
        assert "Amy joined by your link on April 7, 2026 and was counted before" in bo.told()[-1]
        await chat.passes(days=10)
        assert chat.said("ops") == []
        assert await bo.points() == 20


async def test_a_raid_that_was_called_by_hand_and_in_which_nobody_came_holds_nobody() -> None:
    async with fake_chat(options={"referrals": PLAIN}) as chat:
        ann, bo = await begun(chat)
        made_at = chat.clock.now() - 400 * DAY_MS
        await (await chat.joins("Amy", invited_by=bo, made_at=made_at)).calls("/checkin")
        await chat.passes(minutes=9)
        await ann.calls("/raid on")
        await ann.calls("/raid off")
        await chat.passes(days=8)
        assert await bo.points() == 20


async def test_a_burst_by_one_link_is_held() -> None:
    async with fake_chat(options={"referrals": Options(tiers=(), burst=3)}) as chat:
        _, bo = await begun(chat)
        await brought(chat, bo, "Amy", "Li", "Jo", "Mo", young=False)
        assert await bo.points() == 0
        assert chat.said("ops")[0].count("very many came by this link at once") == 4


async def test_the_morning_names_who_waits_among_what_needs_an_operator() -> None:
    async with fake_chat(options={"referrals": PLAIN}) as chat:
        ann, bo = await begun(chat)
        await brought(chat, bo, "Amy", "Li")
        await chat.passes(hours=2)
        await ann.calls("/today")
        assert "2 friends whom members brought wait for a decision" in ann.told()[-1]


async def test_a_card_that_somebody_deleted_comes_back_with_the_next_friend() -> None:
    async with fake_chat(options={"referrals": PLAIN}) as chat:
        ann, bo = await begun(chat)
        await brought(chat, bo, "Amy")
        chat.posts("ops")[-1].deleted = True
        await brought(chat, bo, "Li")
        assert [said for said in chat.said("ops") if "Amy" in said and "Li" in said]
        await ann.presses("Count")
        assert "Bo: 2 friends count, decided by Ann." in chat.said("ops")
        assert not [said for said in chat.said("ops") if "could not" in said]

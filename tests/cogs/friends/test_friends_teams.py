"""A member brings friends: the team, its gift, and what goes back."""

import pytest

from bot.testing import fake_chat
from tests.cogs.friends.befriending import (
    aside,
    attributed,
    brings,
    card,
    opens,
    qualified,
    referral,
    spring,
    tell,
)

FAKE = pytest.mark.fake_only("the platform has no part in it")


async def test_two_friends_come_and_all_three_get_it_once() -> None:
    async with fake_chat(options=spring(goal=5)) as chat:
        amy = chat.has("Amy")
        await opens(chat)
        assert "Bring 2 friends, and all of you get it." in card(chat)
        await amy.presses("Bring friends")
        assert "Spring: 0 of 2 friends." in amy.told()[-1]
        li = await brings(chat, amy, "Li")
        await amy.presses("Bring friends")
        assert "Li: counts" in amy.told()[-1]
        bo = await brings(chat, amy, "Bo")
        await chat.passes(minutes=2)
        assert "2 of 5 friends are here; teams that are whole: 1" in card(chat)
        assert [await who.points() for who in (amy, li, bo)] == [50, 50, 50]
        await qualified(chat, bo, amy)
        assert await bo.points() == 50
        assert "this is yours: a cup of tea" in li.told()[-1]


@FAKE
async def test_a_friend_on_a_guess_or_who_was_here_before_does_not_count() -> None:
    async with fake_chat(options=spring()) as chat:
        amy, li, bo = chat.has("Amy"), await chat.joins("Li"), await chat.joins("Bo")
        await opens(chat)
        await amy.presses("Bring friends")
        for word in ("ambiguous", "unknown"):
            await attributed(chat, li, amy, confidence=word)
        await attributed(chat, bo, amy, again=True)
        await amy.calls("/friends mine")
        assert "Li" not in amy.told()[-1]
        assert "Bo" not in amy.told()[-1]


@FAKE
async def test_who_is_held_counts_only_once_let_through() -> None:
    async with fake_chat(options=spring(target=1, counts="joined")) as chat:
        amy, li = chat.has("Amy"), await chat.joins("Li")
        await opens(chat)
        await amy.presses("Bring friends")
        await attributed(chat, li, amy)
        await tell(chat, "referrals.held", li, referral=1, why="young")
        await chat.passes(hours=1)
        assert await amy.points() == 0
        await amy.calls("/friends mine")
        assert "Li: on the way, counts after settling in" in amy.told()[-1]
        await tell(chat, "referrals.held", li, referral=1, why="young", asked=True)
        await amy.calls("/friends mine")
        assert "Li: somebody of the team is having a look" in amy.told()[-1]
        await qualified(chat, li, amy)
        assert [await who.points() for who in (amy, li)] == [50, 50]


@FAKE
async def test_who_joined_counts_after_ten_minutes_where_the_campaign_says_so() -> None:
    async with fake_chat(options=spring(target=1, counts="joined")) as chat:
        amy, li = chat.has("Amy"), await chat.joins("Li")
        await opens(chat)
        await amy.presses("Bring friends")
        await attributed(chat, li, amy)
        assert await amy.points() == 0
        await chat.passes(minutes=11)
        assert [await who.points() for who in (amy, li)] == [50, 50]


@FAKE
async def test_a_friend_who_left_before_does_not_count_and_after_gives_own_points_back() -> None:
    async with fake_chat(options=spring()) as chat:
        amy = chat.has("Amy")
        await opens(chat)
        await amy.presses("Bring friends")
        li = await brings(chat, amy, "Li")
        await li.leaves()
        await amy.calls("/friends mine")
        assert "Spring: 0 of 2 friends." in amy.told()[-1]
        assert "Li: left, or came another way: does not count" in amy.told()[-1]
        bo, cy = [await brings(chat, amy, name) for name in ("Bo", "Cy")]
        assert [await who.points() for who in (amy, bo, cy)] == [50, 50, 50]
        known = (await cy.row()).id
        for _ in range(2):
            await tell(chat, "referrals.reversed", cy, referral=known, reason="left")
        assert [await who.points() for who in (amy, bo, cy)] == [50, 50, 0]
        assert await aside(chat) == 2


@FAKE
async def test_a_friend_whose_way_is_in_doubt_counts_for_nobody_and_then_for_whom_it_was() -> None:
    async with fake_chat(options=spring(target=1)) as chat:
        amy, bo = chat.has("Amy"), chat.has("Bo")
        await opens(chat)
        for each in (amy, bo):
            await each.presses("Bring friends")
        li = await chat.joins("Li")
        await chat.passes(minutes=2)
        known = {"referral": await referral(chat, li)}
        await attributed(chat, li, amy, **known)
        told = {"joined_at": chat.clock.now(), "confidence": "ambiguous", "evidence": "shaken"}
        told |= known | {"inviters": (), "links": (), "again": False}
        await tell(chat, "referrals.set_aside", li, **told)
        await amy.calls("/friends mine")
        assert "Li: left, or came another way: does not count" in amy.told()[-1]
        await attributed(chat, li, bo, **known)
        await qualified(chat, li, bo)
        assert [await who.points() for who in (amy, bo, li)] == [0, 50, 50]


@FAKE
async def test_operators_are_left_out_and_what_is_promised_is_kept_for_teams() -> None:
    async with fake_chat(options=spring(gifts=5)) as chat:
        amy, li = chat.has("Amy"), chat.has("Li")
        ann = await opens(chat)
        await ann.presses("Bring friends")
        assert "so you are left out" in ann.told()[-1]
        await amy.presses("Bring friends")
        assert await aside(chat) == 3
        await li.presses("Bring friends")
        assert "All gifts are promised" in li.told()[-1]
        await amy.leaves()
        assert await aside(chat) == 0
        await li.presses("Bring friends")
        assert "Spring: 0 of 2 friends." in li.told()[-1]


@FAKE
async def test_the_end_returns_what_was_set_aside_says_so_kindly_and_then_there_is_a_rest() -> None:
    async with fake_chat(options=spring()) as chat:
        amy, bo = chat.has("Amy"), chat.has("Bo")
        ann = await opens(chat)
        for who in (amy, bo):
            await who.presses("Bring friends")
        await brings(chat, amy, "Li")
        cy = await chat.joins("Cy")
        await attributed(chat, cy, bo)
        assert await aside(chat) == 6
        await chat.passes(days=14, minutes=1)
        assert "your team came to 1 of 2" in amy.told()[-1]
        assert await aside(chat) == 3, "Bo's friend may still come to count"
        assert "Friends who count: 1. Teams: 2; those that got something: 0" in chat.said("ops")[-1]
        assert "One friend may still come to count" in chat.said("ops")[-1]
        await chat.passes(days=7, minutes=2)
        assert await aside(chat) == 0
        assert card(chat).startswith("Spring is over. One friend came")
        await ann.calls("/friends open", name="spring")
        assert "The next campaign may open on" in ann.told()[-1]
        await chat.passes(days=24)
        await ann.calls("/friends open", name="spring")
        assert ann.told()[-1].startswith("spring runs.")


@FAKE
async def test_a_friend_who_joined_in_time_makes_a_team_whole_after_the_end() -> None:
    async with fake_chat(options=spring(target=1)) as chat:
        amy = chat.has("Amy")
        await opens(chat)
        await amy.presses("Bring friends")
        await chat.passes(days=13)
        li = await chat.joins("Li")
        await attributed(chat, li, amy)
        await chat.passes(days=3)
        await qualified(chat, li, amy)
        assert [await who.points() for who in (amy, li)] == [50, 50]


@FAKE
async def test_members_who_are_here_help_by_a_button_where_the_campaign_lets_them() -> None:
    async with fake_chat(options=spring(members_help=True)) as chat:
        amy, bo, cy = chat.has("Amy"), chat.has("Bo"), chat.has("Cy")
        await opens(chat)
        await amy.presses("Bring friends")
        await amy.presses("Ask here for help")
        await amy.presses("Help")
        assert "This is your own team" in amy.told()[-1]
        await bo.presses("Help")
        await bo.was_told("Thank you, you are helping Amy.")
        await bo.presses("Help")
        assert "You help a team already" in bo.told()[-1]
        await cy.presses("Help")
        await chat.passes(minutes=2)
        assert [await who.points() for who in (amy, bo, cy)] == [50, 50, 50]
        assert "Amy was gathering friends for: a cup of tea. It came to 2 of 2." in chat.said()[-1]


@FAKE
async def test_the_other_community_sees_nothing_of_it() -> None:
    async with fake_chat(options=spring()) as chat:
        chat.other_acts = True
        amy, zoe = chat.has("Amy"), chat.has("Zoe", community="other")
        await opens(chat)
        await amy.presses("Bring friends")
        await zoe.calls("/friends mine")
        await zoe.was_told("No campaign runs right now.")
        li = await chat.joins("Li", community="other")
        await qualified(chat, li, zoe)
        assert await li.points() == 0

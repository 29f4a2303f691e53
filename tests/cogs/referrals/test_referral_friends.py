"""What becomes of a friend, as inviters, newcomers and operators see it."""

from typing import Any

import pytest

from bot.happenings import HappeningRow
from bot.store.db import Tx
from bot.testing import FakeChat, FakeMember, fake_chat
from cogs.referrals.config import DAY_MS, Options, Reward, Tier

pytestmark = pytest.mark.fake_only("Discord tells of no inviter")
PLAIN = Options(tiers=())
LINK = "joined by your link on March 2, 2026"


async def begun(chat: FakeChat) -> FakeMember:
    """Bo, who was here before, and is known."""
    bo = chat.has("Bo")
    await bo.says("Hello")
    return bo


async def test_a_friend_who_stays_and_takes_part_pays_both_sides_once() -> None:
    async with fake_chat(options={"referrals": PLAIN}) as chat:
        bo = await begun(chat)
        amy = await chat.joins("Amy", invited_by=bo)
        await amy.calls("/checkin")
        await bo.calls("/referrals mine")
        await bo.was_told(f"0 friends count.\nAmy {LINK}; must stay 7 more days.")
        await chat.passes(days=6, hours=23)
        assert (await bo.points(), await amy.points()) == (0, 5)
        await chat.passes(hours=1)
        assert (await bo.points(), await amy.points()) == (20, 15)
        got = "You came through Bo and stayed: for that you get 10 points. Good to have you here."
        assert amy.told()[-1] == got
        await bo.calls("/referrals mine")
        await bo.was_told(
            "One friend counts.\nFriends have brought you 20 points so far.\n"
            f"Amy {LINK} and counts since March 9, 2026. Thank you!"
        )
        await chat.restarts(hours=30)
        assert (await bo.points(), await amy.points()) == (20, 15)


async def test_an_inviter_who_was_away_when_friends_counted_gets_theirs_at_the_return() -> None:
    options = Options(inviter=Reward(points=20), tiers=(Tier(2, 100),))
    async with fake_chat(options={"referrals": options}) as chat:
        bo = await begun(chat)
        for name in ("Amy", "Li"):
            await (await chat.joins(name, invited_by=bo)).calls("/checkin")
        await chat.passes(days=6, hours=23)
        await bo.leaves()
        await chat.passes(hours=2)
        assert await bo.points() == 0
        for _ in range(2):
            await chat.arrives(bo)
            assert await bo.points() == 140
            await bo.leaves()


async def test_an_inviter_who_returns_when_a_friend_is_safe_already_gets_nothing_for_it() -> None:
    async with fake_chat(options={"referrals": PLAIN}) as chat:
        bo = await begun(chat)
        await (await chat.joins("Amy", invited_by=bo)).calls("/checkin")
        await bo.leaves()
        await chat.passes(days=31)
        await chat.arrives(bo)
        assert await bo.points() == 0


async def test_a_shorter_stay_in_the_config_holds_for_friends_who_are_here_already() -> None:
    async with fake_chat(options={"referrals": Options(tiers=(), stay=10 * DAY_MS)}) as chat:
        bo = await begun(chat)
        await (await chat.joins("Amy", invited_by=bo)).calls("/checkin")
        await chat.passes(days=3)
        await chat.restarts(options={"referrals": Options(tiers=(), stay=DAY_MS)})
        await chat.passes(seconds=1)
        assert await bo.points() == 20


async def test_a_friend_who_only_came_counts_from_the_first_check_in_on() -> None:
    async with fake_chat(options={"referrals": PLAIN}) as chat:
        bo = await begun(chat)
        amy = await chat.joins("Amy", invited_by=bo)
        await chat.passes(days=9)
        assert await bo.points() == 0
        await bo.calls("/referrals mine")
        await bo.was_told(
            f"0 friends count.\nAmy {LINK} and stayed; must still check in once, introduce"
            " themselves or accept the rules to count."
        )
        await amy.calls("/checkin")
        assert (await bo.points(), await amy.points()) == (20, 15)


async def test_a_first_check_in_counts_of_which_it_is_told_before_the_coming() -> None:
    async with fake_chat(options={"referrals": PLAIN}) as chat:
        bo, amy = await begun(chat), chat.has("Amy")
        came = chat.clock.now()
        await chat.passes(minutes=1)
        await amy.calls("/checkin")
        await chat.arrives(amy, at=came, invited_by=bo)
        await chat.passes(days=7)
        assert (await bo.points(), await amy.points()) == (20, 15)


async def test_a_friend_who_leaves_too_early_is_not_counted_and_it_is_said_why() -> None:
    async with fake_chat(options={"referrals": PLAIN}) as chat:
        bo = await begun(chat)
        amy = await chat.joins("Amy", invited_by=bo)
        await amy.calls("/checkin")
        await chat.passes(days=2)
        await amy.leaves()
        await chat.passes(days=20)
        assert await bo.points() == 0
        await bo.calls("/referrals mine")
        await bo.was_told(f"0 friends count.\nAmy {LINK}, left after 2 days: not counted.")


async def test_who_leaves_within_the_holding_time_is_taken_back_and_later_nobody_is() -> None:
    async with fake_chat(options={"referrals": PLAIN}) as chat:
        bo = await begun(chat)
        amy, li = [await chat.joins(name, invited_by=bo) for name in ("Amy", "Li")]
        for each in (amy, li):
            await each.calls("/checkin")
        await chat.passes(days=10)
        assert await bo.points() == 40
        await amy.leaves()
        assert (await bo.points(), await amy.points()) == (20, 5)
        await chat.passes(days=21)
        await li.leaves()
        assert (await bo.points(), await li.points()) == (20, 15)


async def test_tiers_are_reached_lost_and_reached_again() -> None:
    wishes = Options(inviter=Reward(), newcomer=Reward(), tiers=(Tier(2, 50),))
    async with fake_chat(options={"referrals": wishes}) as chat:
        bo = await begun(chat)
        friends = [await chat.joins(name, invited_by=bo) for name in ("Amy", "Li", "Jo")]
        for each in friends[:2]:
            await each.calls("/checkin")
        await chat.passes(days=8)
        assert await bo.points() == 50
        await bo.calls("/referrals mine")
        assert "Friends have brought you 50 points so far." in bo.told()[-1]
        await friends[0].leaves()
        assert await bo.points() == 0
        await bo.calls("/referrals mine")
        assert "points so far" not in bo.told()[-1]
        await friends[2].calls("/checkin")
        assert await bo.points() == 50


async def test_so_many_a_day_are_rewarded_and_the_rest_on_the_next_days() -> None:
    async with fake_chat(options={"referrals": Options(tiers=(), per_day=2)}) as chat:
        bo = await begun(chat)
        for name in ("Amy", "Li", "Jo"):
            await (await chat.joins(name, invited_by=bo)).calls("/checkin")
        await chat.passes(days=7)
        assert await bo.points() == 40
        await bo.calls("/referrals mine")
        assert "on one of the next days, as at most 2 a day are rewarded." in bo.told()[-1]
        await chat.passes(days=1)
        assert await bo.points() == 60


async def test_operators_are_left_out_and_no_private_message_tells_them() -> None:
    async with fake_chat(options={"referrals": PLAIN}) as chat:
        ann = chat.has("Ann", rights=["people", "content"])
        await ann.calls("/today")  # from here on she is known as one
        await ann.calls("/invite")
        assert ann.told()[-1].splitlines()[2:] == [
            "You are an operator, and operators are left out: nobody gets anything for who comes"
            " by it."
        ]
        amy = await chat.joins("Amy", invited_by=ann)
        await amy.calls("/checkin")
        await chat.passes(days=9)
        assert (await ann.points(), await amy.points()) == (0, 5)
        assert len(ann.told()) == 2
        await ann.calls("/referrals mine")
        assert ann.told()[-1].endswith("operators are left out: not counted.")


async def test_the_inviter_reads_once_a_day_what_is_new() -> None:
    async with fake_chat(options={"referrals": PLAIN}) as chat:
        bo = await begun(chat)
        for name in ("Amy", "Li"):
            await (await chat.joins(name, invited_by=bo)).calls("/checkin")
            await chat.passes(minutes=3)
        await chat.passes(hours=3)
        assert len(bo.told()) == 1
        assert bo.told()[0].startswith("0 friends count.")
        await (await chat.joins("Jo", invited_by=bo)).calls("/checkin")
        await chat.passes(hours=3)
        assert len(bo.told()) == 1
        await chat.passes(hours=22)
        assert len(bo.told()) == 2
        assert "Jo joined" in bo.told()[1]
        assert "Amy" not in bo.told()[1]


async def test_who_is_erased_leaves_the_books_right_on_the_other_side() -> None:
    async with fake_chat(options={"referrals": PLAIN}) as chat:
        bo, li = await begun(chat), chat.has("Li")
        ann = chat.has("Ann", rights=["people"])
        await li.says("Hello")
        friends = [await chat.joins(name, invited_by=by) for name, by in (("Amy", bo), ("Mo", li))]
        odd = await chat.joins("Odd", invited_by=li, made_at=chat.clock.now())
        for each in (*friends, odd):
            await each.calls("/checkin")
        await chat.passes(days=8)
        assert await bo.points() == await li.points() == 20
        for gone in (await friends[0].row(), await li.row()):  # a newcomer, and an inviter
            await chat.db.write(erase, gone.id)
        await bo.calls("/referrals mine")
        assert bo.told()[-1].splitlines()[2].startswith("somebody who is gone joined")
        for command in ("held", "figures"):
            await ann.calls(f"/referrals {command}")
        assert "somebody who is gone: 1" in "".join(ann.told())
        await friends[1].leaves()
        assert await friends[1].points() == 5
        await ann.presses("Do not count", chat.posts("ops")[0])
        await ann.was_told("Done: one friend of somebody who is gone does not count.")
        await chat.passes(days=30)
        assert await bo.points() == 20


def erase(tx: Tx, member: int) -> None:
    """As if somebody had never been here; what names them by number stays."""
    tx.run("DELETE FROM members WHERE id = ?", member)


async def test_another_community_knows_nothing_of_it() -> None:
    async with fake_chat(options={"referrals": PLAIN}) as chat:
        chat.other_acts = True
        bo = await begun(chat)
        amy = await chat.joins("Amy", invited_by=bo)
        twin = chat.has("Bo", native=bo.person.native, community="other")
        await twin.calls("/referrals mine")
        await twin.was_told(
            "Nobody came by your link yet. When somebody does, you see here what becomes of it."
        )
        await amy.calls("/checkin")
        await chat.passes(days=8)
        assert (await bo.points(), await twin.points()) == (20, 0)


async def test_an_inviter_who_is_gone_gets_nothing_and_the_friend_gets_theirs() -> None:
    async with fake_chat(options={"referrals": PLAIN}) as chat:
        bo = await begun(chat)
        amy = await chat.joins("Amy", invited_by=bo)
        await amy.calls("/checkin")
        await bo.leaves()
        await chat.passes(days=8)
        assert (await bo.points(), await amy.points()) == (0, 15)


async def test_while_a_raid_lasts_no_friend_is_paid_for() -> None:
    async with fake_chat(options={"referrals": PLAIN}) as chat:
        bo = await begun(chat)
        amy = await chat.joins("Amy", invited_by=bo)
        await amy.calls("/checkin")
        await chat.passes(days=6)
        await raid(chat, amy, "began", number=1)
        await chat.passes(days=2)
        assert await bo.points() == 0
        await raid(chat, amy, "ended", number=1, undone=False)
        await chat.passes(hours=2)
        assert await bo.points() == 20


async def test_an_inviter_is_told_by_day_what_came_to_be_at_night() -> None:
    async with fake_chat(options={"referrals": PLAIN}) as chat:
        bo = await begun(chat)
        await chat.passes_until("2026-03-03 03:00")
        told = len(bo.told())
        await chat.joins("Amy", invited_by=bo)
        await chat.passes_until("2026-03-03 08:59")
        assert len(bo.told()) == told
        await chat.passes_until("2026-03-03 09:01")
        assert "Amy" in bo.told()[-1]


async def raid(chat: FakeChat, about: FakeMember, what: str, **data: Any) -> None:
    """The guard tells of a raid."""
    row, core = await about.row(), chat.app.engine.core

    def tell(tx: Tx) -> None:
        event = (core.ids.new(), row.community, None, f"guard.raid_{what}", data)
        core.happenings.add(tx, HappeningRow(*event, chat.clock.now(), 0), None)

    await chat.db.write(tell)
    await chat.passes(seconds=1)

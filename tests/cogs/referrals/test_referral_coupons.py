"""Coupons for friends: one for each friend, and one for each tier."""

import pytest

from bot.testing import FakeChat, FakeMember, fake_chat
from cogs.coupons.campaigns.campaign import Campaign
from cogs.coupons.config import Options as Coupons
from cogs.referrals.config import Options, Reward, Tier

pytestmark = pytest.mark.fake_only("Discord tells of no inviter")
CODES = tuple(f"AB-{number}" for number in range(9))
THANKS = Campaign(title={"": "Thanks"}, value={"": "5 euro off"}, codes=CODES)
EACH = Options(inviter=Reward(coupon="thanks"), newcomer=Reward(), tiers=())


async def counts(chat: FakeChat, bo: FakeMember, name: str) -> FakeMember:
    """A friend of Bo who stays and takes part."""
    friend = await chat.joins(name, invited_by=bo)
    await friend.calls("/checkin")
    await chat.passes(days=8)
    return friend


async def holds(member: FakeMember) -> int:
    """How many coupons a member can use."""
    await member.calls("/coupons")
    return member.told()[-1].count("AB-")


async def test_each_friend_brings_a_coupon_though_a_member_may_have_one_by_themselves() -> None:
    options = {"referrals": EACH, "coupons": Coupons(campaigns={"thanks": THANKS})}
    async with fake_chat(options=options) as chat:
        ann, bo = chat.has("Ann", rights=["money"]), chat.has("Bo")
        await bo.says("Hello")
        for name in ("Amy", "Li"):
            await counts(chat, bo, name)
        assert await holds(bo) == 2
        await ann.calls("/coupon drop", name="thanks")
        for _ in range(2):
            await bo.presses("Get mine")
        assert await holds(bo) == 3


@pytest.mark.parametrize("used", [True, False])
async def test_a_tier_that_is_lost_and_reached_again_brings_no_second_coupon_to_use(
    *, used: bool
) -> None:
    tiers = Options(inviter=Reward(), newcomer=Reward(), tiers=(Tier(1, points=30, coupon="gold"),))
    gold = Campaign(title={"": "Gold"}, value={"": "50 euro off"}, codes=CODES)
    options = {"referrals": tiers, "coupons": Coupons(campaigns={"gold": gold})}
    async with fake_chat(options=options) as chat:
        ann, bo = chat.has("Ann", rights=["money"]), chat.has("Bo")
        await bo.says("Hello")
        amy = await counts(chat, bo, "Amy")
        assert await holds(bo) == 1
        if used:
            await ann.calls("/redeem", code="AB-0")
            await ann.presses("Use it now")
        await amy.leaves()
        assert await bo.points() == 0
        await counts(chat, bo, "Li")
        assert await bo.points() == 30
        assert await holds(bo) == (0 if used else 1)


async def test_a_coupon_is_taken_back_though_its_campaign_is_written_no_more() -> None:
    written = {"referrals": EACH, "coupons": Coupons(campaigns={"thanks": THANKS})}
    async with fake_chat(options=written) as chat:
        chat.other_acts = True  # its operators hear of the campaign, too
        bo = chat.has("Bo")
        await bo.says("Hello")
        amy = await counts(chat, bo, "Amy")
        await chat.restarts(options={"referrals": EACH})
        assert await holds(bo) == 1
        await amy.leaves()
        assert await holds(bo) == 0


async def test_where_no_such_campaign_ever_was_nothing_is_taken_back_and_nothing_fails() -> None:
    async with fake_chat(options={"referrals": EACH}) as chat:
        bo = chat.has("Bo")
        await bo.says("Hello")
        amy = await counts(chat, bo, "Amy")
        (owed,) = chat.said("ops")
        assert owed.startswith("A coupon of thanks was earned")
        await amy.leaves()
        await chat.passes(hours=1)
        assert chat.said("ops") == ["thanks: no coupon for friends is owed any more."]

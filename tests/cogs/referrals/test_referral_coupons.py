"""Coupons for friends: one for each friend, and one for each tier."""

import pytest

from bot.testing import FakeChat, FakeMember, fake_chat
from cogs.coupons.campaigns.campaign import Campaign
from cogs.coupons.config import Options as Coupons
from cogs.referrals.config import Options, Reward

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

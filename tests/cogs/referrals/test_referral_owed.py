"""Coupons that friends earned when there were none: said, held, and given once there are some."""

import pytest

from bot.testing import FakeChat, FakeMember, fake_chat
from cogs.coupons.campaigns.campaign import Campaign
from cogs.coupons.config import Options as Coupons
from cogs.referrals.config import Options, Reward

pytestmark = pytest.mark.fake_only("Discord tells of no inviter")
WISHES = Options(inviter=Reward(coupon="thanks"), newcomer=Reward(coupon="thanks"), tiers=())


def coupons(*codes: str) -> Coupons:
    campaign = Campaign(title={"": "Thanks"}, value={"": "5 euro off"}, codes=codes)
    return Coupons(campaigns={"thanks": campaign})


async def earned(chat: FakeChat) -> tuple[FakeMember, FakeMember, FakeMember]:
    """Bo brought Amy, who counts; there is one code for two people."""
    ann, bo = chat.has("Ann", rights=["people"]), chat.has("Bo")
    await bo.says("Hello")
    amy = await chat.joins("Amy", invited_by=bo)
    await amy.calls("/checkin")
    await chat.passes(days=7, minutes=1)
    return ann, bo, amy


async def holds(member: FakeMember) -> list[str]:
    """The codes that somebody sees as theirs."""
    await member.calls("/coupons")
    return [code for code in ("AB-1", "AB-2") if code in member.told()[-1]]


async def test_a_coupon_that_is_not_there_is_said_to_whom_it_is_owed_and_to_operators() -> None:
    options = {"referrals": WISHES, "coupons": coupons("AB-1")}
    async with fake_chat(options=options) as chat:
        ann, bo, amy = await earned(chat)
        assert (await holds(bo), await holds(amy)) == (["AB-1"], [])
        assert chat.said("ops") == [
            "A coupon of thanks was earned by bringing friends, but could not be given: there are"
            " none left. Add codes with /coupon import. I try again every six hours; press to try"
            " now. Nobody gets anything twice."
        ]
        await amy.calls("/referrals mine")
        await amy.was_told(
            "0 friends count.\nOne more coupon is yours, but it cannot be given just now. The"
            " operators know, and it comes by itself as soon as it can."
        )
        await ann.presses("Give them now")
        await chat.passes(seconds=10)
        assert await holds(amy) == []
        assert len(chat.posts("ops")) == 1


async def test_once_there_are_codes_it_comes_by_itself_and_once() -> None:
    async with fake_chat(options={"referrals": WISHES, "coupons": coupons("AB-1")}) as chat:
        ann, bo, amy = await earned(chat)
        await chat.restarts(options={"referrals": WISHES, "coupons": coupons("AB-1", "AB-2")})
        await chat.passes(hours=6)
        assert (await holds(bo), await holds(amy)) == (["AB-1"], ["AB-2"])
        assert chat.said("ops") == ["thanks: no coupon for friends is owed any more."]
        await ann.presses_late("Give them now", chat.posts("ops")[0])
        await ann.was_told("All of these were given.")


async def test_an_operator_gives_them_by_a_tap_and_what_is_lost_is_owed_no_more() -> None:
    async with fake_chat(options={"referrals": WISHES, "coupons": coupons("AB-1")}) as chat:
        ann, bo, amy = await earned(chat)
        await chat.restarts(options={"referrals": WISHES, "coupons": coupons("AB-1", "AB-2")})
        await ann.presses("Give them now")
        await ann.was_told("One is asked for. If it cannot be given, the message above says why.")
        assert (await holds(bo), await holds(amy)) == (["AB-1"], ["AB-2"])
        li = await chat.joins("Li", invited_by=bo)
        await li.calls("/checkin")
        await chat.passes(days=7, minutes=1)
        assert len(chat.said("ops")) == 2
        await li.leaves()
        assert chat.said("ops")[-1] == "thanks: no coupon for friends is owed any more."


async def test_a_campaign_that_is_not_there_is_told_too() -> None:
    async with fake_chat(options={"referrals": WISHES}) as chat:
        await earned(chat)
        assert chat.said("ops")[0].startswith("2 coupons of thanks were earned by bringing friends")
        assert "there is no such campaign" in chat.said("ops")[0]

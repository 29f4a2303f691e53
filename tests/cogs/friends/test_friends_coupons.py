"""Coupons as the gift of a campaign that brings friends: given once, and owed where none is."""

from collections.abc import Mapping
from typing import Any

import pytest

from bot.testing import FakeChat, fake_chat
from cogs.coupons.campaigns.campaign import Campaign as CouponCampaign
from cogs.coupons.config import Options as CouponOptions
from cogs.friends.campaigns.campaign import Campaign, Gift
from cogs.friends.config import Options
from cogs.friends.rules import Kind
from tests.cogs.friends.befriending import TEA, brings, opens

pytestmark = pytest.mark.fake_only("the platform has no part in it")


def couponed(
    *codes: str, kinds: Mapping[str, Kind] | None = None, **said: Any
) -> dict[str, object]:
    """A campaign whose gift is a coupon, of which there are these; and what else is said of it."""
    gift = Gift(words=TEA.words, coupons="welcome")
    usual: dict[str, Any] = {"title": {"": "Spring"}, "gift": gift, "target": 1}
    made = Campaign(**(usual | said))
    coupons = CouponCampaign(title={"": "Welcome"}, codes=codes, per_member=5)
    return {
        "friends": Options(campaigns={"spring": made}, kinds=kinds or {}),
        "coupons": CouponOptions(campaigns={"welcome": coupons}),
    }


def reported(chat: FakeChat) -> str:
    """What operators read at the end."""
    (report,) = [said for said in chat.said("ops") if said.startswith("Spring is over")]
    return report


async def test_coupons_are_given_once_and_what_is_out_comes_by_itself_later() -> None:
    async with fake_chat(options=couponed("A-1", "A-2")) as chat:
        amy, bo = chat.has("Amy"), chat.has("Bo")
        ann = await opens(chat)
        for who in (amy, bo):
            await who.presses("Bring friends")
        await ann.calls("/coupon stop", name="welcome")
        li = await brings(chat, amy, "Li")
        cy = await brings(chat, bo, "Cy")
        (said,) = chat.said("ops")
        assert "Gifts of Spring could not be given. Look at /coupon show welcome" in said
        await amy.calls("/friends mine")
        assert "Yours cannot be given just now." in amy.told()[-1]
        await ann.presses("Let it go on")
        await chat.passes(hours=7)
        got = []
        for who in (amy, bo, li, cy):
            await who.calls("/coupons")
            got.append(who.told()[-1].count("A-"))
        assert got == [1, 0, 1, 0], "the oldest first"
        await chat.passes(days=1)
        await ann.calls("/friends close")
        await chat.passes(days=8)
        report = reported(chat)
        assert "Gifts given: 2." in report
        assert "Gifts that could not be given, see /tasks: 2." in report


async def test_a_member_who_earns_several_coupons_is_owed_each_that_is_out() -> None:
    each = {"each": Kind(gives="friend", gets="starter")}
    async with fake_chat(options=couponed("A-1", kinds=each, kind="each", target=3)) as chat:
        amy = chat.has("Amy")
        ann = await opens(chat)
        await amy.presses("Bring friends")
        for name in ("Li", "Bo", "Cy"):
            await brings(chat, amy, name)
        await amy.calls("/coupons")
        assert amy.told()[-1].count("A-") == 1
        await ann.calls("/friends close")
        await chat.passes(days=8)
        report = reported(chat)
        assert "Gifts given: 1." in report
        assert "could not be given, see /tasks: 2." in report


async def test_a_campaign_without_codes_does_not_open() -> None:
    async with fake_chat(options=couponed()) as chat:
        ann = chat.has("Ann", rights=["money"])
        await ann.calls("/friends open", name="spring")
        assert "which has none to give now" in ann.told()[-1]

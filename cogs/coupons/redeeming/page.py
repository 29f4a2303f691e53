"""The counter on the phone of a shop: type a code, look what it is worth, use it."""

from collections.abc import Mapping
from typing import Any

from bot import money
from bot.cog import Cog
from bot.context import Ctx
from bot.effects import Text, Words
from bot.errors import UserError
from bot.pages import Goto, Page
from bot.routes import Call, shop_act, shop_page
from cogs.coupons.holding.words import headline
from cogs.coupons.redeeming import service
from cogs.coupons.redeeming.counter import amount_of
from cogs.coupons.redeeming.redemption import By, Good, Paid

LONGEST = 100  # characters of what is typed


class ShopPage(Cog):
    """Who has no account in the chat uses coupons by a page."""

    @shop_page("/shop")
    def shop(self, ctx: Ctx, asked: Mapping[str, str]) -> Page:
        """A field for the code."""
        del ctx, asked
        return _page()

    @shop_act("/shop/check")
    def shop_check(self, ctx: Ctx, sent: Mapping[str, str]) -> Page:
        """What the code is worth; nothing is kept."""
        code = sent.get("code", "")[:LONGEST]
        try:
            return _page(code, good=_shown(ctx, service.look(ctx, code, _shop(ctx))))
        except UserError as error:
            return _page(code, fault=_said(ctx, error))

    @shop_act("/shop/redeem")
    def shop_redeem(self, ctx: Ctx, sent: Mapping[str, str]) -> Goto | Page:
        """Use the coupon that was looked at."""
        code, amount = sent.get("code", "")[:LONGEST], sent.get("amount", "")[:LONGEST]
        by = _shop(ctx)
        use = service.look(ctx, code, by)
        try:
            paid = amount_of(use, amount)
        except UserError as error:
            return _page(code, amount, good=_shown(ctx, use), fault=_said(ctx, error))
        done = service.redeem(ctx, use, Paid(paid), by)
        what, kept = headline(ctx, use.found), done.paid
        if kept.amount is None or kept.currency is None:
            return Goto("/shop", ctx.text("shop-used", what=what))
        written = money.show(kept.amount, kept.currency)
        return Goto("/shop", ctx.text("shop-used-paid", what=what, amount=written))


def _page(
    code: str = "",
    amount: str = "",
    good: Mapping[str, Any] | None = None,
    fault: Words | None = None,
) -> Page:
    return Page("shop.html", {"code": code, "amount": amount, "good": good, "fault": fault})


def _shown(ctx: Ctx, use: Good) -> Mapping[str, Any]:
    campaign, coupon = use.found.campaign, use.coupon
    until = coupon.expires_at if coupon else None
    return {
        "head": headline(ctx, use.found),
        "terms": ctx.lines(campaign.terms) if campaign.terms else None,
        "until": ctx.text("shop-until", at=ctx.community.local(until)) if until else None,
        "currency": campaign.currency,
    }


def _said(ctx: Ctx, error: UserError) -> Text:
    return Text(error.cog or ctx.cog, error.key, error.args_)


def _shop(ctx: Ctx) -> By:
    assert isinstance(ctx.event, Call), "a shop comes in by its link"
    return By(partner=ctx.event.name)

"""What programs of shops ask: whether a code is good, and to use it."""

from dataclasses import dataclass
from typing import Annotated, Any

from bot.cog import Cog
from bot.context import Ctx
from bot.kinds import Within
from bot.lines import Says
from bot.routes import PARTNER, Call, Matches, route
from cogs.coupons.redeeming import service
from cogs.coupons.redeeming.redemption import By, Good, Paid
from cogs.coupons.redeeming.words import plainly, stamp

MOST_CENTS = 1_000_000_000_000
Code = Annotated[
    str,
    Within(least=1, most=100),
    Says("The code, as it was typed: blanks, dashes, small and full-width letters do not matter."),
]
Currency = Annotated[str, Matches("[A-Z]{3}"), Says("Three letters after ISO 4217.")]


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """A code to look at."""

    code: Code


@dataclass(frozen=True, slots=True, kw_only=True)
class Redeem:
    """A code to use, and what was paid with it."""

    code: Code
    amount: Annotated[
        Annotated[int, Within(least=0, most=MOST_CENTS)] | None,
        Says("What the customer paid, in the smallest unit: 1250 is 12.50 EUR."),
    ] = None
    currency: Annotated[Currency | None, Says("That of the campaign, if it is left out.")] = None
    order: Annotated[
        Annotated[str, Within(least=1, most=100)] | None,
        Says("Your own number of the order."),
    ] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Worth:
    """What a coupon is worth, and until when."""

    campaign: Annotated[str, Says("The name of the campaign.")]
    value: Annotated[str, Says("What it is worth, in words for people.")]
    terms: Annotated[str, Says("Its terms, in words for people.")]
    worth: Annotated[int, Says("What it takes off, in the smallest unit; 0 where value says it.")]
    currency: Annotated[str, Says("The currency of worth.")]
    expires_at: Annotated[str | None, Says("Until when, in UTC; null is without end.")]


@dataclass(frozen=True, slots=True, kw_only=True)
class Done(Worth):
    """A coupon that was used just now."""

    redemption: Annotated[str, Says("Names this use; keep it with the order.")]
    redeemed_at: Annotated[str, Says("When, in UTC.")]


class Api(Cog):
    """Programs of shops use coupons."""

    @route("POST", "/api/v1/coupons/check", auth=PARTNER, refuses=service.REFUSES, reads=True)
    def check_code(self, ctx: Ctx, asked: Check) -> Worth:
        """Look whether a coupon can be used now.

        Nothing changes. What cannot be used is refused as redeem would refuse it.
        """
        return Worth(**_worth(ctx, service.look(ctx, asked.code, _who(ctx))))

    @route("POST", "/api/v1/coupons/redeem", auth=PARTNER, refuses=service.REFUSES)
    def redeem_code(self, ctx: Ctx, asked: Redeem) -> Done:
        """Use a coupon, once and for all."""
        by, order = _who(ctx), (asked.order or "").strip() or None
        paid = Paid(asked.amount, asked.currency, order)
        use = service.look(ctx, asked.code, by)
        done = service.redeem(ctx, use, paid, by)
        return Done(**_worth(ctx, use), redemption=str(done.id), redeemed_at=stamp(done.at))


def _who(ctx: Ctx) -> By:
    assert isinstance(ctx.event, Call), "a partner asks by a route"
    return By(partner=ctx.event.name)


def _worth(ctx: Ctx, use: Good) -> dict[str, Any]:
    campaign, coupon, language = use.found.campaign, use.coupon, ctx.community.language
    expires_at = coupon.expires_at if coupon else None
    return {
        "campaign": use.found.name,
        "value": plainly(campaign.value, language),
        "terms": plainly(campaign.terms or {}, language),
        "worth": campaign.worth,
        "currency": campaign.currency,
        "expires_at": None if expires_at is None else stamp(expires_at),
    }

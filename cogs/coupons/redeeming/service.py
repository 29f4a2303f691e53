"""Whether a code can be used, and using it: one way for the command, the page and the API."""

import re
from dataclasses import replace

from bot.context import Ctx
from bot.drafts import instant
from bot.errors import UserError
from bot.typed_codes import normalised
from cogs.coupons.campaigns import service as campaigns
from cogs.coupons.campaigns.store import Found
from cogs.coupons.campaigns.times import taken_from
from cogs.coupons.claims import store as coupons
from cogs.coupons.claims import unlocking
from cogs.coupons.claims.coupon import Coupon
from cogs.coupons.codes import made
from cogs.coupons.events import Redeemed
from cogs.coupons.hooks import telling
from cogs.coupons.redeeming import store
from cogs.coupons.redeeming.redemption import By, Good, Paid, Place, Redemption
from cogs.coupons.stock import store as stocks

REFUSES = {
    "code-unknown": 404,
    "code-mistyped": 404,
    "code-foreign": 403,
    "code-void": 410,
    "code-test": 410,
    "code-not-given": 409,
    "code-used": 409,
    "code-used-up": 409,
    "code-expired": 410,
    "code-not-yet": 409,
}
MARKS = re.compile(r"^[\W_]+|[\W_]+$|_")  # quotes, a full stop, those of chats


def look(ctx: Ctx, code: str, by: By) -> Good:
    """The coupon of a code, if it can be used now; raises UserError, one for each reason."""
    found = place(ctx, code)
    if found is None and made.mistyped(code):
        raise UserError("code-mistyped")
    return good(ctx, found, by)


def place(ctx: Ctx, code: str) -> Place | None:
    """Where a code is, as it was typed or without the marks that came with it; None if nowhere."""
    home, bare = ctx.community.id, MARKS.sub("", code)
    found = store.by_digest(ctx.tx, home, ctx.digest(normalised(code)))
    return found or store.by_digest(ctx.tx, home, ctx.digest(normalised(bare)))


def good(ctx: Ctx, place: Place | None, by: By) -> Good:
    """The coupon at a place, if it can be used now; raises UserError, one for each reason."""
    found = None if place is None else campaigns.by_id(ctx, place.campaign)
    if place is None or found is None:
        raise UserError("code-unknown")
    if found.test:
        raise UserError("code-test")
    if not _is_let(ctx, found, by):
        raise UserError("code-foreign")
    if place.void:
        raise UserError("code-void")
    if found.style == "shared":
        _check_times(ctx, found, instant(ctx.community, found.campaign.expires))
        _check_uses(ctx, found)
        return Good(found, place, None)
    coupon = coupons.find(ctx.tx, ctx.community.id, place.coupon) if place.coupon else None
    if coupon is None or coupon.state == "returned":
        raise UserError("code-not-given")
    _check_coupon(ctx, found, coupon)
    return Good(found, place, coupon)


def redeem(ctx: Ctx, use: Good, paid: Paid, by: By, *, look: int = 0) -> Redemption:
    """The coupon is used, once and for all; raises UserError where somebody was faster.

    `look` is what the redemption is called, where a button is to do that once.
    """
    home, found, coupon = ctx.community.id, use.found, use.coupon
    if paid.amount is not None and paid.currency is None:
        paid = replace(paid, currency=found.campaign.currency)
    id = coupon.id if coupon else None
    done = Redemption(look or ctx.new_id(), found.id, id, paid, by, ctx.now)
    if coupon is not None and not unlocking.redeem(ctx, coupon.id):
        raise UserError("code-used", at=ctx.community.local(ctx.now))
    store.add(ctx.tx, home, done)
    after = {"amount": paid.amount, "currency": paid.currency, "partner": by.partner}
    ctx.audit("redeem", f"redemption:{done.id}", after=after)
    member = coupon.member if coupon else None
    telling.redeemed(ctx, found, coupon, {"redemption": str(done.id), "order": paid.order, **after})
    ctx.publish(Redeemed(done.id, id, found.name, member, paid.amount, paid.currency, by.partner))
    return done


def _is_let(ctx: Ctx, found: Found, by: By) -> bool:
    terms = ctx.options.partners.get(by.partner) if by.partner else None
    return terms is None or found.name in terms.campaigns


def _check_coupon(ctx: Ctx, found: Found, coupon: Coupon) -> None:
    if coupon.state == "void":
        raise UserError("code-void")
    if coupon.state == "redeemed":
        at = coupon.redeemed_at or ctx.now
        raise UserError("code-used", at=ctx.community.local(at))
    if coupon.state == "expired":
        _expired(ctx, coupon.expires_at or ctx.now)
    _check_times(ctx, found, coupon.expires_at)


def _check_times(ctx: Ctx, found: Found, expires_at: int | None) -> None:
    if expires_at is not None and ctx.now >= expires_at:
        _expired(ctx, expires_at)
    begins = taken_from(ctx, found)
    if begins is not None:
        raise UserError("code-not-yet", at=ctx.community.local(begins))


def _check_uses(ctx: Ctx, found: Found) -> None:
    """A shared code is used as often as it was given and is not void."""
    tiers = stocks.tiers(ctx.tx, ctx.community.id, found.id)
    given = sum(stock.claimed for stock in tiers)
    if not given:
        raise UserError("code-void" if any(stock.void for stock in tiers) else "code-not-given")
    if store.uses(ctx.tx, ctx.community.id, found.id) >= given:
        raise UserError("code-used-up")


def _expired(ctx: Ctx, at: int) -> None:
    raise UserError("code-expired", at=ctx.community.local(at))

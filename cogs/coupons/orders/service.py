"""Taking in what a shop tells of an order: once, whoever tells it and however often."""

from bot.context import Ctx
from bot.errors import UserError
from bot.kinds import UNITS
from cogs.coupons.campaigns import service as campaigns
from cogs.coupons.claims import store as coupons
from cogs.coupons.events import OrderCancelled, Ordered
from cogs.coupons.orders import store
from cogs.coupons.orders.order import Order, Result, Told
from cogs.coupons.redeeming import service as redeeming

AHEAD_MS = UNITS["d"]  # that a shop's clock may be wrong, or its zone
REFUSES = {
    "order-nobody": 422,
    "order-amount": 422,
    "order-future": 422,
    "order-member": 404,
    "code-unknown": 404,
    "code-not-given": 409,
    "code-test": 410,
}


def take(ctx: Ctx, source: str, told: Told) -> tuple[Result, Order]:
    """What is known of the order from now on; raises UserError before anything is written."""
    known = store.find(ctx.tx, ctx.community.id, source, told.order)
    if known is None:
        return _new(ctx, source, told)
    if told.state == "paid" or known.state == "cancelled":
        return "known", known
    store.cancel(ctx.tx, ctx.community.id, source, told.order)
    _cancelled(ctx, known)
    return "cancelled", known


def _new(ctx: Ctx, source: str, told: Told) -> tuple[Result, Order]:
    at = ctx.now if told.at is None else told.at
    if at > ctx.now + AHEAD_MS:
        raise UserError("order-future")
    if told.state == "paid" and not told.currency:
        raise UserError("order-amount")
    # Who cancels what nobody told of before need not say whose it was: it never counts.
    whose = (None, None, None) if told.state == "cancelled" else _whose(ctx, told)
    order = Order(
        *(source, told.order, *whose),
        amount=told.amount,
        currency=told.currency,
        at=at,
        items=told.items,
        state=told.state,
        made_at=ctx.now,
    )
    store.add(ctx.tx, ctx.community.id, order)
    if order.state == "cancelled":
        return "cancelled", order
    name = _name(ctx, order)
    said = order.source, order.order, order.member, order.amount, order.currency, name
    ctx.publish(Ordered(*said))
    return "new", order


def _whose(ctx: Ctx, told: Told) -> tuple[int | None, int | None, int | None]:
    """The member, the campaign and the coupon; raises UserError where nobody knows."""
    member, campaign, coupon = None, None, None
    if told.code:
        member, campaign, coupon = _of_code(ctx, told.code)
    if told.member:
        found = ctx.members.by_native(ctx.tx, ctx.community, told.member)
        if found is None:
            raise UserError("order-member", member=told.member)
        member = found.id
    if member is None and campaign is None:
        raise UserError("order-nobody")
    return member, campaign, coupon


def _of_code(ctx: Ctx, code: str) -> tuple[int | None, int | None, int | None]:
    """Whose a code is. Of one that all share, only the campaign is known."""
    home = ctx.community.id
    place = redeeming.place(ctx, code)
    found = None if place is None else campaigns.by_id(ctx, place.campaign)
    if place is None or found is None:
        raise UserError("code-unknown")
    if found.test:
        raise UserError("code-test")
    coupon = coupons.find(ctx.tx, home, place.coupon) if place.coupon else None
    if coupon is None:
        if found.style != "shared":
            raise UserError("code-not-given")
        return None, found.id, None
    return coupon.member, found.id, coupon.id


def _cancelled(ctx: Ctx, order: Order) -> None:
    said = order.source, order.order, order.member, order.amount, order.currency
    ctx.publish(OrderCancelled(*said, _name(ctx, order)))


def _name(ctx: Ctx, order: Order) -> str:
    found = campaigns.by_id(ctx, order.campaign) if order.campaign else None
    return found.name if found else ""

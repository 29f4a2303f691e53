"""Giving a coupon: one function for all ways."""

from dataclasses import replace

from bot.context import Ctx
from bot.members import Member
from cogs.coupons.campaigns import service as campaigns
from cogs.coupons.campaigns.store import Found
from cogs.coupons.claims import store
from cogs.coupons.claims.audience import belongs
from cogs.coupons.claims.coupon import Coupon, Refusal, Way
from cogs.coupons.stock import store as stocks

ASKED: tuple[Way, ...] = ("drop", "points")  # ways by which a member comes by themselves
SPENT = ("returned", "void")


def claim(
    ctx: Ctx,
    found: Found,
    member: Member,
    way: Way,
    source: str | None = None,
    *,
    operator: bool | None = None,
) -> Coupon | Refusal:
    """The coupon that the member gets, or got before for the same `source`; or why none.

    Whoever holds the limit already gets a Refusal `limit` with their last one. Only a `good` one,
    which makes good for another, is outside of the limit; and only who comes by themselves (`drop`,
    `points`) is held to window and audience. `operator` says whether they are one; whoever gives to
    many looks once, and tells it.
    """
    had = store.of_member(ctx.tx, ctx.community.id, found.id, member.id)
    same = next((each for each in had if source is not None and each.source == source), None)
    if same is not None:
        return same
    staff = _is_operator(ctx, member) if operator is None else operator
    refusal = _closed(found, way) or _barred(ctx, found, member, way, had, staff=staff)
    return refusal or _take(ctx, found, member, way, source, len(had) + 1)


def _is_operator(ctx: Ctx, member: Member) -> bool:
    if ctx.has_member and ctx.member.id == member.id:
        return bool(ctx.rights)
    return any(holder.member == member.id for holder in ctx.team.holders(ctx))


def _closed(found: Found, way: Way) -> Refusal | None:
    if found.state == "stopped" or (found.state == "over" and way != "good"):
        return Refusal("stopped" if found.state == "stopped" else "over")
    if found.state == "draft":
        return Refusal("not-yet")
    return Refusal("paused") if found.state == "paused" and way in ASKED else None


def _barred(
    ctx: Ctx, found: Found, member: Member, way: Way, had: list[Coupon], *, staff: bool
) -> Refusal | None:
    campaign = found.campaign
    counted = [each for each in had if each.state not in SPENT and each.way != "good"]
    if way != "good" and len(counted) >= campaign.per_member:
        return Refusal("limit", coupon=counted[-1])
    if staff and not (campaign.staff_take_part or ctx.options.staff_take_part or found.test):
        return Refusal("operator")
    return _outside(ctx, found, member) if way in ASKED else None


def _outside(ctx: Ctx, found: Found, member: Member) -> Refusal | None:
    """Whether it is not their time, or not for them."""
    campaign, opens = found.campaign, found.opens_at
    if found.closes_at is not None and ctx.now >= found.closes_at:
        return Refusal("over")
    if opens is not None and ctx.now < opens:
        early = campaign.early
        if early is None or ctx.now < opens - early.by:
            return Refusal("not-yet", at=opens)
        if not belongs(ctx, early.audience, member):
            return Refusal("early", which=early.audience, at=opens)
    if campaign.audience and not belongs(ctx, campaign.audience, member):
        return Refusal("not-for-you", which=campaign.audience)
    return None


def _take(
    ctx: Ctx, found: Found, member: Member, way: Way, source: str | None, n: int
) -> Coupon | Refusal:
    home, here = ctx.community.id, found.id
    tiers = stocks.tiers(ctx.tx, home, here)
    for stock in sorted(tiers, key=lambda each: each.tier == ""):
        mine = stock.left and (not stock.tier or belongs(ctx, stock.tier, member))
        if mine and stocks.take(ctx.tx, home, here, stock.tier):
            return _give(ctx, found, member, way, source, n, stock.tier)
    claimed = sum(stock.claimed for stock in tiers)
    return Refusal("gone", claims=claimed + store.missed(ctx.tx, home, here, member.id))


def _give(
    ctx: Ctx, found: Found, member: Member, way: Way, source: str | None, n: int, tier: str
) -> Coupon:
    home, id = ctx.community.id, ctx.new_id()
    if found.style == "shared":
        place = stocks.shared_code(ctx.tx, home, found.id)
    else:
        place = stocks.next_code(ctx.tx, home, found.id, id)
    # A fault, which undoes this: nobody is told of a coupon without a code.
    assert place is not None, f"campaign {found.name}: the stock counts a code that is not there"
    coupon = Coupon(
        *(id, found.id, member.id, n, *place, tier, way, "claimed", source, ctx.now),
        expires_at=_expires(ctx, found),
        fresh=True,
    )
    store.add(ctx.tx, home, replace(coupon, fresh=False))
    return coupon


def _expires(ctx: Ctx, found: Found) -> int | None:
    campaign = found.campaign
    ends = [campaigns.instant(ctx, campaign.expires)]
    ends += [ctx.now + campaign.valid_for] if campaign.valid_for else []
    return min((end for end in ends if end is not None), default=None)

"""Getting a coupon: one function for all ways, and why somebody gets none."""

from bot import ledger
from bot.audiences import EVERYONE, Verdict
from bot.context import Ctx
from bot.members import Member
from cogs.coupons.campaigns import service as campaigns
from cogs.coupons.campaigns.store import Found
from cogs.coupons.campaigns.times import lapsed
from cogs.coupons.claims import packs, store
from cogs.coupons.claims.coupon import Coupon, Refusal, Way
from cogs.coupons.claims.giving import give
from cogs.coupons.raids import store as raids
from cogs.coupons.stock import store as stocks

ASKED: tuple[Way, ...] = ("drop", "points")  # ways by which a member comes by themselves
HELD_BACK: tuple[Way, ...] = (*ASKED, "draw", "reward", "earned")  # who is in doubt after a raid
UNBOUND: tuple[Way, ...] = ("earned", "good")  # each for a fact of its own, whatever else one has
AGAIN = "#"  # behind a source for which one was given before, of which nobody saw the code
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

    Whoever holds the limit already gets a Refusal `limit` with their last one. Outside of it are an
    `earned` one, for what another cog saw, and a `good` one, which makes good for another. Only who
    comes by themselves (`drop`, `points`) is held to window and audience. `operator` says whether
    they are one; whoever gives to many looks once, and tells it. Of a pack it is the coupon of its
    first campaign.
    """
    codes, source = _codes(ctx, found, member, source)
    had = store.of_member(ctx.tx, ctx.community.id, codes.id, member.id)
    same = _before(had, source)
    if same is not None and (same.state != "returned" or way not in ASKED):
        return same
    refusal = _refused(ctx, found, codes, member, way, had, operator)
    if refusal is not None:
        return same or refusal
    if same is not None:  # its code went back without having been seen: another one
        source = _again(source, had)
    got = _take(ctx, codes, member, way, source, len(had) + 1)
    if isinstance(got, Coupon) and codes is not found:
        packs.begun(ctx, found, got)
    return got


def eligible(ctx: Ctx, found: Found, member: Member) -> Refusal | None:
    """Why the member could get none by themselves now, whatever is left; None if they could."""
    codes, source = _codes(ctx, found, member, None)
    had = store.of_member(ctx.tx, ctx.community.id, codes.id, member.id)
    same = _before(had, source)
    if same is not None and same.state not in SPENT:
        return Refusal("limit", coupon=same)
    return _refused(ctx, found, codes, member, "drop", had, None)


def _codes(ctx: Ctx, found: Found, member: Member, source: str | None) -> tuple[Found, str | None]:
    """The campaign whose codes it gives, and for what; a pack is given once to each member."""
    if not found.campaign.pack:
        return found, source
    return campaigns.codes_of(ctx, found), packs.source(found, member.id, 0)


def _refused(
    ctx: Ctx,
    found: Found,
    codes: Found,
    member: Member,
    way: Way,
    had: list[Coupon],
    operator: bool | None,
) -> Refusal | None:
    """Why not; a pack says who and when, and of what it begins with nobody has too many."""
    if codes is found:
        return _closed(ctx, found, way) or _barred(ctx, found, member, way, had, operator)
    first: Way = "reward" if way in ASKED else way
    return (
        _closed(ctx, found, way)
        or _barred(ctx, found, member, way, [], operator)
        or _closed(ctx, codes, first)
        or _barred(ctx, codes, member, first, had, operator)
    )


def _before(had: list[Coupon], source: str | None) -> Coupon | None:
    """The last one that was given for a source, if any was."""
    if source is None:
        return None
    again = f"{source}{AGAIN}"
    same = [each for each in had if each.source == source or (each.source or "").startswith(again)]
    return same[-1] if same else None


def _again(source: str | None, had: list[Coupon]) -> str:
    return f"{source}{AGAIN}{len(had) + 1}"


def _closed(ctx: Ctx, found: Found, way: Way) -> Refusal | None:
    state = found.state
    if state in ("stopped", "draft"):
        return Refusal("stopped" if state == "stopped" else "draft")
    if lapsed(ctx, found):
        return Refusal("over")
    if way not in ASKED:
        return None
    if state in ("over", "paused"):
        return Refusal("over" if state == "over" else "paused")
    if campaigns.rehearses(ctx, found):
        return Refusal("rehearsal")
    return Refusal("over") if found.closes_at is not None and ctx.now >= found.closes_at else None


def _barred(
    ctx: Ctx, found: Found, member: Member, way: Way, had: list[Coupon], operator: bool | None
) -> Refusal | None:
    campaign = found.campaign
    if member.left_at is not None:
        return Refusal("left")
    counted = [each for each in had if each.state not in SPENT and each.way not in UNBOUND]
    if way not in UNBOUND and len(counted) >= campaign.per_member:
        return Refusal("limit", coupon=counted[-1])
    takes_part = campaign.staff_take_part or ctx.options.staff_take_part or found.test
    if not takes_part and (_is_operator(ctx, member) if operator is None else operator):
        return Refusal("operator")
    return _outside(ctx, found, member) if way in ASKED else None


def _is_operator(ctx: Ctx, member: Member) -> bool:
    if ctx.has_member and ctx.member.id == member.id:
        return bool(ctx.rights)
    return any(holder.member == member.id for holder in ctx.team.holders(ctx))


def _outside(ctx: Ctx, found: Found, member: Member) -> Refusal | None:
    """Whether it is not their time, or not for them."""
    campaign, opens = found.campaign, found.opens_at
    if opens is not None and ctx.now < opens:
        early = campaign.early
        if early is None or early.audience not in ctx.audiences.names():
            return Refusal("not-yet", at=opens)
        verdict, first = ctx.audiences.has(early.audience, member), opens - early.by
        if not verdict.holds:
            return Refusal("early", reasons=verdict.why, at=opens)
        if ctx.now < first:
            return Refusal("not-yet", at=first)
    if campaign.audience:
        if campaign.audience not in ctx.audiences.names():
            return Refusal("paused")
        verdict = ctx.audiences.has(campaign.audience, member)
        if not verdict.holds:
            return Refusal("not-for-you", reasons=verdict.why)
    return None


def _take(
    ctx: Ctx, found: Found, member: Member, way: Way, source: str | None, n: int
) -> Coupon | Refusal:
    """One of the tier that is kept for them, or of what is there for all."""
    home, here, others = ctx.community.id, found.id, None
    tiers = stocks.tiers(ctx.tx, home, here)
    for stock in sorted(tiers, key=lambda each: each.tier == ""):
        verdict = _kept_for(ctx, stock.tier, member) if stock.left else None
        if verdict is None or not verdict.holds:
            others = verdict or others
            continue
        if way in HELD_BACK and raids.holds(ctx.tx, home, member.id):
            return Refusal("paused")
        short = _price(ctx, found, member) if way == "points" else None
        if short is not None:
            return short
        if stocks.take(ctx.tx, home, here, stock.tier):
            return give(ctx, found, member, way, source, n, stock.tier)
    if others is not None:
        return Refusal("kept", reasons=others.why)
    claimed = sum(stock.claimed for stock in tiers) - found.before
    late = store.missed(ctx.tx, home, here, found.round, member.id) if way in ASKED else 0
    return Refusal("gone", claims=max(0, claimed) + late)


def _kept_for(ctx: Ctx, tier: str, member: Member) -> Verdict | None:
    """Whether a tier is for the member; None where it is kept for an audience that is gone."""
    audience = tier or EVERYONE
    return ctx.audiences.has(audience, member) if audience in ctx.audiences.names() else None


def _price(ctx: Ctx, found: Found, member: Member) -> Refusal | None:
    price = found.campaign.points or 0
    balance = ledger.balance(ctx.tx, ctx.community.id, member.id)
    return Refusal("points", price=price, balance=balance) if balance < price else None

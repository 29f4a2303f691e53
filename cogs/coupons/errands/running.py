"""An errand, page by page: each is a unit, so that nobody else waits for it."""

from dataclasses import replace

from bot.context import Ctx
from bot.effects import Plain, Words
from cogs.coupons.campaigns import service as campaigns
from cogs.coupons.campaigns.store import Found
from cogs.coupons.claims import store as coupons
from cogs.coupons.claims.claiming import claim
from cogs.coupons.claims.coupon import Coupon, CouponState
from cogs.coupons.claims.giving import expiry, reminding, watch
from cogs.coupons.endings import store as ends
from cogs.coupons.endings.ending import refund
from cogs.coupons.errands import store
from cogs.coupons.errands.store import Errand
from cogs.coupons.events import CountStale, ErrandGoesOn, PrizesStale, Voided
from cogs.coupons.holding.words import headline
from cogs.coupons.stock import store as stocks

PAGE = 100  # holders of a page: each may be told something, and get another coupon
CODES = 500  # free codes of a page
HELD: tuple[CouponState, ...] = ("claimed", "delivered")


def begin(ctx: Ctx, errand: Errand) -> None:
    """Let an errand go on from here by itself; twice is once."""
    if store.begin(ctx.tx, ctx.community.id, errand.id):
        ctx.publish(ErrandGoesOn(errand.id))


def go_on(ctx: Ctx, id: int) -> None:
    """Do the next page; the operators hear when it was the last."""
    errand = store.find(ctx.tx, ctx.community.id, id)
    found = campaigns.by_id(ctx, errand.campaign) if errand else None
    if errand is None or found is None or errand.state != "on":
        return
    if errand.kind == "void-left":
        errand = _void_left(ctx, found, errand)
    else:
        errand = _holders(ctx, found, errand)
    store.advance(ctx.tx, ctx.community.id, errand)
    if errand.state == "on":
        ctx.publish(ErrandGoesOn(id))
        return
    ctx.publish(CountStale(found.id), once=f"errand:{found.id}")
    campaigns.released(ctx, found)
    if errand.done:
        ctx.say(f"errand-{errand.kind}", room="ops", name=found.name, done=errand.done)
    if errand.short:
        ctx.say("errand-short", room="ops", name=found.name, count=errand.short)
    if errand.kind == "void-all":
        _also_left(ctx, errand)


def _also_left(ctx: Ctx, errand: Errand) -> None:
    rest = replace(errand, id=ctx.new_id(), kind="void-left", state="asked", done=0, short=0)
    store.add(ctx.tx, ctx.community.id, rest)
    begin(ctx, rest)


def _void_left(ctx: Ctx, found: Found, errand: Errand) -> Errand:
    """Free codes are void, and the stock counts them so, tier by tier."""
    home, most = ctx.community.id, CODES
    if found.style == "shared":
        most = sum(stock.left for stock in stocks.tiers(ctx.tx, home, found.id))
        voided = most
    else:
        voided = stocks.void_free(ctx.tx, home, found.id, CODES)
    rest = voided
    for stock in stocks.tiers(ctx.tx, home, found.id):
        rest -= stocks.void_left(ctx.tx, home, found.id, stock.tier, rest)
    over = voided < CODES or found.style == "shared"
    return replace(errand, done=errand.done + voided, state="over" if over else "on")


def _holders(ctx: Ctx, found: Found, errand: Errand) -> Errand:
    page = coupons.page(ctx.tx, ctx.community.id, found.id, errand.after, PAGE, *HELD)
    mine = [each for each in page if errand.member in (None, each.member)]
    short = 0
    for coupon in mine:
        if errand.kind == "extend":
            _extend(ctx, found, coupon)
        elif errand.kind == "tell":
            _tell(ctx, found, errand, coupon, "told-holder")
        else:
            short += void(ctx, found, errand, coupon)
    after = page[-1].id if page else errand.after
    state: store.ErrandState = "on" if len(page) == PAGE else "over"
    done = errand.done + len(mine)
    return replace(errand, after=after, done=done, short=errand.short + short, state=state)


def void(ctx: Ctx, found: Found, errand: Errand, coupon: Coupon) -> int:
    """A coupon is void, and another makes good for it; 1 where none was left for that."""
    if not unmake(ctx, found, coupon):
        return 0
    here = ctx.members.get(ctx.tx, coupon.member)
    good = None
    if errand.good is not None and here is not None and here.left_at is None:
        good = campaigns.by_id(ctx, errand.good)
    made = good is not None and _make_good(ctx, good, coupon)
    if made:  # in the place of what was paid, too
        _tell(ctx, found, errand, coupon, "voided-made-good")
    else:
        paid = refund(ctx, coupon)
        _tell(ctx, found, errand, coupon, "voided-paid-back" if paid else "voided")
    return int(good is not None and not made)


def unmake(ctx: Ctx, found: Found, coupon: Coupon) -> bool:
    """A coupon is void, whatever was paid for it; False if it was used, or is void already."""
    home = ctx.community.id
    if not coupons.leave(ctx.tx, home, coupon.id, "void", *HELD):
        return False
    stocks.void_code(ctx.tx, home, coupon.id)
    stocks.void_given(ctx.tx, home, found.id, coupon.tier)
    ctx.publish(Voided(coupon.id, found.name))
    if found.campaign.posted:
        ctx.publish(PrizesStale(), once="prizes-void")
    return True


def _extend(ctx: Ctx, found: Found, coupon: Coupon) -> None:
    """A coupon is good for longer, if it is by what its campaign says now; never for less long."""
    at = expiry(ctx, found, coupon.claimed_at)
    if coupon.expires_at is not None and (at is None or at > coupon.expires_at):
        later = replace(coupon, expires_at=at, remind_at=reminding(ctx, found, at))
        ends.postpone(ctx.tx, ctx.community.id, later)
        watch(ctx, later)


def _make_good(ctx: Ctx, good: Found, coupon: Coupon) -> bool:
    member = ctx.members.get(ctx.tx, coupon.member)
    if member is None:
        return False
    source = f"good:{coupon.id}"
    got = claim(ctx, good, member, "good", source, operator=False)
    if good.campaign.pack and isinstance(got, Coupon) and not got.fresh:
        # They have the pack already: they get one more of what it begins with.
        got = claim(ctx, campaigns.codes_of(ctx, good), member, "good", source, operator=False)
    return isinstance(got, Coupon) and got.fresh


def _tell(ctx: Ctx, found: Found, errand: Errand, coupon: Coupon, key: str) -> None:
    member = ctx.members.get(ctx.tx, coupon.member)
    if member is not None:
        mine = [ctx.button("mine")]
        why: Words = Plain(errand.message) if errand.message else ctx.text("no-word")
        ctx.whisper(member, key, buttons=mine, owed=True, what=headline(ctx, found), why=why)

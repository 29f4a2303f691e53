"""Giving without being asked: each member once for what it is given for."""

from collections.abc import Mapping
from dataclasses import replace

from bot.context import Ctx
from bot.effects import Joined
from bot.errors import UserError
from bot.members import Member
from cogs.coupons.campaigns import service as campaigns
from cogs.coupons.campaigns.store import Found
from cogs.coupons.claims.claiming import claim
from cogs.coupons.claims.coupon import Coupon, Refusal, Way
from cogs.coupons.events import GiftGoesOn, NotGiven
from cogs.coupons.gifts import store
from cogs.coupons.gifts.store import Gift
from cogs.coupons.holding.words import headline
from cogs.coupons.raids import store as raids
from cogs.coupons.stock import service as stocking

PAGE = 50  # members in one unit


def give(
    ctx: Ctx,
    found: Found,
    member: Member,
    way: Way,
    source: str,
    *,
    operator: bool | None = None,
    text: Mapping[str, str] | None = None,
) -> Coupon | Refusal:
    """Give one for a source, tell the member where it is, and all who asked to hear of it."""
    rehearses = campaigns.rehearses(ctx, found) and member.left_at is None
    got: Coupon | Refusal = Refusal("rehearsal")
    if not rehearses:
        got = claim(ctx, found, member, way, source, operator=operator)
    if isinstance(got, Refusal):
        ctx.publish(NotGiven(found.name, member.id, source, got.why))
    if rehearses or (isinstance(got, Coupon) and got.fresh):
        above = [ctx.lines(text)] if text else []
        words = Joined((*above, headline(ctx, found), ctx.text("gift-here")))
        ctx.whisper(member, words, buttons=[ctx.button("mine")])
    return got


def begin(ctx: Ctx, found: Found, audience: str) -> None:
    """Give one to everybody in an audience, page by page; raises UserError where none can be."""
    if found.state in ("draft", "stopped"):
        raise UserError(f"cannot-{found.state}", name=found.name)
    if not found.campaign.pack and not stocking.has_codes(ctx, found):
        raise UserError("no-codes", name=found.name)
    ctx.audiences.has(audience, ctx.member)
    if campaigns.rehearses(ctx, found):
        ctx.say("gift-rehearsed", room="ops", name=found.name, audience=audience)
        return
    gift = Gift(ctx.new_id(), found.id, audience, 0, 0, 0)
    store.add(ctx.tx, ctx.community.id, gift, ctx.now)
    ctx.publish(GiftGoesOn(gift.id))


def take_up(ctx: Ctx) -> None:
    """All that waited while a raid lasted goes on."""
    for id in store.all_going(ctx.tx, ctx.community.id):
        ctx.publish(GiftGoesOn(id))


def goes_on(ctx: Ctx, id: int) -> None:
    """Look at the next members; at the end the operators hear how it went. In a raid and in a
    rehearsal it waits.
    """
    home = ctx.community.id
    gift = store.going(ctx.tx, home, id)
    found = campaigns.by_id(ctx, gift.campaign) if gift else None
    if gift is None or found is None or raids.lasts(ctx.tx, home):
        return
    if campaigns.rehearses(ctx, found):
        ctx.publish(GiftGoesOn(gift.id), at=ctx.now + campaigns.RESTS_MS)
        return
    lost = gift.audience not in ctx.audiences.names()
    everybody = [] if lost else ctx.members.page(ctx.tx, home, gift.after, PAGE)
    staff, gone = ctx.audiences.operators(), False
    for member in everybody:
        gift = replace(gift, after=member.id)
        if member.id in staff or not ctx.audiences.has(gift.audience, member).holds:
            continue
        if raids.holds(ctx.tx, home, member.id):
            continue
        got = give(ctx, found, member, "gift", f"gift:{gift.id}:{member.id}", operator=False)
        refused = isinstance(got, Refusal)
        gift = replace(gift, given=gift.given + (not refused), passed=gift.passed + refused)
        gone = isinstance(got, Refusal) and got.why == "gone"
        if gone:
            break
    over = gone or len(everybody) < PAGE
    store.went_on(ctx.tx, home, gift, over=over)
    if not over:
        ctx.publish(GiftGoesOn(gift.id))
        return
    told = ctx.text("gift-over", name=found.name, audience=gift.audience, count=gift.given)
    rest = [ctx.text("gift-lost", audience=gift.audience)] if lost else []
    rest += [ctx.text("gift-gone")] if gone else []
    rest += [ctx.text("gift-passed", count=gift.passed)] if gift.passed else []
    ctx.say(Joined((told, *rest)), room="ops")

"""What follows when a coupon is used, or a pack's time has come."""

from bot.context import Ctx
from cogs.coupons.claims import packs, store
from cogs.coupons.claims.claiming import claim
from cogs.coupons.claims.coupon import Coupon
from cogs.coupons.holding.words import headline


def redeem(ctx: Ctx, coupon: int) -> bool:
    """The coupon is used from now on; False where it was, or is not good any more.

    Why not is in its row: `state`, `expires_at`.
    """
    home = ctx.community.id
    if not store.redeem(ctx.tx, home, coupon, ctx.now):
        return False
    used = store.find(ctx.tx, home, coupon)
    assert used is not None
    unlock(ctx, used)
    return True


def unlock(ctx: Ctx, coupon: Coupon) -> None:
    """Give the next coupon of its pack, once, and tell its holder."""
    after = packs.following(ctx, coupon)
    member = ctx.members.get(ctx.tx, coupon.member)
    if after is None or member is None:
        return
    pack, found, source = after
    got = claim(ctx, found, member, "reward", source, operator=False)
    if not isinstance(got, Coupon):
        if got.why == "left":
            return
        name = ctx.members.names(ctx.tx, [member.id])
        ctx.say("pack-short", room="ops", pack=pack.name, name=found.name, who=tuple(name))
        return
    if got.fresh:
        packs.begun(ctx, pack, got)
        line = headline(ctx, found)
        ctx.whisper(member, "pack-next", buttons=[ctx.button("mine")], what=line)

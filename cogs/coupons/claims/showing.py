"""Showing codes to those who hold them, and knowing which codes nobody may have seen."""

from collections.abc import Iterable, Sequence

from bot.context import Ctx
from bot.script_posts import CameOf
from cogs.coupons.claims import store
from cogs.coupons.claims.coupon import Coupon

LOST = ("refused", "expired")  # what comes of an answer that surely nobody saw


def showing(ctx: Ctx, coupons: Sequence[Coupon], answer: int) -> None:
    """An answer with the codes of these is on its way; that it arrives is heard of later."""
    waiting = [coupon for coupon in coupons if coupon.state == "claimed"]
    maybe = maybe_seen(ctx, waiting)
    for coupon in waiting:
        store.shown(ctx.tx, ctx.community.id, coupon.id, answer, unsure=coupon.id in maybe)


def maybe_seen(ctx: Ctx, coupons: Iterable[Coupon]) -> set[int]:
    """Which of them somebody may have seen: all but those whose every answer surely got lost."""
    each = [*coupons]
    asked = [coupon.answer for coupon in each if coupon.answer is not None and not coupon.unsure]
    came = ctx.posts.came_of(asked) if asked else {}
    return {coupon.id for coupon in each if not _lost(coupon, came)}


def _lost(coupon: Coupon, came: dict[int, CameOf]) -> bool:
    if coupon.unsure or coupon.state != "claimed":
        return False
    if coupon.answer is None:
        return True
    found = came.get(coupon.answer)
    return found is not None and found.state in LOST

"""Links that lead nowhere any more, whoever ended them."""

from collections.abc import Iterable

from bot.context import Ctx
from cogs.referrals.events import LinkGone
from cogs.referrals.links import store


def end(ctx: Ctx, codes: Iterable[str]) -> None:
    """Those of these which were ours lead nowhere any more, and that is told."""
    for code in store.gone(ctx.tx, ctx.community.id, codes, ctx.now):
        ctx.publish(LinkGone(code))

"""Links that lead nowhere any more, told to whoever shows them."""

from collections.abc import Iterable

from bot.context import Ctx
from cogs.referrals.events import LinkGone
from cogs.referrals.links import store


def lose(ctx: Ctx, codes: Iterable[str]) -> None:
    """These lead nowhere any more; those that are none of ours are passed over."""
    for code in store.gone(ctx.tx, ctx.community.id, codes, ctx.now):
        ctx.publish(LinkGone(code))

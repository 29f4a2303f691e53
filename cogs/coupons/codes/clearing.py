"""Taking away codes that nobody can get: those of a refused import, and of a draft that is gone."""

from bot.context import Ctx
from cogs.coupons.codes import store


def clear(ctx: Ctx, batch: int, faults: int = 0, file: str = "") -> None:
    """A batch never counts; its codes go, page by page, with what was noted of its table."""
    left = store.refuse(ctx.tx, ctx.community.id, batch)
    ctx.start_job("clear_codes", batch=batch, codes=left, faults=faults, file=file)


def clear_all(ctx: Ctx, campaign: int) -> None:
    """The same of every batch of a draft."""
    for batch in store.refuse_all(ctx.tx, ctx.community.id, campaign):
        clear(ctx, batch)

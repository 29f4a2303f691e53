"""What is said of a draw."""

from bot.context import Ctx
from bot.effects import Joined, Words
from cogs.coupons.campaigns.store import Found
from cogs.coupons.draws import store
from cogs.coupons.draws.store import Draw
from cogs.coupons.holding.words import headline

NAMED = 20  # winners whom the post names


def standing(ctx: Ctx, found: Found, draw: Draw) -> Words:
    """The post that people join by: while it is open, closed and over."""
    if draw.state != "open":
        return Joined((headline(ctx, found), ctx.text("draw-shut", count=draw.entered)))
    said = ctx.lines(draw.words) if draw.words else ctx.text("draw-invites", winners=draw.winners)
    at = ctx.community.local(draw.closes_at)
    figures = ctx.text("draw-figures", count=draw.entered, at=at)
    promise = ctx.text("draw-promise", number=draw.number, promise=draw.promise)
    return Joined((headline(ctx, found), said, figures, promise))


def closed(ctx: Ctx, found: Found, draw: Draw) -> Words:
    """What is said at the close, before anybody is drawn."""
    told = ctx.text("draw-closed", number=draw.number, count=draw.entered, seal=draw.seal)
    return Joined((headline(ctx, found), told))


def drawn(ctx: Ctx, found: Found, draw: Draw, seed: str) -> Words:
    """Who won, and how anybody can see that it was fair."""
    ids = store.winners(ctx.tx, ctx.community.id, draw.id, NAMED)
    names = tuple(ctx.members.names(ctx.tx, ids))
    more = draw.won - len(names)
    if not names:
        told = ctx.text("draw-nobody")
    elif more:
        told = ctx.text("draw-winners-more", names=names, more=more)
    else:
        told = ctx.text("draw-winners", names=names)
    fair = ctx.text("draw-fair", number=draw.number, seed=seed)
    return Joined((headline(ctx, found), told, fair))


def short(ctx: Ctx, found: Found, draw: Draw) -> Words:
    """What operators read where fewer got one than were to."""
    told = {"number": draw.number, "won": draw.won, "winners": draw.winners}
    return ctx.text("draw-short", **told, name=found.name, count=draw.entered)


def won(ctx: Ctx, found: Found, draw: Draw) -> Words:
    """What a winner reads."""
    return Joined((headline(ctx, found), ctx.text("draw-won", number=draw.number)))

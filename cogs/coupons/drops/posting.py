"""Putting up a drop, and keeping its figure true."""

from collections.abc import Mapping

from bot.context import Ctx
from bot.effects import Button, Joined, Words
from cogs.coupons.campaigns import service as campaigns
from cogs.coupons.campaigns.store import Found
from cogs.coupons.drops import store
from cogs.coupons.drops.store import Drop
from cogs.coupons.events import CountStale
from cogs.coupons.holding.words import headline
from cogs.coupons.stock import store as stocks

EDIT_MS = 4_000  # between two edits: Discord lets a room have five in five seconds, for all of us


def put_up(ctx: Ctx, found: Found, words: Mapping[str, str], room: str | None) -> int | None:
    """Post the drop; the post's id, or None where there is no such room."""
    drop = ctx.new_id()
    left, total = count(ctx, found.id)
    made = Drop(drop, found.id, None, dict(words), "open", left, ctx.now)
    post = ctx.say(_words(ctx, found, made, left, total), room=room, buttons=_buttons(ctx, drop))
    if post is not None:
        store.add(ctx.tx, ctx.community.id, Drop(drop, *_after(made, post)))
    return post


def stale(ctx: Ctx, drop: int) -> None:
    """The figure changed: it is edited soon, however many change it meanwhile."""
    ctx.publish(CountStale(drop), at=ctx.now + EDIT_MS, once=str(drop))


def refresh(ctx: Ctx, id: int) -> None:
    """Edit the post to what is left now; the last edit says what was."""
    home = ctx.community.id
    drop = store.find(ctx.tx, home, id)
    found = campaigns.by_id(ctx, drop.campaign) if drop else None
    if drop is None or found is None or drop.post is None or drop.state == "over":
        return
    left, total = count(ctx, found.id)
    if not left:
        store.end(ctx.tx, home, id, ctx.now)
    store.show(ctx.tx, home, id, left)
    buttons = _buttons(ctx, id)
    ctx.edit(drop.post, _words(ctx, found, drop, left, total), buttons=buttons)


def count(ctx: Ctx, campaign: int) -> tuple[int, int]:
    """How many are left of how many, in all tiers."""
    tiers = stocks.tiers(ctx.tx, ctx.community.id, campaign)
    return sum(each.left for each in tiers), sum(each.total - each.void for each in tiers)


def _after(made: Drop, post: int) -> tuple[int, int, dict[str, str], store.DropState, int, int]:
    return made.campaign, post, made.words, made.state, made.shown, made.began_at


def _words(ctx: Ctx, found: Found, drop: Drop, left: int, total: int) -> Words:
    said = ctx.lines(drop.words) if drop.words else ctx.text("drop")
    if left:
        return Joined((headline(ctx, found), said, ctx.text("left", left=left, total=total)))
    return Joined((headline(ctx, found), ctx.text("all-gone", total=total)))


def _buttons(ctx: Ctx, drop: int) -> list[Button]:
    return [ctx.button("claim", str(drop)), ctx.button("mine")]

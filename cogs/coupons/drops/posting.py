"""Putting up a drop, and keeping true what it says."""

from collections.abc import Mapping
from dataclasses import replace

from bot.context import Ctx
from bot.effects import Button
from bot.errors import UserError
from cogs.coupons.campaigns import checking
from cogs.coupons.campaigns import service as campaigns
from cogs.coupons.campaigns import store as rows
from cogs.coupons.campaigns.store import Found
from cogs.coupons.campaigns.times import lapsed
from cogs.coupons.drops import store, words
from cogs.coupons.drops.store import Drop
from cogs.coupons.pictures.drawing import of_drop
from cogs.coupons.raids import store as raids

ENDED = ("stopped", "over")
ALIVE = 4  # posts of a campaign that follow it: a room may have five edits in five seconds


def put_up(
    ctx: Ctx, found: Found, text: Mapping[str, str], room: str | None, native: str | None = None
) -> int | None:
    """Post the drop into a role's room, or one by its own id; the post's id, or None without room.

    Raises UserError where the campaign cannot be given now, or names no audience of ours.
    """
    found = campaigns.due(ctx, found)
    fit(ctx, found)
    if found.state == "live" and raids.lasts(ctx.tx, ctx.community.id):
        found = raids.pause_one(ctx.tx, ctx.community.id, found)
    ahead = _teaser(ctx, found)
    before = ahead.before if ahead else words.standing(ctx, found).given
    drop = Drop(
        *(ctx.new_id(), found.id, None, dict(text), ctx.now),
        before=before,
        told=words.told(ctx, text),
        opens_at=found.opens_at,
        occasion=ahead.first if ahead else None,
    )
    said = words.of(ctx, found, drop, words.standing(ctx, found, before))
    card = of_drop(ctx, found)
    hung = buttons(ctx, found, drop.id)
    post = ctx.say(said, room=room, native=native, buttons=hung, pictures=[card])
    if post is not None:
        shown = words.version(said, hung)
        store.add(ctx.tx, ctx.community.id, replace(drop, post=post, shown=shown))
        if ahead is None:
            rows.next_round(ctx.tx, ctx.community.id, found.id, before)
    return post


def _teaser(ctx: Ctx, found: Found) -> Drop | None:
    """The post that promised this drop, if there was one: those who went first count with it."""
    if found.opens_at is None:
        return None
    return store.teaser(ctx.tx, ctx.community.id, found.id, found.opens_at)


def fit(ctx: Ctx, found: Found) -> None:
    """Raises UserError where a campaign cannot be given: a draft, over, without codes."""
    if found.state in ("draft", *ENDED):
        raise UserError(f"cannot-{found.state}", name=found.name, origin=found.origin)
    for name in checking.lost(ctx, found.campaign):
        raise UserError("no-audience", name=found.name, audience=name)
    given = campaigns.codes_of(ctx, found)
    if lapsed(ctx, given):
        raise UserError("cannot-over", name=given.name, origin=given.origin)
    if not found.campaign.pack and not words.standing(ctx, found).total:
        raise UserError("no-codes", name=found.name)


def refresh(ctx: Ctx, campaign: int) -> None:
    """Edit the posts of a campaign to what is true now, and those of packs that begin with it."""
    found = campaigns.by_id(ctx, campaign)
    if found is not None:
        for each in (found, *campaigns.packs_of(ctx, found)):
            _refresh(ctx, each)


def _refresh(ctx: Ctx, found: Found) -> None:
    """The last edit says what was; or, of one that is older than the last few, that it is."""
    home = ctx.community.id
    drops = store.of_campaign(ctx.tx, home, found.id)
    for drop in drops:
        older = drop in drops[:-ALIVE]
        if older or found.state == "over":  # what was stopped may go on
            store.end(ctx.tx, home, drop.id, ctx.now)
        said = words.of(ctx, found, drop, words.standing(ctx, found, drop.before), older=older)
        hung = [ctx.button("mine")] if older else buttons(ctx, found, drop.id)
        shown = words.version(said, hung)
        if drop.post is not None and drop.shown != shown:
            store.show(ctx.tx, home, drop.id, shown)
            ctx.edit(drop.post, said, buttons=hung)


def last_call(ctx: Ctx, found: Found, text: Mapping[str, str]) -> None:
    """Say a last call in the posts of a campaign, by an edit alone, while something is left."""
    if words.standing(ctx, found).left:
        for drop in store.of_campaign(ctx.tx, ctx.community.id, found.id):
            told = {**drop.told, **words.told(ctx, text)}
            store.call(ctx.tx, ctx.community.id, replace(drop, last_call=dict(text), told=told))
    refresh(ctx, found.id)


def buttons(ctx: Ctx, found: Found, drop: int) -> list[Button]:
    """What hangs under a drop: to get one while one can, and to see one's own."""
    mine = ctx.button("mine")
    if found.state in ENDED:
        return [mine]
    price = found.campaign.points
    get = ctx.button("claim", str(drop))
    if price:
        get = Button(f"{ctx.cog}.claim", ctx.text("claim-for", points=price), f"{drop}:{price}")
    return [get, mine]

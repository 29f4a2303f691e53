"""Putting up a drop, and keeping true what it says."""

from collections.abc import Mapping
from dataclasses import replace

from bot.context import Ctx
from bot.effects import Button
from bot.errors import UserError
from cogs.coupons.campaigns import fitting
from cogs.coupons.campaigns import service as campaigns
from cogs.coupons.campaigns import store as rows
from cogs.coupons.campaigns.store import Found
from cogs.coupons.drops import store, words
from cogs.coupons.drops.store import Drop
from cogs.coupons.pictures.drawing import of_drop
from cogs.coupons.raids import store as raids

ENDED = ("stopped", "over")


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
    state = words.standing(ctx, found, before)
    made = Drop(
        *(ctx.new_id(), found.id, None, dict(text), ctx.now),
        before=before,
        opens_at=found.opens_at,
        occasion=ahead.first if ahead else None,
    )
    drop = replace(made, shown=words.key(state, made))
    said = words.of(ctx, found, drop, state)
    card = of_drop(ctx, found)
    hung = buttons(ctx, found, drop.id)
    post = ctx.say(said, room=room, native=native, buttons=hung, pictures=[card])
    if post is not None:
        store.add(ctx.tx, ctx.community.id, replace(drop, post=post))
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
    for name in fitting.lost(ctx, found.campaign):
        raise UserError("no-audience", name=found.name, audience=name)
    if not found.campaign.pack and not words.standing(ctx, found).total:
        raise UserError("no-codes", name=found.name)


def refresh(ctx: Ctx, campaign: int) -> None:
    """Edit the campaign's posts to what is true now; the last edit says what was."""
    home = ctx.community.id
    found = campaigns.by_id(ctx, campaign)
    drops = store.of_campaign(ctx.tx, home, campaign) if found else []
    if found is None or not drops:
        return
    for drop in drops:
        state = words.standing(ctx, found, drop.before)
        if found.state == "over":  # what was stopped may go on
            store.end(ctx.tx, home, drop.id, ctx.now)
        if drop.post is not None and drop.shown != words.key(state, drop):
            store.show(ctx.tx, home, drop.id, words.key(state, drop))
            said = words.of(ctx, found, drop, state)
            ctx.edit(drop.post, said, buttons=buttons(ctx, found, drop.id))


def last_call(ctx: Ctx, found: Found, text: Mapping[str, str]) -> None:
    """Say a last call in the posts of a campaign, by an edit alone, while something is left."""
    if words.standing(ctx, found).left:
        for drop in store.of_campaign(ctx.tx, ctx.community.id, found.id):
            store.call(ctx.tx, ctx.community.id, drop.id, dict(text))
    refresh(ctx, found.id)


def buttons(ctx: Ctx, found: Found, drop: int) -> list[Button]:
    """What hangs under a drop: to get one while one can, and to see one's own."""
    mine = ctx.button("mine")
    if found.state in ENDED:
        return [mine]
    price = found.campaign.points
    get = ctx.button("claim", str(drop))
    if price:
        get = Button(f"{ctx.cog}.claim", ctx.text("claim-for", points=price), str(drop))
    return [get, mine]

"""A round's card in a room: put up once, then only edited."""

from collections.abc import Mapping

from bot.context import Ctx
from bot.effects import Joined
from bot.errors import UserError
from cogs.friends.campaigns.store import Found
from cogs.friends.raids import store as raids
from cogs.friends.raids.store import Opening
from cogs.friends.rounds import service, store, words
from cogs.friends.rounds.store import Round
from cogs.friends.teams import ranking


def open_or_wait(ctx: Ctx, found: Found, opening: Opening) -> int | None:
    """Open a campaign, or let it wait for a raid's end, which the operators read.

    The post's id, or None without room, or where it waits; raises UserError where it cannot open.
    """
    home = ctx.community.id
    if not raids.lasts(ctx.tx, home):
        return put_up(ctx, found, opening)
    service.fit(ctx, found)
    raids.wait(ctx.tx, home, opening, ctx.now)
    ctx.say("waits-for-raid", room="ops", name=found.name)
    return None


def put_up(ctx: Ctx, found: Found, opening: Opening) -> int | None:
    """Open a campaign and post its card; the post's id, or None without room."""
    round = service.begin(ctx, found, opening.lead, opening.lasts)
    post = ctx.say(
        words.card(ctx, round),
        room=opening.room,
        native=opening.native,
        buttons=words.buttons(ctx, round),
        pictures=[words.poster(ctx, round)],
    )
    if post is not None:
        store.posted(ctx.tx, ctx.community.id, round.id, post)
        store.show(ctx.tx, ctx.community.id, round.id, _key(ctx, round))
    return post


def refresh(ctx: Ctx, id: int) -> None:
    """Edit the card to what is true now, where it says something else; how it ended stays."""
    round = store.find(ctx.tx, ctx.community.id, id)
    if round is None or round.post is None or round.shown.startswith("over"):
        return
    if round.shown == _key(ctx, round):
        return
    store.show(ctx.tx, ctx.community.id, id, _key(ctx, round))
    ctx.edit(round.post, words.card(ctx, round), buttons=words.buttons(ctx, round))


def tell_progress(ctx: Ctx, lead: Mapping[str, str], room: str | None) -> int | None:
    """Post how far the community is; raises UserError where nothing runs."""
    round = service.current(ctx)
    if round is None:
        raise UserError("none-open")
    now = words.figures(ctx, round)
    above = [ctx.lines(lead)] if lead else []
    said = Joined((*above, words.progress(ctx, round, now)))
    return ctx.say(said, room=room, buttons=words.buttons(ctx, round))


def tell_end(ctx: Ctx, round: Round) -> None:
    """Tell the operators how it went, once."""
    if store.report(ctx.tx, ctx.community.id, round.id):
        ctx.say(words.report(ctx, round), room="ops")


def _key(ctx: Ctx, round: Round) -> str:
    now = words.figures(ctx, round)
    places = ",".join(f"{each.team.id}={each.friends}" for each in ranking.first(ctx, round))
    said = f"{round.state}:{now.friends}:{now.teams}:{now.whole}:{places}"
    if round.state == "over":
        return said
    return f"{said}:{now.waiting + now.held}:{round.closes_at}"

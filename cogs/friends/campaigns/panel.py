"""A campaign as operators see it: what members would read, how it stands, what may be done."""

from bot.context import Ctx
from bot.effects import Button, Joined, Text, Words
from bot.kinds import write_duration
from cogs.friends.campaigns.store import Found
from cogs.friends.rounds import store as rows
from cogs.friends.rounds import words
from cogs.friends.rounds.service import kind_of
from cogs.friends.rounds.store import Round

FORMS = ("said", "given", "timed")


def show(ctx: Ctx, found: Found, *, in_place: bool = False) -> None:
    """Answer with the campaign: its words and its picture as members get them."""
    round = rows.last_of(ctx.tx, ctx.community.id, found.id)
    shown = round or _as_if(ctx, found)
    parts: list[Words] = [line(ctx, found), _given(ctx, found)]
    if round is None:
        parts += [ctx.text("panel-reads"), *words.about(ctx, shown)]
    else:
        parts.append(words.report(ctx, round))
    pictures = [words.poster(ctx, shown)]
    ctx.reply(
        Joined(tuple(parts)), buttons=_buttons(ctx, found), pictures=pictures, in_place=in_place
    )


def line(ctx: Ctx, found: Found) -> Text:
    """A campaign in a line."""
    round = rows.last_of(ctx.tx, ctx.community.id, found.id)
    state = ctx.text(f"state-{round.state}" if round else f"state-{found.state}")
    return ctx.text("line", name=found.name, state=state)


def _given(ctx: Ctx, found: Found) -> Words:
    campaign, gift = found.campaign, found.campaign.gift
    what: Words = ctx.text("panel-nothing")
    if gift.points:
        what = ctx.text("panel-points", points=gift.points)
    elif gift.coupons:
        what = ctx.text("panel-coupons", name=gift.coupons)
    limit = (
        ctx.text("panel-most", count=campaign.gifts) if campaign.gifts else ctx.text("panel-any")
    )
    times = {"lasts": write_duration(campaign.lasts), "rest": write_duration(campaign.rest)}
    return Joined((what, limit, ctx.text("panel-times", **times)))


def _buttons(ctx: Ctx, found: Found) -> list[Button]:
    if found.state != "draft":
        return []
    id = str(found.id)
    shown = [Button(f"{ctx.cog}.edit", ctx.text(f"edit-{each}"), f"{id}:{each}") for each in FORMS]
    return [*shown, ctx.button("ready", id), ctx.button("discard", id)]


def _as_if(ctx: Ctx, found: Found) -> Round:
    """The campaign as if it opened now."""
    campaign, closes = found.campaign, ctx.now + found.campaign.lasts
    kind = kind_of(ctx, campaign)
    return Round(0, found.id, campaign, "open", ctx.now, closes, closes, closes, kind=kind)

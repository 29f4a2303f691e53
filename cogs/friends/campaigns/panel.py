"""A campaign as operators see it: what members would read, how it stands, what may be done."""

from dataclasses import replace

from bot.context import Ctx
from bot.effects import Button, Joined, Plain, Text, Words
from bot.kinds import write_duration
from cogs.friends.campaigns import service
from cogs.friends.campaigns.forms import LANGUAGES
from cogs.friends.campaigns.store import Found
from cogs.friends.rounds import store as rows
from cogs.friends.rounds import words
from cogs.friends.rounds.service import kind_of
from cogs.friends.rounds.store import Round
from cogs.friends.rules import KINDS

FORMS = ("said", "given", "timed", "shown")
SHOWN = ("given", "ruled", "timed", "shown")


def show(ctx: Ctx, found: Found, *, in_place: bool = False) -> None:
    """Answer with the campaign: its words and its picture as members get them."""
    round = rows.last_of(ctx.tx, ctx.community.id, found.id)
    draft = round is None or found.state == "draft"
    shown = _as_if(ctx, found) if round is None or draft else round
    running = round is not None and round.state != "over"
    told = replace(found, campaign=shown.campaign) if running else found
    parts: list[Words] = [line(ctx, found), *_told(ctx, told)]
    if round is None or draft:
        parts += [ctx.text("panel-reads"), *words.about(ctx, shown)]
    else:
        parts.append(words.report(ctx, round))
    if told.campaign != found.campaign:
        parts.append(ctx.text("panel-keeps"))
    pictures = [words.poster(ctx, shown)]
    ctx.reply(
        Joined(tuple(parts)), buttons=_buttons(ctx, found), pictures=pictures, in_place=in_place
    )


def is_listed(ctx: Ctx, found: Found) -> bool:
    """Whether it may still run, or ever did."""
    ran = rows.last_of(ctx.tx, ctx.community.id, found.id)
    return ran is not None or not service.is_gone(ctx, found.name)


def line(ctx: Ctx, found: Found) -> Text:
    """A campaign in a line."""
    round = rows.last_of(ctx.tx, ctx.community.id, found.id)
    draft = round is None or found.state == "draft"
    state = ctx.text(f"state-{found.state}" if round is None or draft else f"state-{round.state}")
    return ctx.text("line", name=found.name, state=state)


def kind_name(ctx: Ctx, name: str) -> Words:
    """What a kind is called."""
    return ctx.text(f"kind-{name}") if name in KINDS else Plain(name)


def _told(ctx: Ctx, found: Found) -> list[Words]:
    campaign, gift = found.campaign, found.campaign.gift
    what: Words = ctx.text("panel-nothing")
    if campaign.prizes:
        what = ctx.text("panel-prizes", count=len(campaign.prizes))
    elif gift.points:
        what = ctx.text("panel-points", points=gift.points)
    elif gift.coupons:
        what = ctx.text("panel-coupons", name=gift.coupons)
    limit = (
        ctx.text("panel-most", count=campaign.gifts) if campaign.gifts else ctx.text("panel-any")
    )
    said: list[Words] = [
        ctx.text("panel-kind", kind=kind_name(ctx, campaign.kind)),
        Joined((what, limit)),
        *_times(ctx, found),
    ]
    missing = tuple(name for each, name in LANGUAGES.items() if each not in campaign.title)
    if campaign.title and missing and "" not in campaign.title:
        said.append(ctx.text("panel-missing", languages=missing))
    return said


def _times(ctx: Ctx, found: Found) -> list[Words]:
    """By its window, or for how long; then the rest."""
    opens, until = service.window(ctx, found.campaign)
    local = ctx.community.local
    rest = write_duration(found.campaign.rest)
    if opens is not None and until is not None:
        return [ctx.text("panel-window", opens=local(opens), until=local(until), rest=rest)]
    lasts = write_duration(found.campaign.lasts)
    told = [ctx.text("panel-times", lasts=lasts, rest=rest)]
    return [*told, ctx.text("panel-opens", opens=local(opens))] if opens is not None else [*told]


def _buttons(ctx: Ctx, found: Found) -> list[Button]:
    round = rows.last_of(ctx.tx, ctx.community.id, found.id)
    if round is not None and round.state == "open":
        return [ctx.button("card", str(round.id))]
    if found.origin != "command" or (round is not None and round.state != "over"):
        return []
    id = str(found.id)
    shown = [ctx.button("words", id)]
    shown += [Button(f"{ctx.cog}.edit", ctx.text(f"edit-{each}"), f"{id}:{each}") for each in SHOWN]
    if found.state == "draft":
        shown += [ctx.button("ready", id), ctx.button("discard", id)]
    return shown


def _as_if(ctx: Ctx, found: Found) -> Round:
    """The campaign as if it opened by its window, or now."""
    campaign = found.campaign
    opens, until = service.window(ctx, campaign)
    begins = max(opens or ctx.now, ctx.now)
    closes = until if until is not None and until > begins else begins + campaign.lasts
    kind = kind_of(ctx, campaign)
    return Round(0, found.id, campaign, "open", begins, closes, closes, closes, kind=kind)

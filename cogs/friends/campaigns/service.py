"""Finding campaigns, and keeping those of config.yaml as they are written there now."""

from dataclasses import replace
from itertools import count

from bot.context import Ctx
from bot.drafts import instant
from bot.errors import UserError
from cogs.friends.campaigns import store
from cogs.friends.campaigns.campaign import Campaign
from cogs.friends.campaigns.store import Found
from cogs.friends.events import RoundDue
from cogs.friends.rounds import store as rows


def awake(ctx: Ctx) -> None:
    """Every campaign of config.yaml is there, and opens by its window if it has one."""
    for name in ctx.options.campaigns:
        due(ctx, find(ctx, name))


def due(ctx: Ctx, found: Found) -> None:
    """The campaign opens by itself where its window says when."""
    opens, until = window(ctx, found.campaign)
    if found.state == "ready" and opens is not None and (until is None or until > ctx.now):
        at = max(opens, ctx.now)
        ctx.publish(RoundDue(found.name, opens), at=at, once=f"{found.name}:{opens}")


def window(ctx: Ctx, campaign: Campaign) -> tuple[int | None, int | None]:
    """From when until when it runs, as instants (UTC ms)."""
    home, when = ctx.community, campaign.window
    return instant(home, when.opens), instant(home, when.until)


def find(ctx: Ctx, name: str) -> Found:
    """The campaign of this name, as it is written now, in whatever case the name is given.

    Raises UserError `no-campaign`.
    """
    found = store.named(ctx.tx, ctx.community.id, name)
    written = ctx.options.campaigns.get(name)
    if found is None and written is None:
        every = [each.name for each in store.everything(ctx.tx, ctx.community.id)]
        same = [each for each in every if each.casefold() == name.casefold()]
        if not same:
            raise UserError("no-campaign", name=name)
        return find(ctx, same[0])
    if found is None:
        return add(ctx, Found(ctx.new_id(), name, "yaml", "ready", written))
    if written is None or (found.campaign == written and found.origin == "yaml"):
        return found
    if found.origin == "command":
        return _make_way(ctx, found, written)
    now = replace(found, campaign=written, origin="yaml", state="ready")
    store.rewrite(ctx.tx, ctx.community.id, now)
    round = rows.last_of(ctx.tx, ctx.community.id, found.id)
    if round is not None and round.state == "open":
        until = ctx.community.local(round.closes_at)
        ctx.say("changed-runs", room="ops", name=name, until=until)
    return now


def is_gone(ctx: Ctx, name: str) -> bool:
    """Whether it is to open no more: it was thrown away, or taken out of config.yaml."""
    found = store.named(ctx.tx, ctx.community.id, name)
    return name not in ctx.options.campaigns and (found is None or found.origin == "yaml")


def by_id(ctx: Ctx, id: int) -> Found | None:
    """The campaign with this id, as it is written now."""
    found = store.find(ctx.tx, ctx.community.id, id)
    return None if found is None else find(ctx, found.name)


def add(ctx: Ctx, found: Found) -> Found:
    """A new campaign; raises UserError `campaign-there` where one has its name."""
    if not store.add(ctx.tx, ctx.community.id, found, ctx.now):
        raise UserError("campaign-there", name=found.name)
    return found


def _make_way(ctx: Ctx, found: Found, written: Campaign) -> Found:
    """A campaign of config.yaml has the name of one that was made in chat, which is kept by another
    name; while that one runs, it has its name.
    """
    home = ctx.community.id
    round = rows.last_of(ctx.tx, home, found.id)
    if round is not None and round.state != "over":
        return found
    others = (f"{found.name[:36]}-{number}" for number in count(2))
    taken = {each.name for each in store.everything(ctx.tx, home)} | set(ctx.options.campaigns)
    other = replace(found, name=next(name for name in others if name not in taken))
    store.rewrite(ctx.tx, home, other)
    due(ctx, other)
    ctx.say("makes-way", room="ops", name=found.name, other=other.name)
    return add(ctx, Found(ctx.new_id(), found.name, "yaml", "ready", written))


def names(ctx: Ctx) -> list[str]:
    """The campaigns that can run: those that are there or stand in config.yaml, but no drafts."""
    there = {each.name: each for each in store.everything(ctx.tx, ctx.community.id)}
    every = dict.fromkeys((*there, *ctx.options.campaigns))
    drafts = {each.name for each in there.values() if each.state == "draft"}
    return [name for name in every if name not in drafts and not is_gone(ctx, name)]

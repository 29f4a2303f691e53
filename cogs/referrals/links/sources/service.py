"""Sources as operators have them: begun, shown with what they brought, and ended."""

from bot.context import Ctx
from bot.errors import UserError
from bot.ways import Made
from cogs.referrals.config import NAME
from cogs.referrals.events import LinkReady, SourceChanged
from cogs.referrals.evidence import service as evidence
from cogs.referrals.links import card, ending, making
from cogs.referrals.links import store as links
from cogs.referrals.links.sources import store
from cogs.referrals.links.sources.store import Source
from cogs.referrals.links.store import Link

UNIT = 100  # of the smallest unit of money in a whole one


def begin(ctx: Ctx, typed: str, cost: int) -> None:
    """A source with a link of its own; one that is there keeps its link."""
    name, home = typed.strip().lower(), ctx.community.id
    if not NAME.fullmatch(name):
        raise UserError("source-name", name=typed)
    if keep(ctx, Source(name, cost * UNIT, ctx.now)):
        ctx.audit("links add", f"source:{name}", after={"cost": cost})
    link = links.of_source(ctx.tx, home, name)
    if link is not None:
        card.show(ctx, link.code, source=name)
        return
    _make(ctx, name)


def keep(ctx: Ctx, source: Source) -> bool:
    """A source as it is now, told where it changed."""
    changed = store.put(ctx.tx, ctx.community.id, source)
    if changed:
        ended = source.ended_at is not None
        told = SourceChanged(source.name, source.cost, ctx.options.currency, ended=ended)
        ctx.publish(told)
    return changed


def from_config(ctx: Ctx) -> None:
    """Sources that config.yaml names are there from the start on."""
    home = ctx.community.id
    for name, terms in ctx.options.sources.items():
        keep(ctx, Source(name, terms.cost * UNIT, ctx.now))
        if links.of_source(ctx.tx, home, name) is None:
            _make(ctx, name)


def take_up(ctx: Ctx, name: str) -> None:
    """The source is there and has not ended; what it costs stays."""
    there = store.find(ctx.tx, ctx.community.id, name)
    if there is None or there.ended_at is not None:
        keep(ctx, Source(name, there.cost if there else 0, ctx.now))


def _make(ctx: Ctx, name: str) -> None:
    making.make_room(ctx)
    if ctx.make_invite(ctx.options.room, then="made_for", source=name) is None:
        raise UserError("link-no-room", room=ctx.options.room)


def made(ctx: Ctx, made: Made, source: str) -> None:
    """The link of a source is there, or why it is not."""
    home = ctx.community.id
    if made.why:
        if ctx.has_member:
            ctx.reply("link-refused", reason=made.why)
        return
    evidence.begin(ctx)
    new = Link(made.code, None, source, ctx.now, ctx.now)
    if not links.add(ctx.tx, home, new):
        ctx.drop_invite(made.code, then="dropped")
    own = links.of_source(ctx.tx, home, source)
    if own is not None:
        ctx.publish(LinkReady(own.code, None, source))
    if ctx.has_member and own is not None:
        card.show(ctx, own.code, source=source)


def end(ctx: Ctx, typed: str) -> None:
    """Nobody comes by a source's link any more; what it brought stays."""
    name, home = typed.strip().lower(), ctx.community.id
    source = store.find(ctx.tx, home, name)
    if source is None or source.ended_at is not None:
        raise UserError("source-none", name=typed)
    if name in ctx.options.sources:
        raise UserError("source-in-config", name=name)
    keep(ctx, Source(name, source.cost, source.asked_at, ctx.now))
    link = links.of_source(ctx.tx, home, name)
    if link is not None:
        ctx.drop_invite(link.code, then="dropped")
        ending.end(ctx, [link.code])
    ctx.audit("links end", f"source:{name}")
    ctx.reply("source-ended", source=name)

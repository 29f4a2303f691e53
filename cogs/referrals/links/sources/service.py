"""Sources as operators have them: begun, shown with what they brought, and ended."""

from bot import money
from bot.context import Ctx
from bot.errors import UserError
from bot.ways import Made
from cogs.referrals.config import NAME
from cogs.referrals.events import LinkReady, SourceChanged
from cogs.referrals.evidence import service as evidence
from cogs.referrals.links import card, making
from cogs.referrals.links import store as links
from cogs.referrals.links.losing import lose
from cogs.referrals.links.sources import store
from cogs.referrals.links.sources.store import Source
from cogs.referrals.links.store import Link


def begin(ctx: Ctx, typed: str, cost: int | None) -> None:
    """A source with a link of its own; one that is there keeps its link, and without cost that.

    `cost` is all that it cost so far, in whole units of the community's currency.
    """
    name, home = typed.strip().lower(), ctx.community.id
    if not NAME.fullmatch(name):
        raise UserError("source-name", name=typed)
    known = store.find(ctx.tx, home, name)
    if cost is None:
        cost = 0 if known is None else _whole(known)
    if _keep(ctx, name, cost):
        ctx.audit("links add", f"source:{name}", after={"cost": cost})
    link = links.of_source(ctx.tx, home, name)
    if link is not None:
        card.show(ctx, link.code, source=name)
        return
    _make(ctx, name)


def wake(ctx: Ctx) -> None:
    """Sources that config.yaml names are there; all cost what they do in today's currency."""
    home, named = ctx.community.id, ctx.options.sources
    for each in store.every(ctx.tx, home):
        if each.name not in named:
            _keep(ctx, each.name, _whole(each), each.ended_at)
    for name, terms in named.items():
        _keep(ctx, name, terms.cost)
        if links.of_source(ctx.tx, home, name) is None:
            _make(ctx, name)


def _keep(ctx: Ctx, name: str, cost: int, ended_at: int | None = None) -> bool:
    """A source as it is now, `cost` in whole units, told where it changed."""
    currency = ctx.options.currency
    smallest = money.whole(cost, currency)
    source = Source(name, smallest, currency, ctx.now, ended_at)
    changed = store.put(ctx.tx, ctx.community.id, source)
    if changed:
        ctx.publish(SourceChanged(name, smallest, currency, ended=ended_at is not None))
    return changed


def _whole(source: Source) -> int:
    """What an operator typed: the same number, if the currency is another by now."""
    return source.cost // money.whole(1, source.currency)


def take_up(ctx: Ctx, name: str) -> None:
    """The source is there and has not ended; what it costs stays."""
    there = store.find(ctx.tx, ctx.community.id, name)
    if there is None or there.ended_at is not None:
        _keep(ctx, name, _whole(there) if there else 0)


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
    _keep(ctx, name, _whole(source), ctx.now)
    link = links.of_source(ctx.tx, home, name)
    if link is not None:
        lose(ctx, [link.code])
        ctx.drop_invite(link.code, then="dropped")
    ctx.audit("links end", f"source:{name}")
    ctx.reply("source-ended", source=name)

"""How the lists are shown to operators."""

from bot.context import Ctx
from bot.effects import Joined, Words
from cogs.guard.feeds import service, store
from cogs.guard.feeds.store import Feed

SHOWN = 20  # hosts that are blocked by hand


def overview(ctx: Ctx) -> Joined:
    """A line for each list, and one for what operators block by hand."""
    home, wanted = ctx.community.id, service.options(ctx).block
    known = {each.name: each for each in store.feeds(ctx.tx, home)}
    lines: list[Words] = [ctx.text("lists-head", count=len(wanted))]
    for name, source in wanted.items():
        lines += _lines(ctx, known.get(name) or Feed(name, source.place))
    by_hand = store.blocked(ctx.tx, home)
    if by_hand:
        shown = ", ".join(each.host for each in by_hand[:SHOWN])
        lines.append(ctx.text("lists-by-hand", count=len(by_hand), sites=shown))
    return Joined(tuple(lines))


def _lines(ctx: Ctx, feed: Feed) -> list[Words]:
    if feed.taken_at is None:
        found = [ctx.text("lists-none-yet", list=feed.name)]
    else:
        day = ctx.community.local(feed.taken_at).date()
        size = {"count": feed.hosts, "added": feed.added, "removed": feed.removed}
        changed = "yes" if feed.added or feed.removed else "no"
        found = [ctx.text("lists-one", list=feed.name, day=day, changed=changed, **size)]
    if feed.bad:
        found.append(ctx.text("lists-bad", count=feed.bad))
    if feed.held:
        found.append(ctx.text("lists-held"))
    if feed.why:
        why = ctx.text(f"list-why-{feed.why}", status="", source=feed.source)
        found.append(ctx.text("lists-down", why=why))
    return [*found]

"""What becomes of lists: asked for, compared, taken into use or held, and told of."""

from collections.abc import Sequence
from dataclasses import replace

from bot.context import Ctx
from bot.effects import Button
from bot.errors import UserError
from bot.hostlists import Listed
from bot.machine import Compared, Fetched
from cogs.guard.allowing import store as allowed
from cogs.guard.allowing.service import host_of
from cogs.guard.events import FeedDue
from cogs.guard.feeds import store
from cogs.guard.feeds.config import BY_HAND, ListOptions, Source
from cogs.guard.feeds.store import Blocked, Feed
from cogs.guard.feeds.trust import doubt, many_bad, watched
from cogs.guard.feeds.wellknown import WELL_KNOWN

DAY_MS = 86_400_000
AGAIN_MS = 1_800_000  # how soon it is tried again after a failure
NO_WEB = "no-web"  # a rehearsal asks nobody
STAMP = 12  # letters of a file's name that a button brings back
NAMED = 5  # hits that are named


def awake(ctx: Ctx) -> None:
    """Plaza started: what is due is looked at, and what config.yaml names no more goes."""
    wanted, home = options(ctx).block, ctx.community.id
    for feed in store.feeds(ctx.tx, home):
        if feed.name not in wanted:
            store.forget(ctx.tx, home, feed.name)
    for name, source in wanted.items():
        known = store.feed(ctx.tx, home, name)
        last = known.looked_at if known and known.source == source.place else None
        at = ctx.now if last is None else max(ctx.now, last + source.every)
        ctx.publish(FeedDue(name), at=at, once=name)


def look(ctx: Ctx, name: str) -> None:
    """Ask for a list, and look again after its time, whatever comes of it."""
    source = options(ctx).block.get(name)
    if source is None:
        return
    ctx.publish(FeedDue(name), at=ctx.now + source.every, once=name)
    feed = _known(ctx, name, source)
    store.put(ctx.tx, ctx.community.id, replace(feed, looked_at=ctx.now))
    ctx.fetch(source.place, then="list_came", etag=feed.etag, modified=feed.modified, name=name)


def came(ctx: Ctx, got: Fetched, name: str) -> None:
    """Have a list that is new compared with the one in use."""
    source = options(ctx).block.get(name)
    if source is None or source.place != got.source:
        return  # config.yaml was changed meanwhile
    feed = _known(ctx, name, source)
    if got.why:
        _failed(ctx, feed, got)
        return
    store.put(ctx.tx, ctx.community.id, replace(feed, why="", said_at=None))
    if got.unchanged or got.file == feed.seen:
        return
    told = {"etag": got.etag, "modified": got.modified, "name": name}
    held_against = watched(WELL_KNOWN, _fine(ctx))
    ctx.compare(got.file, before=feed.file, watched=held_against, then="list_read", **told)


def read(ctx: Ctx, came: Compared, name: str, etag: str, modified: str) -> None:
    """Take a list into use, or hold it and ask the operators."""
    source = options(ctx).block.get(name)
    if source is None:
        return
    feed = _known(ctx, name, source)
    if came.failed:
        _failed(ctx, feed, Fetched(source=source.place, why="failed"))
        return
    told = f"{came.hosts + came.addresses},{came.bad},{came.added},{came.removed}"
    seen = replace(feed, seen=came.file, etag=etag, modified=modified, told=told)
    why = doubt(came)
    if why:
        store.put(ctx.tx, ctx.community.id, replace(seen, held=why))
        _ask(ctx, seen, came, why)
        return
    _take(ctx, seen)
    if many_bad(came):
        ctx.say(
            "list-many-bad", room="ops", list=name, count=came.bad, line=", ".join(came.examples)
        )


def decide(ctx: Ctx, argument: str, *, take: bool) -> Feed:
    """An operator takes a list that was held, or keeps the one before.

    Raises UserError where it is not held any more, or another one came meanwhile.
    """
    name, _, stamp = argument.rpartition(":")
    feed = store.feed(ctx.tx, ctx.community.id, name)
    if feed is None or not feed.held or not feed.seen.startswith(stamp):
        raise UserError("list-decided", list=name)
    ctx.audit("guard list taken" if take else "guard list refused", f"list:{name}")
    if take:
        return _take(ctx, feed)
    kept = replace(feed, held="")
    store.put(ctx.tx, ctx.community.id, kept)
    return kept


def block(ctx: Ctx, typed: str) -> str:
    """An operator blocks a host; its name. Raises UserError where that cannot be."""
    host = host_of(typed)
    if host is None:
        raise UserError("block-no-site", typed=typed)
    if ctx.lists.allowed(host) or host in WELL_KNOWN:
        raise UserError("block-fine", site=host)
    if not store.block(ctx.tx, ctx.community.id, Blocked(host, ctx.member.id, ctx.now)):
        raise UserError("block-known", site=host)
    ctx.audit("guard block", f"site:{host}")
    ctx.relist()
    return host


def unblock(ctx: Ctx, typed: str) -> str:
    """A host is blocked no more; its name. Raises UserError where it was not."""
    host = host_of(typed)
    if host is None or not store.unblock(ctx.tx, ctx.community.id, host):
        raise UserError("block-unknown", site=typed)
    ctx.audit("guard unblock", f"site:{host}")
    ctx.relist()
    return host


def listed(ctx: Ctx) -> list[Listed]:
    """The lists that the community uses, those of operators first."""
    home = ctx.community.id
    hosts = tuple(each.host for each in store.blocked(ctx.tx, home))
    own = [
        Listed(BY_HAND, "block", hosts=hosts),
        Listed(BY_HAND, "allow", hosts=_fine(ctx)),
    ]
    wanted = options(ctx).block
    feeds = [each for each in store.feeds(ctx.tx, home) if each.file and each.name in wanted]
    return own + [Listed(each.name, "block", file=each.file) for each in feeds]


def files(ctx: Ctx) -> set[str]:
    """The kept files that lists are in, or that wait for an operator."""
    rows = store.feeds(ctx.tx, ctx.community.id)
    return {file for each in rows for file in (each.file, each.seen) if file}


def options(ctx: Ctx) -> ListOptions:
    """The options of the lists in this community."""
    lists: ListOptions = ctx.options.lists
    return lists


def _known(ctx: Ctx, name: str, source: Source) -> Feed:
    """The row of a list; from another source than before, its first content is believed."""
    feed = store.feed(ctx.tx, ctx.community.id, name)
    if feed is None:
        return Feed(name, source.place)
    if feed.source == source.place:
        return feed
    return replace(feed, source=source.place, seen="", etag="", modified="", held="")


def _fine(ctx: Ctx) -> tuple[str, ...]:
    rows = allowed.sites(ctx.tx, ctx.community.id)
    named = (host_of(each) for each in (*options(ctx).allow, *ctx.community.sites))
    return watched([each for each in named if each], [each.site for each in rows])


def _failed(ctx: Ctx, feed: Feed, got: Fetched) -> None:
    """Try again soon; operators hear of it once a day, and the last good list stays in use."""
    if got.why != NO_WEB:
        ctx.publish(FeedDue(feed.name), at=ctx.now + AGAIN_MS, once=f"{feed.name} again")
    quiet = feed.said_at is not None and ctx.now - feed.said_at < DAY_MS
    quiet = quiet or got.why == NO_WEB
    said_at = feed.said_at if quiet else ctx.now
    store.put(ctx.tx, ctx.community.id, replace(feed, why=got.why, said_at=said_at))
    if quiet:
        return
    why = ctx.text(f"list-why-{got.why}", status=str(got.status), source=got.source)
    key = "list-down" if feed.file else "list-never-came"
    day = ctx.community.local(feed.taken_at or ctx.now).date()
    ctx.say(key, room="ops", list=feed.name, why=why, count=feed.hosts, day=day)


def _take(ctx: Ctx, seen: Feed) -> Feed:
    size, bad, added, removed = (int(each) for each in seen.told.split(","))
    now = replace(seen, hosts=size, bad=bad, added=added, removed=removed)
    taken = replace(now, file=seen.seen, taken_at=ctx.now, held="")
    store.put(ctx.tx, ctx.community.id, taken)
    ctx.relist()
    return taken


def _ask(ctx: Ctx, seen: Feed, came: Compared, why: str) -> None:
    ctx.say(
        f"list-held-{why}",
        room="ops",
        buttons=_choice(ctx, seen),
        list=seen.name,
        before=came.before,
        count=came.hosts + came.addresses,
        added=came.added,
        removed=came.removed,
        sites=", ".join(came.hits[:NAMED]),
        news=", ".join(came.news),
    )


def _choice(ctx: Ctx, seen: Feed) -> Sequence[Button]:
    argument = f"{seen.name}:{seen.seen[:STAMP]}"
    return [ctx.button("list_take", argument), ctx.button("list_keep", argument)]

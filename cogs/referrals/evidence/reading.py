"""What a reading of the counters says of those who wait."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

from bot.context import Ctx
from bot.ways import InvitesRead
from cogs.referrals.events import SayMore
from cogs.referrals.evidence import deciding, service, store
from cogs.referrals.evidence.counters import store as counters
from cogs.referrals.evidence.counters.difference import Counted, moved
from cogs.referrals.evidence.counters.store import Reading
from cogs.referrals.evidence.deciding import Owners
from cogs.referrals.evidence.judging import (
    MOST_CODES,
    Came,
    Judged,
    Move,
    Trust,
    Verdict,
    closed,
    judge,
    strays,
)
from cogs.referrals.links import store as links
from cogs.referrals.links.losing import lose

KEPT_MS = 20_000  # for which moves are looked at with new comings; comings twice as long
REMEMBERED_MS = 600_000  # for which an invite that is gone is known
AT_ONCE = 100  # of whom something is said in one unit
BY_NO_LINK_MS = 86_400_000  # after somebody came by no link, it may happen again
UNTOLD_MS = 3_600_000  # after a coming was not told, it may happen again


def counted(ctx: Ctx, read: InvitesRead, epoch: int) -> None:
    """All counters as they are now, or why they are not known."""
    home = ctx.community.id
    known = counters.reading(ctx.tx, home)
    if epoch != known.epoch:
        service.look_soon(ctx)
        return  # something was missed since it was asked for
    if read.why:
        counters.put(ctx.tx, home, replace(known, reading_at=None, stale=True, asked_at=ctx.now))
        _set_all_aside(ctx, "blind", ())
        return
    if known.asked_at < ctx.up_since:  # by a former process
        known = replace(known, stale=True)
    there = counters.counted(ctx.tx, home)
    before = {code: each for code, each in there.items() if each.known_at < read.asked_at}
    found = list(moved(before, read.invites, known.asked_at, read.came_at))
    own = _vanity(known, read)
    _take_in(ctx, read, there, [*found, *own])
    vanity = read.vanity
    now_known = replace(known, stale=False, asked_at=read.asked_at, reading_at=None)
    if vanity is not None:
        now_known = replace(now_known, vanity=vanity.code, vanity_uses=vanity.uses)
        now_known = replace(now_known, vanity_at=read.asked_at)
    counters.put(ctx.tx, home, now_known)
    if known.stale:
        codes = [move.code for move in (*found, *own)] if known.asked_at else []
        counters.drop_moves_before(ctx.tx, home, ctx.now + 1)
        _set_all_aside(ctx, "away", codes)
        return
    counters.add_moves(ctx.tx, home, [*found, *own])
    _judge(ctx, now_known)


def _vanity(known: Reading, read: InvitesRead) -> list[Move]:
    """How many came by the community's own address since that was read last."""
    now = read.vanity
    if now is None or now.code != known.vanity or now.uses <= known.vanity_uses:
        return []
    return [Move(now.code, now.uses - known.vanity_uses, known.vanity_at, read.came_at)]


def _take_in(ctx: Ctx, read: InvitesRead, there: dict[str, Counted], found: Sequence[Move]) -> None:
    """Remember the counters as they are now."""
    home = ctx.community.id
    changed = [
        each
        for each in read.invites
        if (known := there.get(each.code)) is None or known.uses != each.uses
    ]
    counters.keep(ctx.tx, home, changed, read.asked_at)
    missing = {code for code, each in there.items() if each.known_at < read.asked_at}
    missing -= {each.code for each in read.invites}
    counters.gone(ctx.tx, home, missing, ctx.now)
    lose(ctx, missing)
    counters.forget_gone(ctx.tx, home, ctx.now - REMEMBERED_MS)
    uses = Counter[str]()
    for move in found:
        if move.kind == "seen":
            uses[move.code] += move.count
    links.used(ctx.tx, home, uses, ctx.now)


def go_on(ctx: Ctx) -> None:
    """Say what is left to be said after the last reading."""
    known = counters.reading(ctx.tx, ctx.community.id)
    if not known.stale and known.asked_at >= ctx.up_since:
        _judge(ctx, known)


def _judge(ctx: Ctx, known: Reading) -> None:
    home, since, read_at = ctx.community.id, ctx.now - KEPT_MS, known.asked_at
    comings = store.open_(ctx.tx, home, since - KEPT_MS)
    moves = counters.moves(ctx.tx, home)
    trust = Trust(
        by_no_link=known.by_no_link_at > ctx.now - BY_NO_LINK_MS,
        untold=known.untold_at > ctx.now - UNTOLD_MS,
        asked=ctx.options.search and known.search_off_until <= ctx.now,
    )
    judged = judge(comings, moves, read_at, ctx.now, trust)
    if strays(moves, judged, ctx.now):
        known = replace(known, untold_at=ctx.now)
    _remember(ctx, known, judged)
    owners = Owners(ctx)
    for verdict in judged.verdicts[:AT_ONCE]:
        _say(ctx, verdict, owners)
    counters.claim(ctx.tx, home, judged.claimed)
    if len(judged.verdicts) > AT_ONCE:
        ctx.publish(SayMore(), at=ctx.now, once=str(home))
        return
    store.settle(ctx.tx, home, judged.settled)
    counters.drop_moves(ctx.tx, home, judged.used)
    counters.drop_moves_before(ctx.tx, home, since)
    store.looked(ctx.tx, home, _closed(comings, judged.again, read_at))
    service.look_soon(ctx)


def _closed(comings: Iterable[Came], again: Sequence[int], read_at: int) -> list[int]:
    waits = frozenset(again)
    return [each.id for each in comings if each.id in waits and closed(each, read_at)]


def _remember(ctx: Ctx, known: Reading, judged: Judged) -> None:
    if judged.seen.by_no_link:
        known = replace(known, by_no_link_at=ctx.now)
    if judged.seen.untold:
        known = replace(known, untold_at=ctx.now)
    counters.put(ctx.tx, ctx.community.id, known)


def _say(ctx: Ctx, verdict: Verdict, owners: Owners) -> None:
    coming = store.find(ctx.tx, ctx.community.id, verdict.id)
    assert coming is not None
    coming = replace(coming, state="past")
    if verdict.sure == "high":
        coming = replace(coming, span=verdict.span)
        deciding.attribute(ctx, coming, "high", verdict.evidence, verdict.codes[0], owners)
    else:
        deciding.set_aside(ctx, coming, verdict.sure, verdict.evidence, verdict.codes, owners)


def _set_all_aside(ctx: Ctx, evidence: str, codes: Sequence[str]) -> None:
    """Counters say nothing of those who wait."""
    home, owners = ctx.community.id, Owners(ctx)
    codes = [] if len(codes) > MOST_CODES else codes
    for came in store.open_(ctx.tx, home, ctx.now):
        coming = store.find(ctx.tx, home, came.id)
        if coming is not None and not came.past:
            sure = "ambiguous" if codes else "unknown"
            settled = replace(coming, state="settled")
            deciding.set_aside(ctx, settled, sure, evidence, dict.fromkeys(codes), owners)

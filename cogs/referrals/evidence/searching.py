"""The chat's own search, which may know by which link somebody came, and may be gone tomorrow."""

from collections.abc import Iterable
from dataclasses import replace

from bot.context import Ctx
from bot.ways import ASKED_AT_ONCE, WaysFound
from cogs.referrals.events import SearchDue
from cogs.referrals.evidence import deciding, store
from cogs.referrals.evidence.counters import store as counters
from cogs.referrals.evidence.deciding import DAY_MS, VANITY
from cogs.referrals.evidence.store import Coming

APART_MS = 5_000  # between two questions of one community, where ten wait for it
TOGETHER_MS = 30_000  # else, so that one question is about several


def search(ctx: Ctx) -> None:
    """Ask for those of whom it may know by now, ten at once."""
    found = store.to_search(ctx.tx, ctx.community.id, ctx.now, ASKED_AT_ONCE)
    natives = [member.native for each in found if (member := ctx.members.get(ctx.tx, each.member))]
    if natives and ctx.options.search:
        asked = " ".join(str(each.id) for each in found)
        ctx.search_ways(natives, then="searched", asked=asked)
    else:
        search_next(ctx)


def searched(ctx: Ctx, found: WaysFound, asked: Iterable[int]) -> None:
    """What it says of these comings; of whom it does not know yet it is asked again."""
    home = ctx.community.id
    if found.off:
        known = counters.reading(ctx.tx, home)
        counters.put(ctx.tx, home, replace(known, search_off_until=ctx.now + DAY_MS))
        store.stop_searching(ctx.tx, home)
        return
    ways = {way.person: way for way in found.ways}
    for id in asked:
        coming = store.find(ctx.tx, home, id)
        if coming is None or coming.search_at is None:
            continue
        member = ctx.members.get(ctx.tx, coming.member)
        way = ways.get(member.native) if member else None
        if way is None:
            _again(ctx, coming, found.later)
        elif way.kind == "other":
            done = replace(coming, searches=len(deciding.SEARCHED_MS))
            deciding.set_aside(ctx, done, "unknown", "no-link")
        elif way.kind == "vanity":
            own = replace(coming, link=way.code, source=VANITY, inviter=None, search_at=None)
            deciding.tell(ctx, replace(own, confidence="certain", evidence="searched"))
        elif way.code is not None:
            inviter, source = deciding.Owners(ctx).of(way.code)
            if inviter is None and source is None and way.by is not None and not way.ours:
                inviter = deciding.member_of(ctx, way.by)
            sure = replace(coming, inviter=inviter, source=source, link=way.code, search_at=None)
            deciding.tell(ctx, replace(sure, confidence="certain", evidence="searched"))
    search_next(ctx)


def _again(ctx: Ctx, coming: Coming, later: int) -> None:
    """It does not know of this one; `later` is in how many ms it may, where it says so."""
    if later:
        at: int | None = ctx.now + later
    else:
        coming = replace(coming, searches=coming.searches + 1)
        at = deciding.search_at(ctx, coming)
    store.decide(ctx.tx, ctx.community.id, replace(coming, search_at=at))


def search_next(ctx: Ctx) -> None:
    """Come back when it may know of the next."""
    at = store.next_search(ctx.tx, ctx.community.id)
    if at is not None:
        many = len(store.to_search(ctx.tx, ctx.community.id, ctx.now, ASKED_AT_ONCE))
        apart = APART_MS if many == ASKED_AT_ONCE else TOGETHER_MS
        due = max(at, ctx.now + apart)
        ctx.publish(SearchDue(), at=due, once=str(ctx.community.id))

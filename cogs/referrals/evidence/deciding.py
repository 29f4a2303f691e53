"""What is said of a coming: whose link it was, and who is told."""

from collections.abc import Iterable
from dataclasses import replace

from bot.context import Ctx
from cogs.referrals.events import Attributed, SearchDue, SetAside
from cogs.referrals.evidence import store
from cogs.referrals.evidence.counters import store as counters
from cogs.referrals.evidence.store import Coming
from cogs.referrals.links import store as links

SEARCHED_MS = (30_000, 120_000, 600_000)  # after a coming; Discord's index is some 20 s late
DAY_MS = 86_400_000
VANITY = "vanity"
Owner = tuple[int | None, str | None]


class Owners:
    """Whose each link is, asked once in a unit."""

    def __init__(self, ctx: Ctx) -> None:
        self._ctx = ctx
        self._known: dict[str, Owner] = {}

    def of(self, code: str) -> Owner:
        """The member and the source whose link it is; one that somebody made by hand is theirs."""
        if code not in self._known:
            self._known[code] = self._find(code)
        return self._known[code]

    def _find(self, code: str) -> Owner:
        ctx, home = self._ctx, self._ctx.community.id
        link = links.find(ctx.tx, home, code)
        if link is not None:
            return link.member, link.source
        if code == counters.reading(ctx.tx, home).vanity:
            return None, VANITY
        known = counters.one(ctx.tx, home, code)
        if known is None or known.ours or known.maker is None:
            return None, None
        return member_of(ctx, known.maker), None


def member_of(ctx: Ctx, native: str) -> int | None:
    """The member whom the chat calls so."""
    member = ctx.members.by_native(ctx.tx, ctx.community, native)
    return member.id if member else None


def attribute(
    ctx: Ctx, coming: Coming, sure: str, evidence: str, code: str, owners: Owners | None = None
) -> None:
    """It was this link."""
    inviter, source = (owners or Owners(ctx)).of(code)
    found = replace(coming, inviter=inviter, link=code, source=source)
    tell(ctx, replace(found, confidence=sure, evidence=evidence, search_at=None))


def tell(ctx: Ctx, coming: Coming) -> None:
    """Write down by what it is known how somebody came, and tell of it."""
    home = ctx.community.id
    store.decide(ctx.tx, home, coming)
    again = store.came_before(ctx.tx, home, coming)
    told = Attributed(
        referral=coming.id,
        member=coming.member,
        joined_at=coming.joined_at,
        inviter=coming.inviter,
        link=coming.link,
        source=coming.source,
        confidence=coming.confidence,
        evidence=coming.evidence,
        again=again,
    )
    ctx.publish(told)


def set_aside(
    ctx: Ctx,
    coming: Coming,
    sure: str,
    evidence: str,
    codes: Iterable[str] = (),
    owners: Owners | None = None,
) -> None:
    """It is not known; the chat's own search may know more later."""
    home = ctx.community.id
    known = owners or Owners(ctx)
    owned = [(code, known.of(code)[0]) for code in codes]
    store.add_candidates(ctx.tx, home, coming.id, owned)
    at = search_at(ctx, coming)
    coming = replace(coming, confidence=sure, evidence=evidence, search_at=at)
    store.decide(ctx.tx, home, coming)
    told = SetAside(
        referral=coming.id,
        member=coming.member,
        joined_at=coming.joined_at,
        confidence=sure,
        evidence=evidence,
        inviters=tuple(sorted({inviter for _, inviter in owned if inviter is not None})),
        links=tuple(code for code, _ in owned),
        again=store.came_before(ctx.tx, home, coming),
    )
    ctx.publish(told)
    if at is not None:
        ctx.publish(SearchDue(), at=max(at, ctx.now), once=str(home))


def search_at(ctx: Ctx, coming: Coming) -> int | None:
    """When the chat's search is asked for this coming next; None where it is not."""
    off = counters.reading(ctx.tx, ctx.community.id).search_off_until
    if not ctx.options.search or coming.searches >= len(SEARCHED_MS) or off > ctx.now:
        return None
    return max(coming.heard_at + SEARCHED_MS[coming.searches], ctx.now)

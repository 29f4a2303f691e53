"""What a drop's post says: what is given, how many are left, and at the end what was."""

from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256

from bot.context import Ctx
from bot.effects import Button, Joined, Words
from cogs.coupons.campaigns import service as campaigns
from cogs.coupons.campaigns.store import Found
from cogs.coupons.drops import store
from cogs.coupons.drops.store import Drop
from cogs.coupons.holding.words import headline
from cogs.coupons.stock import store as stocks

OF_RUN = ("run", "event", "gather", "inputs")


@dataclass(frozen=True, slots=True)
class Standing:
    """How a campaign stands: `how` says which words, `left` of `total`.

    `kept` are the audiences for whom all that is left is kept; nobody where some is for all.
    """

    how: str
    left: int
    total: int
    given: int
    kept: tuple[str, ...] = ()


def standing(ctx: Ctx, found: Found, before: int = 0) -> Standing:
    """How the campaign stands now, without those given before; of a pack, as its first does."""
    tiers = stocks.tiers(ctx.tx, ctx.community.id, campaigns.codes_of(ctx, found).id)
    left = sum(each.left for each in tiers)
    given = max(0, sum(each.claimed for each in tiers) - before)
    free = any(each.left for each in tiers if not each.tier)
    kept = [each.tier for each in tiers if each.left and not free]
    known = tuple(name for name in kept if name in ctx.audiences.names())
    return Standing(_how(ctx, found, left), left, left + given, given, known)


def _how(ctx: Ctx, found: Found, left: int) -> str:
    if found.state in ("stopped", "over"):
        return found.state
    if not left:
        return "gone"
    if found.state == "paused":
        return "paused"
    if found.opens_at is not None and ctx.now < found.opens_at:
        return "early" if found.campaign.early else "soon"
    return "left"


def fastest(ctx: Ctx, found: Found, drop: Drop) -> int:
    """How many seconds the fastest needed to take one by a button, from when they could.

    0 where nobody took one so.
    """
    home, counted = ctx.community.id, campaigns.codes_of(ctx, found)
    began = (store.find(ctx.tx, home, drop.first) or drop).began_at
    opens, early = found.opens_at or began, found.campaign.early
    since = {max(began, opens), max(began, opens - (early.by if early else 0))}
    took = [store.fastest(ctx.tx, home, counted.id, found.id, at) for at in since]
    least = min((each for each in took if each is not None), default=None)
    return 0 if least is None else max(1, -(-least // 1000))


def told(ctx: Ctx, text: Mapping[str, str]) -> dict[str, str | int | float]:
    """What an operator's own words say that only this run of a script knows."""
    return {
        name: value
        for name, value in ctx.lines(text).args.items()
        if name.partition(".")[0] in OF_RUN and isinstance(value, str | int | float)
    }


def version(said: Words, hung: list[Button]) -> str:
    """What the post of a drop says, in short: another one where anything in it is another."""
    return sha256(repr((said, hung)).encode()).hexdigest()


def of(ctx: Ctx, found: Found, drop: Drop, state: Standing, *, older: bool = False) -> Words:
    """The words of its post; of an `older` one, that newer ones have the button."""
    parts: list[Words] = [headline(ctx, found)]
    if older:
        return Joined((*parts, ctx.text("drop-older")))
    if state.how in ("left", "early", "soon"):
        parts.append(ctx.lines(drop.words, **drop.told) if drop.words else ctx.text("drop"))
    if state.how == "left" and drop.last_call is not None:
        called = ctx.lines(drop.last_call, **drop.told) if drop.last_call else None
        parts.append(called or ctx.text("last-call"))
    parts.append(_figure(ctx, found, drop, state))
    return Joined(tuple(parts))


def _figure(ctx: Ctx, found: Found, drop: Drop, state: Standing) -> Words:
    counted = {"left": state.left, "total": state.total, "given": state.given}
    if state.how in ("early", "soon"):
        assert found.opens_at is not None
        opens = ctx.community.local(found.opens_at)
        early = found.campaign.early
        if early is not None and early.audience in ctx.audiences.names():
            who = ctx.audiences.wants(early.audience)
            first = ctx.community.local(found.opens_at - early.by)
            return ctx.text("drop-early", **counted, at=opens, who=who, first=first)
        return ctx.text("drop-soon", **counted, at=opens)
    if state.how == "left" and state.kept:
        kept = tuple(ctx.audiences.wants(name) for name in state.kept)
        return ctx.text("drop-kept", **counted, who=kept)
    if state.how == "gone":
        seconds = fastest(ctx, found, drop)
        return ctx.text("drop-gone-fast" if seconds else "drop-gone", **counted, seconds=seconds)
    return ctx.text(f"drop-{state.how}", **counted)

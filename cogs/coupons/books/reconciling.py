"""The books of a campaign: what came in is what is left, given or void; or which row says not."""

from dataclasses import dataclass, field

from bot.store.db import Tx
from cogs.coupons.books import store
from cogs.coupons.books.store import Counts
from cogs.coupons.campaigns.store import Found
from cogs.coupons.stock import store as stocks
from cogs.coupons.stock.store import Stock

GIVEN = ("claimed", "delivered", "redeemed", "expired")  # their code is gone from the stock
STATES = (*GIVEN, "returned", "void")
NAMED = 5  # rows of one kind that are named, at most


@dataclass(frozen=True, slots=True)
class Wrong:
    """Something that does not add up: `what` is a key, `where` the row, by counts of both sides."""

    what: str
    where: str
    says: int = 0
    counted: int = 0


@dataclass(frozen=True, slots=True)
class Books:
    """What there is of a campaign: all tiers together, and what does not add up."""

    imported: int
    left: int
    claimed: int
    void: int
    states: Counts
    tiers: list[Stock]
    wrong: list[Wrong] = field(default_factory=list)


def reconcile(tx: Tx, community: int, found: Found) -> Books:
    """Everything counted anew from the rows of codes and coupons, beside what the stock says."""
    tiers = stocks.tiers(tx, community, found.id)
    coupons = store.coupons(tx, community, found.id)
    held = coupons.held
    states: Counts = {}
    for counts in held.values():
        for state, count in counts.items():
            states[state] = states.get(state, 0) + count
    wrong = _tiers(tiers, held)
    left = sum(each.left for each in tiers)
    claimed, void = sum(each.claimed for each in tiers), sum(each.void for each in tiers)
    if found.style == "shared":
        imported = sum(each.total for each in tiers)
        wrong += _shared(tx, community, found, left)
    else:
        codes = store.codes(tx, community, found.id)
        imported = codes.free + codes.taken + codes.void
        wrong += _codes(codes, left, claimed, void, sum(each.total for each in tiers))
        if codes.sums != coupons.sums or states.keys() - set(STATES):
            wrong += _rows(tx, community, found, alike=codes.sums[0] == coupons.sums[0])
        unused = store.used_by_nobody(tx, community, found.id, NAMED)
        wrong += [Wrong("row-unused", str(id)) for id in unused]
    return Books(imported, left, claimed, void, states, tiers, wrong)


def _tiers(tiers: list[Stock], held: dict[str, Counts]) -> list[Wrong]:
    """The stock of each tier beside its coupons."""
    wrong = []
    for stock in tiers:
        counts = held.get(stock.tier, {})
        given = sum(counts.get(state, 0) for state in GIVEN)
        if given != stock.claimed:
            wrong.append(Wrong("tier-claimed", stock.tier or "*", stock.claimed, given))
        if counts.get("void", 0) > stock.void:
            wrong.append(Wrong("tier-void", stock.tier or "*", stock.void, counts["void"]))
        if stock.left + stock.claimed + stock.void != stock.total:
            parts = stock.left + stock.claimed + stock.void
            wrong.append(Wrong("tier-total", stock.tier or "*", stock.total, parts))
    known = {stock.tier for stock in tiers}
    lost = {tier: sum(counts.values()) for tier, counts in held.items() if tier not in known}
    return [*wrong, *(Wrong("tier-gone", tier or "*", 0, count) for tier, count in lost.items())]


def _codes(codes: store.Codes, left: int, claimed: int, void: int, total: int) -> list[Wrong]:
    """The stock of all tiers beside the codes."""
    pairs = {
        "codes-free": (left, codes.free),
        "codes-taken": (claimed, codes.taken),
        "codes-void": (void, codes.void),
        "codes-total": (total, codes.promised),
        "codes-batches": (codes.promised, codes.free + codes.taken + codes.void),
    }
    return [Wrong(what, "*", *pair) for what, pair in pairs.items() if pair[0] != pair[1]]


def _shared(tx: Tx, community: int, found: Found, left: int) -> list[Wrong]:
    """Whether the one code is there, and is what all hold."""
    gone = left > 0 and stocks.shared_code(tx, community, found.id) is None
    coupons = store.without_shared(tx, community, found.id, NAMED)
    return [Wrong("code-gone", "*")] * gone + [Wrong("row-coupon", str(id)) for id in coupons]


def _rows(tx: Tx, community: int, found: Found, *, alike: bool) -> list[Wrong]:
    """Coupons and codes that are not each other's.

    Where each coupon has a code of its own, and there are as many of both (`alike`), no code is
    left that could be another's: that spares the second look.
    """
    coupons = store.without_code(tx, community, found.id, NAMED, STATES)
    codes = [] if alike and not coupons else store.of_nobody(tx, community, found.id, NAMED)
    return [
        *(Wrong("row-coupon", str(id)) for id in coupons),
        *(Wrong("row-code", f"{batch}/{number}") for batch, number in codes),
    ]

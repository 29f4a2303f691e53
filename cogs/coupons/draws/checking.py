"""Recomputing a draw from its list, as anybody can, and saying whether it holds."""

from collections.abc import Mapping

from cogs.coupons.draws import fairness
from cogs.coupons.draws.store import Draw, Entry

HEAD = ("place", "mark", "sha256(seed:mark)", "came")


def verdict(draw: Draw, seed: str, entries: list[Entry]) -> str:
    """`holds`, or what was not so: `wrong-seed`, `wrong-list` or `wrong-order`."""
    places = {each.mark: each.place for each in entries}
    if fairness.promise_of(seed) != draw.promise:
        return "wrong-seed"
    if fairness.seal_of(seed, places) != draw.seal:
        return "wrong-list"
    order = [places[mark] for mark in fairness.order(seed, places)]
    looked, rest = order[: draw.cursor], order[draw.cursor :]
    won = sum(each.outcome == "won" for each in entries)
    right = looked == [*range(1, draw.cursor + 1)] and not any(rest) and won == draw.won
    return "holds" if right else "wrong-order"


def table(seed: str, entries: list[Entry], said: Mapping[str, str]) -> list[tuple[str, ...]]:
    """The list that anybody can recompute: marks in their order, without names.

    `said` are the words for the columns, and for what came of each.
    """
    by_mark = {each.mark: each for each in entries}
    rows = [
        (str(place), mark, fairness.weight(seed, mark), said.get(by_mark[mark].outcome or "", ""))
        for place, mark in enumerate(fairness.order(seed, by_mark), 1)
    ]
    return [tuple(said.get(column, column) for column in HEAD), *rows]

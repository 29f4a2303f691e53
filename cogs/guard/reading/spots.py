"""Which labels of a chain can be a host."""

from collections.abc import Iterator
from typing import NamedTuple

from bot.suffixes import is_suffix

from .chains import Chain, Join, Words
from .hosts import ending_of, host_of
from .words import CORE

_HEAD = 8  # labels of a host that are read; the site is among them
_REACH = 3  # joins of one kind in a row that are followed


class Spot(NamedTuple):
    """Labels that are a host together; `start` and `end` are places in the view.

    `joins` stand between the labels. It is `hasty` when the last label may begin a sentence.
    """

    labels: list[str]
    joins: tuple[Join, ...]
    start: int
    end: int
    hasty: bool = False


class _Labels:
    """The labels of one chain, their endings as they are meant."""

    def __init__(self, words: Words, chain: Chain) -> None:
        like = words.view.like
        self.chain = chain
        self.same = words.view.same
        self.texts = [like[start:end].strip("-_") for start, end in chain.spans]

    def hosts(self, low: int, high: int, least: int) -> Iterator[Spot]:
        """The longest host of labels that ends at one of them; a shorter one before a sentence."""
        for end in range(high, least - 1, -1):
            ending = ending_of(self.texts[end - 1])
            if not is_suffix(ending):
                continue
            first = max(low, end - _HEAD)
            labels = [*self.texts[first : end - 1], ending]
            if host_of(labels):
                hasty = self._begins(end - 1) and not self._begins(end - 2)
                yield self._spot(labels, first, end, hasty)
                if not hasty:
                    return

    def _begins(self, number: int) -> bool:
        return self.same[self.chain.spans[number][0]].isupper()

    def _spot(self, labels: list[str], first: int, end: int, hasty: bool) -> Spot:
        spans = self.chain.spans
        joins = self.chain.joins[first : end - 1]
        return Spot(labels, joins, spans[first][0], spans[end - 1][1], hasty)


def spots_of(words: Words, chain: Chain) -> Iterator[Spot]:
    """The hosts of a chain: those of its plain stretches, then those across other joins."""
    labels, joins, count = _Labels(words, chain), chain.joins, len(chain.spans)
    edges = [0, *(at + 1 for at, join in enumerate(joins) if join is not Join.PLAIN), count]
    for low, high in zip(edges, edges[1:], strict=False):
        if high - low > 1:
            yield from labels.hosts(low, high, low + 2)
    for number, edge in enumerate(edges[1:-1], 1):
        left, right = number - 1, number + 1
        while left and number - left < _REACH and joins[edges[left] - 1] is joins[edge - 1]:
            left -= 1
        while (
            right < len(edges) - 1
            and right - number < _REACH
            and joins[edges[right] - 1] is joins[edge - 1]
        ):
            right += 1
        yield from labels.hosts(edges[left], edges[right], edge + 1)


def joined(words: Words, chain: Chain, spot: Spot) -> Iterator[Spot]:
    """What the host is, when a blank or a line break was set into its first label."""
    if spot.start != chain.spans[0][0] or len(spot.labels) != 2:
        return
    head = words.text(chain.first - 1).strip("-_")
    if head.isascii() and head and words.gap(chain.first).isspace():
        labels = [head + spot.labels[0], spot.labels[1]]
        join = Join.LINES if "\n" in words.gap(chain.first) else Join.ASIDE
        yield Spot(labels, (join,), words.spans[chain.first - 1][0], spot.end)


def split_ending(words: Words, chain: Chain) -> Iterator[Spot]:
    """What the host is, when a blank was set into its ending: `evil.c om`."""
    ending = words.text(chain.last) + words.text(chain.last + 1)
    if ending in CORE and chain.last + 1 < len(words.spans) and words.gap(chain.last + 1).isspace():
        labels = [words.view.like[a:b].strip("-_") for a, b in chain.spans[-_HEAD:-1]] + [ending]
        if host_of(labels):
            spans = words.spans
            yield Spot(
                labels,
                (Join.ASIDE,) * (len(labels) - 1),
                chain.spans[-_HEAD:][0][0],
                spans[chain.last + 1][1],
            )

"""Which labels of a chain can be a host."""

from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from bot.suffixes import is_suffix, site

from .chains import Chain, Join, Words
from .hosts import ending_of, host_of
from .words import CORE, MEANT, USED

_HEAD = 8  # labels of a host that are read; the site is among them
_JOINED = frozenset((Join.PLAIN, Join.SPACED, Join.BRACKETS, Join.BULLET, Join.LINES))
_AS_IN_PROSE = frozenset((Join.PLAIN, Join.ASIDE, Join.FULL_STOP, Join.COMMA, Join.LINES))
_DASHES = ("–", "—")
_REACH = 3  # joins of one kind in a row that are followed


class Spot(NamedTuple):
    """Labels that are a host together; `start` and `end` are places in the view.

    `own` are the same labels in their own script, `joins` stand between them, `taken` is the host
    that the labels are. It is `hasty` when its edge may be an accident: the last label may begin a
    sentence.
    """

    labels: list[str]
    own: list[str]
    joins: tuple[Join, ...]
    start: int
    end: int
    taken: str | None
    hasty: bool = False

    def host(self) -> str | None:
        """The host as it is taken for; as it is, where its letters look like no others."""
        return self.taken or (host_of(self.own) if self.own != self.labels else None)

    def short(self) -> bool:
        """Whether the host is what was registered, with an ending that many sites have."""
        return self.labels[-1] in USED and self.taken is not None and site(self.taken) == self.taken


class _Labels:
    """The labels of one chain, their endings as they are meant."""

    def __init__(self, words: Words, chain: Chain) -> None:
        like, same = words.view.like, words.view.same
        self.chain = chain
        self.same = same
        self.texts = [like[start:end].strip("-_") for start, end in chain.spans]
        if same is like:
            self.own = self.texts
        else:
            self.own = [same[start:end].lower().strip("-_") for start, end in chain.spans]
        self.endings = list(map(_ending, self.own, self.texts))

    def hosts(self, low: int, high: int, least: int) -> Iterator[Spot]:
        """The longest host of labels that ends at one of them; a shorter one before a sentence."""
        for end in range(high, least - 1, -1):
            if not (ending := self.endings[end - 1]):
                continue
            spot = self._spot(max(low, end - _HEAD), end, ending)
            if spot.host():
                yield spot
                if not spot.hasty:
                    return

    def _hasty(self, number: int) -> bool:
        if self.chain.joins[number - 1] not in _AS_IN_PROSE:
            return False
        return self._opens(number) and not self._opens(number - 1)

    def _opens(self, number: int) -> bool:
        """Whether a label is written as the first word of a sentence."""
        start, end = self.chain.spans[number]
        return self.same[start].isupper() and (
            end - start == 1 or self.same[start + 1 : end].islower()
        )

    def _spot(self, first: int, end: int, ending: str) -> Spot:
        spans = self.chain.spans
        labels = [*self.texts[first : end - 1], ending]
        return Spot(
            labels,
            self.own[first:end],
            self.chain.joins[first : end - 1],
            spans[first][0],
            spans[end - 1][1],
            host_of(labels),
            self._hasty(end - 1),
        )


@lru_cache(maxsize=20_000)
def _ending(own: str, text: str) -> str:
    """The ending that a label is; empty if it is none."""
    ending = ending_of(own if own in MEANT else text)
    return ending if is_suffix(ending) or (not own.isascii() and is_suffix(own)) else ""


def spots_of(words: Words, chain: Chain) -> Iterator[Spot]:
    """The hosts of a chain: those of its plain stretches, then those across other joins."""
    labels, joins, count = _Labels(words, chain), chain.joins, len(chain.spans)
    if not any(labels.endings[1:]):
        return
    edges = [0, *(at + 1 for at, join in enumerate(joins) if join is not Join.PLAIN), count]
    for low, high in pairwise(edges):
        if high - low > 1:
            yield from labels.hosts(low, high, low + 2)
    kinds = [joins[edge - 1] for edge in edges[1:-1]]
    for number, kind in enumerate(kinds):
        left = right = number
        while left > max(0, number - _REACH) and kinds[left - 1] is kind:
            left -= 1
        while right < min(len(kinds) - 1, number + _REACH) and kinds[right + 1] is kind:
            right += 1
        yield from labels.hosts(edges[left], edges[right + 2], edges[number + 1] + 1)


def joined(words: Words, chain: Chain, spot: Spot) -> Iterator[Spot]:
    """What the host is, when a blank or a line break was set into its first label."""
    if spot.start != chain.spans[0][0] or spot.joins[0] not in _JOINED or not spot.short():
        return
    head, gap = words.text(chain.first - 1), words.gap(chain.first)
    if head and head.isascii() and (gap.isspace() or gap in _DASHES):
        first = (head + ("-" if gap in _DASHES else "") + words.text(chain.first)).strip("-_")
        labels = [first, *spot.labels[1:]]
        join = Join.LINES if "\n" in gap else Join.ASIDE
        start = words.spans[chain.first - 1][0]
        joins = (join, *spot.joins[1:])
        yield Spot(labels, labels, joins, start, spot.end, host_of(labels), hasty=True)


def split_ending(words: Words, chain: Chain) -> Iterator[Spot]:
    """What the host is, when a blank was set into its ending: `evil.c om`."""
    after = chain.last + 1
    if after >= len(words.spans) or not words.gap(after).isspace():
        return
    ending = words.text(chain.last) + words.text(after)
    if ending in CORE:
        spans = chain.spans[-_HEAD:]
        labels = [words.view.like[start:end].strip("-_") for start, end in spans[:-1]]
        labels.append(ending)
        joins = (Join.ASIDE,) * (len(labels) - 1)
        end = words.spans[after][1]
        yield Spot(labels, labels, joins, spans[0][0], end, host_of(labels), hasty=True)

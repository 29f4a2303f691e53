"""Who came by which link, from who came when and which counter moved when: never by a guess.

A chat tells that somebody came, and not how. Counters of links tell how many came by each, and
move at about the same time. Whoever came at the same moment as others hangs together with them
and with all counters that moved then; what is said of one is only what must be so.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

LATE_MS = 3_000  # so long after a coming its counter has moved, as measured on Discord
EARLY_MS = 1_000  # so long before it is told the counter may have moved
MOST_CODES = 20  # links by which one may have come, for them to be named
PATIENCE_MS = 5_500  # after which one who came does not wait for others to become clear

Span = tuple[int, int]
Sure = Literal["high", "ambiguous", "unknown"]
KINDS = ("seen", "likely", "perhaps")


@dataclass(frozen=True, slots=True)
class Came:
    """Somebody came at `since`, or was told of, `until` (UTC ms); `reads` looked for it in vain.

    One that is `past` was set aside before, and may still own a counter's move.
    """

    id: int
    since: int
    until: int
    reads: int = 0
    past: bool = False


@dataclass(frozen=True, slots=True)
class Move:
    """The counter of `code` went up by `count` after one instant and by another (UTC ms).

    `likely`: the link was used up, or deleted just before. `perhaps`: it is gone, and nobody can
    tell whether anybody came by it. `claimed`: somebody came whose it may be.
    """

    code: str
    count: int
    after: int
    by: int
    kind: Literal["seen", "likely", "perhaps"] = "seen"
    claimed: bool = False


@dataclass(frozen=True, slots=True)
class Trust:
    """What is known of a community: that people come by no link, or that comings are not told.

    Either alone is seen in the counts. Both at the same moment look like one who came by a link.
    Where somebody else can be `asked`, either is enough to ask.
    """

    by_no_link: bool = False
    untold: bool = False
    asked: bool = False

    def doubts(self, *, even: bool) -> bool:
        """Whether counts prove nothing here; not `even`: a link was used up, or deleted."""
        if self.asked and (self.by_no_link or self.untold):
            return True
        return self.by_no_link and (self.untold or not even)


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is said of one who came; `codes` are the links by which they may have.

    `span` is from when until when the moves were made that say so (UTC ms).
    """

    id: int
    sure: Sure
    evidence: str
    codes: tuple[str, ...] = ()
    span: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Judged:
    """What is said now; who waits to be looked at `again`; what the counts say of the community.

    Groups of which all is clear need no second look: `settled` are their comings, `used` their
    moves. `claimed` are all moves that may be somebody's.
    """

    verdicts: tuple[Verdict, ...] = ()
    again: tuple[int, ...] = ()
    settled: tuple[int, ...] = ()
    used: tuple[Move, ...] = ()
    claimed: tuple[Move, ...] = ()
    seen: Trust = Trust()


@dataclass(slots=True)
class Group:
    """Those who came at the same moment, and all moves that may be theirs."""

    comings: list[Came] = field(default_factory=list)
    moves: list[Move] = field(default_factory=list)

    def count(self, *kinds: str) -> int:
        """How many moves of these kinds there are."""
        return sum(move.count for move in self.moves if move.kind in kinds)

    def spans(self, *kinds: str) -> dict[Span, Counter[str]]:
        """How often each link was used between two readings, the first first."""
        found: dict[Span, Counter[str]] = {}
        for move in sorted(self.moves, key=lambda each: (each.after, each.by)):
            if move.kind in kinds:
                found.setdefault((move.after, move.by), Counter())[move.code] += move.count
        return found


def may_be(came: Came, span: Span) -> bool:
    """Whether a move between two readings may be of this coming."""
    since, before = span
    return since < came.until + LATE_MS and before >= came.since - EARLY_MS


def closed(came: Came, read_at: int) -> bool:
    """Whether all that this coming moved had moved when the counters were read."""
    return came.until + LATE_MS <= read_at


def judge(
    comings: Sequence[Came], moves: Sequence[Move], read_at: int, now: int, trust: Trust
) -> Judged:
    """What must be so of those who came, after a reading that was begun at `read_at`."""
    verdicts: list[Verdict] = []
    again: list[int] = []
    settled: list[int] = []
    used: list[Move] = []
    claimed: list[Move] = []
    by_no_link = untold = False
    for group in groups(comings, moves):
        waiting = [each for each in group.comings if not each.past]
        claimed += group.moves if group.comings else []
        if not waiting or _waits(group, read_at, now):
            again += [each.id for each in waiting]
            continue
        said = _of_group(group, trust, read_at)
        verdicts += said
        again += {each.id for each in waiting} - {each.id for each in said}
        if not all(closed(each, read_at) for each in group.comings):
            continue
        seen, there = group.count("seen"), len(group.comings)
        if seen == there:
            settled += [each.id for each in group.comings]
            used += group.moves
        unsure = {move.kind for move in group.moves} - {"seen"}
        by_no_link = by_no_link or (seen < there and not unsure)
        untold = untold or seen > there
    seen_now = Trust(by_no_link, untold)
    return Judged(
        verdicts=tuple(verdicts),
        again=tuple(again),
        settled=tuple(settled),
        used=tuple(used),
        claimed=tuple(claimed),
        seen=seen_now,
    )


def strays(moves: Sequence[Move], judged: Judged, now: int) -> bool:
    """Whether counters moved for people of whom nobody was told, though it is time."""
    claimed = frozenset(judged.claimed)
    return any(
        move.kind == "seen"
        and not move.claimed
        and move not in claimed
        and move.by < now - EARLY_MS
        for move in moves
    )


def groups(comings: Sequence[Came], moves: Sequence[Move]) -> Iterator[Group]:
    """Those who hang together because a move may be of either."""
    spans = sorted({(move.after, move.by) for move in moves})
    owners: dict[tuple[int, int], int] = {}
    found: dict[int, Group] = {}
    for number, came in enumerate(sorted(comings, key=lambda each: each.since)):
        found[number] = Group([came])
        for span in spans:
            if not may_be(came, span):
                continue
            other = owners.get(span, number)
            if other != number:  # the smaller one goes into the other
                found[number].comings += found.pop(other).comings
                owners |= {key: number for key, owner in owners.items() if owner == other}
            owners[span] = number
    for move in moves:
        owner = owners.get((move.after, move.by))
        if owner is None:
            yield Group([], [move])
        else:
            found[owner].moves.append(move)
    yield from found.values()


def _waits(group: Group, read_at: int, now: int) -> bool:
    """Whether the next reading may tell more."""
    waiting = [each for each in group.comings if not each.past]
    ready = [each for each in waiting if closed(each, read_at)]
    if not ready:
        return True
    if any(now - each.until >= PATIENCE_MS for each in ready):
        return False
    if len(ready) < len(waiting):
        return True
    even = group.count("seen") == len(group.comings)
    return not even and any(each.reads == 0 for each in waiting)


def _of_group(group: Group, trust: Trust, read_at: int) -> list[Verdict]:
    ready = [each for each in group.comings if not each.past and closed(each, read_at)]
    there, seen, likely = len(group.comings), group.count("seen"), group.count("likely")
    doubt = trust.doubts(even=seen == there)
    sure: dict[int, str] = {}
    if there in (seen, seen + likely):
        kinds = ("seen",) if seen == there else ("seen", "likely")
        sure = dict(_sure(group.comings, group.spans(*kinds)))
    spans, codes = group.spans(*KINDS), {move.code for move in group.moves}
    word = "alone" if there == 1 else "same-link" if len(codes) == 1 else "fits"
    return [_verdict(each, sure.get(each.id), spans, word, doubt=doubt) for each in ready]


def _verdict(
    came: Came, code: str | None, spans: Mapping[Span, Counter[str]], word: str, *, doubt: bool
) -> Verdict:
    if code is not None and not doubt:
        span = min(since for since, _ in spans), max(before for _, before in spans)
        return Verdict(came.id, "high", word, (code,), span)
    feasible = set[str]()
    for span, codes in spans.items():
        if may_be(came, span):
            feasible |= codes.keys()
    if not feasible:
        return Verdict(came.id, "unknown", "no-counter")
    if len(feasible) > MOST_CODES:
        return Verdict(came.id, "ambiguous", "crowd")
    evidence = "doubt" if code is not None else "several"
    return Verdict(came.id, "ambiguous", evidence, tuple(sorted(feasible)))


def _sure(comings: Iterable[Came], spans: Mapping[Span, Counter[str]]) -> Iterator[tuple[int, str]]:
    """(coming, link) that must be so where each who came moved one counter, and nobody else."""
    left, there = list(comings), dict(spans)
    while (span := _forced(left, there)) is not None:
        codes = there.pop(span)
        if len(codes) == 1:
            yield from ((each.id, next(iter(codes))) for each in left if may_be(each, span))
        left = [each for each in left if not may_be(each, span)]
    for came in left:
        feasible = {code for span, codes in there.items() if may_be(came, span) for code in codes}
        if len(feasible) == 1:
            yield came.id, feasible.pop()


def _forced(comings: Sequence[Came], spans: Mapping[Span, Counter[str]]) -> Span | None:
    """Two readings between which nobody can have moved a counter but just as many as moved."""
    for span, codes in spans.items():
        if sum(may_be(each, span) for each in comings) == codes.total():
            return span
    return None

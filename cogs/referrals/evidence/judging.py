"""Who came by which link, from who came when and which counter moved when: never by a guess.

A chat tells that somebody came, and not how. Counters of links tell how many came by each, and
move at about the same time. Whoever came at the same moment as others hangs together with them
and with all counters that moved then; what is said of one is only what must be so.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Literal

LATE_MS = 3_000  # so long after a coming its counter has moved, as measured on Discord
EARLY_MS = 1_000  # so long before it is told the counter may have moved
PATIENCE_MS = 7_000  # after which one who came does not wait for others to become clear

Sure = Literal["high", "ambiguous", "unknown"]


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

    def codes(self) -> tuple[str, ...]:
        """Every link that may have been somebody's, in order."""
        return tuple(sorted({move.code for move in self.moves}))


def may_be(came: Came, move: Move) -> bool:
    """Whether a move may be of this coming."""
    return move.after < came.until + LATE_MS and move.by >= came.since - EARLY_MS


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
        again += [each.id for each in waiting if each.id not in {one.id for one in said}]
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
    said = tuple(verdicts), tuple(again), tuple(settled)
    return Judged(*said, tuple(used), tuple(claimed), seen_now)


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
            if not may_be(came, Move("", 1, *span)):
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
    if seen == there or seen + likely == there:
        sure = dict(_sure(group, likely=seen != there))
    else:
        sure = {}
    return [_verdict(each, sure.get(each.id), group, doubt=doubt) for each in ready]


def _verdict(came: Came, code: str | None, group: Group, *, doubt: bool) -> Verdict:
    feasible = tuple(sorted({move.code for move in group.moves if may_be(came, move)}))
    if code is not None and doubt:
        return Verdict(came.id, "ambiguous", "doubt", feasible)
    if code is not None:
        alone = len(group.comings) == 1
        word = "alone" if alone else "same-link" if len(group.codes()) == 1 else "fits"
        span = min(move.after for move in group.moves), max(move.by for move in group.moves)
        return Verdict(came.id, "high", word, (code,), span)
    if not feasible:
        return Verdict(came.id, "unknown", "no-counter")
    return Verdict(came.id, "ambiguous", "several", feasible)


def _sure(group: Group, *, likely: bool) -> Iterator[tuple[int, str]]:
    """(coming, link) that must be so where each who came moved one counter, and nobody else."""
    kinds = ("seen", "likely") if likely else ("seen",)
    moves = [move for move in group.moves if move.kind in kinds]
    comings = list(group.comings)
    while taken := _forced(comings, moves):
        ids, span, code = taken
        yield from ((id, code) for id in ids if code is not None)
        comings = [each for each in comings if each.id not in ids]
        moves = [move for move in moves if (move.after, move.by) != span]
    for came in comings:
        codes = {move.code for move in moves if may_be(came, move)}
        if len(codes) == 1:
            yield came.id, codes.pop()


def _forced(
    comings: Iterable[Came], moves: Sequence[Move]
) -> tuple[set[int], tuple[int, int], str | None] | None:
    """Those to whom alone all moves between two readings can belong, and the link if it is one."""
    comings = list(comings)
    for span in sorted({(move.after, move.by) for move in moves}):
        there = Counter[str]()
        for move in moves:
            if (move.after, move.by) == span:
                there[move.code] += move.count
        ids = {each.id for each in comings if may_be(each, Move("", 1, *span))}
        if len(ids) == there.total():
            return ids, span, next(iter(there)) if len(there) == 1 else None
    return None

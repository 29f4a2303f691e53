"""A host that one person writes in two or three messages: put together as people read it."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from bot.sight import Written
from cogs.guard.behaviour import Said

WITHIN_MS = 60_000
EDGE = 80  # characters at the end of one message and the beginning of the next
DOTS = frozenset(".。．·•点點")
SPOKEN_DOTS = frozenset(
    (
        *("dot", "(dot)", "[dot]", "[.]", "(.)", "ponto", "punto", "point", "punkt", "punkts"),
        *("τελεία", "точка", "句号", "句點"),
    )
)
OPENINGS = ("://", "//", "www.", ":/", "https:", "http:", "hxxp:", "hxxps:")


class Split(NamedTuple):
    """Texts put together; it is `plain` to see where nobody would write so by accident."""

    text: str
    plain: bool
    parts: tuple[Written, ...]


def splits(text: str, recent: Sequence[Written], room: str, now: int) -> Iterator[Split]:
    """What this text may be the end of, with what its author wrote in this room just before."""
    before = [each for each in recent if each.room == room and each.at > now - WITHIN_MS][-2:]
    if not before or not text:
        return
    head = _first(text)
    if not head:
        return
    *_, last = before
    alone = head == text.strip()
    tail = _last(last.text)
    if tail:
        yield from _joined(tail, head, (last,), alone=alone)
    if len(before) == 2 and tail and " " not in last.text.strip()[:EDGE]:
        first = _last(before[0].text)
        if first:
            yield from _joined(f"{first}\n{tail}", head, tuple(before), alone=alone)
    yield from _edges(before, text)


def _edges(before: Sequence[Written], text: str) -> Iterator[Split]:
    """The ends of messages as they stand, for what only a list can tell from talk."""
    for parts in dict.fromkeys((tuple(before[-1:]), tuple(before), tuple(before[:1]))):
        middle = (each.text.strip()[:EDGE] for each in parts[1:])
        pieces = [parts[0].text.rstrip()[-EDGE:], *middle, text.lstrip()[:EDGE]]
        yield Split("".join(pieces), False, parts)
        yield Split(" ".join(pieces), False, parts)


def edited(said: Said) -> Iterator[Split]:
    """What a message that was changed now says together with the last one in its room."""
    there = [each for each in said.recent if each.room == said.room]
    if there:
        last = there[-1]
        before = Written(said.room, "", said.text, last.at)
        for each in splits(last.text, [before], said.room, last.at):
            yield each._replace(parts=(last,))


def unlike(every: Iterable[Split]) -> list[Split]:
    """Those that say what none before them says; whatever is plain stays."""
    seen, kept = set[str](), list[Split]()
    for each in every:
        if each.plain or each.text not in seen:
            seen.add(each.text)
            kept.append(each)
    return kept


def _joined(tail: str, head: str, parts: tuple[Written, ...], *, alone: bool) -> Iterator[Split]:
    """A dot that is said by a word is plain only before an end that stands alone."""
    pieces = [*tail.split("\n"), head]
    together = "".join(pieces)
    spoken = any(each.casefold() in SPOKEN_DOTS for each in pieces)
    dotted = any(letter in DOTS or letter == "/" for letter in together)
    if not dotted and not spoken:
        return
    plain = (spoken and alone) or head[0] in DOTS or pieces[0].casefold().endswith(OPENINGS)
    yield Split(" ".join(pieces) if spoken else together, plain, parts)


def _first(text: str) -> str:
    words = text[:EDGE].split(None, 1)
    return words[0] if words else ""


def _last(text: str) -> str:
    words = text[-EDGE:].rsplit(None, 1)
    return words[-1] if words else ""

"""What moved between two readings of all invites."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from bot.ways import Invited
from cogs.referrals.evidence.judging import Move


@dataclass(frozen=True, slots=True)
class Counted:
    """An invite as it was known: `uses` of `most`, 0 without bound; until `ends_at`, 0 for ever.

    `ours`: the bot made it. It is known since `known_at` (UTC ms).
    """

    code: str
    uses: int
    most: int = 0
    ends_at: int = 0
    maker: str | None = None
    ours: int = 0
    known_at: int = 0
    gone_at: int | None = None


def moved(
    before: Mapping[str, Counted], now: Iterable[Invited], asked_at: int, came_at: int
) -> Iterator[Move]:
    """The moves between a reading that was begun at `asked_at` and one that came at `came_at`.

    `before` is what was known when the latter was begun. An invite that nobody knew was made since
    the first, or was not told of: then it is not counted.
    """
    there = set()
    for invite in now:
        there.add(invite.code)
        known = before.get(invite.code)
        if known is not None:
            more = invite.uses - known.uses
        else:
            more = invite.uses if invite.made_at >= asked_at else 0
        if more > 0:
            yield Move(invite.code, more, asked_at, came_at)
    for known in before.values():
        if known.code not in there:
            yield _gone(known, asked_at, came_at)


def _gone(known: Counted, asked_at: int, came_at: int) -> Move:
    """An invite that is gone: used up, or deleted, or over; nobody says which."""
    left, over = known.most - known.uses, 0 < known.ends_at <= came_at
    if known.most and left == 1 and not over:
        return Move(known.code, 1, asked_at, came_at, "likely")
    return Move(known.code, max(left, 1), asked_at, came_at, "perhaps")

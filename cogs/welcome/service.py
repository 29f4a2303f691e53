"""The rules of the welcome: who gets one, when it is said, and whom it names."""

from dataclasses import dataclass

from bot.members import Member
from bot.store.db import Tx
from cogs.welcome import store

NAMED = 20
SCREENING_MS = 7 * 24 * 3_600_000


@dataclass(frozen=True, slots=True)
class Welcome:
    """One public welcome: for whom it is, first come first, and the post that it replaces."""

    members: tuple[int, ...]
    replaces: int | None


def is_newcomer(member: Member, passed_at: int) -> bool:
    """Whether a member who got through the screening came in just before.

    Who was here before the bot has no `joined_at`, and who comes back keeps the first one.
    """
    return member.joined_at is not None and passed_at - member.joined_at <= SCREENING_MS


def arrive(tx: Tx, community: int, member: Member, *, passed_at: int, now: int, late: int) -> bool:
    """A member got through; True if they wait for a welcome from now on.

    Who got through longer than `late` ms ago, while the bot was away, has found the way alone.
    """
    if not is_newcomer(member, passed_at):
        return False
    waits = now - passed_at <= late
    return store.add(tx, community, member.id, now, waits=waits) and waits


def due(tx: Tx, community: int, now: int, gather: int) -> Welcome | None:
    """The welcome to say now to all who wait; None if nobody does, or the last was just now.

    It replaces the last one if it is for those who had to wait behind it.
    """
    former = store.last(tx, community)
    if not store.claim(tx, community, now, now - gather):
        return None
    waited = store.take_waiting(tx, community)
    behind = former is not None and waited[0][0] < former[0] + gather
    return Welcome(
        members=tuple(member for _, member in waited),
        replaces=former[1] if former and behind else None,
    )


def next_at(tx: Tx, community: int, gather: int) -> int:
    """The instant (UTC ms) from which the next welcome may be said."""
    former = store.last(tx, community)
    return former[0] + gather if former else 0

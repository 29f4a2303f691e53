"""The rules of the welcome: who gets one."""

from bot.members import Member
from bot.store.db import Tx
from cogs.welcome import store

NAMED = 20  # in one post
SCREENING_MS = 7 * 24 * 3_600_000


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

"""How many private messages a platform takes from us, and when the next one fits in."""

from collections.abc import Iterable

from bot.effects import Quota
from bot.letters import store
from bot.letters.store import Letter
from bot.store.db import Tx


def fits_at(tx: Tx, letter: Letter, quotas: Iterable[Quota], now: int) -> int | None:
    """When (UTC ms) a message may be begun by these quotas; None if that is now.

    Whatever was begun counts, also if it never arrived: whether it did is what a crash leaves
    unknown, and a platform counts what it refuses, too.
    """
    times = [at for quota in quotas if (at := _free_at(tx, letter, quota, now)) is not None]
    return max(times, default=None)


def _free_at(tx: Tx, letter: Letter, quota: Quota, now: int) -> int | None:
    if quota.most <= 0:
        return now + quota.within
    person = letter.person if quota.each else None
    since = now - quota.within
    begun = store.nth_begun(tx, letter.platform, quota.most, since, letter.id, person)
    return None if begun is None else begun + quota.within

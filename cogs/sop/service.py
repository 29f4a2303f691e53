"""The rules of sop: who counts, and how often."""

import datetime as dt
from dataclasses import dataclass

from bot.store.db import Tx
from cogs.sop import store


@dataclass(frozen=True, slots=True)
class Came:
    """What came of joining: not `fresh` if the member was in already; `count` of all."""

    fresh: bool
    count: int


def join(tx: Tx, community: int, day: dt.date, member: int, *, at: int) -> Came:
    """A member is in for a day, once."""
    fresh = store.add(tx, community, day, member, at)
    return Came(fresh, store.count(tx, community, day))

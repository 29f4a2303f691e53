"""Ids: 63-bit numbers that grow with time, made by the program and never by a table."""

import threading

from bot.clock import Clock
from bot.store.db import Tx

EPOCH = 1_735_689_600_000  # 2025-01-01; 41 bits of milliseconds last until 2094
CHANCE_BITS = 22
LARGEST = 2**63 - 1  # what rows can keep
TABLES = (
    *("communities", "members", "outbox", "happenings", "ledger", "audit", "letters"),
    *("sop_runs", "sop_trace", "sop_holds", "sop_questions", "tasks", "news"),
    *("approvals", "hushes", "web_sessions", "wordings", "api_partners"),
)


class Ids:
    """Gives ids, each larger than the one before, also where the clock is set back."""

    def __init__(self, clock: Clock, floor: int = 0) -> None:
        self._clock = clock
        self._last = floor
        self._lock = threading.Lock()

    def new(self) -> int:
        """The next id."""
        fresh = (self._clock.now() - EPOCH) << CHANCE_BITS
        with self._lock:
            # A random step keeps ids from being guessed from their neighbours.
            self._last = max(fresh, self._last) + 1 + self._clock.random.getrandbits(8)
            return self._last


def read_id(written: str | None) -> int:
    """The id, or the number of a row, in a button's argument; 0, which is nobody's, if it is none.

    Whoever writes an app of their own may send anything as an argument.
    """
    number = int(written) if written and written.isdecimal() and len(written) < 20 else 0
    return number if number <= LARGEST else 0


def made_at(id: int) -> int:
    """When an id was made (UTC ms)."""
    return (id >> CHANCE_BITS) + EPOCH


def first_of(at: int) -> int:
    """An id that none is below which was made at this instant (UTC ms) or later."""
    return max(at - EPOCH, 0) << CHANCE_BITS


def highest(tx: Tx) -> int:
    """The largest id given so far, so that a clock set back before a start gives none again."""
    rows = [tx.row(f"SELECT MAX(id) FROM {table}") for table in TABLES]
    return max(int(row[0] or 0) for row in rows if row)

"""Ids that grow with time and never repeat, for messages and whatever else a member does."""

import secrets

from bot.clock import Clock


class Ids:
    """Milliseconds and 20 random bits; within one process each is larger than the last."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._last = 0

    def new(self) -> int:
        """The next id, in 63 bits."""
        self._last = max(self._last + 1, self._clock.now() << 20 | secrets.randbits(20))
        return self._last

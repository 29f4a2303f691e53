"""How often somebody may do something: a bucket of tokens that fills up again."""

from bot.clock import Clock

CROWD = 10_000  # buckets kept before the full ones are forgotten


class Pace:
    """`burst` at once, then `per_second`, for each key by itself."""

    def __init__(self, clock: Clock, burst: int, per_second: float) -> None:
        self._clock = clock
        self._burst = burst
        self._per_ms = per_second / 1000
        self._buckets: dict[str, tuple[float, int]] = {}  # tokens, as of when

    def take(self, key: str) -> float:
        """0 if it may go on now, else in how many seconds it may."""
        now = self._clock.now()
        tokens = self._level(key, now)
        if tokens < 1:
            return (1 - tokens) / self._per_ms / 1000
        if len(self._buckets) >= CROWD:
            self._forget(now)
        self._buckets[key] = (tokens - 1, now)
        return 0

    def wait(self, key: str) -> float:
        """0 if it might go on now, else in how many seconds it may; nothing is taken."""
        tokens = self._level(key, self._clock.now())
        return 0 if tokens >= 1 else (1 - tokens) / self._per_ms / 1000

    def _level(self, key: str, now: int) -> float:
        tokens, since = self._buckets.get(key, (float(self._burst), now))
        return min(self._burst, tokens + max(0, now - since) * self._per_ms)

    def _forget(self, now: int) -> None:
        full = [key for key in self._buckets if self._level(key, now) >= self._burst]
        for key in full:
            del self._buckets[key]

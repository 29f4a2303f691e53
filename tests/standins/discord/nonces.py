"""Remembers which message a nonce made, for as long as Discord does: a few minutes."""

from collections.abc import Callable

MINUTES = 3.0


class Nonces:
    """Messages by their author and nonce; `minutes` may be set by a test."""

    def __init__(self, now: Callable[[], int]) -> None:
        self.minutes = MINUTES
        self._now = now
        self._made: dict[tuple[str, str], tuple[int, str, str]] = {}

    def made(self, author: str, nonce: str) -> tuple[str, str] | None:
        """The channel and the id of the message that this nonce made within the window."""
        found = self._made.get((author, nonce))
        if found is None or found[0] <= self._now() - self.minutes * 60_000:
            return None
        return found[1:]

    def keep(self, author: str, nonce: str, channel: str, message: str) -> None:
        """Remember a message that was made with a nonce, enforced or not."""
        self._made[author, nonce] = (self._now(), channel, message)

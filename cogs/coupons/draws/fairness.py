"""How a draw is decided, so that anybody can do it again with nothing but SHA-256.

The order of the marks is that of sha256("<seed>:<mark>"). Before anybody joins, sha256(seed) is
said, so the seed cannot be chosen to suit. At the close the seal is said, sha256 of the seed and of
all marks in alphabetical order, a line each: neither can be changed any more.
"""

import hashlib
from collections.abc import Iterable


def promise_of(seed: str) -> str:
    """What is said of the seed at the beginning: 64 hex digits."""
    return _sha256(seed)


def seal_of(seed: str, marks: Iterable[str]) -> str:
    """What is said at the close, of the seed and of who takes part: 64 hex digits."""
    return _sha256("\n".join((seed, *sorted(marks))))


def order(seed: str, marks: Iterable[str]) -> list[str]:
    """The marks as they are drawn, the first one first."""
    return sorted(marks, key=lambda mark: weight(seed, mark))


def weight(seed: str, mark: str) -> str:
    """By what a mark has its place in the order: 64 hex digits."""
    return _sha256(f"{seed}:{mark}")


def _sha256(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()

"""Whether a list that came may take the place of the one before it."""

from collections.abc import Sequence
from typing import Literal

from bot.machine import Compared

Doubt = Literal["", "empty", "shrank", "grew", "hits"]
SMALL = 20  # entries; of so few, any change is an ordinary one
SHRINKS = 2  # a list that is less than half of what it was
GROWS = 10
MANY_BAD = 20  # one line of so many


def doubt(came: Compared) -> Doubt:
    """Why somebody should look at a list first; nothing if it may be taken at once.

    Where nothing was before, its size says nothing.
    """
    size = came.hosts + came.addresses
    if not size:
        return "empty"
    if came.hits:
        return "hits"
    if came.before >= SMALL and size * SHRINKS < came.before:
        return "shrank"
    if came.before >= SMALL and size > came.before * GROWS:
        return "grew"
    return ""


def many_bad(came: Compared) -> bool:
    """Whether so many lines say nothing that the list is probably of another kind."""
    return came.bad * MANY_BAD > came.hosts + came.addresses + came.bad


def watched(*sites: Sequence[str]) -> tuple[str, ...]:
    """Sites that no list may hold unseen, each once."""
    return tuple(dict.fromkeys(site for each in sites for site in each))

"""What parts of the core ask of a handler's view, without knowing the whole of it."""

from typing import Any, Protocol

from bot.communities import Community
from bot.members import Member
from bot.store.db import Tx


class Seen(Protocol):
    """One unit of work: where, when, and by whom if by anybody."""

    tx: Tx
    community: Community
    now: int
    event: Any

    @property
    def has_member(self) -> bool:
        """Whether somebody caused this."""

    @property
    def member(self) -> Member:
        """Who did."""

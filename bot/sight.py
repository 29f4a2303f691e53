"""What a screen sees of an event, before any handler hears of it: facts in memory alone."""

from typing import Any, NamedTuple, Protocol

from bot.communities import Community
from bot.events import MemberEvent
from bot.members import Member


class Written(NamedTuple):
    """A message that a person wrote a moment ago; `message` is its native id, `at` in UTC ms."""

    room: str
    message: str
    text: str
    at: int
    thread: str | None = None


class Lists(Protocol):
    """What lists say of hosts; they are kept in memory."""

    def listed(self, host: str, path: str) -> str | None:
        """The name of the list that holds this host, or this host with this path, as bad."""

    def allowed(self, host: str) -> bool:
        """Whether a list holds it as good."""


class NoLists:
    """No list at all."""

    def listed(self, host: str, path: str) -> str | None:
        """None: nothing is known of any host."""
        del host, path
        return None

    def allowed(self, host: str) -> bool:
        """False: nothing is known of any host."""
        del host
        return False


class Sight(NamedTuple):
    """What is known at the moment at which something happened.

    `options` are the cog's own for this community. `recent` is what this person wrote in the last
    two minutes in all rooms, the newest last, without what happens now. `operator` is what the
    chat and config.yaml say of them; who is one by a command is known in the unit alone.
    """

    event: MemberEvent
    community: Community
    member: Member
    now: int
    options: Any
    recent: tuple[Written, ...] = ()
    lists: Lists = NoLists()
    operator: bool = False

"""When members last did something and which roles they had then; written at most once an hour."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from bot.communities import Community
from bot.events import (
    ButtonPressed,
    CommandCalled,
    FormSent,
    MemberEvent,
    MemberJoined,
    MemberPassed,
    MenuOpened,
    MessageSent,
    ReactionAdded,
)
from bot.members import Member
from bot.store.db import Tx

HOUR_MS = 3_600_000
REMEMBERED = 50_000
ACTIVE = (
    *(MessageSent, ReactionAdded, ButtonPressed, CommandCalled, FormSent, MenuOpened),
    *(MemberJoined, MemberPassed),
)
"""What somebody does by themselves; being renamed or an old message are no signs of life."""

CAME_IN = (MemberJoined, MemberPassed)


@dataclass(frozen=True, slots=True)
class Sighting:
    """When a member last did something (UTC ms), and their roles by native ids."""

    active_at: int
    roles: frozenset[str] = frozenset()


@dataclass(slots=True)
class _Known:
    """The latest sighting, and that which the database has."""

    now: Sighting
    written: Sighting | None = None

    @property
    def stale(self) -> bool:
        before = self.written
        if before is None or before.roles != self.now.roles:
            return True
        return self.now.active_at - before.active_at >= HOUR_MS


class Sightings:
    """The latest of each member: in memory at once, in rows within a minute of each hour."""

    def __init__(self) -> None:
        self.role_name: Callable[[Community, str], str | None] = lambda *_: None
        """What a role is called in a chat, by its native id; asked from any thread."""
        self._known: dict[tuple[int, int], _Known] = {}
        self._stale: dict[tuple[int, int], _Known] = {}

    @property
    def unwritten(self) -> bool:
        """Whether the database lacks any that it should have."""
        return bool(self._stale)

    def saw(self, member: Member, event: MemberEvent) -> None:
        """A member did something."""
        if not isinstance(event, ACTIVE):
            return
        key = (member.community, member.id)
        known, roles = self._known.get(key), event.who.roles
        if not tells_roles(event):
            if known is None:
                return  # what the database knows of their roles is not to be lost
            roles = known.now.roles
        seen = Sighting(event.at, roles)
        if known is None:
            known = self._known[key] = _Known(seen)
            if len(self._known) > REMEMBERED:
                del self._known[next(iter(self._known))]
        elif seen.active_at >= known.now.active_at:
            known.now = seen
        if known.stale:
            self._stale[key] = known

    def of(self, tx: Tx, member: Member) -> Sighting | None:
        """The latest of a member, from memory or rows; None where nobody saw them act."""
        known = self._known.get((member.community, member.id))
        return find(tx, member) if known is None else known.now

    def take(self) -> Mapping[tuple[int, int], Sighting]:
        """What is to be written now."""
        taken, self._stale = self._stale, {}
        found = {key: known.now for key, known in taken.items()}
        for key, known in taken.items():
            known.written = found[key]
        return found

    def give_back(self, taken: Mapping[tuple[int, int], Sighting]) -> None:
        """It could not be written: it goes with what comes next."""
        for key, seen in taken.items():
            known = self._known.setdefault(key, _Known(seen))
            known.written = None
            self._stale[key] = known


def tells_roles(event: object) -> bool:
    """Whether an event says which roles who caused it has: what is done in private does not."""
    return isinstance(event, ACTIVE) and (event.room is not None or isinstance(event, CAME_IN))


def keep(tx: Tx, taken: Mapping[tuple[int, int], Sighting]) -> None:
    """Write sightings down; an older one changes nothing."""
    tx.many(
        "INSERT INTO member_sightings (community, member, active_at, roles) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (community, member) DO UPDATE SET"
        " active_at = excluded.active_at, roles = excluded.roles"
        " WHERE excluded.active_at >= member_sightings.active_at",
        [(*key, seen.active_at, json.dumps(sorted(seen.roles))) for key, seen in taken.items()],
    )


def find(tx: Tx, member: Member) -> Sighting | None:
    """The latest of a member that is written down."""
    row = tx.row(
        "SELECT active_at, roles FROM member_sightings WHERE community = ? AND member = ?",
        member.community,
        member.id,
    )
    return Sighting(int(row[0]), frozenset(json.loads(row[1]))) if row else None

"""Communities: one brand's home each, their rooms, zone and options."""

import datetime as dt
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal
from zoneinfo import ZoneInfo

from bot import wall
from bot.audience import EVERYONE, Audience
from bot.colour import HOUSE
from bot.effects import Can
from bot.pacing import Pace, Quiet
from bot.silences import Silence
from bot.tags import Tag
from bot.voice import USUAL, Address, Emoji, Voice

Aim = Literal["bring_in", "keep_active", "sell", "support"]
"""What a community is for."""

Stage = Literal["new", "rehearsal", "live", "gone"]
"""`new`: nobody has set it up yet; `gone`: the bot was removed. In both the bot is silent."""


OPERATORS = "ops"  # the role whose room is for operators alone


@dataclass(frozen=True, slots=True)
class Room:
    """A platform's room, with a language and a zone where it has its own.

    The one without a native id is whatever room a role has.
    """

    native: str = ""
    language: str | None = None
    zone: ZoneInfo | None = None


ANY_ROOM = Room()


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """What the check of a script must know of a community that it may address."""

    language: str
    roles: Collection[str]
    languages: Mapping[str, Collection[str]] = field(default_factory=dict)  # by role, if several
    vars: Collection[str] = ()
    can: frozenset[Can] = frozenset(Can)
    audiences: Collection[str] = (EVERYONE,)


@dataclass(frozen=True, slots=True, kw_only=True)
class Community:
    """One community as config and database have it at this moment.

    `key` is its name in config.yaml, and `fixed` what is set there and can be by no command; one
    that came by itself has no key. `chosen` is what an operator set by a command, `can` what its
    chat is able to do.
    """

    id: int
    platform: str
    native: str
    key: str
    name: str
    zone: ZoneInfo
    language: str
    stage: Stage
    rooms: Mapping[str, str]
    operators: frozenset[str]
    options: Mapping[str, Any]
    several: Mapping[str, tuple[Room, ...]] = field(default_factory=dict)  # roles of several rooms
    vars: Mapping[str, str | int | float] = field(default_factory=dict)
    quiet: Quiet | None = None
    pace: Pace = field(default_factory=Pace)
    aim: Aim | None = None
    address: Address | None = None
    emoji: Emoji | None = None
    voice: Voice = USUAL
    sites: tuple[str, ...] = ()
    colour: str = HOUSE
    hush: tuple[Silence, ...] = ()
    audiences: Mapping[str, Audience] = field(default_factory=dict)
    tags: Mapping[str, Tag] = field(default_factory=dict)
    can: frozenset[Can] = frozenset(Can)
    fixed: frozenset[str] = frozenset()
    chosen: frozenset[str] = frozenset()

    @property
    def silent(self) -> bool:
        """Whether nothing is said here: nobody set it up yet, or the bot was removed."""
        return self.stage in ("new", "gone")

    @property
    def label(self) -> str:
        """What those who run Plaza call it."""
        return self.key or self.native

    @property
    def by_itself(self) -> bool:
        """Whether it came by inviting the bot, and config.yaml does not know it."""
        return not self.key

    def rooms_of(self, role: str) -> tuple[Room, ...]:
        """The rooms of a role that scripts speak in, each for itself."""
        return self.several.get(role, (ANY_ROOM,))

    def room(self, role: str, like: Room = ANY_ROOM, language: str | None = None) -> str | None:
        """The native id of a role's room: that very one, one of its language, or the first."""
        first = self.rooms.get(role)
        rooms = self.several.get(role, ())
        if like in rooms:
            return like.native
        spoken = language or like.language
        return next((room.native for room in rooms if room.language == spoken), first)

    def role_of(self, native: str) -> str | None:
        """The first role that has this room."""
        return next((role for role in self.rooms if native in self.natives(role)), None)

    def natives(self, role: str) -> tuple[str, ...]:
        """The native ids of a role's rooms."""
        # Not by get: a rehearsal takes it that who gets a role wants to speak in it.
        first = next((room for each, room in self.rooms.items() if each == role), "")
        return tuple(each.native or first for each in self.rooms_of(role) if each.native or first)

    def pace_in(self, native: str) -> Pace:
        """The pace in a room: that of a role of its, or the community's."""
        own = (role for role in self.pace.rooms if native in self.natives(role))
        return self.pace.for_role(next(own, None))

    def language_in(self, native: str | None) -> str:
        """What is spoken in a room."""
        for rooms in self.several.values():
            for room in rooms:
                if room.native == native and room.language is not None:
                    return room.language
        return self.language

    def local(self, at: int) -> dt.datetime:
        """An instant on this community's wall clock."""
        return wall.local(at, self.zone)

    def midnight(self, day: dt.date) -> int:
        """When a day begins here (UTC ms)."""
        return wall.midnight(day, self.zone)

    def instant(self, nominal: dt.datetime) -> int:
        """The instant (UTC ms) of a wall time here."""
        return wall.instant(nominal, self.zone)

    def after_night(self, at: int) -> int:
        """The instant (UTC ms), or when the quiet hours end that it falls into."""
        ends = self.quiet.ends(self.local(at)) if self.quiet else None
        return at if ends is None else max(at, self.instant(ends))


class Communities:
    """The communities of this process, by id and by what their platform calls them."""

    def __init__(self) -> None:
        self.changes = 0  # so many times something was put in or replaced
        self.came: Callable[[Community], None] = lambda _: None  # hears of each that is new
        self._by_id: dict[int, Community] = {}
        self._by_native: dict[str, dict[str, Community]] = {}  # by platform

    def add(self, community: Community) -> None:
        """Put in a community, or replace it after a change."""
        self.changes += 1
        new = community.id not in self._by_id
        self._by_id[community.id] = community
        self._by_native.setdefault(community.platform, {})[community.native] = community
        if new:
            self.came(community)

    def by_id(self, community: int) -> Community | None:
        """The community with our own id."""
        return self._by_id.get(community)

    def by_native(self, platform: str, native: str) -> Community | None:
        """The community that a platform means."""
        return self._by_native.get(platform, {}).get(native)

    def of(self, platform: str) -> Collection[Community]:
        """The communities of one platform."""
        return self._by_native.get(platform, {}).values()

    def called(self, native: str) -> Community | None:
        """The community that any platform calls this."""
        found = (natives.get(native) for natives in self._by_native.values())
        return next((each for each in found if each is not None), None)

    def __iter__(self) -> Iterator[Community]:
        return iter(self._by_id.values())

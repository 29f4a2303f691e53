"""What config.yaml says of one community: how it is written, and what the rest takes of it."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, fields
from typing import Any, Literal
from zoneinfo import ZoneInfo

from bot.audience import EVERYONE, Audience
from bot.colour import HOUSE, Colour
from bot.communities import Aim, Room, Target
from bot.effects import Can
from bot.kinds import Language, NativeId, ZoneName
from bot.pacing import Pace, Quiet
from bot.silences import Silent
from bot.tags import MOST, Tag, TagName
from bot.voice import Address, Emoji
from bot.wording import did_you_mean


@dataclass(frozen=True, slots=True, kw_only=True)
class Own:
    """What stands there as the rest of Plaza takes it; `id` is what its platform calls it."""

    id: NativeId | None = None
    zone: ZoneName = "UTC"
    language: Language = "en"
    name: str | None = None
    stage: Literal["rehearsal", "live"] = "live"
    operators: tuple[NativeId, ...] = ()
    vars: dict[str, str | int | float] = field(default_factory=dict)
    quiet: Quiet | None = None
    pace: Pace = field(default_factory=Pace)
    aim: Aim | None = None
    address: Address | None = None
    emoji: Emoji | None = None
    sites: tuple[str, ...] = ()
    colour: Colour = HOUSE
    hush: tuple[Silent, ...] = ()
    tags: dict[TagName, Tag] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class CommunityConfig(Own):
    """What config.yaml says of one community; `options` holds those of every loaded cog.

    `given` are the keys that are written down, not left to their default.
    """

    platform: str
    rooms: Mapping[str, str] = field(default_factory=dict)
    options: Mapping[str, Any] = field(default_factory=dict)
    several: Mapping[str, tuple[Room, ...]] = field(default_factory=dict)
    audiences: Mapping[str, Audience] = field(default_factory=dict)
    given: frozenset[str] = frozenset()

    def target(self, can: frozenset[Can]) -> Target:
        """The community as scripts are checked against it."""
        several = {
            role: {room.language or self.language for room in rooms}
            for role, rooms in self.several.items()
        }
        return Target(
            language=self.language,
            roles=self.rooms.keys(),
            languages=several,
            vars=self.vars.keys(),
            audiences=[*self.audiences, EVERYONE],
            can=can,
        )


@dataclass(frozen=True, slots=True)
class _Room:
    """One of several rooms of a role."""

    room: NativeId
    language: Language | None = None
    zone: ZoneName | None = None

    def made(self) -> Room:
        return Room(self.room, self.language, ZoneInfo(self.zone) if self.zone else None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Written(Own):
    """A community's own keys, as they are written."""

    platform: str | None = None
    rooms: dict[str, NativeId | _Room | tuple[NativeId | _Room, ...]] = field(default_factory=dict)
    audiences: dict[str, Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if () in self.rooms.values():
            raise ValueError("an empty list under rooms names no room")
        if len(self.tags) > MOST:
            raise ValueError(f"tags: there are {len(self.tags)}; a community has {MOST} at most")
        for role in self.pace.rooms:
            if role not in self.rooms:
                near = did_you_mean(role, self.rooms)
                raise ValueError(f"pace.rooms: no role '{role}' under rooms{near}")

    def several(self) -> dict[str, tuple[Room, ...]]:
        """The roles that are more than the name of one room."""
        listed = {
            role: one if isinstance(one, tuple) else (one,) for role, one in self.rooms.items()
        }
        return {
            role: tuple(Room(one) if isinstance(one, str) else one.made() for one in rooms)
            for role, rooms in listed.items()
            if len(rooms) > 1 or not isinstance(rooms[0], str)
        }

    def config(
        self,
        platform: str,
        options: Mapping[str, Any],
        audiences: Mapping[str, Audience],
        given: Collection[str],
    ) -> CommunityConfig:
        """The community as the rest of Plaza takes it; `given` are the keys that are there."""
        several = self.several()
        plain = {role: one for role, one in self.rooms.items() if isinstance(one, str)}
        first = {role: rooms[0].native for role, rooms in several.items()}
        return CommunityConfig(
            **{each.name: getattr(self, each.name) for each in fields(Own)},
            platform=platform,
            rooms={role: {**plain, **first}[role] for role in self.rooms},
            options=options,
            several=several,
            audiences=audiences,
            given=frozenset(given),
        )


OWN_KEYS = tuple(each.name for each in fields(Written))

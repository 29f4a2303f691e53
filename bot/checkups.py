"""What is asked of a community's chat, room by room, and what a platform finds in the way of it."""

from dataclasses import dataclass

from bot.effects import Can, Text


@dataclass(frozen=True, slots=True)
class Need:
    """What has to be possible at once, and for whom: a cog or a script.

    `room` is the native id of a room, and `role` what scripts call it; without a room the need is
    the whole community's.
    """

    whom: str
    can: frozenset[Can]
    role: str = ""
    room: str | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """What is not as it should be, and what to do about it.

    `stops`: something that was asked for cannot be done; else it is only good to know. What
    `warns` stands in /setup, too.
    """

    what: Text
    remedy: Text
    stops: bool = True
    warns: bool = False


@dataclass(frozen=True, slots=True)
class Checkup:
    """What a platform looked at, what it found, and an address that invites the bot rightly."""

    seen: tuple[Text, ...] = ()
    findings: tuple[Finding, ...] = ()
    invite: str | None = None

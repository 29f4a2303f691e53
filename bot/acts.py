"""Acts beyond words: on members, on what they wrote, and the invites that bring new ones."""

from dataclasses import dataclass
from typing import ClassVar

from bot.effects import Effect, Lane, Repeat, Words


@dataclass(frozen=True, slots=True, kw_only=True)
class OnMember(Effect):
    """Something done to one member; what is done to one member is done one after the other."""

    member: int


@dataclass(frozen=True, slots=True, kw_only=True)
class GiveRole(OnMember):
    """The member has a role from now on, by its native id."""

    role: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeRole(OnMember):
    """The member has a role no more, by its native id."""

    role: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeOut(OnMember):
    """The member cannot write until an instant (UTC ms); one that is past lets them write again."""

    lane: ClassVar[Lane] = Lane.PROTECTION
    until: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Kick(OnMember):
    """The member is put out, and may come back."""

    lane: ClassVar[Lane] = Lane.PROTECTION
    reason: Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Ban(OnMember):
    """The member is put out for good."""

    lane: ClassVar[Lane] = Lane.PROTECTION
    reason: Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Purge(Effect):
    """Messages of members go away, at most `PURGED` by native id; those that are gone count."""

    lane: ClassVar[Lane] = Lane.PROTECTION
    room: str
    messages: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MakeInvite(Effect):
    """A new invite, never one that is there; its code is the `native` of the EffectDone.

    `uses` people may come by it within `lasts` ms; 0 is no bound.
    """

    lane: ClassVar[Lane] = Lane.ANSWERS
    repeat: ClassVar[Repeat] = Repeat.KEYED
    room: str
    uses: int = 0
    lasts: int = 0


PURGED = 100

"""Acts beyond words: on members, on what they wrote and sent, and on rooms."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import ClassVar, Literal

from bot.effects import Effect, Lane, Words
from bot.kinds import Attached
from bot.ways import MakeInvite

GATE = "the gate"
TakenKind = Literal["picture", "table", "list", "glance"]
"""What is taken in: also lists of other servers, and files that are only read, not kept."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OnMember(Effect):
    """Something done to one member; what is done to one member is done one after the other."""

    member: int

    @property
    def turn(self) -> str | int | None:
        """The member: what is done to one is done one after the other."""
        return self.member


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
class Unban(OnMember):
    """Who was put out for good may come in again; nobody is brought back by it."""

    lane: ClassVar[Lane] = Lane.PROTECTION


@dataclass(frozen=True, slots=True, kw_only=True)
class Rename(OnMember):
    """The member is called otherwise here; without any words, as their account is again."""

    lane: ClassVar[Lane] = Lane.PROTECTION
    name: Words


@dataclass(frozen=True, slots=True, kw_only=True)
class InRoom(Effect):
    """Something done to a room or to what stands there; `room` is its native id."""

    lane: ClassVar[Lane] = Lane.PROTECTION
    room: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Purge(InRoom):
    """Messages of members go away, at most `PURGED` by native id; those that are gone count."""

    messages: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Slow(InRoom):
    """Each member writes there once in so many seconds, or more seldom where it was so before.

    0 ends what a Slow began, and the room is as it was; what somebody changed meanwhile stays.
    """

    seconds: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Lock(InRoom):
    """Members cannot write there; the bot can, whom the chat itself knows as operators, and these.

    `roles` and `people` are native ids of those who have rights by Plaza's own word.
    """

    roles: tuple[str, ...] = ()
    people: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Unlock(InRoom):
    """What a Lock began ends: who could write there before can write again, and nobody else."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Retitle(InRoom):
    """A thread of a room, by its native id, is called otherwise.

    One that is `shut` stands aside, and only operators write there or open it; else it is open.
    """

    thread: str
    title: Words
    shut: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PauseInvites(Effect):
    """Nobody comes in by an invite until an instant (UTC ms), at most a day; a past one ends it."""

    lane: ClassVar[Lane] = Lane.PROTECTION
    until: int

    @property
    def turn(self) -> str | int | None:
        """The gate: what is done to all invites at once is done one after the other."""
        return GATE


@dataclass(frozen=True, slots=True, kw_only=True)
class Bring(Effect):
    """A file that a member sent is brought in.

    The platform takes it from its own files alone and gives it to `Ground.files`, whose refusal
    is the outcome. `then` is `<cog>.<name>` of what is told, with `data`; `asked_at` is when, in
    UTC ms; `member` sent it.
    """

    told: ClassVar[bool] = True
    file: Attached
    kind: TakenKind
    then: str
    data: Mapping[str, str | int] = field(default_factory=dict)
    member: int
    asked_at: int
    room: str | None = None
    thread: str | None = None
    message: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Keep(Bring):
    """It is kept; its name there is `native` of the Done.

    `then` is a `@kept`; where it is not kept, the member is told why not, through `handle`; with
    `anyhow`, the `@kept` is told that, too. `rights` are the member's, in the platform's words.
    """

    lane: ClassVar[Lane] = Lane.ANSWERS
    handle: str
    private: bool
    rights: tuple[str, ...] = ()
    anyhow: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadFile(Bring):
    """It is read and not kept; `then` is a `@done`, told what stands in it."""

    lane: ClassVar[Lane] = Lane.BULK
    kind: TakenKind = "glance"

    @property
    def turn(self) -> str | int | None:
        """One of a few queues: who sends a hundred files holds up few others."""
        return f"files {self.member % SLOTS}"


SLOTS = 4  # queues of a community's files to read
PURGED = 100
SLOWEST = 21_600  # seconds: six hours, the most that Discord takes
PAUSED_MS = 86_400_000  # the most that Discord takes
Act = OnMember | InRoom | PauseInvites | MakeInvite

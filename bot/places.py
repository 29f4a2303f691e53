"""Rooms, messages and roles in what is said, and where a rehearsed post was meant for."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RoomLink:
    """An argument that is a room, by its native id: shown as its platform names rooms."""

    native: str


class RoomId(str):
    """The native id of a room where its name should stand: what `escape` is given for it."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class MessageLink:
    """An argument that is a message, all by native ids: a link where its platform has some.

    Elsewhere it is shown as its room; `thread` is the thread that it stands in.
    """

    community: str
    room: str
    message: str
    thread: str = ""


class MessageId(RoomId):
    """The native id of a room where a link to a message there may stand."""

    __slots__ = ("link",)
    link: MessageLink

    @classmethod
    def of(cls, link: MessageLink) -> "MessageId":
        """What `escape` is given for it."""
        made = cls(link.room)
        made.link = link
        return made


@dataclass(frozen=True, slots=True)
class RoleLink:
    """An argument that is a role, by its native id: shown as its platform names roles."""

    native: str


class RoleId(str):
    """The native id of a role where its name should stand: what `escape` is given for it."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Meant:
    """Where a post of a rehearsal would have gone, and when (UTC ms).

    `role` is None where it would have been private; `due` is set where it had to wait until then.
    `native` is the room's native id where it was named by that.
    """

    role: str | None
    at: int
    due: int | None = None
    native: str | None = None

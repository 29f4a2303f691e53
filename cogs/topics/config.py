"""The options of the rooms, under `topics:` of a community."""

from dataclasses import dataclass, field

from bot.kinds import LocalText, NativeId
from bot.tags import TagName

MOST = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """A room for some: `tags` are those whom it fits; `role` of the chat opens it, if it needs one.

    Without tags it fits everybody, behind those that fit by a tag.
    """

    title: LocalText
    room: NativeId
    about: LocalText | None = None
    role: NativeId | None = None
    tags: tuple[TagName, ...] = ()


@dataclass(frozen=True, slots=True)
class Options:
    """One community's wishes; every key has a default."""

    rooms: dict[TagName, Topic] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if len(self.rooms) > MOST:
            raise ValueError(f"rooms: there are {len(self.rooms)}; {MOST} are the most")

"""The world behind the fake chat, which stays when Plaza stops."""

from collections import Counter
from dataclasses import dataclass, field
from typing import ClassVar, NamedTuple

from bot.offers import FormSheet
from bot.platforms.fake.people import People
from bot.platforms.fake.rooms import Rooms
from bot.platforms.fake.ways import Ways


@dataclass(slots=True)
class Post:
    """A message as members see it; `only_for` is the one member who does, by native id.

    `buttons` are (action, label); `had` are all that it ever had, for those with an old screen.
    `thread` is the post in whose thread it stands, `opened` the name of the thread under it, and
    `shut` whether only operators write in that.
    `pictures` are (file, what is on it), `file` one to save: its name, and what is in it.
    """

    id: str
    community: str
    room: str
    text: str
    at: int
    key: str = ""
    by: str = "bot"
    buttons: tuple[tuple[str, str], ...] = ()
    pictures: tuple[tuple[str, str], ...] = ()
    file: tuple[str, bytes] | None = None
    only_for: str | None = None
    reactions: Counter[str] = field(default_factory=Counter)
    edits: int = 0
    deleted: bool = False
    pinned: bool = False
    thread: str | None = None
    opened: str | None = None
    shut: bool = False
    had: list[tuple[str, str]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.had.extend(self.buttons)

    def change(self, text: str, buttons: tuple[tuple[str, str], ...]) -> None:
        """The post is edited."""
        self.text, self.buttons = text, buttons
        self.had.extend(button for button in buttons if button not in self.had)
        self.edits += 1


@dataclass(slots=True)
class Opened:
    """A form that was opened for one member, by native id, and whether it was sent since."""

    community: str
    member: str
    room: str
    sheet: FormSheet
    sent: bool = False


class Server(NamedTuple):
    """A place that invited the bot by itself."""

    name: str
    language: str


@dataclass(frozen=True, slots=True)
class World:
    """What is out there, and stays when Plaza stops: posts, people, rooms, forms, and
    what each key became.

    `servers` are the places that invited the bot by themselves, by native id. `closed` are those
    who take no private messages; `halted` is why the chat lets us send none to anybody, or
    nothing. `hidden` are rooms that the bot does not see. `files` are what members
    sent along, by address; `ways` is how people come in.
    """

    posts: dict[str, Post] = field(default_factory=dict)
    people: People = field(default_factory=People)
    rooms: Rooms = field(default_factory=Rooms)
    forms: list[Opened] = field(default_factory=list)
    keys: dict[str, str | None] = field(default_factory=dict)
    servers: dict[str, Server] = field(default_factory=dict)
    hidden: set[str] = field(default_factory=set)
    closed: set[str] = field(default_factory=set)
    halted: list[str] = field(default_factory=list)
    files: dict[str, bytes] = field(default_factory=dict)
    ways: Ways = field(default_factory=Ways)


@dataclass(frozen=True, slots=True)
class Settings:
    """A chat in a world of its own, or in one that is there already."""

    invited: ClassVar[bool] = True

    world: World = field(default_factory=World)

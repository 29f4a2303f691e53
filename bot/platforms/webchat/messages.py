"""What a message is: as tabs may see it, and as the bot puts it up."""

from dataclasses import dataclass

BOT = "bot"  # the bot's id as a person of this chat
PAGE = 50

Buttons = tuple[tuple[str, str], ...]  # (action, label)
Reactions = tuple[tuple[str, tuple[str, ...]], ...]  # (emoji, ids of members)


@dataclass(frozen=True, slots=True)
class Opened:
    """The thread under a post: its name, and how many answers all can see in it."""

    name: str
    answers: int


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture under a message; 0 x 0 pixels where its file does not say.

    Those of the bot go by the hash of their file, those of members by what they sent. `alt` is
    what is to be seen, in words. One that is `drawn` is a card of ours, an SVG that pages take in.
    """

    hash: str
    width: int
    height: int
    alt: str
    upload: int | None = None
    drawn: bool = False


@dataclass(frozen=True, slots=True)
class Message:
    """A message as a tab may see it; without a member it is the bot's.

    `thread` is the post in whose thread it stands, `opened` the thread under it.
    """

    id: int
    community: str
    room: str
    at: int
    text: str
    member: str | None = None
    name: str | None = None
    private_to: str | None = None
    buttons: Buttons = ()
    edited: bool = False
    reactions: Reactions = ()
    thread: int | None = None
    opened: Opened | None = None
    pictures: tuple[Picture, ...] = ()


@dataclass(frozen=True, slots=True)
class Post:
    """A message of the bot, before it has stood anywhere; `key` is its effect's."""

    id: int
    key: str
    community: str
    room: str
    at: int
    text: str
    buttons: Buttons
    private_to: str | None = None
    thread: int | None = None
    pictures: tuple[Picture, ...] = ()

"""What can be done outside: effects, the words they carry, what a platform gets and gives back."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum, IntEnum
from typing import ClassVar, Literal

from bot.pictured import Card as Card
from bot.pictured import Picture as Picture
from bot.pictured import Pictured as Pictured
from bot.pictured import Saved as Saved
from bot.places import Meant
from bot.words import Argument as Argument
from bot.words import Changed as Changed
from bot.words import Joined as Joined
from bot.words import Lines as Lines
from bot.words import Plain as Plain
from bot.words import Raw as Raw
from bot.words import Sealed as Sealed
from bot.words import Spoken as Spoken
from bot.words import Text as Text
from bot.words import Words as Words
from bot.words import version as version

LINK = "https://"  # what the action of a button begins with that leads to a page
Mention = Literal["everyone", "roles", "members"]  # whom a mention in a post may call


class Lane(IntEnum):
    """Who goes first: protection, then answers, posts, and last what can wait."""

    PROTECTION = 0
    ANSWERS = 1
    POSTS = 2
    BULK = 3


class Can(Enum):
    """What a platform is able to do; a cog names what it needs."""

    SAY = "say"
    WHISPER = "whisper"
    EDIT = "edit"
    REACT = "react"
    DELETE = "delete"
    BUTTONS = "buttons"
    PIN = "pin"
    THREADS = "threads"
    PRIVATE_ANSWERS = "private answers"
    PICTURES = "pictures"
    ROLES = "roles"
    MODERATE = "moderate"
    PURGE = "purge"
    SLOW = "slow rooms down"
    LOCK = "lock rooms"
    PAUSE = "pause invites"
    NAMES = "change names"
    INVITES = "invites"
    COUNTERS = "counters of invites"
    FORMS = "forms"
    FILES = "files of members"
    SAVES = "files to save"
    REWARD_JOINS = "let joining be rewarded"


@dataclass(frozen=True, slots=True)
class Quota:
    """So many posts, or private messages, the most that a chat takes from us `within` ms.

    With `each`, so many for each person; else for all together.
    """

    most: int
    within: int
    private: bool = False
    each: bool = False


class Repeat(Enum):
    """Why doing the effect twice does no harm."""

    SAFE = "safe"
    KEYED = "keyed"


@dataclass(frozen=True, slots=True)
class Button:
    """A button under a post; `action` is `<cog>.<name>` of a `@button`, `argument` its data.

    An action that is an address, `https://...`, leads there. A button without an action is shown,
    but nobody can press it: that is how a preview shows the others.
    """

    action: str
    label: Words
    argument: str = ""


def pressable(action: str) -> bool:
    """Whether a press of a button with this action comes to a cog."""
    return bool(action) and not action.startswith(LINK)


def dead(buttons: Sequence[Button]) -> list[Button]:
    """The buttons as they will look, which nobody can press: for a preview."""
    return [Button("", each.label) for each in buttons]


@dataclass(frozen=True, slots=True, kw_only=True)
class Effect:
    """Something to be done outside; a subclass names what, its fields say to whom."""

    lane: ClassVar[Lane] = Lane.POSTS
    repeat: ClassVar[Repeat] = Repeat.SAFE
    by: ClassVar[str | None] = None  # who carries it out, if not the community's chat
    told: ClassVar[bool] = False  # who asked for it hears what came of it, and nobody else has to

    @property
    def turn(self) -> str | int | None:
        """With whom it waits for its turn, where that is not a room."""
        return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Say(Effect):
    """A post in a room; in a rehearsal, `meant_for` is where and when it would have gone.

    `thread` is the id of the effect that made an earlier post of ours: it goes into its thread.
    """

    repeat: ClassVar[Repeat] = Repeat.KEYED
    room: str
    words: Words
    buttons: tuple[Button, ...] = ()
    pictures: tuple[Pictured, ...] = ()
    loud: bool = False
    mentions: tuple[Mention, ...] = ()
    meant_for: Meant | None = None
    thread: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer(Effect):
    """The answer to a command, a button or a form, through the handle its event came with.

    `in_place`: where the platform can, it takes the place of the message with the button. What
    comes of a `watched` one, its cog hears.
    """

    lane: ClassVar[Lane] = Lane.ANSWERS
    repeat: ClassVar[Repeat] = Repeat.KEYED
    handle: str
    member: int
    private: bool
    words: Words
    buttons: tuple[Button, ...] = ()
    in_place: bool = False
    pictures: tuple[Pictured, ...] = ()
    file: Saved | None = None
    watched: bool = False


AskedKind = Literal[
    "text", "long", "number", "yes-no", "choice", "several", "days", "room", "time", "day"
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """One field of a form whose fields are known only when it is opened.

    `choices` are pairs of a value and what it is called; `days` has those of the week by itself.
    `default` is what stands there at first, as it would be typed; `least` and `most` limit a
    number, the length of a text, or how many are chosen.
    """

    name: str
    kind: AskedKind
    label: Words
    hint: Words | None = None
    choices: tuple[tuple[str, Words], ...] = ()
    default: tuple[str, ...] = ()
    required: bool = True
    least: int | None = None
    most: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenForm(Effect):
    """A form shown to a member as the answer to a command or a button.

    `form` is `<cog>.<name>` of a `@form`, `argument` comes back with it; `filled` is what stands
    in its fields at first, where that is not their default. `fields` are those of a form that
    has none of its own, and `title` what stands above them in the place of the form's text.
    """

    lane: ClassVar[Lane] = Lane.ANSWERS
    repeat: ClassVar[Repeat] = Repeat.KEYED
    handle: str
    member: int
    form: str
    argument: str = ""
    filled: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    fields: tuple[Asked, ...] = ()
    title: Words | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Whisper(Effect):
    """A private message that nobody asked for; the platform's budget for these applies.

    `asked`: it follows from what this very member just did, and goes out in a hush, too.
    `owed`: it tells them what was done to them, which neither a hush, nor their wish for no more
    private messages, nor the budget for each person holds back.
    """

    lane: ClassVar[Lane] = Lane.BULK
    repeat: ClassVar[Repeat] = Repeat.KEYED
    member: int
    words: Words
    buttons: tuple[Button, ...] = ()
    asked: bool = False
    owed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit(Effect):
    """New words, and buttons, for an earlier post of ours; `post` is the id of that effect.

    `watched`: who made it looks what comes of it, and tells the operators. `anew`: where somebody
    took the post away, it is posted again with these words, and has the same id.
    """

    post: int
    words: Words
    buttons: tuple[Button, ...] = ()
    meant_for: Meant | None = None
    watched: bool = False
    anew: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class React(Effect):
    """A reaction on a member's message, by its native id; it is the answer to a word."""

    lane: ClassVar[Lane] = Lane.ANSWERS
    room: str
    message: str
    emoji: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Delete(Effect):
    """An earlier post of ours goes away, its thread with it; `post` is the id of that effect.

    With `after`, the id of another post of ours, it goes when that is out, and stays where that
    never is. `watched` as of an Edit.
    """

    post: int
    after: int | None = None
    watched: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Pin(Effect):
    """An earlier post of ours stays in sight in its room; `post` is the id of that effect."""

    post: int


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenThread(Effect):
    """A thread under an earlier post of ours, where all may answer; opened already, it is done."""

    repeat: ClassVar[Repeat] = Repeat.KEYED
    post: int
    name: Words

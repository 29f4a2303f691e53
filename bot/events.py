"""What can happen: frozen facts that platforms, the courier and cogs hand to the router."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from bot.effects import Words
from bot.event_names import name_of
from bot.persons import Extra as Extra
from bot.persons import ExtraKind as ExtraKind
from bot.persons import Person as Person


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Something that happened in one community.

    `id` comes from the platform's own facts, so that the same happening told twice has one id;
    `community` is the platform's native id and `at` the instant in UTC milliseconds.
    """

    id: str
    platform: str
    community: str
    at: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberEvent(Event):
    """An event that one person caused; `handle` is where an answer goes, if it can be answered.

    `thread` is the native id of the message in whose thread it happened.
    """

    who: Person
    room: str | None = None
    thread: str | None = None
    message: str | None = None
    handle: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberJoined(MemberEvent):
    """A person came in; `invited_by` is the native id of the member whose link they used.

    `link` is the code by which they came. Both are set only where the platform itself says so.
    """

    invited_by: str | None = None
    link: str | None = None


class MemberPassed(MemberEvent):
    """A newcomer got through the platform's screening, or came in where there is none."""


class MemberLeft(MemberEvent):
    """A person left or was removed."""


class MemberRenamed(MemberEvent):
    """A person shows another name now."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageSent(MemberEvent):
    """A person wrote into a room; `extras` is what came along with the text."""

    text: str
    extras: tuple[Extra, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageEdited(MemberEvent):
    """A person changed what they had written; `text` is the new text."""

    text: str
    extras: tuple[Extra, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageMissed(MemberEvent):
    """A message that was written or changed while the bot was away, as it stands now.

    It is told for screens: an answer would come too late. `id` is that of the event that was
    missed, so what was judged before is not judged again.
    """

    text: str
    extras: tuple[Extra, ...] = ()


class BotWrote(MessageMissed):
    """Another bot or a webhook wrote, or changed, a message; told for screens alone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageUnfurled(MemberEvent):
    """The chat added previews to a message: what it found where the links in it lead."""

    extras: tuple[Extra, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ThreadOpened(MemberEvent):
    """A person opened a thread, whose native id is `thread`, and called it `title`."""

    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ThreadRenamed(MemberEvent):
    """A thread, whose native id is `thread`, is called `title` now; `who` opened it.

    Who gave it the title nobody says: besides them, only those who look after threads can.
    """

    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReactionAdded(MemberEvent):
    """A person reacted to a message."""

    emoji: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ButtonPressed(MemberEvent):
    """A person pressed a button; `button` is its action `<cog>.<name>`, `argument` its data."""

    button: str
    argument: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CommandCalled(MemberEvent):
    """A person called a command with options by name; values are text or already typed.

    `people` are those whom the options name, by native id, as far as the platform told of them.
    """

    command: str
    options: Mapping[str, Any] = field(default_factory=dict)
    people: Mapping[str, Person] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class MenuOpened(MemberEvent):
    """A person picked `<cog>.<name>` in the menu of a message, which `message` names.

    `about` is who wrote that message, and `said` what stands in it, where the platform tells.
    """

    menu: str
    about: Person | None = None
    said: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FormSent(MemberEvent):
    """A person sent a form; `form` is `<cog>.<name>`, `argument` what it was opened with.

    Values are text; of a field with several choices, the list of those chosen.
    """

    form: str
    argument: str = ""
    fields: Mapping[str, str | Sequence[str]] = field(default_factory=dict)


class FileKept(MemberEvent):
    """A file that a person sent was kept; only the `@kept` that asked for it hears of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChatSaid(MemberEvent):
    """A chat said what a handler asked it for this person; only the `@done` hears of it."""


class JobGoesOn(MemberEvent):
    """A page of a job that a person asked for is ready; only its `@job` hears of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EffectEnded(Event):
    """What came of an effect: `post` is the effect's id, `reason` the platform's word.

    `native` is the platform's id of what came to be: of a post, or the code of an invite. `watched`
    is set where whoever made the effect asked for it.
    """

    post: int
    reason: str = ""
    native: str | None = None
    watched: Literal[True] | None = None


class EffectDone(EffectEnded):
    """The effect was carried out."""


class EffectRefused(EffectEnded):
    """The platform refused the effect for good."""


class EffectUnclear(EffectEnded):
    """Nobody can tell whether the effect was carried out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class InviteMade(Event):
    """An invite is there from now on; `by` is the native id of who made it, where that is told.

    `most` people may come by it, until an instant (UTC ms); 0 is no bound.
    """

    code: str
    by: str | None = None
    most: int = 0
    until: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class InviteGone(Event):
    """An invite is no more: it was deleted, expired, or so many came by it as could."""

    code: str


class HeardAnew(Event):
    """From here on the platform tells of everything; of what was before, part may be missing."""


@dataclass(frozen=True, slots=True)
class Happened:
    """A cog's own event as its subscribers see it; `name` is `<cog>.<event>`."""

    id: int
    name: str
    data: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Kept:
    """A file that was kept: `file` is its name among the kept, `name` what its sender called it.

    `size` is in bytes, `width` and `height` are in pixels, 0 for what is no picture. `refused`
    says why it could not be kept, where `ctx.keep` wanted to hear of that; there is no file then.
    """

    file: str
    name: str
    size: int
    width: int
    height: int
    refused: Words | None = None


HEARD: dict[str, type[Event]] = {
    name_of(shape): shape
    for shape in (
        MemberJoined,
        MemberPassed,
        MemberLeft,
        MemberRenamed,
        MessageSent,
        MessageEdited,
        ReactionAdded,
        ButtonPressed,
        CommandCalled,
    )
}
"""The events of platforms that scripts can be started by and wait for."""


def named_in(event: Event) -> list[Person]:
    """Whom an event names besides who caused it."""
    if isinstance(event, CommandCalled):
        return list(event.people.values())
    about = event.about if isinstance(event, MenuOpened) else None
    return [] if about is None else [about]

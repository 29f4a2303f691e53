"""The steps that post: say, whisper, edit, pin."""

from dataclasses import dataclass
from typing import Annotated, Literal

from annotated_types import MaxLen

from bot import media
from bot.cog import Needs, step
from bot.context import Ctx
from bot.effects import Can, Joined, Lines, Mention, Picture, Plain, Text, Words
from bot.kinds import LocalText, MediaName, PictureName, PostName, RoomName, ValueName
from bot.outbox import room_of
from bot.pictures import MOST
from bot.sops import posts
from bot.tag_buttons import AnyButton, hung


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """`file`: a picture of the folder `pictures`. `alt`: what is to be seen on it, in words."""

    file: PictureName
    alt: LocalText


@dataclass(frozen=True, slots=True, kw_only=True)
class SayArgs:
    """`text`: what to say. `room`: a role, if not the script's. `loud`: with a push sound.

    `image`, `images`: pictures of the community by their names, at most 10 with `pictures`, which
    are files of the scripts' folder. `mentions`: whom a mention in the text calls.

    `thread`: members answer under the post; `in`: say it under an earlier post that has a thread.
    `keep: latest` takes away what this step posted last time. `confirm`: go on when it is out.
    """

    text: LocalText
    room: RoomName | None = None
    buttons: tuple[AnyButton, ...] = ()
    pictures: Annotated[tuple[Shown, ...], MaxLen(MOST), Needs(Can.PICTURES)] = ()
    image: Annotated[MediaName | None, Needs(Can.PICTURES)] = None
    images: Annotated[tuple[MediaName, ...], Needs(Can.PICTURES)] = ()
    loud: bool = False
    mentions: tuple[Mention, ...] = ()
    thread: Annotated[bool, Needs(Can.THREADS)] = False
    in_: Annotated[PostName | None, Needs(Can.THREADS)] = None
    keep: Annotated[Literal["latest"] | None, Needs(Can.DELETE)] = None
    confirm: bool = False

    def __post_init__(self) -> None:
        if self.thread and self.in_ is not None:
            raise ValueError("what stands in a thread cannot have one: thread or in, not both")
        if len(self.pictures) + len(self.named) > MOST:
            raise ValueError(f"more than {MOST} pictures; a post can have {MOST}")

    @property
    def named(self) -> tuple[str, ...]:
        """The community's own pictures that it shows."""
        return self.images if self.image is None else (self.image, *self.images)


@dataclass(frozen=True, slots=True, kw_only=True)
class WhisperArgs:
    """`text`: what to tell the run's member, whom nobody asked to be told."""

    text: LocalText
    buttons: tuple[AnyButton, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class EditArgs:
    """`post`: which post of this run. `text`: its new words. `add`: a value put below them."""

    post: PostName
    text: LocalText | None = None
    add: ValueName | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PinArgs:
    """`post`: which post of this run."""

    post: PostName


class Posting:
    """What a script says and does to what it said."""

    @step("say", needs=[Can.SAY])
    def say(self, ctx: Ctx, args: SayArgs) -> int | None:
        """Post to a room."""
        buttons = [hung(ctx, each) for each in args.buttons]
        words, under = ctx.lines(args.text), None
        if args.in_ is not None and (under := ctx.variables.get(args.in_)) is None:
            return None  # there was no room for the post that has the thread
        post = ctx.say(
            words,
            room=args.room,
            buttons=buttons,
            pictures=_pictures(ctx, args),
            loud=args.loud,
            mentions=args.mentions,
            thread=under,
        )
        if post is not None and args.thread:
            ctx.open_thread(post, words)
        if post is not None and args.keep is not None:
            former = posts.former(ctx, room_of(ctx.tx, post) or "")
            if former is not None:
                ctx.delete(former, after=post)
        return post

    @step("whisper", needs=[Can.WHISPER], for_member=True)
    def whisper(self, ctx: Ctx, args: WhisperArgs) -> int:
        """Write to the member for whom the script runs, privately."""
        buttons = [hung(ctx, each) for each in args.buttons]
        return ctx.whisper(ctx.member, ctx.lines(args.text), buttons=buttons)

    @step("edit", needs=[Can.EDIT])
    def edit(self, ctx: Ctx, args: EditArgs) -> None:
        """Give a post of this run new words, or something below the old ones."""
        post = ctx.variables.get(args.post)
        former = None if post is None else ctx.posted(post)
        if post is None or former is None:  # there was no room for it, or it was taken away
            return
        words: Words = former.words if args.text is None else ctx.lines(args.text)
        if args.add is not None:
            words = Joined((words, _words(ctx.value(args.add))))
        ctx.edit(post, words, buttons=former.buttons)

    @step("pin", needs=[Can.PIN])
    def pin(self, ctx: Ctx, args: PinArgs) -> None:
        """Keep a post of this run in sight."""
        post = ctx.variables.get(args.post)
        if post is not None:
            ctx.pin(post)


def _pictures(ctx: Ctx, args: SayArgs) -> list[Picture]:
    files = [Picture(shown.file, ctx.lines(shown.alt)) for shown in args.pictures]
    return [*(media.by_name(name) for name in args.named), *files]


def _words(value: object) -> Words:
    if isinstance(value, Text | Lines | Plain | Joined):
        return value
    return Plain(str(value))

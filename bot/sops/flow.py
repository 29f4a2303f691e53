"""The steps that every script has: say, edit, wait, wait until."""

import datetime as dt
from dataclasses import dataclass

from bot.cog import Cog, Wait, step
from bot.context import Ctx
from bot.effects import Joined, Lines, Plain, Text, Words
from bot.kinds import ButtonName, Duration, LocalText, PostName, RoomName, TimeOfDay, ValueName
from bot.sops.schedule import instant


@dataclass(frozen=True, slots=True, kw_only=True)
class SayArgs:
    """`text`: what to say. `room`: a role, if not the script's. `loud`: with a push sound."""

    text: LocalText
    room: RoomName | None = None
    buttons: tuple[ButtonName, ...] = ()
    loud: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class EditArgs:
    """`post`: which post of this run. `text`: its new words. `add`: a value put below them."""

    post: PostName
    text: LocalText | None = None
    add: ValueName | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitArgs:
    """`duration`: how long."""

    duration: Duration


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitUntilArgs:
    """`time`: a wall time; the next one that comes."""

    time: TimeOfDay


class Flow(Cog):
    """What scripts are made of before any cog adds to it."""

    @step("say")
    def say(self, ctx: Ctx, args: SayArgs) -> int | None:
        """Post to a room."""
        buttons = [ctx.button(name) for name in args.buttons]
        words = ctx.lines(args.text)
        return ctx.say(words, room=args.room, buttons=buttons, loud=args.loud)

    @step("edit")
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

    @step("wait")
    def wait(self, ctx: Ctx, args: WaitArgs) -> Wait:
        """Sleep for a while."""
        return Wait(ctx.now + args.duration)

    @step("wait_until")
    def wait_until(self, ctx: Ctx, args: WaitUntilArgs) -> Wait:
        """Sleep until the next such wall time."""
        here = ctx.local_time
        day = here.date() + dt.timedelta(days=here.time() >= args.time)
        return Wait(instant(dt.datetime.combine(day, args.time), ctx.community.zone))


def _words(value: object) -> Words:
    if isinstance(value, Text | Lines | Plain | Joined):
        return value
    return Plain(str(value))

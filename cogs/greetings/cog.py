"""What the greetings offer: the step that posts the next line of a topic."""

from dataclasses import dataclass
from typing import Annotated

from bot.cog import Cog, Needs, step
from bot.content import Line
from bot.context import Ctx
from bot.effects import Can, Joined, Lines
from bot.errors import UserError
from bot.kinds import EVERY_LANGUAGE, RoomName, Topic, ValueName, VariableName
from bot.media import by_name
from bot.tag_buttons import AnyButton, hung
from cogs.greetings import service, store
from cogs.greetings.events import LineTaken

LATELY = 14  # turns by which it is told how fast lines are used


@dataclass(frozen=True, slots=True)
class Post:
    """What the step `post` is told; without `room` it speaks where the script does.

    `add` are values to put below the line, each in a line of its own if it has something to tell.
    `thread` opens one for the answers.
    """

    topic: Topic
    buttons: tuple[AnyButton, ...] = ()
    room: RoomName | None = None
    add: tuple[ValueName, ...] = ()
    thread: Annotated[bool, Needs(Can.THREADS)] = False


@dataclass(frozen=True, slots=True)
class Pick:
    """What the step `pick` is told: the topic, and what scripts call the line from then on."""

    topic: Topic
    into: VariableName

    @property
    def sets(self) -> tuple[str, ...]:
        """The variable that texts may name from then on."""
        return (self.into,)


class GreetingsCog(Cog):
    """Posts one line of a topic at a time, none twice before all had their turn."""

    needs = frozenset({Can.SAY})

    @step("post")
    def post(self, ctx: Ctx, args: Post) -> int | None:
        """Post the topic's next line; the post's id."""
        item = _next(ctx, args.topic)
        line, shown = Lines(item.texts), [by_name(item.image)] if item.image else []
        below = [ctx.lines({EVERY_LANGUAGE: f"{{{name}}}"}) for name in args.add]
        buttons = [hung(ctx, each) for each in args.buttons]
        post = ctx.say(Joined((line, *below)), room=args.room, buttons=buttons, pictures=shown)
        if post is not None and args.thread:
            ctx.open_thread(post, line)
        return post

    @step("pick")
    def pick(self, ctx: Ctx, args: Pick) -> None:
        """Take the topic's next line for the text of another step."""
        ctx.variables[f"run.{args.into}"] = _next(ctx, args.topic).texts[ctx.language]


def _next(ctx: Ctx, topic: str) -> Line:
    """The line whose turn it is."""
    numbers = ctx.content(topic)
    if not numbers:
        raise UserError("no-lines", topic=topic)
    home = ctx.community.id
    turns = store.turns(ctx.tx, home, topic)
    turn = service.next_turn(numbers, turns, ctx.random.choice)
    store.take(ctx.tx, home, topic, turn, ctx.now)
    left = service.left(numbers, turns, turn)
    apart = service.apart([*store.lately(ctx.tx, home, topic, LATELY)])
    ctx.publish(LineTaken(topic, left, apart))
    return ctx.contents.line(topic, turn.number)

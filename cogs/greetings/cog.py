"""What the greetings offer: the step that posts the next line of a topic."""

from dataclasses import dataclass
from typing import Annotated

from bot.cog import Cog, Needs, step
from bot.context import Ctx
from bot.effects import Can, Joined
from bot.errors import UserError
from bot.kinds import EVERY_LANGUAGE, ButtonName, RoomName, Topic, ValueName, VariableName
from bot.media import by_name
from bot.topics import Item
from cogs.greetings import service, store


@dataclass(frozen=True, slots=True)
class Post:
    """What the step `post` is told; without `room` it speaks where the script does.

    `add` are values to put below the line, each in a line of its own if it has something to tell.
    `thread` opens one for the answers.
    """

    topic: Topic
    buttons: tuple[ButtonName, ...] = ()
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
        below = [ctx.lines({EVERY_LANGUAGE: f"{{{name}}}"}) for name in args.add]
        buttons = [ctx.button(name) for name in args.buttons]
        shown = [] if item.image is None else [by_name(item.image)]
        words = Joined((item.lines, *below))
        post = ctx.say(words, room=args.room, buttons=buttons, pictures=shown)
        if post is not None and args.thread:
            ctx.open_thread(post, item.lines)
        return post

    @step("pick")
    def pick(self, ctx: Ctx, args: Pick) -> None:
        """Take the topic's next line for the text of another step."""
        line = _next(ctx, args.topic).lines.by_language[ctx.language]
        ctx.variables[f"run.{args.into}"] = line


def _next(ctx: Ctx, topic: str) -> Item:
    """The line whose turn it is."""
    lines = dict(ctx.content(topic))
    if not lines:
        raise UserError("no-lines", topic=topic)
    home = ctx.community.id
    turn = service.next_turn(list(lines), store.turns(ctx.tx, home, topic), ctx.random.choice)
    store.take(ctx.tx, home, topic, turn)
    return lines[turn.number]

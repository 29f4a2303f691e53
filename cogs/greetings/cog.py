"""What the greetings offer: the step that posts the next line of a topic."""

from dataclasses import dataclass

from bot.cog import Cog, step
from bot.context import Ctx
from bot.effects import Can
from bot.errors import UserError
from bot.kinds import ButtonName, RoomName, Topic
from cogs.greetings import service, store


@dataclass(frozen=True, slots=True)
class Post:
    """What the step `post` is told; without `room` it speaks where the script does."""

    topic: Topic
    buttons: tuple[ButtonName, ...] = ()
    room: RoomName | None = None


class GreetingsCog(Cog):
    """Posts one line of a topic at a time, none twice before all had their turn."""

    needs = frozenset({Can.SAY})

    @step("post")
    def post(self, ctx: Ctx, args: Post) -> int | None:
        """Post the topic's next line; the post's id."""
        lines = dict(ctx.content(args.topic))
        if not lines:
            raise UserError("no-lines", topic=args.topic)
        home = ctx.community.id
        turns = store.turns(ctx.tx, home, args.topic)
        turn = service.next_turn(list(lines), turns, ctx.random.choice)
        store.take(ctx.tx, home, args.topic, turn)
        buttons = [ctx.button(name) for name in args.buttons]
        return ctx.say(lines[turn.number], room=args.room, buttons=buttons)

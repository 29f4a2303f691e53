"""What the morning's picture offers: a step for scripts, a command for operators, and values."""

from dataclasses import dataclass

from bot.cog import Cog, button, command, step, value
from bot.communities import OPERATORS
from bot.context import Ctx
from bot.effects import Can, Joined, Words
from cogs.day import lines, needs, picture, pressed
from cogs.day.service import CHECKED_IN, JOINED, LEFT, MESSAGES, WROTE


@dataclass(frozen=True, slots=True)
class Report:
    """What the step `report` is told: nothing."""


class DayCog(Cog):
    """Operators know in the morning what happened, what needs them, and what comes."""

    needs = frozenset({Can.SAY, Can.BUTTONS, Can.PRIVATE_ANSWERS})
    speaks_in = (OPERATORS,)

    @step("report")
    def report(self, ctx: Ctx, args: Report) -> int | None:  # noqa: ARG002 - all steps have this shape
        """Post the picture, and the lines where there is nothing to draw, in the operators' room.

        The questions stand below it as well: they lead to messages, and a picture leads nowhere.
        """
        told, below = lines.told(ctx), pressed.buttons(ctx)
        shown = picture.drawn(ctx, told)
        if shown is None:
            return ctx.say(told, room=OPERATORS, buttons=below)
        parts = (lines.before(ctx), needs.questions(ctx))
        words = Joined(tuple(each for each in parts if each is not None))
        return ctx.say(words, room=OPERATORS, pictures=[shown], buttons=below)

    @command("today", right="content")
    def today(self, ctx: Ctx) -> None:
        """The same eight lines, as they are now."""
        ctx.reply(lines.told(ctx), buttons=pressed.buttons(ctx))

    @button("look", right="content")
    def look(self, ctx: Ctx, argument: str) -> None:
        """What needs a person, with what can be done about it."""
        pressed.answer(ctx, argument)

    @value("finding")
    def finding(self, ctx: Ctx) -> Words:
        """What stood out yesterday, in a sentence."""
        return lines.first(ctx, *lines.yesterday(ctx))

    @value("joined")
    def joined(self, ctx: Ctx) -> int:
        """How many joined yesterday."""
        return lines.yesterday(ctx)[0].of(JOINED)

    @value("left")
    def left(self, ctx: Ctx) -> int:
        """How many left yesterday."""
        return lines.yesterday(ctx)[0].of(LEFT)

    @value("wrote")
    def wrote(self, ctx: Ctx) -> int:
        """How many members wrote yesterday."""
        return lines.yesterday(ctx)[0].of(WROTE)

    @value("messages")
    def messages(self, ctx: Ctx) -> int:
        """How many messages members wrote yesterday."""
        return lines.yesterday(ctx)[0].of(MESSAGES)

    @value("checked_in")
    def checked_in(self, ctx: Ctx) -> int:
        """How many checked in yesterday."""
        return lines.yesterday(ctx)[0].of(CHECKED_IN)

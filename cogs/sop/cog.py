"""What sop offers: a step, a button, a command, a value, a refresh."""

import datetime as dt
from dataclasses import dataclass

from bot.cog import Cog, button, command, on, step, value
from bot.context import Ctx
from bot.effects import Button, Can, Text
from bot.errors import UserError
from bot.kinds import RoomName
from cogs.sop import config, service, store
from cogs.sop.events import CountChanged

REFRESH_MS = 5_000


@dataclass(frozen=True, slots=True)
class Ask:
    """What the step `ask` is told; without `room` it speaks where the script does."""

    room: RoomName | None = None


class SopCog(Cog):
    """Asks who is in, and counts those who press the button."""

    Options = config.Options
    needs = frozenset({Can.SAY, Can.EDIT, Can.BUTTONS, Can.PRIVATE_ANSWERS})

    @step("ask")
    def ask(self, ctx: Ctx, args: Ask) -> int | None:
        """Post the question with its button; the post's id, which a script may name by `as`."""
        today = _today(ctx)
        post = ctx.say(_question(ctx, today), room=args.room, buttons=[_button(ctx, today)])
        if post is not None:
            store.set_post(ctx.tx, ctx.community.id, today, post)
        return post

    @button("join")
    def join(self, ctx: Ctx, argument: str = "") -> None:
        """Count the member once; `argument` is the day of the post that the button stands under."""
        today = _today(ctx)
        if argument != today.isoformat():
            raise UserError("over")
        home, member = ctx.community.id, ctx.member.id
        came = service.join(ctx.tx, home, today, member, at=ctx.now)
        if not came.fresh:
            raise UserError("already", count=came.count)
        ctx.publish(CountChanged(argument), at=ctx.now + REFRESH_MS, once=argument)
        ctx.reply("joined", count=came.count)

    @on("sop.count_changed")
    def refresh(self, ctx: Ctx) -> None:
        """Show the new count: one edit, however many pressed in the meantime."""
        day = dt.date.fromisoformat(ctx.event.data["day"])
        post = store.post(ctx.tx, ctx.community.id, day)
        if post is not None:
            ctx.edit(post, _question(ctx, day), buttons=[_button(ctx, day)])

    @command("sop")
    def tell(self, ctx: Ctx) -> None:
        """Tell how many are in."""
        ctx.reply("standing", count=self.count(ctx), goal=ctx.options.goal)

    @value("count")
    def count(self, ctx: Ctx) -> int:
        """How many are in today."""
        return store.count(ctx.tx, ctx.community.id, _today(ctx))


def _today(ctx: Ctx) -> dt.date:
    """The community's day; `ctx.local_day` would be the day of the member who pressed."""
    return ctx.community.local(ctx.now).date()


def _question(ctx: Ctx, day: dt.date) -> Text:
    count = store.count(ctx.tx, ctx.community.id, day)
    return ctx.text("question", count=count, goal=ctx.options.goal)


def _button(ctx: Ctx, day: dt.date) -> Button:
    return ctx.button("join", day.isoformat())

"""Says back what members and operators typed, of every kind that can be typed."""

import datetime as dt
from dataclasses import dataclass
from typing import Literal

from bot.cog import Cog, command, step
from bot.context import Ctx
from bot.effects import Button, Joined, Plain
from bot.kinds import Day, Duration, FilePick, LocalText, RolePick, TimeOfDay
from bot.members import Member


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """`question` and `choices`: what to ask."""

    question: LocalText
    choices: tuple[LocalText, ...]


class Typed(Cog):
    """Each command takes kinds that a platform knows only as text, or as choices."""

    @command("plan")
    def plan(
        self,
        ctx: Ctx,
        lasts: Duration | None = None,
        at: TimeOfDay = dt.time(8),
        day: Day = dt.date(2026, 3, 2),
    ) -> None:
        ctx.reply("plan", lasts=lasts or 0, at=at, day=day)

    @command("pick")
    def pick(
        self,
        ctx: Ctx,
        size: Literal["small", "large"] = "small",
        sugar: bool = False,
        share: float = 1.0,
        friend: Member | None = None,
    ) -> None:
        name = friend.name if friend else "nobody"
        ctx.reply("pick", size=size, sugar=str(sugar), share=str(share), friend=name)

    @command("badge")
    def badge(self, ctx: Ctx, role: RolePick, photo: FilePick | None = None) -> None:
        sent = f"{photo.name} of {photo.size} bytes at {photo.address}" if photo else "no photo"
        ctx.reply("badge", role=role, photo=sent)

    @command("quote")
    def quote(self, ctx: Ctx, text: str) -> None:
        label = Button("typed.quote", Plain(text))
        ctx.say(Joined((ctx.text("quote", text=text), Plain(text))), buttons=[label])

    @step("ask")
    def ask(self, ctx: Ctx, args: Ask) -> int | None:
        words = [ctx.lines(text) for text in (args.question, *args.choices)]
        return ctx.say(Joined(tuple(words)))


COG = Typed

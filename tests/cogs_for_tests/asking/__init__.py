"""Asks members by forms, with a field of every kind, and says back what they filled in."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Any, Literal

from bot.cog import PUBLIC, Cog, button, command, form
from bot.context import Ctx
from bot.effects import Asked, Button, Lines, Plain
from bot.errors import UserError
from bot.kinds import Day, Duration, Long, RoomPick, TimeOfDay, Within


@dataclass(frozen=True, slots=True)
class Idea:
    """An idea that a member has."""

    name: Annotated[str, Within(least=3, most=40)]
    why: Annotated[Long, Within(most=300)] = ""
    size: Literal["small", "large"] = "small"
    for_: tuple[Literal["lobby", "games"], ...] = ()
    helpers: Annotated[int, Within(least=0, most=9)] = 0


@dataclass(frozen=True, slots=True)
class Meeting:
    """When and where to meet."""

    room: RoomPick
    day: Day
    at: TimeOfDay = dt.time(18, 30)
    lasts: Duration = 5_400_000
    loud: bool = False


QUESTIONS = (
    Asked(
        name="at",
        kind="time",
        label=Lines(
            {"en": "When should the tea be poured, so that all can come?", "zh-CN": "几点?"}
        ),
        hint=Plain("Such as 16:30"),
        default=("16:30",),
    ),
    Asked(name="days", kind="days", label=Plain("Days"), default=("mon", "wed"), least=1),
    Asked(name="cups", kind="number", label=Plain("Cups"), default=("3",), least=1, most=99),
    Asked(
        name="kind",
        kind="choice",
        label=Plain("Kind"),
        choices=(("green", Plain("Green")), ("black", Plain("Black"))),
        required=False,
    ),
    Asked(name="loud", kind="yes-no", label=Plain("Loud"), default=("no",)),
)


class Asking(Cog):
    """Opens a form by a command and by a button; one is for operators."""

    @command("idea")
    def idea(self, ctx: Ctx, name: str = "", helpers: int = 0, of: str = "") -> None:
        ctx.open_form("idea", argument=of, name=name, helpers=helpers)

    @form("idea")
    def sent_idea(self, ctx: Ctx, sent: Idea, argument: str) -> None:
        told = f"{sent.name}|{sent.why}|{sent.size}|{','.join(sent.for_)}|{sent.helpers}"
        ctx.reply("told", text=f"{argument}:{told}")

    @command("gathering")
    def gathering(self, ctx: Ctx) -> None:
        ctx.say("told", text="Let us meet", buttons=[Button("asking.meet", ctx.text("meet"))])

    @button("meet")
    def meet(self, ctx: Ctx) -> None:
        ctx.open_form("meeting")

    @form("meeting", answers=PUBLIC, right="people")
    def sent_meeting(self, ctx: Ctx, sent: Meeting) -> None:
        told = f"{sent.room} {sent.day} {sent.at} {sent.lasts} {sent.loud}"
        ctx.reply("told", text=told)

    @command("survey")
    def survey(self, ctx: Ctx, of: str = "tea:time") -> None:
        ctx.open_form("survey", argument=of, fields=QUESTIONS)

    @form("survey", asks=True)
    def sent_survey(self, ctx: Ctx, sent: Mapping[str, Any], argument: str) -> None:
        if sent["cups"] == 13:
            raise UserError("unlucky")
        told = "|".join(str(value) for value in sent.values())
        ctx.reply("told", text=f"{argument}:{told}")

    @command("twice")
    def twice(self, ctx: Ctx) -> None:
        ctx.open_form("idea")
        ctx.reply("told", text="never seen")

    @command("where")
    def where(self, ctx: Ctx, place: RoomPick) -> None:
        ctx.reply("told", text=place)


COG = Asking

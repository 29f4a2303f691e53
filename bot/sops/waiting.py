"""The steps that wait, and those that hand on: to another script, or to an operator."""

import datetime as dt
from dataclasses import dataclass, field
from typing import Any

from bot.cog import Wait, WaitFor, step
from bot.context import Ctx
from bot.kinds import Duration, EventName, LocalText, TimeOfDay, VariableName
from bot.sops.steps import RunArgs
from bot.wall import instant

DAY_MS = 86_400_000


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitArgs:
    """`duration`: how long."""

    duration: Duration


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitUntilArgs:
    """`time`: a wall time; the next one that comes."""

    time: TimeOfDay


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitForArgs:
    """`event`: what to wait for, under conditions of `if`, no longer than `timeout`.

    `into`: the variable that is true if it came.
    """

    event: EventName
    timeout: Duration
    if_: dict[str, Any] = field(default_factory=dict)
    into: VariableName | None = None

    @property
    def sets(self) -> tuple[str, ...]:
        """The variables that conditions and texts may name from then on."""
        return () if self.into is None else (self.into,)


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskArgs:
    """`text`: what an operator should do. `draft`: words to send. `due`: within which time."""

    text: LocalText
    draft: LocalText | None = None
    due: Duration = DAY_MS


class Waiting:
    """What a script does while it says nothing."""

    @step("wait")
    def wait(self, ctx: Ctx, args: WaitArgs) -> Wait:
        """Sleep for a while."""
        return Wait(ctx.now + args.duration)

    @step("wait_until")
    def wait_until(self, ctx: Ctx, args: WaitUntilArgs) -> Wait:
        """Sleep until the next such wall time."""
        today = dt.datetime.combine(ctx.local_time.date(), args.time)
        # Where the clocks show a time twice it is the first, and that may be over.
        days = (today, today + dt.timedelta(days=1))
        return Wait(next(at for day in days if (at := instant(day, ctx.zone)) > ctx.now))

    @step("wait_for")
    def wait_for(self, ctx: Ctx, args: WaitForArgs) -> WaitFor:
        """Sleep until something happens, or the time is over."""
        if args.into is not None:
            ctx.variables[f"run.{args.into}"] = False
        return WaitFor(ctx.now + args.timeout, event=args.event)

    @step("run")
    def run(self, ctx: Ctx, args: RunArgs) -> None:
        """Start another script, and go on at once."""
        other = ctx.scripts.find(ctx.community, args.script)
        if other is not None:
            member = ctx.member if ctx.has_member else None
            cause = f"run {ctx.scene.cause}"
            other.start(ctx.tx, cause, ctx.now, member=member, place=ctx.scene.place)

    @step("task")
    def task(self, ctx: Ctx, args: TaskArgs) -> None:
        """Ask an operator to do something."""
        draft = None if args.draft is None else ctx.lines(args.draft)
        ctx.task(ctx.lines(args.text), draft=draft, due=ctx.now + args.due)

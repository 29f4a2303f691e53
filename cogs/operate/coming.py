"""What members may be told of the coming days."""

import datetime as dt
from collections.abc import Sequence

from bot.cog import value
from bot.context import Ctx
from bot.effects import Joined, Text
from bot.wall import local
from cogs.operate import plan
from cogs.operate.finding import one
from cogs.operate.plan import Planned


class Coming:
    """The values that scripts say."""

    @value("today")
    def today(self, ctx: Ctx) -> Text | str:
        """What still comes today, in a sentence; nothing if nothing does."""
        now = ctx.local_time
        found = plan.today(_plan(ctx, now), now)
        return ctx.text("plan-today", plan=_items(ctx, found)) if found else ""

    @value("week")
    def week(self, ctx: Ctx) -> Joined | str:
        """What comes on the next seven days, a line for each day on which something does."""
        now = ctx.local_time
        lines = [
            ctx.text("plan-day", weekday=plan.DAYS[day.weekday()], plan=_items(ctx, found))
            for day, found in plan.week(_plan(ctx, now), now)
        ]
        return Joined(tuple(lines)) if lines else ""


def _plan(ctx: Ctx, now: dt.datetime) -> set[Planned]:
    planned: set[Planned] = set()
    for name in ctx.scripts.names(ctx.community):
        script = one(ctx, name)
        coming = script.coming(ctx.tx, ctx.now, plan.HABIT, zone=ctx.zone)
        times = [local(at, ctx.zone) for at in coming]
        planned |= plan.of_script(script.id, script.kind, times, now)
    return planned


def _items(ctx: Ctx, planned: Sequence[Planned]) -> tuple[Text, ...]:
    return tuple(
        ctx.text("plan-item", title=ctx.lines(one(ctx, each.script).title), at=each.at.time())
        for each in planned
    )

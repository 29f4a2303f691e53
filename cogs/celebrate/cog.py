"""What the celebrations offer: two values, for a greeting that names who has a round day."""

import datetime as dt
from collections.abc import Iterator, Sequence

from bot.cog import Cog, value
from bot.context import Ctx
from bot.effects import Joined, Text
from cogs.celebrate import config, service
from cogs.celebrate.service import Round

NAMED = 10


class CelebrateCog(Cog):
    """Tells scripts who has been here for a month, a hundred days or a year today."""

    Options = config.Options

    @value("today")
    def today(self, ctx: Ctx) -> Joined | str:
        """Whose day it is, a line for each length of time; nothing on most days."""
        return _told(ctx, [ctx.community.local(ctx.now).date()])

    @value("workday")
    def workday(self, ctx: Ctx) -> Joined | str:
        """The same; on a Monday, those of Saturday and Sunday are there, too."""
        return _told(ctx, service.days_for(ctx.community.local(ctx.now).date()))


def _told(ctx: Ctx, days: Sequence[dt.date]) -> Joined | str:
    found: dict[tuple[str, int], list[int]] = {}
    for day in days:
        for each in service.rounds(day, ctx.options):
            found.setdefault((each.unit, each.count), []).extend(_members(ctx, each))
    lines = tuple(_lines(ctx, found))
    return Joined(lines) if lines else ""


def _members(ctx: Ctx, each: Round) -> list[int]:
    days = each.first, each.last + service.DAY
    since, until = (ctx.community.midnight(day) for day in days)
    return ctx.members.joined_between(ctx.tx, ctx.community, since, until)


def _lines(ctx: Ctx, found: dict[tuple[str, int], list[int]]) -> Iterator[Text]:
    for (unit, count), members in found.items():
        names = tuple(ctx.members.names(ctx.tx, members[:NAMED]))
        more = len(members) - NAMED
        if more > 0:
            who = ctx.text("and-more", names=names, more=more)
            yield ctx.text(f"with-us-{unit}", count=count, who=who)
        elif names:
            yield ctx.text(f"with-us-{unit}", count=count, who=ctx.text("names", names=names))

"""How long something waits, in words; and several things in one line."""

from collections.abc import Sequence

from bot.context import Ctx
from bot.effects import Words

MINUTE_MS, HOUR_MS, DAY_MS = 60_000, 3_600_000, 86_400_000


def age(ctx: Ctx, since: int) -> Words:
    """How long ago an instant (UTC ms) was: minutes, from an hour on hours, from two days days."""
    waits = max(0, ctx.now - since)
    if waits < HOUR_MS:
        return ctx.text("age-minutes", count=waits // MINUTE_MS)
    if waits < 2 * DAY_MS:
        return ctx.text("age-hours", count=waits // HOUR_MS)
    return ctx.text("age-days", count=waits // DAY_MS)


def in_line(ctx: Ctx, parts: Sequence[Words], left: int = 0) -> Words:
    """Some things in one line, and how many are left that it does not name; at least one."""
    told = [*parts, *([ctx.text("more", count=left)] if left else [])]
    line = told.pop()
    while told:
        line = ctx.text("and", first=told.pop(), then=line)
    return line

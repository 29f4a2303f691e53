"""What operators should think about before the week comes: too many offers, too full days."""

from collections import Counter
from collections.abc import Iterable

from bot.context import Ctx
from bot.effects import Text
from bot.scripts import OneScript

WEEK_MS, MOST = 7 * 86_400_000, 200
OFFERS = 0.25  # of a week's posts; more than that drives members away
UNCOUNTED = "service"  # scripts of this kind work in the background


def warnings(ctx: Ctx, scripts: Iterable[OneScript]) -> list[Text]:
    """A sentence if more than a quarter are offers, and one for the first day that is too full."""
    kinds, days = Counter[str](), Counter[tuple[str, str]]()
    for script in scripts:
        if script.kind != UNCOUNTED and script.added():
            coming = script.coming(ctx.tx, ctx.now, MOST)
            week = [at for at in coming if at <= ctx.now + WEEK_MS]
            kinds[script.kind] += len(week)
            local = ctx.community.local
            days.update((local(at).date().isoformat(), script.room) for at in week)
    found, posts = list[Text](), kinds.total()
    if kinds["offer"] > posts * OFFERS:
        found.append(ctx.text("too-many-offers", offers=kinds["offer"], posts=posts))
    for (day, room), planned in sorted(days.items()):
        most = ctx.community.pace.for_role(room).routine_per_day
        if most is not None and planned > most:
            full = ctx.text("too-full", day=day, room=room, planned=planned, most=most)
            return [*found, full]
    return found

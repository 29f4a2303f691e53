"""What becomes of old cases: their texts are erased, and after a year they are counted alone."""

from bot.context import Ctx
from cogs.guard.cases import cards, service
from cogs.guard.cases.store import aging, cases

DAY_MS = 86_400_000
YEAR_MS = 365 * DAY_MS
AT_ONCE = 200
REMINDED = 20


def age(ctx: Ctx) -> None:
    """Erase texts when no appeal may come any more, and cases of a year; look again tomorrow.

    Operators are reminded of those that wait for their word.
    """
    home = ctx.community.id
    appeal = ctx.options.cases.appeal
    old = aging.beyond_appeal(ctx.tx, home, ctx.now - appeal, ctx.now - 2 * appeal, AT_ONCE)
    for number in old:
        case = cases.find(ctx.tx, home, number)
        if case is not None and case.state != "closed":
            service.close(ctx, case, "lapsed" if case.state == "asked" else "stands", None)
    aging.erase(ctx.tx, home, old)
    for number in old:
        cards.renew(ctx, number)  # without the text
    ctx.erase_said(ctx.now - DAY_MS)
    aging.forget_moments(ctx.tx, home, ctx.now - DAY_MS)
    ended = aging.count_and_forget(ctx.tx, home, ctx.now - YEAR_MS, AT_ONCE, ctx.community.local)
    if AT_ONCE in (len(old), ended):
        service.look_soon(ctx)
        return
    waiting = cases.asked(ctx.tx, home, REMINDED)
    if waiting:
        named = tuple(str(number) for number in waiting)
        ctx.say("cases-wait", room="ops", cases=named, count=len(waiting))
    if aging.any_left(ctx.tx, home):
        service.look_later(ctx)

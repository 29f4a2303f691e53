"""Keeps what was found in a message for as long as a rule may be tried on it."""

import datetime as dt

from bot.context import Ctx
from bot.kinds import UNITS
from cogs.guard.cases.people import standing_of
from cogs.guard.events import FeaturesAged
from cogs.guard.evidence import Finding
from cogs.guard.replaying import store
from cogs.guard.replaying.store import Feature

KEPT_DAYS = 30
MOST = 20_000  # messages of one community
NIGHT = dt.time(4, 40)


def keep(ctx: Ctx, finding: Finding) -> None:
    """What was found in the message itself, which is the last of the copies."""
    hints = finding.decision.hints
    if not hints or not finding.copies:
        return
    here = finding.copies[-1]
    member, how = ctx.member, standing_of(ctx, ctx.member)
    surest = {each.rule: each.sure for each in hints}
    feature = Feature(here.room, here.message, ctx.now, member.id, how, surest)
    store.add(ctx.tx, ctx.community.id, feature)
    _later(ctx)


def age(ctx: Ctx) -> None:
    """Forget what is too old or too much; again tomorrow while there is any."""
    before = ctx.now - KEPT_DAYS * UNITS["d"]
    if store.forget(ctx.tx, ctx.community.id, before, MOST):
        _later(ctx)


def _later(ctx: Ctx) -> None:
    day = ctx.community.local(ctx.now).date() + dt.timedelta(days=1)
    night = ctx.community.instant(dt.datetime.combine(day, NIGHT))
    ctx.publish(FeaturesAged(day.isoformat()), at=night, once="it")

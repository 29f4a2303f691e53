"""When a campaign opens and closes this time, whatever it did the last time."""

import datetime as dt
from dataclasses import replace

from bot.context import Ctx
from cogs.coupons.campaigns import service as campaigns
from cogs.coupons.campaigns.campaign import Early
from cogs.coupons.campaigns.store import Found


def next_at(ctx: Ctx, time: dt.time, since: int) -> int:
    """The first such wall time of the community after an instant (UTC ms, as is the answer)."""
    day = ctx.community.local(since).date()
    ahead = (dt.datetime.combine(day + dt.timedelta(days=n), time) for n in range(3))
    return next(at for at in map(ctx.community.instant, ahead) if at > since)


def round_of(
    ctx: Ctx, found: Found, begins: int, ends: int, early: tuple[str | None, int]
) -> Found:
    """The campaign is open between these instants (UTC ms), and an audience gets in before.

    A campaign of config.yaml that is written anew has its own times again.
    """
    who, by = early
    first = Early(who, by) if who is not None else found.written.early
    now = replace(
        found, campaign=replace(found.campaign, early=first), opens_at=begins, closes_at=ends
    )
    return campaigns.held_to(ctx, found, now)

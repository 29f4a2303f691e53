"""When a campaign opens and closes this time, whatever it did the last time."""

import datetime as dt

from bot.context import Ctx
from cogs.coupons.campaigns import service as campaigns
from cogs.coupons.campaigns.campaign import Early
from cogs.coupons.campaigns.forms import fit
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

    It stays so until other times are written for it; raises UserError `unfit-expires` where its
    coupons end before.
    """
    who, by = early
    first = Early(who, by) if who else found.written.early
    times = {"opens": _wall(ctx, begins), "closes": _wall(ctx, ends), "early": first}
    return campaigns.held_to(ctx, found, fit(found.campaign, **times))


def _wall(ctx: Ctx, at: int) -> str:
    return ctx.community.local(at).strftime("%Y-%m-%d %H:%M")

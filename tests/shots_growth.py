"""Takes the pictures of docs/referrals.md: a poster's link, and how far newcomers get."""

import datetime as dt
from functools import partial

from playwright.async_api import expect

from bot.store.db import Tx
from cogs.funnel import store
from cogs.funnel.service import FRIENDS, UNKNOWN
from tests.shots import OLGA, Town, shoot
from tests.shots_day import HANDS

WEEKS = ((14, 11, 9), (18, 16, 9), (15, 19, 7), (22, 24, 12), (19, 31, 10), (27, 38, 11))
GONE, LOST7, LOST30, FRIENDS_EACH = 0.08, 0.31, 0.42, 0.38  # of those who came
COST, FEW_DAYS = 120_00, 12


async def take_growth(town: Town) -> None:
    """An operator makes the link of a poster, and looks at the funnel some weeks later."""
    olga = await town.joins(OLGA, **HANDS)
    await town.signs_in(olga)
    await town.says(OLGA, "/links add name:poster cost:120")
    await expect(olga.get_by_role("img", name="QR code")).to_be_visible(timeout=20_000)
    await shoot(olga, "link-card")
    await town.app.db.write(partial(_weeks_later, town))
    await town.says(OLGA, "/funnel")
    await expect(olga.get_by_role("img", name="Most are lost")).to_be_visible(timeout=20_000)
    await shoot(olga, "funnel")


def _weeks_later(town: Town, tx: Tx) -> None:
    """People came in six weeks: by the poster, by members' links, and by themselves."""
    (home,) = town.app.communities
    today = dt.datetime.now(home.zone).date()
    for ago, came in enumerate(reversed(WEEKS)):
        day = (today - dt.timedelta(days=FEW_DAYS + 7 * ago)).isoformat()
        for source, many in zip(("poster", FRIENDS, UNKNOWN), came, strict=True):
            took_part = 0.66 if source == FRIENDS else 0.47
            reached = {
                "opened": round(1.6 * many) * (source == "poster"),
                "joined": many,
                "passed": many - round(GONE * many),
                "introduced": round(took_part * many / 2),
                "checked_in": round(took_part * many),
                "lost7": round(LOST7 * many),
                "lost30": round(LOST30 * many),
                "friends": round(FRIENDS_EACH * many),
            }
            for stage, count in reached.items():
                store.count(tx, home.id, day, source, stage, count)
    first = (today - dt.timedelta(days=FEW_DAYS + 35)).isoformat()
    store.set_cost(tx, home.id, "poster", today.isoformat(), "EUR", 0)
    store.set_cost(tx, home.id, "poster", first, "EUR", COST)

"""Takes the pictures of docs/guard.md: its first week, what a card says, what an author reads."""

import asyncio
from functools import partial

from playwright.async_api import expect

from bot.happenings import HappeningRow
from bot.store.db import Tx
from tests.shots import AMY, OLGA, RENATA, YU, Town, shoot
from tests.shots_day import HANDS

SITE = "win-a-car.example"
FINE = "Bom dia! Feira amanhã às dez: https://pt.wikipedia.org/wiki/Feira"
INVITE = "Vem pro nosso grupo: discord[.]gg/feira2026"
JOB = "全职妈妈手机兼职，日入300，加薇❤ xiaoyu2026"
GONE = "You won: w i n - a - c a r (dot) example/amy 🚗"


async def take_guard(town: Town) -> None:
    """A community in which the guard observes, and then acts."""
    olga = await town.joins(OLGA, **HANDS)
    await town.signs_in(olga)
    for name in (AMY, RENATA, YU):
        await town.joins(name, **HANDS)
    await town.says(OLGA, f"/guard block {SITE}")
    await olga.click(".opens-rooms")
    await olga.locator(".room", has_text="ops").click()
    for name, text in ((RENATA, FINE), (RENATA, INVITE), (YU, JOB)):
        await town.says(name, text)
    await asyncio.sleep(1)  # what is written is judged before the morning comes
    await town.app.db.write(partial(_morning, town))
    await expect(olga.locator(".buttons button", has_text="Wrong")).to_have_count(2, timeout=20_000)
    await shoot(olga, "guard-week")
    await town.says(OLGA, "/guard enforce")
    await town.says(AMY, GONE)
    amy = town.pages[AMY]
    await expect(amy.locator(".buttons button", has_text="Appeal")).to_be_visible()
    await shoot(amy, "guard-told")
    await shoot(olga, "guard-card")
    await amy.locator(".buttons button", has_text="Appeal").click()
    await amy.locator("#form textarea").fill("Sorry! Somebody sent it to me, I wanted to warn you.")
    await amy.locator("#form button[type=submit]").click()
    await expect(olga.locator(".buttons button", has_text="Overturn")).to_be_visible()
    await shoot(olga, "guard-appeal")


def _morning(town: Town, tx: Tx) -> None:
    """It is the morning on which the guard tells what it would have removed."""
    core = town.app.engine.core
    (home,) = town.app.communities
    data = {"day": "2026-01-01"}
    row = HappeningRow(core.ids.new(), home.id, None, "guard.soft_due", data, 0, tries=0)
    core.happenings.add(tx, row, None)

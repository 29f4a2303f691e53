"""`python -m tests.shots` takes the pictures of docs/ from a real Plaza with people in it."""

import asyncio
import sys
import tempfile
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from playwright.async_api import Browser, Page, ViewportSize, async_playwright, expect

from bot.app import App
from bot.rehearsal.page import page as week_page
from bot.rehearsal.span import read_span
from bot.rehearsal.stage import Plan, rehearse
from bot.rehearsal.warnings import warnings
from bot.run import ROOT, Place, run
from bot.web import Site
from tests.conftest import part
from tests.crash.town import morning_zone

PICTURES = ROOT / "docs" / "pictures"
HEAVIEST = 150_000  # bytes
DESK = {"width": 1280, "height": 800}
PHONE: ViewportSize = {"width": 390, "height": 844}
FLAGS = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"]
PASSWORD = "a long walk by the river"
CONFIG = """
storage: sqlite:///plaza.db
platforms:
  webchat: {{port: 0}}
communities:
  riverside:
    platform: webchat
    name: Riverside
    zone: {zone}
    rooms: {{lobby: lobby, checkin: checkin, ops: ops}}
    welcome: {{gather: 8s}}
"""
OLGA, AMY, JANIS, RENATA, ELENI, YU = "Olga", "Amy", "Jānis", "Renata", "Ελένη", "小雨"
LANGUAGES = {OLGA: "en", AMY: "en", JANIS: "lv", RENATA: "pt-BR", ELENI: "el", YU: "zh-CN"}
SCREENS: dict[str, dict[str, Any]] = {
    JANIS: {"viewport": PHONE, "is_mobile": True, "has_touch": True},
    YU: {"color_scheme": "dark"},
}
TALK = (
    (JANIS, "Labrīt! Pie upes šorīt ir bieza migla ☁️"),
    (JANIS, "atzīmēties"),
    (ELENI, "Καλημέρα σε όλους! Δουλεύω σήμερα, κρατήστε μου μια μπουγάτσα 😅"),
    (AMY, "Morning! The market opens at ten, who is coming along?"),
    (OLGA, "/sop run morning"),
    (RENATA, "Eu vou! Levo pão de queijo ainda quente 🧀"),
    (YU, "早上好！我十点半到，给你们带茶 🍵"),
    (YU, "签到"),
)
REACTIONS = (
    (AMY, "pão de queijo", "❤️"),
    (JANIS, "pão de queijo", "❤️"),
    (YU, "pão de queijo", "🎉"),
    (RENATA, "bieza migla", "🤔"),
    (RENATA, "我十点半到", "👍"),
    (ELENI, "我十点半到", "👍"),
)
Take = Callable[["Town"], Coroutine[Any, Any, None]]


@dataclass
class Town:
    """A running Plaza, a browser, and the people who are in."""

    url: str
    link: str
    zone: str
    browser: Browser
    app: App
    pages: dict[str, Page] = field(default_factory=dict)

    async def page(self, language: str = "en", **given: Any) -> Page:
        """An empty page of a new visitor."""
        given = {"viewport": DESK, "color_scheme": "light", "reduced_motion": "reduce", **given}
        context = await self.browser.new_context(
            base_url=self.url, locale=language, timezone_id=self.zone, **given
        )
        return await context.new_page()

    async def joins(self, name: str, **given: Any) -> Page:
        """Come in through the door; the chat page."""
        page = await self.page(LANGUAGES[name], **given)
        await page.goto("/")
        await page.fill("#name", name)
        await page.press("#name", "Enter")
        await page.wait_for_url("**/m/*")
        await expect(page.locator(".room").first).to_be_attached()
        self.pages[name] = page
        return page

    async def signs_in(self, page: Page) -> None:
        """Make a visitor the first operator, and come back to the chat."""
        chat = page.url
        await page.goto(self.link)
        await page.fill("#password", PASSWORD)
        await page.press("#password", "Enter")
        await page.wait_for_url("**/operator")
        await page.goto(chat)
        await expect(page.locator(".room")).to_have_count(3)

    async def says(self, name: str, text: str) -> None:
        """Write, and wait until it stands there."""
        page = self.pages[name]
        await page.fill("#composer-text", text)
        await page.press("#composer-text", "Enter")
        await expect(page.locator(".pending")).to_have_count(0)

    async def reacts(self, name: str, text: str, emoji: str) -> None:
        """React to the message that holds a text."""
        page = self.pages[name]
        message = page.locator(".message", has_text=text).last
        await message.hover()
        await message.locator(".react").click()
        await message.locator(".picker button", has_text=emoji).click()
        await page.mouse.move(0, 0)


async def people_live(town: Town) -> None:
    """Members come in, are greeted, talk, check in and react."""
    await town.signs_in(await town.joins(OLGA))
    for name in (AMY, JANIS, RENATA, ELENI, YU):
        await town.joins(name, **SCREENS.get(name, {}))
    amy = town.pages[AMY]
    await expect(amy.locator(".from-bot", has_text=YU)).to_have_count(1, timeout=15_000)
    await amy.locator(".buttons button").first.click()
    await expect(amy.locator(".private")).to_have_count(1)
    for name, text in TALK:
        await town.says(name, text)
        if text.startswith("/"):
            await expect(amy.locator(".buttons button", has_text="Check in")).to_have_count(1)
    for name, text, emoji in REACTIONS:
        await town.reacts(name, text, emoji)
    for name in (AMY, RENATA):
        page = town.pages[name]
        await page.locator(".message.from-bot:not(.private) .buttons button").last.click()
        await expect(page.locator(".message.private").last).to_contain_text("5")
    await asyncio.sleep(1.5)  # who is here is told once a second


async def take_pictures(town: Town) -> None:
    """The pictures that the documents show."""
    await people_live(town)
    await shoot(town.pages[AMY], "chat-light")
    await shoot(town.pages[YU], "chat-dark")
    await shoot(town.pages[JANIS], "chat-phone")
    invite = await town.pages[AMY].input_value("#invite-link")
    visitor = await town.page()
    await visitor.goto(invite)
    await shoot(visitor, "door")
    await town.pages[OLGA].goto("/operator")
    await shoot(town.pages[OLGA], "operator")
    await shoot(await rehearsal_page(town), "rehearsal")
    await shoot(await calendar_page(town), "calendar")


async def calendar_page(town: Town) -> Page:
    """The month as an operator sees it who asked for it in the chat."""
    olga = town.pages[OLGA]
    await olga.go_back()
    for command in (
        "/sop add talk-starter",
        "/sop add small-knowledge",
        "/sop pause talk-starter",
        "/ops",
    ):
        await town.says(OLGA, command)
    told = olga.locator(".message.private a[href*='/ops/door/']").last
    await expect(told).to_be_visible()
    page = await town.page()
    await page.goto(await told.get_attribute("href") or "")
    await page.click("button.primary")
    await page.wait_for_url("**/ops/calendar#today")
    await page.click("[rel=next]")  # this month's last days would say little
    return page


async def rehearsal_page(town: Town) -> Page:
    """A week of the shipped scripts as a rehearsal shows it."""
    with tempfile.TemporaryDirectory() as folder:
        config = Path(folder) / "config.yaml"
        config.write_text(CONFIG.format(zone="Europe/Riga"), "utf-8")
        played = await rehearse(Place(config), Plan(read_span("2026-03-27", 7)))
        file = Path(folder) / "week.html"
        file.write_text(week_page(played, warnings(played)), "utf-8")
        page = await town.page()
        await page.goto(file.as_uri())
        return page


async def shoot(page: Page, name: str) -> None:
    """Keep what the window shows; a picture that is too heavy is refused."""
    await page.mouse.move(0, 0)
    if await page.locator("#newer").is_visible():
        await page.click("#newer")
    path = PICTURES / f"{name}.png"
    size = len(await page.screenshot(path=path, scale="css", caret="hide"))
    sys.stdout.write(f"{path.relative_to(ROOT)}: {size // 1000} kB\n")
    if size > HEAVIEST:
        raise ValueError(f"{path.name} has {size} bytes; {HEAVIEST} are the most")


@asynccontextmanager
async def opened(app: App, site: Site, zone: str, take: Take) -> AsyncIterator[asyncio.Event]:
    """Open a browser on a Plaza that runs, and end when all pictures are taken."""
    over = asyncio.Event()
    link = await app.platforms["webchat"].operator_link()
    async with AsyncExitStack() as stack:
        driver = await stack.enter_async_context(async_playwright())
        chromium = part("chromium", strict=True)
        browser = await driver.chromium.launch(executable_path=chromium, args=FLAGS)
        stack.push_async_callback(browser.close)
        task = asyncio.create_task(take(Town(site.url, link or "", zone, browser, app)))
        task.add_done_callback(lambda _: over.set())
        yield over
        await task


def main(take: Take = take_pictures) -> None:
    """Start Plaza on a free port with a database of its own, and take the pictures."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    zone = morning_zone()
    with tempfile.TemporaryDirectory() as folder:
        config = Path(folder) / "config.yaml"
        config.write_text(CONFIG.format(zone=zone), "utf-8")
        place = Place(config, sops=ROOT / "sops")
        asyncio.run(run(place, lambda app, site: opened(app, site, zone, take)))


if __name__ == "__main__":
    from tests.shots_coupons import take_coupons
    from tests.shots_day import take_day  # not before: they are told of towns by this module
    from tests.shots_friends import take_friends
    from tests.shots_growth import take_growth
    from tests.shots_guard import take_guard
    from tests.shots_newcomers import take_newcomers

    main()
    main(take_day)
    main(take_newcomers)
    main(take_guard)
    main(take_coupons)
    main(take_growth)
    main(take_friends)

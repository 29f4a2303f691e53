"""The calendar in a real browser: by keyboard, without scripts, in both themes and two widths."""

import re
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import pytest
from playwright.async_api import Browser, Page, expect

from bot.testing import FakeChat, FakeMember, fake_chat
from tests.browsing import IN_BROWSER
from tests.cogs.calendar.browsing import link_of
from tests.cogs.calendar.test_calendar import MORNING, QUIZ
from tests.platforms.webchat.test_browser import DESK, fair

PHONE = {"width": 390, "height": 844}
LONG = (
    MORNING.replace(
        "{en: Good morning, el: Καλημέρα}", "{en: Ένα πολύ μακρύ όνομα 早上好 🌅 & <b>}"
    )
    .replace("value", "offer")
    .replace("10:00", "18:30")
)
SCRIPTS = {"morning": MORNING, "quiz": QUIZ, "long": LONG}

pytestmark = [pytest.mark.fake_only, IN_BROWSER]


@dataclass
class Watched:
    """A chat with an operator, and pages whose faults are collected."""

    chat: FakeChat
    amy: FakeMember
    browser: Browser
    stack: AsyncExitStack
    faults: list[str] = field(default_factory=list)

    async def opens(self, **given: Any) -> Page:
        """A new browser in which the operator is let in, at the calendar."""
        context = await self.browser.new_context(base_url=self.chat.url, **given)
        self.stack.push_async_callback(context.close)
        page = await context.new_page()
        page.on(
            "console", lambda said: self.faults.append(said.text) if said.type == "error" else None
        )
        page.on("pageerror", lambda fault: self.faults.append(str(fault)))
        page.on("request", lambda asked: self._foreign(asked.url))
        await page.goto(await link_of(self.amy))
        await page.get_by_role("button", name="Open").click()
        await page.wait_for_url("**/ops/calendar#today")
        return page

    def _foreign(self, url: str) -> None:
        if not url.startswith((self.chat.url, "data:")):
            self.faults.append(f"asked for {url}")


@asynccontextmanager
async def watched(browser: Browser) -> AsyncIterator[Watched]:
    """A week of a community, seen on its Thursday."""
    async with AsyncExitStack() as stack:
        enter = stack.enter_async_context
        chat = await enter(fake_chat(scripts=SCRIPTS, web=True))
        amy = chat.has("Amy <i>", rights=["content"])
        await chat.passes_until("2026-03-04 20:00")
        await amy.calls("/sop skip", script="morning")
        await amy.calls("/sop pause", script="long")
        await chat.restarts(hours=6)
        seen = Watched(chat, amy, browser, stack)
        yield seen
        assert seen.faults == []


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("size", [PHONE, DESK], ids=["phone", "desk"])
async def test_nobody_is_shut_out(browser: Browser, theme: str, size: dict[str, int]) -> None:
    async with watched(browser) as seen:
        page = await seen.opens(color_scheme=theme, viewport=size, bypass_csp=True)
        await fair(page, size["width"])
        await page.locator(".line.coming").first.click()
        await expect(page.locator(".preview")).to_have_text("Hello <b>all</b>")
        await fair(page, size["width"])
        await page.get_by_text("Pause", exact=True).click()
        await fair(page, size["width"])
        await page.goto("/ops/browsers")
        await fair(page, size["width"])
        await page.goto("/ops/calendar?month=2031-01")
        await fair(page, size["width"])


async def test_all_is_done_by_keyboard_alone(browser: Browser) -> None:
    async with watched(browser) as seen:
        page = await seen.opens(viewport=PHONE)
        await page.keyboard.press("j")
        await expect(page.locator(".day.today .line").first).to_be_focused()
        await page.keyboard.press("ArrowDown")
        await page.keyboard.press("k")
        await expect(page.locator(".day.today .line").first).to_be_focused()
        outline = "getComputedStyle(document.activeElement).outlineStyle"
        assert await page.evaluate(outline) != "none"
        await page.keyboard.press("ArrowRight")
        focused = page.locator(".line:focus")
        href = await focused.get_attribute("href")
        await page.keyboard.press("Enter")
        await page.wait_for_url("**/ops/calendar/entry?*")
        await page.locator("summary", has_text="Run now").focus()
        await page.keyboard.press("Enter")
        await expect(page.get_by_role("button", name="Yes, run it now")).to_be_visible()
        await page.keyboard.press("Escape")
        await expect(page.get_by_role("button", name="Yes, run it now")).to_be_hidden()
        await page.keyboard.press("Enter")
        await page.keyboard.press("Tab")
        await page.keyboard.press("Enter")
        await expect(page.get_by_role("status")).to_have_text("morning runs now.")
        await page.keyboard.press("Escape")
        await page.wait_for_url("**/ops/calendar?month=2026-03")
        assert await page.locator(".line:focus").get_attribute("href") == href
        await page.keyboard.press("n")
        await expect(page.get_by_role("heading", level=1)).to_have_text("April 2026")


async def test_it_works_without_scripts(browser: Browser) -> None:
    async with watched(browser) as seen:
        page = await seen.opens(viewport=PHONE, java_script_enabled=False)
        await page.locator(".line.coming").first.click()
        await page.locator("summary", has_text="Skip the next time").click()
        await page.get_by_role("button", name="Yes, skip it").click()
        await expect(page.get_by_role("status")).to_have_text(
            re.compile("morning leaves out Fri, Mar 6 10:00 AM.")
        )


async def test_a_double_tap_runs_once(browser: Browser) -> None:
    async with watched(browser) as seen:
        before = len(seen.chat.said())
        page = await seen.opens(viewport=PHONE, java_script_enabled=False)
        await page.locator(".line.coming").first.click()
        await page.locator("summary", has_text="Run now").click()
        await page.get_by_role("button", name="Yes, run it now").dblclick()
        await expect(page.get_by_role("status")).to_have_text("morning runs now.")
        await seen.chat.passes()
        assert len(seen.chat.said()) == before + 1


async def test_the_theme_that_was_chosen_in_the_chat_holds_here(browser: Browser) -> None:
    async with watched(browser) as seen:
        page = await seen.opens(color_scheme="light")
        await page.evaluate("localStorage.setItem('plaza-theme', 'dark')")
        await page.reload()
        assert await page.evaluate("document.documentElement.dataset.theme") == "dark"
        await page.get_by_role("button", name="Switch between light and dark").click()
        assert await page.evaluate("localStorage.getItem('plaza-theme')") == "light"

"""Two people talk in real browsers: what they see, with no fault in the console."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Browser, Locator, Page, expect

from bot.effects import Answer, Joined, Say
from bot.events import ButtonPressed, CommandCalled
from tests.browsing import IN_BROWSER
from tests.platforms.webchat.visitors import Running, running

expect.set_options(timeout=20_000)  # to wait at most: four browsers may share two processors
POST = Say(room="lobby", words=Joined(()))
PHONE = {"width": 360, "height": 740}
DESK = {"width": 1280, "height": 800}
CUT = "() => { WebSocket.prototype.send = function () { this.close(); }; }"
pytestmark = IN_BROWSER


class Watched:
    """A running chat, and browsers whose faults are collected."""

    def __init__(self, chat: Running, browser: Browser, stack: AsyncExitStack) -> None:
        self.chat, self.browser, self._stack = chat, browser, stack
        self.faults: list[str] = []

    async def page(self, **given: Any) -> Page:
        """A page of a new browser profile that may talk to our server alone."""
        context = await self.browser.new_context(base_url=self.chat.site.url, **given)
        self._stack.push_async_callback(context.close)
        page = await context.new_page()
        page.on("console", lambda said: self._note(said.type, said.text))
        page.on("pageerror", lambda fault: self._note("error", str(fault)))
        page.on("request", lambda asked: self._foreign(asked.url))
        return page

    async def joins(self, name: str, **given: Any) -> Page:
        """Come in through the door by hand."""
        page = await self.page(**given)
        await page.goto("/c/plaza")
        await page.fill("#name", name)
        await page.press("#name", "Enter")
        await page.wait_for_url("**/m/*")
        await expect(page.locator(".person").first).to_be_attached()
        return page

    def _note(self, kind: str, text: str) -> None:
        if kind in ("error", "warning") and "WebSocket connection" not in text:
            self.faults.append(text)

    def _foreign(self, url: str) -> None:
        if not url.startswith((self.chat.site.url, "data:")):
            self.faults.append(f"asked a stranger: {url}")


@asynccontextmanager
async def watched(folder: Path, browser: Browser, **given: Any) -> AsyncIterator[Watched]:
    """A running chat in the browser; at the end there must have been no fault."""
    async with AsyncExitStack() as stack:
        chat = await stack.enter_async_context(running(folder, **given))
        seen = Watched(chat, browser, stack)
        yield seen
        assert seen.faults == []


def said(page: Page, text: str) -> Locator:
    """The messages of this text."""
    return page.locator(".message .text", has_text=text)


async def writes(page: Page, text: str) -> None:
    await page.fill("#composer-text", text)
    await page.press("#composer-text", "Enter")


async def test_two_people_talk_and_react(tmp_path: Path, browser: Browser) -> None:
    async with watched(tmp_path, browser) as seen:
        amy, bo = await seen.joins("Amy"), await seen.joins("小明")
        await writes(amy, "Labrīt, καλημέρα, 早上好 <img src=x onerror=alert(1)>")
        await expect(said(bo, "早上好 <img src=x")).to_have_count(1)
        await expect(amy.locator(".pending")).to_have_count(0)
        await bo.locator(".message").last.hover()
        await bo.get_by_role("button", name="React", exact=True).last.click()
        await bo.get_by_role("button", name="React with 👍").click()
        await expect(bo.locator(".chip.own")).to_have_text("👍1")
        await expect(amy.locator(".chip:not(.own)")).to_have_text("👍1")


async def test_an_address_is_a_link_and_nothing_else_is(tmp_path: Path, browser: Browser) -> None:
    async with watched(tmp_path, browser) as seen:
        amy = await seen.joins("Amy")
        await writes(
            amy, "https://a.example/券?x=1。 javascript:alert(1) (http://b.example/x_(y))."
        )
        links = amy.locator(".text a")
        await expect(links).to_have_text(["https://a.example/券?x=1", "http://b.example/x_(y)"])
        assert await links.first.get_attribute("rel") == "noopener noreferrer nofollow"


async def test_a_command_is_filled_in_by_keyboard_alone(tmp_path: Path, browser: Browser) -> None:
    async with watched(tmp_path, browser) as seen:
        amy = await seen.joins("Amy")
        await amy.focus("#composer-text")
        await amy.keyboard.type("/cou")
        await expect(amy.get_by_role("option")).to_have_count(1)
        await amy.keyboard.press("Tab")
        await amy.keyboard.type("baker")
        await expect(amy.get_by_role("option", name="baker3", exact=True)).to_be_visible()
        for key in ("ArrowDown", "ArrowDown", "Enter", "Enter"):
            await amy.keyboard.press(key)
        await expect(amy.locator(".echo")).to_have_text("You called /coupon shop: baker1")
        called = seen.chat.bot.events[-1]
        assert isinstance(called, CommandCalled)
        assert (called.command, called.options) == ("coupon", {"shop": "baker1"})
        await expect(amy.locator("#composer-text")).to_be_focused()


async def test_a_private_answer_says_that_nobody_else_sees_it(
    tmp_path: Path, browser: Browser
) -> None:
    async with watched(tmp_path, browser) as seen:
        amy = await seen.joins("Amy")
        buttons = (("checkin.checkin", "Check in"),)
        await seen.chat.does(POST, room="lobby", text="Good morning", buttons=buttons)
        await amy.get_by_role("button", name="Check in").click()
        await expect(amy.locator("[aria-busy=true]")).to_have_count(0)
        pressed = seen.chat.bot.events[-1]
        assert isinstance(pressed, ButtonPressed)
        assert pressed.handle is not None
        answer = Answer(handle=pressed.handle, member=1, private=True, words=POST.words)
        await seen.chat.does(answer, text="5 points")
        await expect(amy.locator(".private")).to_contain_text("Only you see this5 points")


async def test_what_was_written_without_a_connection_arrives_once(
    tmp_path: Path, browser: Browser
) -> None:
    async with watched(tmp_path, browser) as seen:
        amy, bo = await seen.joins("Amy"), await seen.joins("Bo")
        await amy.evaluate(CUT)
        await writes(amy, "Across the gap")
        await expect(amy.locator(".pending .text")).to_have_text("Across the gap")
        await amy.reload()
        await expect(said(bo, "Across the gap")).to_have_count(1)
        await expect(amy.locator(".pending")).to_have_count(0)
        await expect(said(amy, "Across the gap")).to_have_count(1)


async def test_older_messages_come_as_one_scrolls_up(tmp_path: Path, browser: Browser) -> None:
    async with watched(tmp_path, browser) as seen:
        for number in range(120):
            await seen.chat.does(POST, room="lobby", text=f"Post {number:03}")
        amy = await seen.joins("Amy")
        await expect(said(amy, "Post 119")).to_be_in_viewport()
        await amy.evaluate("document.getElementById('log').scrollTop = 0")
        await expect(said(amy, "Post 020")).to_have_count(1)
        await seen.chat.does(POST, room="lobby", text="Something new")
        await amy.get_by_role("button", name="New messages: 1").click()
        await expect(said(amy, "Something new")).to_be_in_viewport()
        await amy.evaluate("document.getElementById('log').scrollTop = 0")
        await expect(said(amy, "Post 000")).to_have_count(1)


async def test_a_page_whose_session_ended_goes_back_to_the_door(
    tmp_path: Path, browser: Browser
) -> None:
    async with watched(tmp_path, browser) as seen:
        amy = await seen.joins("Amy")
        await amy.context.clear_cookies()
        await amy.evaluate(CUT)
        await writes(amy, "Am I still here?")
        await amy.wait_for_url("**/c/plaza", timeout=15_000)
        seen.faults = [fault for fault in seen.faults if "403" not in fault]


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("size", [PHONE, DESK], ids=["phone", "desk"])
async def test_nobody_is_shut_out(
    tmp_path: Path, browser: Browser, theme: str, size: dict[str, int]
) -> None:
    async with watched(tmp_path, browser) as seen:
        amy = await seen.joins("Amy", color_scheme=theme, viewport=size, bypass_csp=True)
        buttons = (("checkin.checkin", "Check in"),)
        await seen.chat.does(POST, room="lobby", text="Good morning", buttons=buttons)
        await writes(amy, "x" * 300)
        await expect(amy.locator(".pending")).to_have_count(0)
        await amy.click("#commands-open")
        await fair(amy, size["width"])
        for path in ("/", "/c/plaza", "/operator", "/nothing"):
            await amy.goto(path)
            await fair(amy, size["width"])
        seen.faults = [fault for fault in seen.faults if "404" not in fault]


async def fair(page: Page, width: int) -> None:
    """No finding of axe, nothing wider than the window."""
    found = (await Axe().run(page)).response["violations"]
    assert [(one["id"], one["nodes"][0]["html"]) for one in found] == []
    assert await page.evaluate("document.documentElement.scrollWidth") <= width

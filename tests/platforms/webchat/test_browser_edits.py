"""Messages said otherwise and taken away, in real browsers."""

from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Browser, FilePayload, Page, expect

from bot.effects import OpenThread
from bot.events import MessageEdited
from tests.browsing import IN_BROWSER
from tests.drawing import png
from tests.platforms.webchat.test_browser import CUT, PHONE, POST, said, watched, writes

pytestmark = IN_BROWSER

OWN = "#messages .message.own"


async def chooses(page: Page, *names: str) -> None:
    """Open the menu of the last own message, and press one button after the other."""
    await page.locator(OWN).last.hover()
    await page.locator(f"{OWN} .more").last.click()
    for name in names:
        await page.get_by_role("button", name=name, exact=True).click()


async def cut(page: Page) -> None:
    """From now on whatever is sent finds that the line is cut."""
    await page.evaluate("() => { window.plazaSend = WebSocket.prototype.send; }")
    await page.evaluate(CUT)


async def mend(page: Page) -> None:
    await page.evaluate("() => { WebSocket.prototype.send = window.plazaSend; }")


async def test_a_message_is_said_otherwise_and_marked(tmp_path: Path, browser: Browser) -> None:
    async with watched(tmp_path, browser) as seen:
        amy, bo = await seen.joins("Amy"), await seen.joins("Bo")
        await writes(amy, "See you at *siz*")
        await expect(said(bo, "siz")).to_have_count(1)
        await amy.fill("#composer-text", "a draft")
        await chooses(amy, "Edit")
        await expect(amy.locator("#composer-text")).to_have_value("See you at *siz*")
        await writes(amy, "See you at *six*")
        await expect(said(bo, "six")).to_have_text("See you at six (edited)")
        await expect(said(bo, "siz")).to_have_count(0)
        await expect(amy.locator("#composer-text")).to_have_value("a draft")
        edited = seen.chat.bot.events[-1]
        assert isinstance(edited, MessageEdited)
        assert edited.text == "See you at *six*"
        await expect(bo.locator(".more")).to_have_count(0)


async def test_the_keyboard_alone_edits_and_lets_be(tmp_path: Path, browser: Browser) -> None:
    async with watched(tmp_path, browser) as seen:
        amy = await seen.joins("Amy")
        await writes(amy, "One")
        await expect(amy.locator(".pending")).to_have_count(0)
        await amy.keyboard.press("ArrowUp")
        await expect(amy.locator("#composer .editing")).to_be_visible()
        await amy.keyboard.type(" more")
        await amy.keyboard.press("Escape")
        await expect(amy.locator("#composer .editing")).to_be_hidden()
        await expect(amy.locator("#composer-text")).to_have_value("")
        await amy.keyboard.press("ArrowUp")
        await amy.keyboard.type(" and two")
        await amy.keyboard.press("Enter")
        await expect(said(amy, "One and two")).to_have_text("One and two (edited)")
        await amy.locator(f"{OWN} .more").focus()
        for key in ("Enter", "ArrowDown", "Enter", "ArrowUp", "Enter"):
            await amy.keyboard.press(key)
        await expect(amy.locator(OWN)).to_have_count(0)


async def test_a_deleted_message_is_gone_for_everybody(tmp_path: Path, browser: Browser) -> None:
    async with watched(tmp_path, browser) as seen:
        amy, bo = await seen.joins("Amy"), await seen.joins("Bo")
        await writes(amy, "Oops")
        await expect(said(bo, "Oops")).to_have_count(1)
        await chooses(amy, "Delete", "Keep it")
        await expect(said(amy, "Oops")).to_have_count(1)
        await chooses(amy, "Delete", "Yes, delete it")
        for page in (amy, bo):
            await expect(said(page, "Oops")).to_have_count(0)
        await bo.reload()
        await expect(bo.locator(".person")).to_have_count(3)
        await expect(said(bo, "Oops")).to_have_count(0)


async def test_an_edit_written_while_the_line_is_cut_comes_through_once(
    tmp_path: Path, browser: Browser
) -> None:
    async with watched(tmp_path, browser) as seen:
        amy, bo = await seen.joins("Amy"), await seen.joins("Bo")
        await writes(amy, "Before")
        await expect(said(bo, "Before")).to_have_count(1)
        await cut(amy)
        await chooses(amy, "Edit")
        await writes(amy, "After")
        await expect(said(amy, "After")).to_have_count(1)
        await mend(amy)
        await expect(said(bo, "After")).to_have_text("After (edited)", timeout=10_000)
        assert [type(event) for event in seen.chat.bot.events].count(MessageEdited) == 1


async def test_a_refused_edit_shows_what_was_said_and_keeps_what_was_written(
    tmp_path: Path, browser: Browser
) -> None:
    async with watched(tmp_path, browser) as seen:
        amy = await seen.joins("Amy")
        await writes(amy, "Before")
        await expect(amy.locator(".pending")).to_have_count(0)
        for number in range(12):  # more than is taken at once
            await chooses(amy, "Edit")
            await writes(amy, f"After {number}")
        await expect(amy.locator(".notice")).to_contain_text("a lot at once")
        await expect(amy.locator("#composer .editing")).to_be_visible()
        await expect(amy.locator("#composer-text")).to_have_value("After 11")
        await expect(said(amy, "After 11")).to_have_count(0)


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_a_finger_finds_the_menu(tmp_path: Path, browser: Browser, scheme: Any) -> None:
    async with watched(tmp_path, browser) as seen:
        amy = await seen.joins(
            "Amy", viewport=PHONE, has_touch=True, is_mobile=True, color_scheme=scheme
        )
        await writes(amy, "A long message that goes on and on, so that it has two lines")
        await expect(amy.locator(".pending")).to_have_count(0)
        await amy.locator(f"{OWN} .more").tap()
        await expect(amy.get_by_role("button", name="React", exact=True)).to_be_visible()
        result = await Axe().run(amy)
        assert result.violations_count == 0, result.generate_report()
        await amy.get_by_role("button", name="Edit", exact=True).tap()
        await expect(amy.locator("#composer .editing")).to_be_visible()
        result = await Axe().run(amy)
        assert result.violations_count == 0, result.generate_report()


async def test_who_was_away_sees_what_changed_far_above(tmp_path: Path, browser: Browser) -> None:
    async with watched(tmp_path, browser) as seen:
        bo = await seen.chat.joins("Bo")
        ids = []
        for number in range(70):
            ids.append((await bo.says(f"No. {number}!"))["id"])
            seen.chat.passes(1)
        amy = await seen.joins("Amy")
        await expect(said(amy, "No. 69!")).to_have_count(1)
        await amy.hover("#log")
        await amy.mouse.wheel(0, -20_000)
        await expect(said(amy, "No. 1!")).to_have_count(1)
        await cut(amy)
        await writes(amy, "Hello")  # finds the line cut
        seen.chat.passes(3600)
        await bo.does("edit", message=ids[1], text="Otherwise")
        await bo.does("delete", message=ids[2])
        await mend(amy)
        await expect(said(amy, "Otherwise")).to_have_count(1, timeout=15_000)
        await expect(said(amy, "No. 2!")).to_have_count(0)
        await expect(said(amy, "No. 0!")).to_have_count(1)


async def test_an_answer_in_a_thread_has_a_picture_and_is_edited_there(
    tmp_path: Path, browser: Browser
) -> None:
    async with watched(tmp_path, browser) as seen:
        amy = await seen.joins("Amy", viewport=PHONE)
        bo = await seen.joins("Bo")
        post = (await seen.chat.does(POST, room="lobby", text="Where?")).native
        opened = OpenThread(post=1, name=POST.words)
        await seen.chat.does(opened, room="lobby", post=post, text="Meeting")
        for page in (amy, bo):
            await page.locator(".thread-link").click()
        cat: FilePayload = {"name": "cat.png", "mimeType": "image/png", "buffer": png(300, 200)}
        await amy.set_input_files("#thread-composer input[type=file]", [cat])
        await expect(amy.locator("#thread-composer .tray-entry img")).to_have_count(1)
        await amy.fill("#thread-text", "At the brigde")
        await amy.press("#thread-text", "Enter")
        await expect(bo.locator("#thread-messages .pictures img")).to_have_count(1)
        await expect(amy.locator(".pending")).to_have_count(0)
        await amy.press("#thread-text", "ArrowUp")
        await amy.fill("#thread-text", "At the bridge")
        await amy.press("#thread-text", "Enter")
        answer = bo.locator("#thread-messages .text", has_text="At the bridge")
        await expect(answer).to_have_text("At the bridge (edited)")
        await expect(bo.locator("#thread-messages .pictures img")).to_have_count(1)

"""Every page in both themes and two widths: nobody is shut out of it, and nothing sticks out."""

from pathlib import Path

import pytest
from playwright.async_api import Browser, Page, expect

from bot.effects import Answer
from tests.browsing import IN_BROWSER
from tests.platforms.webchat.signing_in import PASSWORD
from tests.platforms.webchat.test_browser import (
    DESK,
    PHONE,
    POST,
    Watched,
    fair,
    said,
    watched,
    writes,
)
from tests.platforms.webchat.test_browser_commands import OFFERS
from tests.platforms.webchat.visitors import Cogs

pytestmark = IN_BROWSER

THEMES = pytest.mark.parametrize("theme", ["light", "dark"])
SIZES = pytest.mark.parametrize("size", [PHONE, DESK], ids=["phone", "desk"])


@THEMES
@SIZES
async def test_operators_are_not_shut_out(
    tmp_path: Path, browser: Browser, theme: str, size: dict[str, int]
) -> None:
    async with watched(tmp_path, browser) as seen:
        olga = await seen.joins("Olga", color_scheme=theme, viewport=size, bypass_csp=True)
        chat, width = olga.url, size["width"]
        link = await seen.chat.platform.operator_link()
        assert link is not None
        await olga.goto(link)
        await fair(olga, width)
        await olga.fill("#password", PASSWORD)
        await olga.press("#password", "Enter")
        await olga.wait_for_url("**/operator")
        await expect(olga.locator(".sessions bdi")).to_have_text("Olga")
        await fair(olga, width)
        await olga.goto(chat)
        await expect(olga.locator(".room")).to_have_count(3)
        await fair(olga, width)
        await _refused_sign_in(seen, olga, width)


async def _refused_sign_in(seen: Watched, page: Page, width: int) -> None:
    await page.context.clear_cookies()
    await page.goto("/operator")
    await page.fill("#password", "not the password")
    await page.press("#password", "Enter")
    await expect(page.locator("#error")).to_be_visible()
    await fair(page, width)
    seen.faults = [fault for fault in seen.faults if "403" not in fault]


@THEMES
@SIZES
async def test_what_opens_in_the_chat_shuts_nobody_out(
    tmp_path: Path, browser: Browser, theme: str, size: dict[str, int]
) -> None:
    async with watched(tmp_path, browser, cogs=Cogs(OFFERS)) as seen:
        width = size["width"]
        amy = await seen.joins("Amy", color_scheme=theme, viewport=size, bypass_csp=True)
        await seen.chat.does(POST, room="lobby", text="Good morning")
        await expect(said(amy, "Good morning")).to_have_count(1)
        await amy.fill("#composer-text", "/sop run mor")
        await expect(amy.get_by_role("option").first).to_be_visible()
        await fair(amy, width)
        await amy.fill("#composer-text", "/sop run times:often")
        await amy.press("#composer-text", "Enter")
        await expect(amy.locator("[aria-invalid=true]")).to_be_visible()
        await expect(amy.get_by_role("option").first).to_be_visible()
        await fair(amy, width)
        await amy.get_by_role("button", name="Leave /sop run").click()
        await writes(amy, "x" * 2001)
        await fair(amy, width)
        await amy.locator(".message").last.hover()
        await amy.locator(".react").last.click()
        await expect(amy.locator(".picker")).to_be_visible()
        await fair(amy, width)
        await amy.keyboard.press("Escape")
        if size is PHONE:
            for side in ("rooms", "people"):
                await amy.click(f".opens-{side}")
                await expect(amy.locator(f"#{side}")).to_be_in_viewport(ratio=0.99)
                await fair(amy, width)
                await amy.keyboard.press("Escape")


async def test_the_answer_to_a_press_is_seen_however_far_up_the_button_was(
    tmp_path: Path, browser: Browser
) -> None:
    async with watched(tmp_path, browser) as seen:
        amy = await seen.joins("Amy")
        buttons = (("checkin.checkin", "Check in"),)
        await seen.chat.does(POST, room="lobby", text="Good morning", buttons=buttons)
        for number in range(30):
            await seen.chat.does(POST, room="lobby", text=f"Post {number}")
        await expect(said(amy, "Post 29")).to_be_in_viewport()
        await amy.get_by_role("button", name="Check in").click()
        await expect(said(amy, "Post 29")).not_to_be_in_viewport()
        await expect(amy.locator("[aria-busy=true]")).to_have_count(0)
        handle = getattr(seen.chat.bot.events[-1], "handle", "")
        answer = Answer(handle=handle, member=1, private=True, words=POST.words)
        await seen.chat.does(answer, text="5 points")
        await expect(said(amy, "5 points")).to_be_in_viewport()

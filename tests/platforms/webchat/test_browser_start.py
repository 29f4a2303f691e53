"""A chat page whose script does not run says so, and how to go on."""

from pathlib import Path
from typing import Any

import pytest
from playwright.async_api import Browser, Page, Route, expect

from tests.browsing import IN_BROWSER
from tests.platforms.webchat.test_browser import DESK, PHONE, fair, said, watched, writes

pytestmark = IN_BROWSER

BROKEN = "The chat could not start."
FAULTS: dict[str, tuple[str, dict[str, Any]]] = {
    "the script is missing": ("chat.js", {"status": 404, "body": "Nothing here"}),
    "a part of it is missing": ("rooms.js", {"status": 404, "body": "Nothing here"}),
    "a part of it is another's": ("words.js", {"body": "export const page = {};"}),
    "it is not a script": ("chat.js", {"body": "export let ("}),
    "it throws at start": ("chat.js", {"body": "null.start();"}),
}


async def breaks(page: Page, name: str, answer: dict[str, Any]) -> None:
    """From now on this file of ours is not what the page needs."""

    async def instead(route: Route) -> None:
        await route.fulfill(content_type="text/javascript", **answer)

    await page.route(f"**/static/webchat/*/{name}", instead)


@pytest.mark.parametrize("fault", FAULTS)
async def test_a_chat_that_cannot_start_says_so_and_loads_again(
    tmp_path: Path, browser: Browser, fault: str
) -> None:
    async with watched(tmp_path, browser) as seen:
        amy = await seen.joins("Amy")
        await expect(amy.locator("#broken")).to_have_count(0)
        name, answer = FAULTS[fault]
        await breaks(amy, name, answer)
        await amy.reload()
        await expect(amy.get_by_role("alert")).to_contain_text(BROKEN)
        assert seen.faults
        seen.faults.clear()
        await amy.unroute_all()
        async with amy.expect_navigation():  # or the old page's composer is written into
            await amy.get_by_role("link", name="Load again").click()
        await writes(amy, "Back again")
        await expect(said(amy, "Back again")).to_be_visible()
        await expect(amy.locator("#broken")).to_have_count(0)


async def test_a_fault_after_the_start_covers_nothing(tmp_path: Path, browser: Browser) -> None:
    async with watched(tmp_path, browser) as seen:
        amy = await seen.joins("Amy")
        async with amy.expect_event("pageerror"):
            await amy.evaluate("setTimeout(() => { throw new Error('late'); })")
        await expect(amy.get_by_text(BROKEN)).to_have_count(0)
        await writes(amy, "Still here")
        await expect(said(amy, "Still here")).to_be_visible()
        seen.faults = [fault for fault in seen.faults if "late" not in fault]


async def test_a_browser_without_scripts_is_told_what_it_needs(
    tmp_path: Path, browser: Browser
) -> None:
    async with watched(tmp_path, browser) as seen:
        page = await seen.page(java_script_enabled=False)
        await page.goto("/c/plaza")
        await page.fill("#name", "Amy")
        await page.press("#name", "Enter")
        await expect(page.locator("noscript p")).to_contain_text("needs JavaScript")
        await expect(page.locator("noscript p")).to_be_visible()
        await expect(page.locator("#composer")).to_be_hidden()


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("size", [PHONE, DESK], ids=["phone", "desk"])
async def test_the_sentence_shuts_nobody_out(
    tmp_path: Path, browser: Browser, theme: str, size: dict[str, int]
) -> None:
    async with watched(tmp_path, browser) as seen:
        amy = await seen.joins("Amy", color_scheme=theme, viewport=size, bypass_csp=True)
        await breaks(amy, "chat.js", {"body": "null.start();"})
        await amy.reload()
        await expect(amy.get_by_role("alert")).to_be_visible()
        await fair(amy, size["width"])
        seen.faults.clear()

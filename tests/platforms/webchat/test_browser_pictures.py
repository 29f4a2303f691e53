"""Pictures in real browsers: a place is kept for each, and words for one that does not come."""

import asyncio
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Browser, Route, expect

from bot.effects import Answer, Edit
from bot.events import CommandCalled
from tests.browsing import IN_BROWSER
from tests.drawing import png
from tests.platforms.webchat.test_browser import DESK, PHONE, POST, said, watched

pytestmark = IN_BROWSER

ALT = 'A green square " onerror="alert(1)'
SIZES = ((1200, 800), (300, 900))


def shown(folder: Path) -> tuple[tuple[Path, str], ...]:
    paths = [folder / f"{width}.png" for width, _ in SIZES]
    for path, (width, height) in zip(paths, SIZES, strict=True):
        path.write_bytes(png(width, height))
    return tuple((path, ALT) for path in paths)


@pytest.mark.parametrize("screen", [DESK, PHONE])
@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_nothing_jumps_when_a_picture_comes(
    tmp_path: Path, browser: Browser, screen: dict[str, int], scheme: Any
) -> None:
    async with watched(tmp_path, browser) as seen:
        amy = await seen.joins("Amy", viewport=screen, color_scheme=scheme)
        come = asyncio.Event()

        async def late(route: Route) -> None:
            await come.wait()
            await route.continue_()

        await amy.route("**/pictures/*", late)
        await seen.chat.does(POST, room="lobby", text="Look", pictures=shown(tmp_path))
        pictures = amy.get_by_role("img", name=ALT)
        await expect(pictures).to_have_count(2)
        before = [await each.bounding_box() for each in await pictures.all()]
        come.set()
        for each in await pictures.all():
            await expect(each).to_have_js_property("complete", True)
        assert [await each.bounding_box() for each in await pictures.all()] == before
        for box, (width, height) in zip(before, SIZES, strict=True):
            assert box is not None
            assert box["height"] / box["width"] == pytest.approx(height / width, rel=0.02)
            assert box["x"] + box["width"] <= screen["width"]
        wide = "document.documentElement.scrollWidth <= innerWidth"
        assert await amy.evaluate(wide)
        result = await Axe().run(amy)
        assert result.violations_count == 0, result.generate_report()


async def test_a_picture_stays_through_an_edit_and_opens_in_full(
    tmp_path: Path, browser: Browser
) -> None:
    async with watched(tmp_path, browser) as seen:
        amy = await seen.joins("Amy", viewport=DESK)
        post = (
            await seen.chat.does(POST, room="lobby", text="Look", pictures=shown(tmp_path))
        ).native
        await expect(said(amy, "Look")).to_have_count(1)
        await seen.chat.does(Edit(post=1, words=POST.words), room="lobby", post=post, text="Again")
        await expect(said(amy, "Again")).to_have_count(1)
        await expect(amy.get_by_role("img", name=ALT)).to_have_count(2)
        async with amy.context.expect_page() as opened:
            await amy.get_by_role("link", name=ALT).first.click()
        full = await opened.value
        assert "/pictures/" in full.url
        await full.close()


async def test_the_words_stand_in_the_place_of_a_picture_that_does_not_come(
    tmp_path: Path, browser: Browser
) -> None:
    async with watched(tmp_path, browser) as seen:
        amy = await seen.joins("Amy", viewport=DESK)
        await amy.route("**/pictures/*", lambda route: route.fulfill(status=200, body="no picture"))
        await seen.chat.does(POST, room="lobby", text="Look", pictures=shown(tmp_path)[:1])
        await expect(amy.get_by_role("img", name=ALT)).to_have_js_property("complete", True)
        await expect(amy.get_by_role("img", name=ALT)).to_have_js_property("naturalWidth", 0)


async def test_a_private_answer_shows_its_pictures_and_buttons_of_a_preview_do_nothing(
    tmp_path: Path, browser: Browser
) -> None:
    async with watched(tmp_path, browser) as seen:
        amy, bo = await seen.joins("Amy"), await seen.joins("Bo")
        await amy.fill("#composer-text", "/coupon baker")
        await amy.press("#composer-text", "Enter")
        await expect(amy.locator(".echo")).to_have_count(1)
        called = seen.chat.bot.events[-1]
        assert isinstance(called, CommandCalled)
        answer = Answer(handle=called.handle or "", member=1, private=True, words=POST.words)
        buttons = (("", "Check *in*"), ("https://a.example/ops", "The page"))
        given: dict[str, Any] = {"text": "So it looks", "pictures": shown(tmp_path)[:1]}
        await seen.chat.does(answer, buttons=buttons, **given)
        private = amy.locator(".message.private")
        await expect(private.get_by_role("img", name=ALT)).to_have_count(1)
        await expect(private.get_by_role("button", name="Check *in*")).to_be_disabled()
        page = private.get_by_role("link", name="The page")
        await expect(page).to_have_attribute("href", "https://a.example/ops")
        await expect(bo.get_by_role("img", name=ALT)).to_have_count(0)
        result = await Axe().run(amy)
        assert result.violations_count == 0, result.generate_report()

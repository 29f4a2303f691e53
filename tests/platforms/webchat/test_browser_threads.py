"""Threads and pins in real browsers: beside the room or in its place, live, kept, for everybody."""

from pathlib import Path
from typing import Any

import pytest
from playwright.async_api import Browser, Page, expect

from bot.effects import Delete, Edit, OpenThread, Pin, Say
from tests.browsing import IN_BROWSER
from tests.platforms.webchat.test_browser import (
    CUT,
    DESK,
    PHONE,
    POST,
    Watched,
    fair,
    said,
    watched,
)

pytestmark = IN_BROWSER

HOSTILE = "<img src=x onerror=alert(1)> ${1} \u202e{text}"
INTO = Say(room="lobby", words=POST.words, thread=1)
IN_SIGHT = """() => {
    const said = document.getElementById("connection");
    said.hidden = false;
    const { x, y, width, height } = said.getBoundingClientRect();
    return said.contains(document.elementFromPoint(x + width / 2, y + height / 2));
}"""
ANSWERS = {
    "en": ("1 answer", "3 answers"),
    "zh-CN": ("1 条回复", "3 条回复"),
    "pt-BR": ("1 resposta", "3 respostas"),
    "lv": ("1 atbilde", "3 atbildes"),
    "el": ("1 απάντηση", "3 απαντήσεις"),
}


async def topic(seen: Watched, text: str = "Where do we meet?", **given: Any) -> str:
    """The id of a post with a thread under it."""
    post = (await seen.chat.does(POST, room="lobby", text=text, **given)).native
    assert post is not None
    opened = OpenThread(post=1, name=POST.words)
    await seen.chat.does(opened, room="lobby", post=post, text=f"About: {text}")
    return post


async def answers(page: Page, text: str) -> None:
    await page.fill("#thread-text", text)
    await page.press("#thread-text", "Enter")


async def test_two_people_answer_beside_the_room(tmp_path: Path, browser: Browser) -> None:
    async with watched(tmp_path, browser) as seen:
        post = await topic(seen, HOSTILE)
        amy, bo = await seen.joins("Amy <b>"), await seen.joins("小明")
        await amy.get_by_role("button", name="Answer · About:").click()
        await expect(amy.locator("#thread-text")).to_be_focused()
        await expect(amy.locator("#thread-title")).to_contain_text("About: <img src=x")
        await expect(amy.locator(".answers-mark")).to_have_text("No answers yet")
        await answers(amy, HOSTILE)
        await expect(bo.locator(".thread-link")).to_have_text("1 answer")
        await bo.locator(".thread-link").click()
        await answers(bo, "At the bridge")
        await seen.chat.does(INTO, room="lobby", thread=post, text="Good")
        for page in (amy, bo):
            await expect(page.locator("#thread-messages .message")).to_have_count(4)
            await expect(page.locator("#messages .message")).to_have_count(1)
            await expect(page.locator(".thread-link")).to_have_text("3 answers")
            await expect(page.locator(".pending")).to_have_count(0)
        await bo.locator("#thread-messages .message").last.hover()
        await bo.locator("#thread-messages .react").last.click()
        await bo.get_by_role("button", name="React with 👍").click()
        await expect(amy.locator("#thread-messages .chip")).to_have_text("👍1")


async def test_a_thread_is_closed_and_found_again(tmp_path: Path, browser: Browser) -> None:
    async with watched(tmp_path, browser) as seen:
        await topic(seen)
        amy = await seen.joins("Amy")
        panel, link = amy.locator("#thread"), amy.locator(".thread-link")
        await link.click()
        await answers(amy, "At the bridge")
        await expect(said(amy, "At the bridge")).to_have_count(1)
        await amy.reload()
        await expect(said(amy, "At the bridge")).to_have_count(1)
        await amy.focus("#thread-text")
        await amy.keyboard.press("Escape")
        await expect(panel).to_be_hidden()
        await expect(link).to_be_focused()
        await amy.keyboard.press("Enter")
        await expect(said(amy, "At the bridge")).to_have_count(1)
        await amy.go_back()
        await expect(panel).to_be_hidden()
        await link.click()
        await amy.get_by_role("button", name="Close the thread").click()
        await expect(panel).to_be_hidden()
        await expect(link).to_have_text("1 answer")


async def test_on_a_phone_a_thread_takes_the_place_of_the_room(
    tmp_path: Path, browser: Browser
) -> None:
    async with watched(tmp_path, browser) as seen:
        await topic(seen)
        amy = await seen.joins("Amy", viewport=PHONE, has_touch=True, is_mobile=True)
        await amy.locator(".thread-link").tap()
        box = await amy.locator("#thread").bounding_box()
        assert box == {"x": 0, "y": 0, **PHONE}
        await expect(amy.locator("#composer-text")).to_be_hidden()
        await expect(amy.locator("#thread-title")).to_be_focused()
        await amy.evaluate(CUT)
        await answers(amy, "From the tram")
        assert await amy.evaluate(IN_SIGHT)
        await amy.reload()
        await expect(said(amy, "From the tram")).to_have_count(1)
        await expect(amy.locator(".pending")).to_have_count(0)
        await amy.get_by_role("button", name="Close the thread").tap()
        await expect(amy.locator("#composer-text")).to_be_visible()


async def test_a_command_in_a_thread_is_asked_about_and_another_room_closes_it(
    tmp_path: Path, browser: Browser
) -> None:
    async with watched(tmp_path, browser) as seen:
        await topic(seen)
        amy = await seen.joins("Amy")
        await amy.locator(".thread-link").click()
        await answers(amy, "/coupon bakery")
        await expect(amy.locator("#thread-hint")).to_contain_text("Commands work in the room")
        await expect(amy.locator("#thread-messages .message")).to_have_count(1)
        await amy.press("#thread-text", "Enter")
        await expect(said(amy, "/coupon bakery")).to_have_count(1)
        await amy.locator(".room", has_text="garden").click()
        await expect(amy.locator("#thread")).to_be_hidden()
        assert "#" not in amy.url


async def test_a_thread_whose_post_is_gone_closes_and_says_so(
    tmp_path: Path, browser: Browser
) -> None:
    async with watched(tmp_path, browser) as seen:
        post = await topic(seen)
        amy = await seen.joins("Amy")
        await amy.locator(".thread-link").click()
        await seen.chat.does(Delete(post=1), post=post)
        await expect(amy.locator("#thread")).to_be_hidden()
        await expect(amy.locator(".notice")).to_contain_text("is not there any more")
        await expect(amy.locator("#composer-text")).to_be_focused()


async def test_older_answers_come_as_one_scrolls_up(tmp_path: Path, browser: Browser) -> None:
    async with watched(tmp_path, browser) as seen:
        post = await topic(seen)
        for number in range(120):
            await seen.chat.does(INTO, room="lobby", thread=post, text=f"Answer {number:03}")
        amy = await seen.joins("Amy")
        await amy.locator(".thread-link").click()
        await expect(said(amy, "Answer 119")).to_be_in_viewport()
        for oldest in ("Answer 020", "Answer 000"):
            await amy.evaluate("document.getElementById('thread-log').scrollTop = 0")
            await expect(said(amy, oldest)).to_have_count(1)
        await expect(amy.locator("#thread-messages .message")).to_have_count(121)
        first = amy.locator("#thread-messages .message").first
        await expect(first).to_contain_text("Where do we meet?")


async def pinned(seen: Watched, text: str) -> str | None:
    post = (await seen.chat.does(POST, room="lobby", text=text)).native
    await seen.chat.does(Pin(post=1), room="lobby", post=post)
    seen.chat.passes(seconds=1)
    return post


async def test_the_bar_of_pins_leads_to_each_of_them(tmp_path: Path, browser: Browser) -> None:
    async with watched(tmp_path, browser) as seen:
        await pinned(seen, "From long ago")
        for number in range(420):
            await seen.chat.does(POST, room="lobby", text=f"Post {number}")
        rules = await pinned(seen, f"Rules {HOSTILE}")
        for number in range(120):
            await seen.chat.does(POST, room="lobby", text=f"Later {number}")
        amy = await seen.joins("Amy")
        await expect(said(amy, "Later 119")).to_be_in_viewport()
        bar = amy.locator("#pins")
        await expect(bar).to_have_text("Rules <img src=x onerror=alert(1)> ${1} \u202e{text}1/2")
        await expect(bar).to_have_attribute("aria-label", f"Pinned message 1 of 2: Rules {HOSTILE}")
        await bar.click()
        await expect(said(amy, "Rules")).to_be_in_viewport()
        await expect(amy.locator(".message:focus")).to_contain_text("Rules")
        await expect(bar).to_have_text("From long ago2/2")
        await bar.click()  # too far to go there: it is shown by itself
        await expect(amy.locator("#thread-title")).to_have_text("Pinned message", timeout=15_000)
        await expect(amy.locator("#thread .text")).to_have_text("From long ago")
        await expect(amy.locator("#thread-composer")).to_be_hidden()
        await seen.chat.does(Edit(post=1, words=POST.words), post=rules, text="New rules")
        await expect(bar).to_have_text("New rules1/2")
        await seen.chat.does(Delete(post=1), post=rules)
        await expect(bar).to_have_text("From long ago")


@pytest.mark.parametrize("language", list(ANSWERS))
async def test_the_number_of_answers_is_said_in_each_language(
    tmp_path: Path, browser: Browser, language: str
) -> None:
    async with watched(tmp_path, browser) as seen:
        post = await topic(seen)
        amy = await seen.joins("Amy", locale=language)
        one, three = ANSWERS[language]
        await seen.chat.does(INTO, room="lobby", thread=post, text="Here")
        await expect(amy.locator(".thread-link")).to_have_text(one)
        for _ in range(2):
            await seen.chat.does(INTO, room="lobby", thread=post, text="Here")
        await expect(amy.locator(".thread-link")).to_have_text(three)


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("size", [PHONE, DESK], ids=["phone", "desk"])
async def test_a_thread_shuts_nobody_out(
    tmp_path: Path, browser: Browser, theme: str, size: dict[str, int]
) -> None:
    async with watched(tmp_path, browser) as seen:
        amy = await seen.joins("Amy", color_scheme=theme, viewport=size, bypass_csp=True)
        await pinned(seen, "x" * 300)
        buttons = (("checkin.checkin", "Check in"),)
        await topic(seen, "y" * 300, buttons=buttons)
        await expect(amy.locator(".thread-link")).to_be_visible()
        await fair(amy, size["width"])
        await amy.locator(".thread-link").click()
        await answers(amy, "z" * 300)
        await answers(amy, "/not a command")
        await expect(amy.locator("#thread .pending")).to_have_count(0)
        await fair(amy, size["width"])
        await amy.locator("#thread-messages .react").last.click()
        await fair(amy, size["width"])
        await amy.keyboard.press("Escape")
        await expect(amy.locator("#thread")).to_be_visible()
        await amy.keyboard.press("Escape")
        await expect(amy.locator("#thread")).to_be_hidden()

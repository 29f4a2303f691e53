"""A member fills in a form in a real browser, by keyboard, on a phone and over a lost line."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from playwright.async_api import Browser, Page, expect

from bot.effects import OpenForm
from bot.events import FormSent, MemberEvent
from bot.offers import CommandOffer, FormSheet
from tests.browsing import IN_BROWSER
from tests.platforms.forms import MEETING, SHEET
from tests.platforms.webchat.test_browser import (
    CUT,
    DESK,
    PHONE,
    Watched,
    fair,
    watched,
    writes,
)
from tests.platforms.webchat.visitors import Cogs, Listener

pytestmark = IN_BROWSER

ASKS = Cogs((CommandOffer("idea", "Tell of an idea"), CommandOffer("meet", "Meet")))
SHEETS = {"idea": SHEET, "meet": MEETING}
SEND = "Send"


class Opens(Listener):
    """Answers each command with its form, as a cog would."""

    seen: Watched

    async def emit(self, event: Any) -> bool:
        told = await super().emit(event)
        sheet: FormSheet | None = SHEETS.get(getattr(event, "command", ""))
        if sheet is not None and isinstance(event, MemberEvent) and event.handle is not None:
            effect = OpenForm(handle=event.handle, member=1, form=sheet.action)
            await self.seen.chat.does(effect, key=event.id, form=sheet)
        return told

    def sent(self) -> list[FormSent]:
        """The forms that came back."""
        return [event for event in self.events if isinstance(event, FormSent)]


@asynccontextmanager
async def asked(folder: Path, browser: Browser, **given: Any) -> AsyncIterator[tuple[Opens, Page]]:
    """A member in front of a form that a command opened."""
    bot = Opens()
    async with watched(folder, browser, bot=bot, cogs=ASKS) as seen:
        bot.seen = seen
        amy = await seen.joins("Amy", **given)
        await writes(amy, "/idea")
        await expect(amy.get_by_role("dialog", name="Your idea")).to_be_visible()
        yield bot, amy


async def test_a_form_is_filled_in_and_sent_by_keyboard_alone(
    tmp_path: Path, browser: Browser
) -> None:
    async with asked(tmp_path, browser) as (bot, amy):
        await expect(amy.get_by_label("Name")).to_be_focused()
        await amy.keyboard.type("Chess evening")
        await amy.keyboard.press("Tab")
        await amy.keyboard.type("It rains.")
        await amy.keyboard.press("Enter")
        await amy.keyboard.type("A lot.")
        for key in ("Tab", "ArrowDown", "Tab", "Tab", "Space", "Tab", "Tab"):
            await amy.keyboard.press(key)
        await amy.keyboard.press("Control+A")
        await amy.keyboard.type("２")
        await amy.keyboard.press("Enter")
        await expect(amy.get_by_role("dialog")).to_have_count(0)
        (sent,) = bot.sent()
        assert (sent.form, sent.argument) == ("asking.idea", "a:b")
        assert sent.fields == {
            "name": "Chess evening",
            "why": "It rains.\nA lot.",
            "size": "large",
            "for_": ["games"],
            "helpers": "２",
        }
        await expect(amy.locator("#composer-text")).to_be_focused()


async def test_what_is_typed_after_a_form_was_left_stands_in_the_message(
    tmp_path: Path, browser: Browser
) -> None:
    async with asked(tmp_path, browser) as (_, amy):
        await amy.get_by_label("Name").fill("Chess evening")
        await amy.get_by_role("dialog").get_by_role("button", name="Close without sending").click()
        await expect(amy.get_by_role("dialog")).to_have_count(0)
        await expect(amy.locator("#composer-text")).to_be_focused()
        await amy.keyboard.type("And now?")
        await expect(amy.locator("#composer-text")).to_have_value("And now?")


@pytest.mark.parametrize(
    ("label", "typed", "told"),
    [
        ("Name", "", "Name is needed"),
        ("Name", "ab", "Name: at least 3 characters"),
        ("Name", "🙂" * 41, "Name: at most 40 characters"),
        ("Helpers", "two", "Helpers must be a number"),
        ("Helpers", "10", "Helpers: 9 at most"),
    ],
)
async def test_what_does_not_fit_is_told_beside_the_button_and_nothing_is_lost(
    tmp_path: Path, browser: Browser, label: str, typed: str, told: str
) -> None:
    async with asked(tmp_path, browser) as (bot, amy):
        await amy.get_by_label("Name").fill("🙂" * 40)
        await amy.get_by_label(label).fill(typed)
        await amy.get_by_role("button", name=SEND, exact=True).last.click()
        await expect(amy.get_by_role("alert").filter(has_text=told)).to_be_visible()
        await expect(amy.get_by_label(label)).to_be_focused()
        await expect(amy.get_by_label(label)).to_have_attribute("aria-invalid", "true")
        assert bot.sent() == []
        await amy.get_by_label(label).fill("7️" if label == "Name" else "7")
        await expect(amy.get_by_label(label)).not_to_have_attribute("aria-invalid", "true")


async def test_a_form_that_was_closed_still_knows_what_was_written(
    tmp_path: Path, browser: Browser
) -> None:
    async with asked(tmp_path, browser) as (bot, amy):
        await amy.get_by_label("Name").fill("Chess")
        await amy.get_by_label("Games").check()
        await amy.keyboard.press("Escape")
        await expect(amy.get_by_role("dialog")).to_have_count(0)
        await expect(amy.locator(".notice")).to_contain_text("This form was not sent.")
        await writes(amy, "/idea")
        await expect(amy.get_by_label("Name")).to_have_value("Chess")
        await expect(amy.get_by_label("Games")).to_be_checked()
        await amy.keyboard.press("Enter")
        await expect(amy.get_by_role("dialog")).to_have_count(0)
        await writes(amy, "/idea")
        await expect(amy.get_by_label("Name")).to_have_value("")
        assert len(bot.sent()) == 1


async def test_a_form_outlives_a_reload_and_a_lost_line_and_is_sent_once(
    tmp_path: Path, browser: Browser
) -> None:
    async with asked(tmp_path, browser) as (bot, amy):
        await amy.get_by_label("Name").fill("Chess")
        await amy.reload()
        await expect(amy.get_by_label("Name")).to_have_value("Chess")
        await amy.evaluate(CUT)
        await amy.get_by_label("Name").press("Enter")
        await expect(amy.get_by_role("button", name="Sending…")).to_be_visible()
        await amy.reload()
        async with asyncio.timeout(10):
            while not bot.sent():
                await asyncio.sleep(0.02)
        assert [sent.fields["name"] for sent in bot.sent()] == ["Chess"]
        await expect(amy.get_by_role("dialog")).to_have_count(0)


async def test_only_the_tab_that_asked_shows_the_form(tmp_path: Path, browser: Browser) -> None:
    async with asked(tmp_path, browser) as (_, amy):
        second = await amy.context.new_page()
        await second.goto(amy.url)
        await amy.keyboard.press("Escape")
        await writes(amy, "/meet")
        await expect(amy.get_by_role("dialog", name="A meeting")).to_be_visible()
        await expect(second.locator(".room.current, [aria-current]").first).to_be_visible()
        await expect(second.get_by_role("dialog")).to_have_count(0)


async def test_rooms_and_yes_or_no_are_picked_from_lists(tmp_path: Path, browser: Browser) -> None:
    async with asked(tmp_path, browser) as (bot, amy):
        await amy.keyboard.press("Escape")
        await writes(amy, "/meet")
        room = amy.get_by_label("Room", exact=True)
        await expect(room.locator("option")).to_have_text(["—", "lobby", "garden"])
        await amy.get_by_label("With a sound").select_option("no")
        await amy.get_by_role("button", name=SEND, exact=True).last.click()
        await expect(amy.get_by_role("alert").filter(has_text="Room is needed")).to_be_visible()
        await room.select_option("garden")
        await amy.get_by_role("button", name=SEND, exact=True).last.click()
        await expect(amy.get_by_role("dialog")).to_have_count(0)
        assert bot.sent()[-1].fields == {"room": "garden", "loud": "no"}


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("size", [PHONE, DESK], ids=["phone", "desk"])
async def test_nobody_is_shut_out_of_a_form(
    tmp_path: Path, browser: Browser, theme: str, size: dict[str, int]
) -> None:
    given = {"color_scheme": theme, "viewport": size, "bypass_csp": True}
    async with asked(tmp_path, browser, **given) as (_, amy):
        await fair(amy, size["width"])
        await amy.get_by_role("button", name=SEND, exact=True).last.click()
        await expect(amy.get_by_role("alert").filter(has_text="Name is needed")).to_be_visible()
        await fair(amy, size["width"])

"""Members write commands out in one line: names of several words, options in order or by name."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from playwright.async_api import Browser, Page, expect

from bot.events import CommandCalled
from bot.offers import CommandOffer, OptionOffer
from tests.browsing import IN_BROWSER
from tests.platforms.webchat.test_browser import Watched, said, watched, writes
from tests.platforms.webchat.visitors import Cogs

pytestmark = IN_BROWSER

SCRIPT = OptionOffer("script", "text", required=True, description="Which script", completes=True)
NOTE = OptionOffer("note", "text", required=False, description="What to say about it")
TIMES = OptionOffer("times", "number", required=False, description="How often")
LOUD = OptionOffer("loud", "yes-no", required=False, description="Whether all hear it")
OFFERS = (
    CommandOffer("sop list", "Show what comes next"),
    CommandOffer("sop run", "Run a script now", (SCRIPT, TIMES, LOUD, NOTE)),
    CommandOffer("sop", "Say what scripts are"),
)


@asynccontextmanager
async def amy_types(folder: Path, browser: Browser) -> AsyncIterator[tuple[Watched, Page]]:
    """A member in front of an empty composer."""
    async with watched(folder, browser, cogs=Cogs(OFFERS)) as seen:
        amy = await seen.joins("Amy")
        await amy.focus("#composer-text")
        yield seen, amy


def called(seen: Watched) -> tuple[str, dict[str, object]]:
    """The command that the bot was told last."""
    event = seen.chat.bot.events[-1]
    assert isinstance(event, CommandCalled)
    return event.command, dict(event.options)


@pytest.mark.parametrize(
    ("line", "command", "options"),
    [
        ("/sop run morning", "sop run", {"script": "morning"}),
        ("/SOP  Run morning 3 yes", "sop run", {"script": "morning", "times": 3, "loud": True}),
        ('/sop run "good night"', "sop run", {"script": "good night"}),
        (
            "／sop run “good night” note：“at ten”",
            "sop run",
            {"script": "good night", "note": "at ten"},
        ),
        ("/sop run times:2 morning", "sop run", {"script": "morning", "times": 2}),
        ("/sop run 8:30", "sop run", {"script": "8:30"}),
        (
            "/sop run a 1 no and so on",
            "sop run",
            {"script": "a", "times": 1, "loud": False, "note": "and so on"},
        ),
        ("/sop list", "sop list", {}),
        ("/sop", "sop", {}),
    ],
)
async def test_a_line_that_is_complete_is_called_by_enter(
    tmp_path: Path, browser: Browser, line: str, command: str, options: dict[str, object]
) -> None:
    async with amy_types(tmp_path, browser) as (seen, amy):
        await amy.keyboard.insert_text(line)
        await amy.keyboard.press("Enter")
        await expect(amy.locator(".echo")).to_contain_text(f"/{command}")
        assert called(seen) == (command, options)
        await expect(amy.locator("#composer-text")).to_have_value("")
        await expect(amy.locator("#composer-text")).to_be_focused()


async def test_names_and_then_values_are_suggested_as_one_types(
    tmp_path: Path, browser: Browser
) -> None:
    async with amy_types(tmp_path, browser) as (seen, amy):
        await amy.keyboard.type("/sop")
        names = amy.locator(".suggestion-label")
        await expect(names).to_have_text(["/sop", "/sop list", "/sop run"])
        await amy.keyboard.type(" run mor")
        await expect(names.first).to_have_text("mor0")
        await amy.keyboard.press("ArrowDown")
        await amy.keyboard.press("ArrowDown")
        await amy.keyboard.press("Tab")
        await expect(amy.locator("#composer-text")).to_have_value("/sop run mor1 ")
        await expect(amy.locator(".suggestions-title")).to_have_text("times · optional · How often")
        await amy.keyboard.type("loud:y")
        await expect(names).to_have_text(["Yes"])
        await amy.keyboard.press("Enter")
        await expect(amy.locator("#composer-text")).to_have_value("/sop run mor1 loud:Yes ")
        await amy.keyboard.press("Enter")
        await expect(amy.locator(".echo")).to_have_count(1)
        assert called(seen) == ("sop run", {"script": "mor1", "loud": True})


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        ("/sop run times:3", "script is needed"),
        ("/sop run morning often", "times must be a number"),
        ("/sop run morning 1 perhaps", "loud: choose one from the list"),
    ],
)
async def test_a_line_with_a_fault_opens_the_form_with_what_was_written(
    tmp_path: Path, browser: Browser, line: str, fault: str
) -> None:
    async with amy_types(tmp_path, browser) as (seen, amy):
        before = len(seen.chat.bot.events)
        await amy.keyboard.insert_text(line)
        await amy.keyboard.press("Enter")
        await expect(amy.locator("#command-hint")).to_have_text(fault)
        await expect(amy.locator("[aria-invalid=true]")).to_be_focused()
        assert len(seen.chat.bot.events) == before


async def test_a_name_that_nothing_has_is_named_back(tmp_path: Path, browser: Browser) -> None:
    async with amy_types(tmp_path, browser) as (_, amy):
        await writes(amy, "/dance all night")
        await expect(amy.locator("#composer-hint")).to_contain_text("There is no command /dance.")
        await amy.press("#composer-text", "Enter")
        await expect(said(amy, "/dance all night")).to_have_count(1)


async def test_a_text_may_be_as_long_as_the_server_takes_and_no_longer(
    tmp_path: Path, browser: Browser
) -> None:
    async with amy_types(tmp_path, browser) as (_, amy):
        await writes(amy, "🙂" * 2001)
        await expect(amy.locator("#composer-hint")).to_contain_text("2,001 / 2,000")
        await expect(amy.locator(".message")).to_have_count(0)
        await writes(amy, "🙂" * 2000)
        await expect(amy.locator(".message:not(.pending) .text")).to_have_text("🙂" * 2000)

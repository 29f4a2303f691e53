"""What cogs put into the menu of a message, in real browsers."""

from pathlib import Path

from playwright.async_api import Browser, expect

from bot.effects import Answer
from bot.events import MenuOpened
from bot.offers import MenuOffer
from tests.browsing import IN_BROWSER
from tests.platforms.webchat.test_browser import POST, watched
from tests.platforms.webchat.visitors import Cogs

pytestmark = IN_BROWSER

ENTRIES = (
    MenuOffer("reports.report", "Report to the operators"),
    MenuOffer("words.change", "Change this wording", right="content"),
)


async def test_an_entry_of_a_message_menu_is_picked_and_answered(
    tmp_path: Path, browser: Browser
) -> None:
    async with watched(tmp_path, browser, cogs=Cogs(entries=ENTRIES)) as seen:
        amy = await seen.joins("Amy")
        known = len(seen.chat.bot.events)
        await seen.chat.does(POST, room="lobby", text="Good morning")
        await amy.locator(".message.from-bot").last.hover()
        await amy.locator(".message.from-bot .more").last.click()
        await expect(amy.get_by_role("button", name="Change this wording")).to_have_count(0)
        await amy.get_by_role("button", name="Report to the operators", exact=True).click()
        opened = (await seen.chat.bot.hears(known + 1))[-1]
        assert isinstance(opened, MenuOpened)
        assert opened.menu == "reports.report"
        assert opened.handle is not None
        answer = Answer(handle=opened.handle, member=1, private=True, words=POST.words)
        await seen.chat.does(answer, text="Thank you")
        await expect(amy.locator(".private")).to_contain_text("Only you see thisThank you")
        await amy.locator(".message.private").last.hover()
        await amy.locator(".message.private .more").last.click()
        await expect(amy.get_by_role("button", name="Report to the operators")).to_be_visible()

"""Takes the picture of docs/newcomers.md: somebody's first minute in a chat, on their phone."""

from playwright.async_api import expect

from tests.shots import ELENI, OLGA, Town, shoot
from tests.shots_day import HANDS


async def take_newcomers(town: Town) -> None:
    """A welcome that the room reads in English, and what it says to one who reads Greek."""
    await town.joins(OLGA)
    eleni = await town.joins(ELENI, **HANDS)
    welcome = eleni.locator(".message.from-bot:not(.private)", has_text=ELENI).last
    await expect(welcome).to_be_visible(timeout=30_000)
    await welcome.locator(".buttons button", has_text="Στα ελληνικά").click()
    await expect(eleni.locator(".message.private")).to_have_count(1)
    await eleni.locator(".message.private .buttons button").first.click()
    await expect(eleni.locator(".message.private")).to_have_count(2)
    await shoot(eleni, "welcome-phone")

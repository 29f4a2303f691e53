"""Takes the pictures of docs/friends.md: a campaign, its page behind a link, a team's card."""

import re

from playwright.async_api import Page, expect

from tests.shots import AMY, OLGA, PHONE, Town, shoot
from tests.shots_day import HANDS

GIFT = "a box of mountain tea for each of you"
BEGUN = ("spring", "Spring with friends", GIFT, "Three days of rain, then a table for all of us.")
LATVIAN = ("Pavasaris ar draugiem", "kaste kalnu tējas katram", "Trīs dienas lietus, tad galds.")
SAID = "I came for the tea and stayed for the people."
PAGE = re.compile(r"https?://\S+/p/\S+\?t=\w+")


async def take_friends(town: Town) -> None:
    """A campaign is made and opened; a member passes its page on, and a friend reads it."""
    olga = await town.joins(OLGA, **HANDS)
    await town.signs_in(olga)
    amy = await town.joins(AMY, **HANDS)
    await makes(town, olga)
    await shoot(olga, "friends-campaign")
    await opens(town, olga)
    await speaks(town, amy, olga)
    address = await begins(amy)
    await shoot(amy, "friends-team")
    for language, name in (("en", "friends-page"), ("lv", "friends-page-lv")):
        friend = await town.page(language, viewport=PHONE, color_scheme="light")
        await friend.goto(address)
        await expect(friend.locator("a.join")).to_be_visible()
        await shoot(friend, name)


async def fills(page: Page, *texts: str) -> None:
    """Fill in a form from its first field on, and send it."""
    form = page.locator("#form")
    fields = form.locator("input:not([type=hidden]), textarea")
    for number, text in enumerate(texts):
        await fields.nth(number).fill(text)
    await form.locator("button[type=submit]").click()
    await expect(form).to_be_hidden()


async def presses(page: Page, label: str) -> None:
    """Press the newest button of this label."""
    await page.locator(".buttons button", has_text=re.compile(f"^{label}")).last.click()


async def makes(town: Town, olga: Page) -> None:
    """The forms of a campaign: what it is, its words in Latvian, what is given."""
    await town.says(OLGA, "/friends new")
    await fills(olga, *BEGUN)
    await presses(olga, "Gift")
    await fills(olga, "", "50")
    await expect(olga.locator(".message", has_text="Points for each: 50").last).to_be_visible()
    await presses(olga, "Words")
    await presses(olga, "Latviešu")
    await fills(olga, *LATVIAN)
    await expect(olga.locator(".message", has_text="Ελληνικά").last).to_be_visible()


async def opens(town: Town, olga: Page) -> None:
    """It is ready, and runs."""
    await presses(olga, "Make it ready")
    await expect(olga.locator(".message", has_text="spring is ready").last).to_be_visible()
    await town.says(OLGA, "/friends open spring")
    await expect(olga.locator(".message", has_text="spring runs").last).to_be_visible()


async def speaks(town: Town, amy: Page, olga: Page) -> None:
    """A member says something for the page, and an operator shows it."""
    await town.says(AMY, "/friends say")
    await fills(amy, SAID)
    await olga.click(".opens-rooms")
    await olga.locator(".room", has_text="ops").click()
    await presses(olga, "Show it")
    await expect(olga.locator(".message", has_text="The page shows it").last).to_be_visible()


async def begins(amy: Page) -> str:
    """A member's team, its link, and the card to hold out; the address of its page."""
    await presses(amy, "Bring friends")
    told = amy.locator(".message.private", has_text="Pass this on").last
    await expect(told).to_be_visible()
    await expect(told.locator("a[href*='/pictures/']")).to_be_visible(timeout=20_000)
    found = PAGE.search(await told.inner_text())
    assert found is not None
    return found[0]

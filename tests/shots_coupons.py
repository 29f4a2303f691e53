"""Takes the pictures of docs/coupons.md: from a file of codes to a drop, on two phones."""

import re

from playwright.async_api import FilePayload, Page, expect

from tests.shots import AMY, OLGA, YU, Town, shoot
from tests.shots_day import HANDS

CODES = "code\n" + "".join(f"SPR-{number:03}\n" for number in range(30)) + "SPR-001\nspr 002\n"


async def take_coupons(town: Town) -> None:
    """A campaign is made, gets its codes, is dropped, taken and used."""
    olga = await town.joins(OLGA, **HANDS)
    await town.signs_in(olga)
    amy = await town.joins(AMY, **HANDS)
    yu = await town.joins(YU, **HANDS, color_scheme="dark")
    # Both are greeted before, or the greeting stands in the pictures.
    await expect(yu.locator(".from-bot", has_text=YU)).to_have_count(1, timeout=20_000)
    await begins(town, olga)
    await shoot(olga, "coupons-import")
    await town.says(OLGA, "/coupon show spring")
    await expect(olga.locator(".message", has_text="30 of 30 left, 0 given")).to_be_visible()
    await shoot(olga, "coupons-campaign")
    await olga.locator(".buttons button", has_text="Open it").last.click()
    await expect(olga.locator(".message", has_text="spring is open")).to_be_visible()
    await town.says(OLGA, "/coupon drop spring")
    for page in (yu, amy):
        await page.locator(".buttons button", has_text="Get mine").click()
        await expect(page.locator(".message.private", has_text="SPR-")).to_be_visible()
    await expect(amy.locator(".message", has_text="28 of 30 left")).to_be_visible(timeout=20_000)
    await shoot(yu, "coupons-got")
    await amy.locator(".buttons button", has_text="Show it at the till").click()
    await expect(amy.locator(".message.private a[href*='/pictures/']")).to_be_visible(
        timeout=20_000
    )
    await shoot(amy, "coupons-till")
    told = await amy.locator(".message.private", has_text="Your code").inner_text()
    code = re.search(r"SPR-\d+", told)
    assert code is not None
    await town.says(OLGA, f"/redeem {code[0]}")
    await expect(olga.locator(".buttons button", has_text="Use it now")).to_be_visible()
    await shoot(olga, "coupons-redeem")


async def begins(town: Town, olga: Page) -> None:
    """The form of a new campaign, and the file of its codes."""
    await town.says(OLGA, "/coupon new")
    form = olga.locator("#form")
    fields = form.locator("input:not([type=hidden]), textarea")
    for number, text in enumerate(("spring", "Spring", "5 € off", "From 30 €.")):
        await fields.nth(number).fill(text)
    await form.locator("button[type=submit]").click()
    await expect(olga.locator(".message.private", has_text="no codes in it yet")).to_be_visible()
    await olga.fill("#composer-text", "/coupon import spring")
    await olga.press("#composer-text", "Enter")
    table: FilePayload = {"name": "codes.csv", "mimeType": "text/csv", "buffer": CODES.encode()}
    await olga.set_input_files("#option-file", [table])
    await expect(olga.locator("#option-file-state")).to_have_text("Ready to send")
    await olga.locator("button:visible", has_text="Send").last.click()
    await expect(olga.locator(".message", has_text="All 30 codes are in")).to_be_visible()

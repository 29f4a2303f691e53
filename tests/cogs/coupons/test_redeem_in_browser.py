"""The shop's page in a real browser, on a dark phone in Chinese; what it does without scripts is in
test_redeem_page, whose browser has none.
"""

import pytest
from playwright.async_api import Browser, expect

from tests.browsing import IN_BROWSER
from tests.cogs.coupons.test_redeem_page import link
from tests.cogs.coupons.tills import counter, has_code
from tests.platforms.webchat.test_browser import fair

pytestmark = [pytest.mark.fake_only("a page is the same for all chats"), IN_BROWSER]


async def test_a_shop_uses_a_coupon_on_a_phone(browser: Browser) -> None:
    async with counter() as (chat, _):
        code = await has_code(chat, chat.has("Amy"))
        context = await browser.new_context(
            base_url=chat.url,
            viewport={"width": 390, "height": 844},
            color_scheme="dark",
            locale="zh-CN",
        )
        page = await context.new_page()
        await page.goto(await link(chat))
        await page.get_by_role("button", name="打开").click()
        field = page.get_by_label("码", exact=True)
        assert await field.get_attribute("inputmode") == "text"
        await field.fill(code.lower())
        await page.get_by_role("button", name="查询").click()
        await expect(page.locator(".coupon .value")).to_have_text("春天：减 5 欧元")
        await fair(page, 390)
        await page.get_by_label("付款金额（EUR）").fill("１２，５０")
        await page.get_by_role("button", name="立即使用").click()
        told = page.get_by_role("status")
        await expect(told).to_have_text("完成：春天：减 5 欧元，已经使用。已付：12.50 EUR")
        await fair(page, 390)
        await page.goto("/api/v1/")
        await fair(page, 390)
        await context.close()

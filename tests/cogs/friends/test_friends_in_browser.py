"""The page of a campaign in a real browser, on a phone: the button stands in the first screen."""

import pytest
from playwright.async_api import Browser, expect

from cogs.friends.campaigns.campaign import Gift, Voice
from tests.browsing import IN_BROWSER
from tests.cogs.friends.test_friends_page import INVITES, begun
from tests.platforms.webchat.test_browser import fair

pytestmark = [IN_BROWSER, pytest.mark.fake_only("a page is the same for all chats")]
LONG = {
    "en": "A box with three kinds of mountain tea and a cup that was made for you",
    "zh-CN": "三种高山茶一盒，加一只手作茶杯",
    "pt-BR": "Uma caixa com três chás da montanha e uma xícara feita para você",
    "lv": "Kaste ar trim kalnu tējām un krūze, kas darināta tieši tev",
    "el": "Ένα κουτί με τρία τσάγια του βουνού και μια κούπα φτιαγμένη για εσάς",
}


async def test_the_button_is_seen_at_once_in_each_language_and_the_page_is_fair(
    browser: Browser,
) -> None:
    theme = {"": "Spring is for sharing. Three days of rain, then this: a table for all of us."}
    voices = (Voice(words={"": "I came for tea and stayed for the people."}, who="Bo"),)
    gift = Gift(words=LONG, points=1)
    async with begun(gift=gift, theme=theme, voices=voices) as (chat, _, path):
        shape = {"width": 390, "height": 844}
        page = await browser.new_page(base_url=chat.url, viewport=shape)  # type: ignore[arg-type]
        asked: list[str] = []
        page.on("request", lambda request: asked.append(request.url))
        for language, gift_words in LONG.items():
            await page.goto(f"{path}&lang={language}")
            await expect(page.locator("h1")).to_have_text(gift_words)
            place = await page.locator("a.join").bounding_box()
            assert place is not None
            assert place["y"] + place["height"] <= 844, language
        await page.keyboard.press("Tab")
        await page.keyboard.press("Tab")
        assert await page.evaluate("document.activeElement.className") == "button primary join"
        for width, scheme in ((320, "light"), (390, "dark"), (1280, "light")):
            await page.set_viewport_size({"width": width, "height": 844})
            await page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
            await page.reload()
            await fair(page, width)
        assert [url for url in asked if not url.startswith(chat.url)] == []
        await page.close()


async def test_without_scripts_a_friend_reads_and_joins_all_the_same(browser: Browser) -> None:
    async with begun() as (chat, _, path):
        page = await browser.new_page(base_url=chat.url, java_script_enabled=False)
        await page.goto(path)
        await expect(page.locator("a.join")).to_have_attribute("href", INVITES)
        await page.get_by_role("link", name="Latviešu").click()
        await expect(page.locator("a.join")).to_have_text("Pievienoties un palīdzēt")
        await page.close()

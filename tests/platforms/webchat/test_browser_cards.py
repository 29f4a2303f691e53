"""Cards in real browsers: a drawing in the page, told to who does not see it, never a script."""

from pathlib import Path
from typing import Any

from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Browser, expect

from bot.cards.drawing import Drawing
from bot.delivery import Drawn
from tests.browsing import IN_BROWSER
from tests.cards.gallery import SAMPLES
from tests.platforms.webchat.test_browser import DESK, PHONE, POST, said, watched
from tests.platforms.webchat.visitors import running

pytestmark = IN_BROWSER

ALT = 'Twenty percent off " onload="alert(1)'
CODE = "SPRING-7K4M-Q2"
HOSTILE = b"""<svg xmlns="http://www.w3.org/2000/svg" width="90" height="60" viewBox="0 0 90 60"
 role="img" aria-label="x" onload="alert(1)"><script>document.title = "taken"</script>
<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">in</p>
</foreignObject><image href="https://evil.example/x.png"/><a href="javascript:alert(1)">
<rect width="9" height="9"/></a>
<rect id="kept" width="90" height="60" fill="#0f766e" onclick="alert(1)"/></svg>"""


def drawn(name: str, fonts: Path, *, secret: bool = False, alt: str = ALT) -> Drawn:
    sample = SAMPLES[name]
    template = str(Path(__file__).parents[3] / sample.template)
    told, data = Drawing(fonts).draw(
        "svg", template, sample.language, sample.colour, alt, sample.facts
    )
    return Drawn("svg", data, told["width"], told["height"], secret)


async def test_a_card_is_a_drawing_in_the_page_with_its_words(
    tmp_path: Path, browser: Browser
) -> None:
    async with watched(tmp_path, browser) as seen:
        amy = await seen.joins("Amy", viewport=PHONE)
        names = ("coupon-en", "drop-zh", "coupon-hostile")
        shown: Any = tuple((drawn(each, tmp_path), ALT) for each in names)
        await seen.chat.does(POST, room="lobby", text="Look", pictures=shown)
        cards = amy.get_by_role("img", name=ALT)
        await expect(cards).to_have_count(3)
        await expect(cards.nth(0).locator("text", has_text="20% off")).to_have_count(1)
        await expect(cards.nth(1).locator("text", has_text="先到先得")).to_have_count(1)
        await expect(cards.nth(2).locator("text", has_text="<script>")).to_have_count(1)
        assert await amy.evaluate("document.querySelectorAll('.card script').length") == 0
        assert await amy.evaluate("document.documentElement.scrollWidth <= innerWidth")
        box = await cards.nth(0).bounding_box()
        assert box is not None
        assert abs(box["height"] / box["width"] - 0.5) < 0.01
        result = await Axe().run(amy)
        assert result.violations_count == 0, result.generate_report()


async def test_nothing_but_shapes_and_letters_is_taken_of_a_drawing(
    tmp_path: Path, browser: Browser
) -> None:
    async with watched(tmp_path, browser) as seen:
        amy = await seen.joins("Amy", viewport=DESK)
        shown = ((Drawn("svg", HOSTILE, 90, 60), "A card"),)
        await seen.chat.does(POST, room="lobby", text="Look", pictures=shown)
        await expect(amy.locator(".card #kept")).to_have_count(1)
        left = await amy.locator(".card svg").evaluate("(svg) => svg.innerHTML.trim()")
        assert left == '<rect id="kept" width="90" height="60" fill="#0f766e"></rect>'
        assert await amy.title() != "taken"
        # The browser itself refuses the handlers, too, and says so.
        assert all("Content Security Policy" in fault for fault in seen.faults)
        seen.faults.clear()


async def test_the_words_stand_in_the_place_of_a_card_that_does_not_come(
    tmp_path: Path, browser: Browser
) -> None:
    async with watched(tmp_path, browser) as seen:
        amy = await seen.joins("Amy", viewport=DESK)
        await amy.route("**/pictures/*", lambda route: route.fulfill(status=200, body="<svg/>"))
        shown = ((drawn("coupon-en", tmp_path), ALT),)
        await seen.chat.does(POST, room="lobby", text="Look", pictures=shown)
        await expect(amy.locator(".card")).to_have_text(ALT)


async def test_a_secret_card_is_seen_by_its_member_and_tells_its_words_itself(
    tmp_path: Path, browser: Browser
) -> None:
    async with watched(tmp_path, browser) as seen:
        amy = await seen.joins("Amy", viewport=DESK)
        shown = ((drawn("coupon-en", tmp_path, secret=True, alt="20% off, code 7K4M"), "x"),)
        await seen.chat.does(POST, room="lobby", text="Look", pictures=shown)
        await expect(said(amy, "Look")).to_have_count(1)
        card = amy.get_by_role("img", name="20% off, code 7K4M")
        await expect(card.locator("text", has_text=CODE)).to_have_count(1)


async def test_the_code_of_a_secret_card_lies_nowhere_in_plain_and_in_no_cache(
    tmp_path: Path,
) -> None:
    fonts, place = tmp_path / "fonts", tmp_path / "chat"
    place.mkdir()
    async with running(place) as chat:
        amy = await chat.joins("Amy")
        shown = ((drawn("coupon-en", fonts, secret=True, alt=f"code {CODE}"), f"code {CODE}"),)
        await chat.does(POST, room="lobby", text="Look", pictures=shown)
        (picture,) = (await amy.sees("message"))["message"]["pictures"]
        assert picture["alt"] == ""
        visitor = await chat.visitor()
        async with visitor.http.get(picture["src"]) as answer:
            assert CODE in await answer.text()
            assert answer.headers["Cache-Control"] == "no-store"
            assert answer.content_type == "image/svg+xml"
            assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
    for path in place.rglob("*"):
        assert not path.is_file() or CODE.encode() not in path.read_bytes()

"""Pictures and files that members send from real browsers."""

import asyncio
import base64
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Browser, FilePayload, Page, Route, expect

from bot.events import CommandCalled
from bot.offers import CommandOffer, OptionOffer
from tests.browsing import IN_BROWSER
from tests.drawing import png
from tests.platforms.webchat.test_browser import DESK, said, watched, writes
from tests.platforms.webchat.visitors import Cogs

pytestmark = IN_BROWSER

POCKET = {"width": 390, "height": 844}
DROP = """async ({ data, type, event, into }) => {
  const bytes = Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0));
  const transfer = new DataTransfer();
  transfer.items.add(new File([bytes], "cat.png", { type: "image/png" }));
  const given = { bubbles: true, cancelable: true };
  const made = event === "paste"
    ? new ClipboardEvent(event, { ...given, clipboardData: transfer })
    : new DragEvent(event, { ...given, dataTransfer: transfer });
  document.querySelector(into).dispatchEvent(made);
}"""


def picture(name: str = "cat.png", width: int = 600, height: int = 400) -> FilePayload:
    return {"name": name, "mimeType": "image/png", "buffer": png(width, height)}


async def adds(page: Page, *files: FilePayload, form: str = "#composer") -> None:
    await page.set_input_files(f"{form} input[type=file]", list(files))


@pytest.mark.parametrize("screen", [DESK, POCKET])
@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_a_message_of_two_pictures_is_described_sent_and_opened(
    tmp_path: Path, browser: Browser, screen: dict[str, int], scheme: Any
) -> None:
    async with watched(tmp_path, browser) as seen:
        amy = await seen.joins("Amy", viewport=screen, color_scheme=scheme)
        bo = await seen.joins("Bo", viewport=screen, color_scheme=scheme)
        await adds(amy, picture(), picture("Σκύλος με μακρύ όνομα 小狗.png", 200, 500))
        await expect(amy.locator(".tray-entry img")).to_have_count(2)
        await amy.get_by_label('What is to be seen on "cat.png"').fill('A "green" cat')
        result = await Axe().run(amy)
        assert result.violations_count == 0, result.generate_report()
        await writes(amy, "Look **here**")
        await expect(amy.locator("#composer .tray")).to_be_hidden()
        first, second = (bo.locator(".pictures img").nth(number) for number in (0, 1))
        await expect(first).to_have_attribute("alt", 'A "green" cat')
        await expect(second).to_have_attribute("alt", "Picture without a description")
        await expect(first).to_have_js_property("naturalWidth", 600)
        assert await bo.evaluate("document.documentElement.scrollWidth <= innerWidth")
        result = await Axe().run(bo)
        assert result.violations_count == 0, result.generate_report()
        async with bo.context.expect_page() as opened:
            await bo.locator(".pictures a").first.click()
        assert "/upload/" in (await opened.value).url
        await (await opened.value).close()


async def test_a_picture_may_be_pasted_or_dropped_and_goes_alone(
    tmp_path: Path, browser: Browser
) -> None:
    async with watched(tmp_path, browser) as seen:
        amy, bo = await seen.joins("Amy"), await seen.joins("Bo")
        data = base64.b64encode(png(30, 20)).decode()
        for event, into in (("paste", "#composer-text"), ("drop", "#log")):
            await amy.evaluate(DROP, {"data": data, "event": event, "into": into})
        await expect(amy.locator(".tray-entry img")).to_have_count(2)
        await amy.get_by_role("button", name='Leave out "cat.png"').last.click()
        await expect(amy.locator(".tray-entry")).to_have_count(1)
        await amy.press("#composer-text", "Enter")
        await expect(bo.locator(".pictures img")).to_have_count(1)
        await expect(amy.locator(".pending")).to_have_count(0)


async def test_what_cannot_be_sent_is_told_in_a_sentence_and_may_be_left_out(
    tmp_path: Path, browser: Browser
) -> None:
    async with watched(tmp_path, browser) as seen:
        amy = await seen.joins("Amy")
        broken: FilePayload = {
            "name": "half.png",
            "mimeType": "image/png",
            "buffer": png(30, 20)[:50],
        }
        huge: FilePayload = {"name": "huge.png", "mimeType": "image/png", "buffer": bytes(9 << 20)}
        await adds(amy, broken, huge, picture())
        await expect(amy.locator(".tray-entry img")).to_have_count(1)
        await expect(amy.locator(".tray .fault").first).to_contain_text("damaged")
        await expect(amy.locator(".tray .fault").last).to_contain_text("8 MB are the most")
        await amy.press("#composer-text", "Enter")
        await expect(amy.locator("#composer-hint")).to_contain_text("did not get through")
        for name in ("half.png", "huge.png"):
            await amy.get_by_role("button", name=f'Leave out "{name}"').click()
        await amy.press("#composer-text", "Enter")
        await expect(amy.locator(".own .pictures img")).to_have_count(1)
        text: FilePayload = {"name": "a.txt", "mimeType": "text/plain", "buffer": b"hello"}
        await adds(amy, text)
        await expect(amy.locator(".notice")).to_contain_text("Only pictures")
        await adds(amy, *(picture(f"{number}.png", 20, 20) for number in range(6)))
        await expect(amy.locator(".notice").last).to_contain_text("room for 4 pictures")
        seen.faults[:] = [fault for fault in seen.faults if "422" not in fault]


async def test_a_picture_on_its_way_shows_how_far_it_is_and_is_waited_for(
    tmp_path: Path, browser: Browser
) -> None:
    async with watched(tmp_path, browser) as seen:
        amy = await seen.joins("Amy")
        come = asyncio.Event()

        async def late(route: Route) -> None:
            await come.wait()
            await route.continue_()

        await amy.route("**/upload?*", late)
        await adds(amy, picture())
        await expect(amy.locator(".tray progress")).to_be_visible()
        await writes(amy, "Look")
        await expect(amy.locator("#composer-hint")).to_contain_text("Still sending")
        come.set()
        await expect(amy.locator(".tray-entry img")).to_have_count(1)
        await amy.press("#composer-text", "Enter")
        await expect(said(amy, "Look")).to_have_count(1)


async def test_a_command_takes_a_file(tmp_path: Path, browser: Browser) -> None:
    file = OptionOffer("file", "file", required=True, description="A table")
    label = OptionOffer("name", "text", required=True, description="Called")
    cogs = Cogs(more=(CommandOffer("keep it", "Keep a table", (file, label)),))
    async with watched(tmp_path, browser, cogs=cogs) as seen:
        amy = await seen.joins("Amy", viewport=POCKET)
        await writes(amy, "/keep it plan")
        await expect(amy.locator("#command-hint")).to_contain_text("file is needed")
        await expect(amy.get_by_label("name")).to_have_value("plan")
        table: FilePayload = {"name": "plan.csv", "mimeType": "text/csv", "buffer": b"a,b\n1,2\n"}
        await amy.set_input_files("#option-file", [table])
        await expect(amy.locator("#option-file-state")).to_have_text("Ready to send")
        result = await Axe().run(amy)
        assert result.violations_count == 0, result.generate_report()
        await amy.click("#command-send")
        await expect(amy.locator(".echo")).to_have_text(
            "You called /keep it file: plan.csv name: plan"
        )
        called = seen.chat.bot.events[-1]
        assert isinstance(called, CommandCalled)
        assert called.options["file"]["name"] == "plan.csv"


POST = CommandOffer(
    "post new",
    "Post something",
    (
        OptionOffer("text", "text", required=False, description="The words"),
        OptionOffer("to", "text", required=False, description="The room", completes=True),
        OptionOffer("alt", "text", required=False, description="What is to be seen"),
        *(OptionOffer(f"picture{n}", "file", required=False, description="One") for n in (1, 2, 3)),
    ),
)


async def test_a_picture_that_was_chosen_first_goes_with_the_command_written_after(
    tmp_path: Path, browser: Browser
) -> None:
    async with watched(tmp_path, browser, cogs=Cogs(more=(POST,))) as seen:
        amy = await seen.joins("Amy", viewport=POCKET)
        await adds(amy, picture("poster.png"))
        await amy.get_by_label('What is to be seen on "poster.png"').fill("Bread")
        await expect(amy.locator(".tray-entry img")).to_have_count(1)
        await writes(amy, "/post new Saturday: honey bread for 4.50")
        await expect(amy.locator(".echo")).to_have_count(1)
        called = seen.chat.bot.events[-1]
        assert isinstance(called, CommandCalled)
        given = dict(called.options)
        assert given.pop("picture1")["name"] == "poster.png"
        assert given == {"text": "Saturday: honey bread for 4.50", "alt": "Bread"}
        await expect(amy.locator(".tray-entry")).to_have_count(0)


async def test_a_command_asks_for_the_next_picture_when_one_is_there(
    tmp_path: Path, browser: Browser
) -> None:
    async with watched(tmp_path, browser, cogs=Cogs(more=(POST,))) as seen:
        amy = await seen.joins("Amy", viewport=POCKET)
        await amy.focus("#composer-text")
        await amy.keyboard.type("/post n")
        await amy.keyboard.press("Tab")
        await expect(amy.locator("#option-picture1")).to_be_visible()
        await expect(amy.locator("#option-picture2")).to_be_hidden()
        await amy.set_input_files("#option-picture1", [picture()])
        await expect(amy.locator("#option-picture2")).to_be_visible()
        await expect(amy.locator("#option-picture3")).to_be_hidden()

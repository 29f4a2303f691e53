"""Files to save in the browser chat: behind a link, as attachments that no browser shows."""

import hashlib
from pathlib import Path

import pytest
from playwright.async_api import Browser, expect

from bot.effects import Plain, Say
from tests.browsing import IN_BROWSER
from tests.platforms.webchat.test_browser import watched
from tests.platforms.webchat.visitors import running

SAY = Say(room="lobby", words=Plain("rendered elsewhere"))
DATA = b"en\r\n<script>alert(1)</script>\r\n"
NAMES = ["τσάι 茶.csv", 'a"b; filename=evil.html', "a/../b.csv", "%2e%2e.csv"]


def kept(folder: Path, data: bytes = DATA, ending: str = "csv") -> Path:
    """A table as Plaza keeps it."""
    path = folder / "media" / f"{hashlib.sha256(data).hexdigest()}.{ending}"
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(data)
    return path


@pytest.mark.parametrize("name", NAMES)
async def test_a_file_comes_as_an_attachment_of_its_name(tmp_path: Path, name: str) -> None:
    async with running(tmp_path) as chat:
        amy = await chat.joins("Amy")
        file = (kept(tmp_path), name)
        await chat.does(SAY, room="lobby", text="Here it is", file=file)
        (button,) = (await amy.sees("message"))["message"]["buttons"]
        assert button["label"] == name
        visitor = await chat.visitor()
        async with visitor.http.get(button["action"]) as answer:
            assert answer.status == 200
            assert await answer.read() == DATA
            assert answer.content_type == "application/octet-stream"
            assert answer.headers["X-Content-Type-Options"] == "nosniff"
            told = answer.headers["Content-Disposition"]
            assert told.startswith("attachment; filename*=UTF-8''")
            assert answer.content_disposition is not None
            assert answer.content_disposition.filename == name


@pytest.mark.parametrize(
    "path",
    [
        f"{'0' * 64}.csv/a.csv",
        f"{'0' * 64}.png/a.png",
        "..%2f..%2fplaza.db/a.csv",
        f"..%2f{'0' * 64}.csv/a.csv",
        "",
    ],
)
async def test_where_no_table_is_nothing_is_found(tmp_path: Path, path: str) -> None:
    async with running(tmp_path) as chat:
        kept(tmp_path, ending="png")
        visitor = await chat.visitor()
        async with visitor.http.get(f"/downloads/{path}") as answer:
            assert answer.status == 404


async def test_a_picture_that_is_kept_is_no_table(tmp_path: Path) -> None:
    async with running(tmp_path) as chat:
        path = kept(tmp_path, ending="png")
        visitor = await chat.visitor()
        async with visitor.http.get(f"/downloads/{path.name}/a.png") as answer:
            assert answer.status == 404


@IN_BROWSER
async def test_a_press_on_the_link_saves_the_file(tmp_path: Path, browser: Browser) -> None:
    async with watched(tmp_path, browser) as seen:
        amy = await seen.joins("Amy")
        file = (kept(tmp_path), "τσάι 茶.csv")
        await seen.chat.does(SAY, room="lobby", text="Here it is", file=file)
        link = amy.get_by_role("link", name="τσάι 茶.csv")
        await expect(link).to_be_visible()
        async with amy.expect_download() as coming:
            await link.click()
        saved = await coming.value
        assert saved.suggested_filename == "τσάι 茶.csv"
        assert (await saved.path()).read_bytes() == DATA

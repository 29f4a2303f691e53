"""What the process does by itself: each thing is told once, whatever happens in between."""

import io
from typing import Any

import pytest
import zxingcpp
from PIL import Image

from bot.hostlists import HostLists
from bot.machine import Compared, Fetched, FileRead, Resolved
from bot.testing import FakeChat
from tests.drawing import png
from tests.hostile import bomb
from tests.probing import cog, probe_chat

LIST = "https://lists.example/bad.txt"


def picture(*texts: str, kind: str = "PNG") -> bytes:
    """A picture with a QR code for each text, one beside the other."""
    sheet = Image.new("RGB", (400 * len(texts), 400), "white")
    for number, text in enumerate(texts):
        code = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode)
        drawn = Image.fromarray(code.to_image(scale=6, add_quiet_zones=True))
        sheet.paste(drawn, (400 * number + 20, 20))
    out = io.BytesIO()
    sheet.save(out, kind)
    return out.getvalue()


def last(chat: FakeChat) -> Any:
    """What came last, and who had asked for it."""
    return cog(chat, "reaches").came[-1]


async def fetched(chat: FakeChat, source: str = LIST, etag: str = "") -> Fetched:
    await chat.has("Amy").calls("/reach fetch", source=source, etag=etag)
    who, result, note = last(chat)
    assert (who, note) == ("Amy", "mine")
    assert isinstance(result, Fetched)
    return result


async def test_a_list_is_brought_in_once_and_again_only_when_it_changed() -> None:
    async with probe_chat() as chat:
        chat.web.pages[LIST] = "bad.example\n"
        first = await fetched(chat)
        assert (first.size, first.why, first.unchanged) == (12, "", False)
        again = await fetched(chat, etag=first.etag)
        assert again.unchanged
        chat.web.pages[LIST] = "bad.example\nworse.example\n"
        other = await fetched(chat, etag=first.etag)
        assert other.file not in ("", first.file)
        assert len(cog(chat, "reaches").came) == 3


async def test_a_source_that_is_down_is_told_with_the_reason() -> None:
    async with probe_chat() as chat:
        chat.web.fails(LIST, "status", 503)
        assert (await fetched(chat)).why == "status"
        assert last(chat)[1].status == 503
        chat.web.pages[LIST] = "<html>Sign in</html>"
        assert (await fetched(chat)).why == "file-no-table"
        chat.web.pages[LIST] = ""
        assert (await fetched(chat)).why == "file-empty"


async def test_a_list_comes_from_the_folder_of_lists_and_from_no_other() -> None:
    async with probe_chat() as chat:
        chat.write_list("mine.txt", "bad.example\n")
        first = await fetched(chat, "lists/mine.txt")
        assert first.size == 12
        assert (await fetched(chat, "mine.txt", first.etag)).unchanged
        for source in ("../plaza.db", "lists/../../plaza.db", "/etc/hosts", "none.txt", ""):
            assert (await fetched(chat, source)).why == "no-file"


async def test_it_is_seen_where_an_address_leads_on_to() -> None:
    async with probe_chat() as chat:
        chat.web.leads["https://sho.rt/x"] = ("https://shop.example/y",)
        await chat.has("Amy").calls("/reach resolve", url="https://sho.rt/x")
        assert last(chat)[1] == Resolved(url="https://sho.rt/x", led=("https://shop.example/y",))
        await chat.has("Amy").calls("/reach resolve", url="https://gone.example")
        assert last(chat)[1].why == "down"


async def test_two_lists_are_held_against_each_other() -> None:
    async with probe_chat() as chat:
        chat.web.pages[LIST] = "old.example\nstays.example\n"
        old = await fetched(chat)
        chat.web.pages[LIST] = "stays.example\ngood.example\nnew.example/path\n???\n"
        new = await fetched(chat)
        await chat.has("Amy").calls("/reach compare", file=new.file, before=old.file)
        told = last(chat)[1]
        assert (told.hosts, told.addresses, told.bad, told.before) == (2, 1, 1, 2)
        assert (told.added, told.removed, told.hits) == (2, 1, ("shop.good.example",))
        assert told.news == ("good.example", "new.example/path")
        await chat.has("Amy").calls("/reach compare", file="gone.txt")
        assert last(chat)[1] == Compared(file="gone.txt", failed=True)


async def test_lists_are_used_by_each_community_for_itself_and_after_a_restart() -> None:
    async with probe_chat() as chat:
        chat.web.pages[LIST] = "bad.example\n"
        kept = await fetched(chat)
        await chat.has("Amy").calls("/reach use", file=kept.file)
        home, other = (used(chat, name) for name in ("Home", "Other"))
        assert home.listed("shop.bad.example") == "file"
        assert home.allowed("home.example")
        assert other.listed("bad.example") is None
        assert other.allowed("other.example")
        assert not other.allowed("home.example")
        await chat.restarts()
        cog(chat, "reaches").file = kept.file
        await chat.has("Amy").calls("/reach use", file=kept.file)
        assert used(chat, "Home").listed("bad.example") == "file"


def used(chat: FakeChat, name: str) -> HostLists:
    community = next(each for each in chat.app.communities if each.name == name)
    return chat.app.engine.core.shelf.of(community.id)


async def test_each_community_wakes_once_a_start_and_a_new_one_when_it_comes() -> None:
    async with probe_chat() as chat:
        assert sorted(cog(chat, "reaches").awake) == ["Home", "Other"]
        await chat.restarts()
        assert sorted(cog(chat, "reaches").awake) == ["Home", "Other"]


@pytest.mark.parametrize(
    ("data", "texts", "refused"),
    [
        (picture("https://bad.example/x"), ("https://bad.example/x",), ""),
        (picture("one", "你好", kind="JPEG"), ("one", "你好"), ""),
        (png(), (), ""),
        (bomb(9_000, 9_000), (), "file-many-pixels"),
        (png()[:40], (), "file-broken"),
        ("free nitro: bad.example".encode("utf-16"), ("free nitro: bad.example",), ""),
        ("bad.example 免费".encode("utf-16-le"), ("bad.example 免费",), ""),
        ("\ufeffgrátis".encode(), ("grátis",), ""),
        ("grátis bad.example".encode("latin-1"), ("grátis bad.example",), ""),
        ("免费领取".encode("gb18030"), ("免费领取", "Ãâ·ÑÁìÈ¡"), ""),
        (b"PK\x03\x04" + b"zip" * 20, (), ""),
        (b"", (), "file-empty"),
        (b"x" * (9 << 20), (), "file-too-large"),
    ],
)
async def test_what_stands_in_a_file_is_told(
    data: bytes, texts: tuple[str, ...], refused: str
) -> None:
    async with probe_chat() as chat:
        amy = chat.has("Amy")
        await amy.calls("/reach read", file=amy.file("it", data))
        who, result, note = last(chat)
        assert (who, note) == ("Amy", "it")
        assert result == FileRead(name="it", texts=result.texts, refused=refused)
        assert set(texts) <= set(result.texts)
        assert bool(texts) == bool(result.texts)

"""A code in a picture and a text in a file are read and judged like what people write."""

import io
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import zxingcpp
from PIL import Image

from bot.events import Extra, ExtraKind
from bot.testing import FakeChat, FakeMember, Post, fake_chat
from cogs.guard.feeds.config import ListOptions, Source
from tests.cogs.guard.staging import Acting

LISTS = ListOptions(block={"mine": Source(file="mine.txt")})


@asynccontextmanager
async def guarded() -> AsyncIterator[FakeChat]:
    """A chat whose list holds evil.com."""
    async with fake_chat(options={"guard": Acting(lists=LISTS)}) as chat:
        chat.other_acts = True  # its operators hear of the list, too
        chat.write_list("mine.txt", "evil.com\n")
        await chat.passes(minutes=31)
        yield chat


def code(text: str) -> bytes:
    """A picture with a QR code."""
    made = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode)
    out = io.BytesIO()
    Image.fromarray(made.to_image(scale=6, add_quiet_zones=True)).save(out, "PNG")
    return out.getvalue()


async def sends(member: FakeMember, kind: ExtraKind, name: str, data: bytes) -> Post:
    file = member.file(name, data)
    return await member.says("", extras=[Extra(kind, name, file=file)])


async def test_a_picture_whose_code_leads_to_a_listed_host_goes_and_others_stay() -> None:
    async with guarded() as chat:
        bo = await chat.joins("Bo")
        good = await sends(bo, "picture", "menu.png", code("https://fine.lv/menu"))
        bad = await sends(bo, "picture", "win.png", code("https://evil.com/win"))
        await chat.passes(seconds=30)
        assert (good.deleted, bad.deleted) == (False, True)


async def test_a_text_file_that_names_a_listed_host_goes_and_an_operators_stays() -> None:
    async with guarded() as chat:
        olga, bo = chat.has("Olga", rights=["people"]), await chat.joins("Bo")
        quoted = await sends(olga, "file", "scams.txt", "посмотрите: evil.com".encode())
        bad = await sends(bo, "file", "gift.txt", "免费领 ｅｖｉｌ．ｃｏｍ".encode())
        await chat.passes(seconds=30)
        assert (quoted.deleted, bad.deleted) == (False, True)

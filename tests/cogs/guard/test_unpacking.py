"""A code in a picture and a text in a file are read and judged like what people write."""

import io
import struct
import zlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
import zxingcpp
from PIL import Image

from bot.events import Extra, ExtraKind
from bot.testing import FakeChat, FakeMember, Post, fake_chat
from cogs.guard.feeds.config import ListOptions, Source
from tests.cogs.guard.staging import Acting
from tests.drawing import png

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


@pytest.mark.fake_only
async def test_a_bomb_says_nothing_and_keeps_nothing_from_being_read() -> None:
    async with guarded() as chat:
        amy, bo = chat.has("Amy"), await chat.joins("Bo")
        bomb = await sends(bo, "picture", "bomb.png", bomb_of(png(60, 40)))
        file = amy.file("win.png", code("https://evil.com/win"))
        copy = [Extra("forwarded", "see below"), Extra("picture", "win.png", file=file)]
        bad = await amy.says("", extras=copy)
        await chat.passes(seconds=30)
        assert (bomb.deleted, bad.deleted) == (False, True)
        assert bo.told() == []


def bomb_of(picture: bytes) -> bytes:
    """The same picture, which says of itself that it has 900 million pixels."""
    kind, rest = picture[12:16], picture[24:29]
    head = kind + struct.pack(">II", 30_000, 30_000) + rest
    return picture[:12] + head + struct.pack(">I", zlib.crc32(head)) + picture[33:]

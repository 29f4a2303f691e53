"""What a message carries, previews, threads and names are told alike by chats that have them."""

from collections.abc import AsyncIterator

import pytest

from bot.events import (
    Extra,
    MemberRenamed,
    MessageEdited,
    MessageSent,
    MessageUnfurled,
    ThreadOpened,
)
from bot.sight import Sight
from bot.testing import Elsewhere
from bot.testing.outside import FakeOutside
from tests.drawing import png
from tests.platforms.discord.outside import discord_outside
from tests.probing import cog, probe_chat


@pytest.fixture(autouse=True, params=["fake", "discord"])
async def over(request: pytest.FixtureRequest) -> AsyncIterator[None]:
    """Where the chats of this test are opened; in a browser there is none of these but files."""
    if request.param == "fake":
        yield
        return
    async with discord_outside() as outside:
        Elsewhere.outside = outside
        try:
            yield
        finally:
            Elsewhere.outside = FakeOutside


@pytest.mark.parametrize(
    "extras",
    [
        [Extra("forwarded", "Good morning")],
        [Extra("forwarded", "Look!"), Extra("forwarded", "A shop", "https://shop.lv/x")],
        [Extra("forwarded", "Look!"), Extra("button", "Here", "https://shop.lv/x")],
        [Extra("poll", "Tea?"), Extra("poll", "Yes"), Extra("poll", "No")],
        [Extra("embed", "A shop\nCheap things", "https://shop.lv/x")],
    ],
)
async def test_what_comes_along_is_told_with_the_message(extras: list[Extra]) -> None:
    async with probe_chat() as chat:
        seen = cog(chat, "gate").sights = list[Sight]()
        amy = chat.has("Amy")
        embed = extras[0].kind == "embed"
        await amy.says("see shop.lv/x" if embed else "", extras=extras)
        event = seen[-1].event
        assert isinstance(event, MessageSent)
        assert list(event.extras) == extras


async def test_files_are_told_by_name_and_size() -> None:
    async with probe_chat() as chat:
        seen = cog(chat, "gate").sights = list[Sight]()
        amy = chat.has("Amy")
        files = [amy.file("list.txt", b"one"), amy.file("cat.png", png())]
        kinds = ("file", "picture")
        sent = [Extra(kind, each.name, file=each) for kind, each in zip(kinds, files, strict=True)]  # type: ignore[arg-type]
        await amy.says("", extras=sent)
        event = seen[-1].event
        assert isinstance(event, MessageSent)
        assert [(each.kind, each.text) for each in event.extras] == [
            ("file", "list.txt"),
            ("picture", "cat.png"),
        ]
        assert [each.file and each.file.size for each in event.extras] == [3, len(png())]


async def test_previews_edits_of_any_age_threads_and_names_are_told() -> None:
    async with probe_chat() as chat:
        seen = cog(chat, "gate").sights = list[Sight]()
        amy = chat.has("Amy")
        post = await amy.says("see shop.lv/x")
        await amy.is_previewed(post, Extra("embed", "A shop", "https://shop.lv/x"))
        await chat.passes(hours=30)
        await amy.edits(post, "see nothing")
        await amy.opens_thread("Shops", post)
        await amy.renames("Amy of Riga")
        _, shown, edited, opened, renamed = (each.event for each in seen)
        assert isinstance(shown, MessageUnfurled)
        assert shown.extras == (Extra("embed", "A shop", "https://shop.lv/x"),)
        assert isinstance(edited, MessageEdited)
        assert (edited.text, edited.message) == ("see nothing", shown.message)
        assert isinstance(opened, ThreadOpened)
        assert (opened.title, opened.who.name, opened.room) == ("Shops", "Amy", edited.room)
        assert isinstance(renamed, MemberRenamed)
        assert renamed.who.name == "Amy of Riga"

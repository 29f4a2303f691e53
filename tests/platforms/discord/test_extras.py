"""What comes along with a message on Discord is told with it, and previews when they come."""

from pathlib import Path

import discord as library

from bot.events import (
    HEARD,
    Extra,
    MemberJoined,
    MessageEdited,
    MessageSent,
    MessageUnfurled,
    ThreadOpened,
)
from bot.platforms.discord.facts import instant
from tests.drawing import png
from tests.platforms.discord.inner import Ear, inner
from tests.standins.discord import messages
from tests.standins.discord.routing import File
from tests.standins.discord.waiting import settled

SHOP = {"title": "A shop", "description": "Cheap things", "url": "https://shop.lv/x"}
LINK = {"type": 2, "id": 2, "style": 5, "label": "Here", "url": "https://shop.lv/button"}


def all_ears() -> Ear:
    return Ear(heard=dict.fromkeys((*HEARD.values(), MessageUnfurled, ThreadOpened), ("all",)))


async def test_files_are_told_by_name_and_place_and_pictures_with_their_words(
    tmp_path: Path,
) -> None:
    async with inner(tmp_path) as bot:
        amy = await bot.discord.joins("Amy")
        files = [File("list.txt", b"one", "text/plain"), File("Γάτα 猫.png", png(), "image/png")]
        wire = await amy.writes("", files=files)
        wire["attachments"][1]["description"] = "a cat"
        messages.change(bot.discord, wire, content="now with words")
        said, edited = await bot.hears(MessageSent), await bot.hears(MessageEdited)
        first, second = said.extras
        assert (said.text, first.kind, first.text) == ("", "file", "list.txt")
        assert first.file is not None
        assert (first.file.address, first.file.size) == (wire["attachments"][0]["url"], 3)
        assert (second.kind, second.text) == ("picture", "Γάτα 猫.png")
        assert edited.extras == (first, second, Extra("picture", "a cat"))


async def test_a_forwarded_message_is_told_with_all_that_it_carries(tmp_path: Path) -> None:
    async with inner(tmp_path) as bot:
        amy, bo = await bot.discord.joins("Amy"), await bot.discord.joins("Bo")
        theirs = await bo.writes("Look!", files=[File("a.pdf", b"%PDF", "application/pdf")])
        rows = [{"type": 1, "id": 1, "components": [LINK]}]
        messages.change(bot.discord, theirs, quietly=True, embeds=[SHOP], components=rows)
        await amy.forwards(theirs, "check-in")
        await bot.hears(MessageSent, 2)
        (said,) = (each for each in bot.told(MessageSent) if each.who.native == amy.id)
        assert (said.text, said.room) == ("", bot.room("check-in"))
        text, embed, button, file = said.extras
        assert text == Extra("forwarded", "Look!")
        assert embed == Extra("forwarded", "A shop\nCheap things", "https://shop.lv/x")
        assert button == Extra("button", "Here", "https://shop.lv/button")
        assert (file.kind, file.text) == ("file", "a.pdf")


async def test_a_poll_is_told_with_its_answers(tmp_path: Path) -> None:
    async with inner(tmp_path) as bot:
        amy = await bot.discord.joins("Amy")
        await amy.writes("", poll=["Tea?", "Yes", "shop.lv"])
        said = await bot.hears(MessageSent)
        assert said.extras == tuple(Extra("poll", each) for each in ("Tea?", "Yes", "shop.lv"))


async def test_a_preview_is_told_once_and_is_no_edit_also_after_one(tmp_path: Path) -> None:
    async with inner(tmp_path, all_ears()) as bot:
        amy = await bot.discord.joins("Amy")
        wire = await amy.writes("see https://shop.lv/x")
        amy.is_previewed(wire, [SHOP])
        shown = await bot.hears(MessageUnfurled)
        preview = Extra("embed", "A shop\nCheap things", "https://shop.lv/x")
        assert (shown.extras, shown.message, shown.who.name) == ((preview,), wire["id"], "Amy")
        messages.change(bot.discord, wire, quietly=True, pinned=True)
        await settled(bot.discord)
        assert bot.told(MessageUnfurled) == [shown]
        await amy.edits(wire, "see https://shop.lv/x and https://shop.lv/y")
        amy.is_previewed(wire, [{**SHOP, "url": "https://shop.lv/y"}])
        await bot.hears(MessageUnfurled, 2)
        (edited,) = bot.told(MessageEdited)
        assert edited.extras == (preview,)
        assert [each.url for each in bot.told(MessageUnfurled)[-1].extras] == [
            "https://shop.lv/x",
            "https://shop.lv/y",
        ]


async def test_a_thread_is_told_with_its_title_and_who_opened_it(tmp_path: Path) -> None:
    async with inner(tmp_path, all_ears()) as bot:
        amy = await bot.discord.joins("Amy")
        amy.is_named("Amy of Riga")
        wire = await amy.writes("Books?")
        thread = await amy.opens_thread("All about books", wire)
        opened = await bot.hears(ThreadOpened)
        assert (opened.title, opened.who.name) == ("All about books", "Amy of Riga")
        assert (opened.room, opened.thread) == (bot.room(), thread["id"])
        alone = await amy.starts_thread("More books")
        await bot.hears(ThreadOpened, 2)
        assert bot.told(ThreadOpened)[-1].thread == alone["id"]
        client = bot.chat._line.client
        assert client is not None
        channel = client.get_channel(int(bot.room()))
        assert isinstance(channel, library.TextChannel)
        await channel.create_thread(name="Ours", message=None)
        await settled(bot.discord)
        assert len(bot.told(ThreadOpened)) == 2


async def test_nobody_is_asked_who_opened_a_thread_where_nobody_wants_to_know(
    tmp_path: Path,
) -> None:
    async with inner(tmp_path) as bot:
        amy = await bot.discord.joins("Amy")
        await amy.starts_thread("Books")
        await settled(bot.discord)
        assert bot.asked("GET", "/guilds/{guild}/members/{user}") == 0


async def test_when_an_account_was_made_is_told_with_who_it_is(tmp_path: Path) -> None:
    async with inner(tmp_path) as bot:
        amy = await bot.discord.joins("Amy")
        joined = await bot.hears(MemberJoined)
        assert joined.who.made_at == instant(amy.id)


async def test_without_message_content_nothing_of_it_is_told(tmp_path: Path) -> None:
    async with inner(tmp_path, message_content=False) as bot:
        amy = await bot.discord.joins("Amy")
        wire = await amy.writes("", files=[File("list.txt", b"one", "text/plain")])
        await amy.forwards(wire)
        await amy.writes("", poll=["Tea?", "Yes"])
        await bot.hears(MessageSent, 3)
        assert [each.extras for each in bot.told(MessageSent)] == [(), (), ()]

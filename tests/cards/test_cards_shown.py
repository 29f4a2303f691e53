"""A post shows its card, and its words where no card can be: a post never fails because of one."""

import io
from collections.abc import AsyncIterator
from typing import Any

import pytest
from PIL import Image

from bot.effects import Can
from bot.testing import Elsewhere
from bot.testing.outside import FakeOutside
from tests.platforms.discord.outside import discord_outside
from tests.probing import probe_chat


@pytest.fixture
async def discord() -> AsyncIterator[None]:
    """Chats of this test are opened over Discord."""
    async with discord_outside() as outside:
        Elsewhere.outside = outside
        try:
            yield
        finally:
            Elsewhere.outside = FakeOutside


async def test_a_card_stands_under_the_words_with_what_is_to_be_seen() -> None:
    async with probe_chat() as chat:
        amy = chat.has("Amy")
        await amy.calls("/draw aloud", name="*Bo* <b>")
        (post,) = chat.posts("lobby")
        assert post.text == "Here it is"
        assert post.pictures == (("note.svg", "A note for *Bo* <b>"),)


async def test_where_no_pictures_can_be_the_words_of_a_card_stand_in_its_place() -> None:
    async with probe_chat() as chat:
        for platform in chat.app.platforms.values():
            platform.can = platform.can - {Can.PICTURES}
        amy = chat.has("Amy")
        await amy.calls("/draw aloud", name="Bo")
        (post,) = chat.posts("lobby")
        assert post.text == "Here it is\nA note for Bo"
        assert post.pictures == ()


async def test_no_row_keeps_what_was_sealed_on_a_card() -> None:
    async with probe_chat() as chat:
        amy = chat.has("Amy")
        await amy.calls("/draw secret", code="AB-12")
        ((_, alt),) = amy.sees()[-1].pictures
        assert alt == "A note for AB-12"
        rows = await chat.db.read(lambda tx: tx.rows("SELECT body, said FROM outbox"))
        assert not any("AB-12" in f"{body}{said}" for body, said in rows)


async def test_a_card_without_a_template_is_a_fault_of_its_cog() -> None:
    async with probe_chat() as chat:
        amy = chat.has("Amy")
        await amy.calls("/draw astray")
        assert "our fault" in amy.told()[-1]


@pytest.mark.usefixtures("discord")
async def test_on_discord_a_card_is_a_picture_in_the_readers_language() -> None:
    async with probe_chat(language="lv") as chat:
        amy = chat.has("Amy")
        await amy.calls("/draw post")
        ((name, alt),) = chat.posts("lobby")[-1].pictures
        assert (name, alt) == ("card-1.png", "A note for all")
        mirror: Any = chat.platform
        (sent,) = [file.content for file in mirror._discord.world.files.values()]
        assert Image.open(io.BytesIO(sent)).size == (600, 240)


@pytest.mark.usefixtures("discord")
async def test_on_discord_a_card_that_cannot_be_drawn_is_told_in_words() -> None:
    async with probe_chat() as chat:
        amy = chat.has("Amy")
        await amy.calls("/draw broken")
        post = amy.sees()[-1]
        assert post.text == "Here it is\nA note for nobody"
        assert post.pictures == ()
        (notice,) = chat.said("ops")
        assert notice.startswith("A card could not be drawn, so its words stand in its place")

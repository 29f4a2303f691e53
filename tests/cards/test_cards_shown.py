"""A post shows its card, and its words where no card can be: a post never fails because of one."""

from collections.abc import AsyncIterator

import pytest

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


@pytest.mark.usefixtures("discord")
async def test_on_discord_a_card_that_cannot_be_drawn_is_told_in_words() -> None:
    async with probe_chat() as chat:
        amy = chat.has("Amy")
        await amy.calls("/draw broken")
        post = amy.sees()[-1]
        assert post.text == "Here it is\nA note for nobody"
        assert post.pictures == ()

"""Servers that invite the bot become communities: silent at first, and again when it is removed."""

from bot.communities import Community
from bot.platforms.fake import Server
from bot.testing import FakeChat, fake_chat


def home_of(chat: FakeChat, native: str) -> Community:
    found = chat.app.communities.by_native("fake", native)
    assert found is not None
    return found


async def test_a_server_that_invites_the_bot_becomes_a_silent_community() -> None:
    async with fake_chat() as chat:
        bakery = await chat.server("Riga Bakery", language="lv")
        home = home_of(chat, bakery)
        assert (home.name, home.language, home.stage) == ("Riga Bakery", "lv", "new")
        amy = await chat.joins("Amy", community=bakery)
        await amy.says("hello")
        await amy.says("check in")
        assert chat.platform.standing(bakery) == []


async def test_whoever_calls_a_command_there_hears_that_nobody_has_set_the_bot_up() -> None:
    async with fake_chat() as chat:
        bakery = await chat.server("Riga Bakery")
        amy = await chat.joins("Amy", community=bakery)
        await amy.calls("/checkin")
        assert amy.told() == [
            "Nobody has set the bot up here yet, so it does nothing. Operators begin with /setup."
        ]


async def test_a_server_told_of_again_is_the_same_community_with_its_new_name() -> None:
    async with fake_chat() as chat:
        bakery = await chat.server("Riga Bakery")
        first = home_of(chat, bakery)
        await chat.server("Riga Bakery")
        assert home_of(chat, bakery) is first
        await chat.platform.invite(bakery, Server("Bakery of Riga", "pt-PT"))
        again = home_of(chat, bakery)
        assert (again.id, again.name, again.language) == (first.id, "Bakery of Riga", "pt-BR")
        await chat.restarts()
        assert home_of(chat, bakery) == again


async def test_one_that_removed_the_bot_is_silent_until_it_invites_it_again() -> None:
    async with fake_chat() as chat:
        bakery = await chat.server("Riga Bakery")
        before = home_of(chat, bakery)
        await chat.server_leaves(bakery)
        assert home_of(chat, bakery).stage == "gone"
        amy = await chat.joins("Amy", community=bakery)
        await amy.calls("/checkin")
        assert amy.told() == []
        await chat.restarts()
        assert chat.app.communities.by_native("fake", bakery) is None or (
            home_of(chat, bakery).stage == "gone"
        )
        await chat.server("Riga Bakery")
        assert home_of(chat, bakery) == before

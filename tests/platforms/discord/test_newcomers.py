"""Newcomers by links, over the real client: whose each was, with counters as Discord has them."""

from collections.abc import AsyncIterator
from typing import Any

import pytest

from bot.testing import Elsewhere, FakeChat, FakeMember, fake_chat
from bot.testing.outside import HOME, FakeOutside
from tests.cogs.referrals.ways import Known, read_known
from tests.platforms.discord.outside import DiscordOutside, discord_outside
from tests.standins.discord import Standin, comings


@pytest.fixture
async def chat() -> AsyncIterator[FakeChat]:
    async with discord_outside() as outside:
        Elsewhere.outside = outside
        try:
            async with fake_chat() as opened:
                yield opened
        finally:
            Elsewhere.outside = FakeOutside


class Town:
    """The server of a chat in the stand-in, and who comes to it by which link."""

    def __init__(self, chat: FakeChat) -> None:
        outside = chat.outside
        assert isinstance(outside, DiscordOutside)
        self.chat = chat
        self.discord: Standin = outside._discord
        self.guild = self.discord.world.guilds[outside.community(HOME)]

    async def link(self, member: FakeMember) -> str:
        """The code of the link that a member is given."""
        await member.calls("/invite")
        address = member.told()[-1].split()[2]
        assert address.startswith("https://discord.gg/"), member.told()
        return address.removeprefix("https://discord.gg/")

    def comes(self, name: str, code: str = "", **how: Any) -> str:
        """Somebody comes, as `comings.join` has it; their id."""
        user = self.discord.world.add_user(name)
        comings.join(self.discord, self.guild, user, invite=code, **how)
        return str(user["id"])

    async def passes(self, seconds: float) -> None:
        """Time passes here and there; what was late until now has happened."""
        await self.chat.outside.quiet(self.chat.app)
        for _ in range(round(seconds)):
            await self.chat.passes(seconds=1)
            self.discord.clock.move(0)
            await self.chat.outside.quiet(self.chat.app)

    async def known(self, id: str) -> Known:
        """What is known of who came."""
        return await read_known(self.chat, id)


async def test_each_of_four_friends_came_by_the_link_of_whoever_brought_them(
    chat: FakeChat,
) -> None:
    town = Town(chat)
    bo, cleo = chat.has("Bo"), chat.has("Cleo")
    for_bo, for_cleo = await town.link(bo), await town.link(cleo)
    await town.passes(8)
    before = len(town.discord.record.of("GET", "/guilds/*/invites"))
    amy = town.comes("Amy", for_bo, late=2)
    await town.passes(9)
    dan, eve = town.comes("Dan", for_cleo), town.comes("Eve", for_cleo, late=1)
    await town.passes(9)
    lost = town.comes("Lost", for_bo, told=False)
    fay = town.comes("Fay", for_cleo)
    await town.passes(9)
    assert (await town.known(amy))[:3] == ("high", "alone", "Bo")
    assert (await town.known(dan))[:3] == ("high", "same-link", "Cleo")
    assert (await town.known(eve))[:3] == ("high", "same-link", "Cleo")
    assert (await town.known(fay)).sure == "ambiguous"
    assert lost
    assert len(town.discord.record.of("GET", "/guilds/*/invites")) - before <= 4


async def test_a_link_that_was_deleted_in_discord_is_made_anew(chat: FakeChat) -> None:
    town = Town(chat)
    bo = chat.has("Bo")
    first = await town.link(bo)
    assert await town.link(bo) == first
    comings.forget_invite(town.discord, town.discord.world.invites[first])
    await town.passes(1)
    assert await town.link(bo) != first


async def test_with_a_thousand_invites_idle_links_are_given_back_for_a_new_one(
    chat: FakeChat,
) -> None:
    town = Town(chat)
    bo, cleo = chat.has("Bo"), chat.has("Cleo")
    first = await town.link(bo)
    await chat.passes(days=2)
    town.discord.most_invites = len(town.discord.world.invites)
    await cleo.calls("/invite")
    assert cleo.told()[-1].startswith("There were too many links")
    assert first not in town.discord.world.invites
    assert await town.link(cleo) in town.discord.world.invites

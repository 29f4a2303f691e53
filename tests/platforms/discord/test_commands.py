"""Members find the cogs' commands in Discord's own client, in their language, and call them."""

from pathlib import Path

import pytest

from bot.offers import CommandOffer
from tests.platforms.discord.inner import Ear, running
from tests.platforms.discord.test_whole import plaza
from tests.standins.discord import Standin, open_standin
from tests.standins.discord.shapes import Wire
from tests.standins.discord.waiting import eventually

PUT = "/applications/{application}/guilds/{guild}/commands"
HELLO = [CommandOffer("hello", "Say hello")]


def names(discord: Standin, server: Wire | None = None) -> list[str]:
    """What a server's commands are called."""
    there = discord.world.commands.get((server or discord.world.guild)["id"], {})
    return sorted(each["name"] for each in there.values())


def given(discord: Standin) -> int:
    """How often a server was given commands."""
    return len(discord.record.of("PUT", PUT))


async def test_a_server_is_given_its_commands_once_and_again_when_they_change(
    tmp_path: Path,
) -> None:
    async with open_standin() as discord:
        discord.gateway.identify_every = 0
        async with running(discord, tmp_path, Ear(offers=HELLO)):
            await eventually(lambda: names(discord) == ["hello"], 20)
        second = discord.founds("Second", ["hall"])  # whose turn comes after the first
        async with running(discord, tmp_path, Ear(offers=HELLO)):
            await eventually(lambda: names(discord, second) == ["hello"], 20)
        assert given(discord) == 2
        more = [*HELLO, CommandOffer("bye", "Say goodbye")]
        async with running(discord, tmp_path, Ear(offers=more)):
            await eventually(lambda: names(discord, second) == ["bye", "hello"], 20)
        assert (given(discord), names(discord)) == (4, ["bye", "hello"])


async def test_all_shipped_commands_are_there_and_a_member_checks_in_by_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with open_standin() as discord, plaza(discord, tmp_path, monkeypatch):
        amy = await discord.joins("Amy")
        await eventually(lambda: "checkin" in names(discord), 20)
        called = await amy.calls("/checkin")
        assert "Day one" in (await called.answered()).content

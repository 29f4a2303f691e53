"""Servers that invite the bot become communities, and are gone only when it was put out."""

from pathlib import Path

from bot.platforms.base import Home
from tests.platforms.discord.inner import Ear, inner
from tests.standins.discord import comings
from tests.standins.discord.waiting import eventually, settled


async def test_each_server_that_the_bot_is_in_is_told_of_at_start(tmp_path: Path) -> None:
    async with inner(tmp_path) as bot:
        await eventually(lambda: bot.ear.servers == [(bot.guild, "Plaza", "en-US")])


async def test_a_server_that_invites_the_bot_is_told_of_at_once(tmp_path: Path) -> None:
    async with inner(tmp_path) as bot:
        guild = bot.discord.world.add_guild("Second")
        guild["preferred_locale"] = "zh-CN"
        comings.invite_bot(bot.discord, guild)
        await eventually(lambda: bot.ear.servers[1:] == [(guild["id"], "Second", "zh-CN")])


async def test_only_who_puts_the_bot_out_is_gone_and_not_who_is_out_of_reach(
    tmp_path: Path,
) -> None:
    async with inner(tmp_path) as bot:
        world = bot.discord.world
        second = world.add_guild("Second")
        comings.invite_bot(bot.discord, second)
        comings.outage(bot.discord, world.guild)
        comings.kick_bot(bot.discord, second)
        await eventually(lambda: bot.ear.servers[-1:] == [(second["id"],)])
        await settled(bot.discord)
        assert (bot.guild,) not in bot.ear.servers


async def test_who_put_the_bot_out_while_it_was_away_is_gone_at_its_next_start(
    tmp_path: Path,
) -> None:
    ear = Ear(homes=[Home("123456789012345678", "Former", "en", ())])
    async with inner(tmp_path, ear) as bot:
        await eventually(lambda: ("123456789012345678",) in bot.ear.servers)
        assert (bot.guild,) not in bot.ear.servers

"""What the bot asks of Discord to learn who came and left, and that it asks for no more."""

import asyncio
from pathlib import Path

import pytest

from bot.events import MemberJoined, MemberPassed, MessageSent
from bot.platforms.base import Home
from bot.platforms.discord import store
from tests.platforms.discord.absent import Plaza, compared, knocking, listed
from tests.platforms.discord.inner import connected, running
from tests.standins.discord import bits, comings, open_standin
from tests.standins.discord.faults import Failing, Late, Limited
from tests.standins.discord.waiting import eventually, settled


async def test_nothing_is_compared_after_a_session_that_was_taken_up_again(tmp_path: Path) -> None:
    async with open_standin() as discord:
        ear = Plaza(discord)
        async with running(discord, tmp_path, ear) as bot:
            await compared(bot, 0)
            discord.faults.cut()
            await discord.joins("Amy")
            await bot.hears(MemberPassed)
            await settled(discord)
            assert listed(discord) == 0


async def test_nothing_is_asked_where_no_cog_wants_to_know(tmp_path: Path) -> None:
    async with knocking(MessageSent) as (discord, ear):
        for _ in range(2):
            async with running(discord, tmp_path, ear) as bot:
                await connected(bot)
                await settled(discord)
        assert listed(discord) == 0


async def test_nothing_is_asked_of_a_server_before_it_is_set_up(tmp_path: Path) -> None:
    async with knocking() as (discord, ear):
        home = ear.homes.pop()
        ear.homes.append(Home(home.native, home.name, "en", ()))
        async with running(discord, tmp_path, ear) as bot:
            await compared(bot, 0)
        discord.clock.move(3600)
        await discord.joins("Amy")
        discord.clock.move(3600)
        async with running(discord, tmp_path, ear) as bot:
            await compared(bot, 0)
        ear.homes[:] = [home]
        async with running(discord, tmp_path, ear) as bot:
            await compared(bot)
            assert ear.told() == []


async def test_a_server_of_2500_is_read_in_three_pages(tmp_path: Path) -> None:
    async with knocking() as (discord, ear):
        world = discord.world
        for number in range(2_497):
            world.add_member(world.guild, world.add_user(f"Old {number}"))
        async with running(discord, tmp_path, ear) as bot:
            await compared(bot, 0)
        discord.clock.move(3600)
        await discord.joins("Amy")
        discord.clock.move(3600)
        async with running(discord, tmp_path, ear) as bot:
            await compared(bot, 3)
            assert ear.told() == [(MemberJoined, "Amy"), (MemberPassed, "Amy")]
            assert listed(discord) == 3


async def test_all_servers_are_compared_one_after_the_other(tmp_path: Path) -> None:
    async with open_standin() as discord:
        discord.gateway.identify_every = 0
        guilds = [discord.world.guild, *(discord.founds(name) for name in ("Second", "Third"))]
        ear = Plaza(discord)
        async with running(discord, tmp_path, ear) as bot:
            await compared(bot, 0)
        discord.clock.move(3600)
        for guild in guilds:
            await discord.joins(f"Of {guild['name']}", guild=guild)
        slow = discord.faults.add(Late("GET /guilds/*/members", seconds=0.2))
        async with running(discord, tmp_path, ear) as bot:
            await eventually(lambda: discord.record.open)
            most = 0
            while listed(discord) < 3:
                most = max(most, discord.record.open)
                await asyncio.sleep(0.01)
            await compared(bot, 3)
            assert (most, slow.happened) == (1, 3)
            joined = [each.who.name for each in bot.told(MemberJoined)]
            assert sorted(joined) == ["Of Plaza", "Of Second", "Of Third"]


async def test_limits_and_faults_only_make_it_later(tmp_path: Path) -> None:
    async with knocking() as (discord, ear):
        async with running(discord, tmp_path, ear) as bot:
            await compared(bot, 0)
        discord.clock.move(3600)
        await discord.joins("Amy")
        discord.faults.add(Limited("GET /guilds/*/members", times=1, retry_after=0.5))
        discord.faults.add(Failing("GET /guilds/*/members", times=1, status=502))
        async with running(discord, tmp_path, ear) as bot:
            await compared(bot)
            assert ear.told() == [(MemberJoined, "Amy"), (MemberPassed, "Amy")]


async def test_a_list_that_discord_refuses_is_told_to_the_operator_and_not_asked_again(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    async with knocking() as (discord, ear), running(discord, tmp_path, ear) as bot:
        await compared(bot, 0)
        discord.world.switch_off(bits.GUILD_MEMBERS)
        comings.invite_bot(discord, discord.world.guild)
        await eventually(lambda: f"the members of server {bot.guild} (" in caplog.text)
        await settled(discord)
        assert listed(discord) == 1


async def test_it_is_noted_once_a_minute_that_the_bot_hears_everything(tmp_path: Path) -> None:
    async with open_standin() as discord:
        ear = Plaza(discord)
        async with running(discord, tmp_path, ear, hurried=True) as bot:
            await compared(bot, 0)
            db = bot.chat._ground.db
            first = await db.read(store.heard, bot.guild)
            assert first is not None
            async with asyncio.timeout(20):
                while (now := await db.read(store.heard, bot.guild)) == first:
                    await asyncio.sleep(0.05)
            assert now is not None
            assert now.until >= first.until + 50_000

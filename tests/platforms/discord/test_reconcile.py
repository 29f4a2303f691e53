"""Who came and left while the bot was away is told once, and nobody who was there before it."""

import asyncio
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web

from bot.app import App
from bot.events import Event, MemberJoined, MemberLeft, MemberPassed
from bot.platforms.discord import store
from bot.platforms.discord.facts import milliseconds as instant
from tests.platforms.discord.absent import Plaza, away, compared, knocking, listed
from tests.platforms.discord.inner import Inner, running
from tests.platforms.discord.test_whole import plaza
from tests.standins.discord import open_standin
from tests.standins.discord.clock import iso
from tests.standins.discord.faults import CarryOut, Faults, Late
from tests.standins.discord.routing import Call
from tests.standins.discord.waiting import eventually, settled

DAY_MS = 24 * 3_600_000


async def test_nobody_who_was_there_before_the_bot_is_a_newcomer(tmp_path: Path) -> None:
    async with open_standin() as discord:
        await discord.joins("Early")
        ear = Plaza(discord)
        async with running(discord, tmp_path, ear) as bot:
            await compared(bot, 0)
            await discord.joins("Late")
            await bot.hears(MemberPassed)
            assert {name for _, name in ear.told()} == {"Late"}
            assert listed(discord) == 0  # there is nothing yet to compare with


async def test_who_came_and_left_while_the_process_was_down_is_told_once(tmp_path: Path) -> None:
    async with knocking() as (discord, ear):
        async with running(discord, tmp_path, ear) as bot:
            await compared(bot, 0)
            amy = await discord.joins("Amy")
            await bot.hears(MemberPassed)
            ear.told()
        discord.clock.move(3600)
        ben = await discord.joins("Ben")
        await amy.leaves()
        discord.clock.move(3600)
        async with running(discord, tmp_path, ear) as bot:
            await compared(bot)
            joined = await bot.hears(MemberJoined)
            assert joined.at == instant(ben.member["joined_at"])
            assert ear.told() == [
                (MemberLeft, "Amy"),
                (MemberJoined, "Ben"),
                (MemberPassed, "Ben"),
            ]
        discord.clock.move(3600)
        async with running(discord, tmp_path, ear) as bot:
            await compared(bot, 2)
            assert ear.told() == []


async def test_who_came_as_the_process_was_killed_is_told_to_those_who_do_not_know_it(
    tmp_path: Path,
) -> None:
    async with knocking() as (discord, ear):
        async with running(discord, tmp_path, ear) as bot:
            await compared(bot, 0)
            await discord.joins("Amy")
            await bot.hears(MemberPassed)
            ear.told()
        async with running(discord, tmp_path, ear) as bot:
            await compared(bot)
            assert ear.told() == [(MemberJoined, "Amy"), (MemberPassed, "Amy")]


async def test_who_came_and_left_before_a_session_that_was_lost_began_anew_is_told(
    tmp_path: Path,
) -> None:
    async with open_standin() as discord:
        ear = Plaza(discord)
        async with running(discord, tmp_path, ear) as bot:
            await compared(bot, 0)
            amy = await discord.joins("Amy")
            await bot.hears(MemberPassed)
            ear.told()
            await away(discord)
            ben = await discord.joins("Ben")
            await amy.leaves()
            await compared(bot)
            assert [name for _, name in ear.told()] == ["Amy", "Ben", "Ben"]
            ben.is_told_again()
            await away(discord)
            await compared(bot, 2)
            await settled(discord)
            assert ear.told() == []


async def test_what_the_gateway_dropped_is_made_up_for_at_the_next_session(tmp_path: Path) -> None:
    async with knocking() as (discord, ear):
        async with running(discord, tmp_path, ear) as bot:
            await compared(bot, 0)
            amy = await discord.joins("Amy")
            await bot.hears(MemberPassed)
            await goes_on(bot)
            await discord.joins("Ben", told=False)
            await amy.leaves(told=False)
            await goes_on(bot)
            ear.told()
        async with running(discord, tmp_path, ear) as bot:
            await compared(bot)
            assert [name for _, name in ear.told()] == ["Amy", "Ben", "Ben"]


async def test_who_left_and_came_back_meanwhile_has_joined_again(tmp_path: Path) -> None:
    async with knocking() as (discord, ear):
        async with running(discord, tmp_path, ear) as bot:
            await compared(bot, 0)
            amy = await discord.joins("Amy")
            await bot.hears(MemberPassed)
            ear.told()
        discord.clock.move(3600)
        await amy.leaves()
        await amy.joins_by()
        discord.clock.move(3600)
        for again in ([(MemberJoined, "Amy"), (MemberPassed, "Amy")], []):
            async with running(discord, tmp_path, ear) as bot:
                await compared(bot)
                assert ear.told() == again
            discord.clock.move(3600)


class Emptied(Faults):
    """The first list of members is empty, though Discord calls it whole."""

    empty = True

    async def around(self, call: Call, request: Any, carry_out: CarryOut) -> Any:
        if self.empty and call.path.endswith("/members"):
            self.empty = False
            return web.Response(body=b"[]", content_type="application/json")
        return await super().around(call, request, carry_out)


async def test_a_list_in_which_the_bot_itself_is_missing_makes_nobody_gone(tmp_path: Path) -> None:
    async with knocking() as (discord, ear):
        async with running(discord, tmp_path, ear) as bot:
            await compared(bot, 0)
            await discord.joins("Amy")
            await bot.hears(MemberPassed)
            await goes_on(bot)
        ear.told()
        discord.faults = Emptied(discord)
        async with running(discord, tmp_path, ear) as bot:
            await compared(bot, 2)
            assert ear.told() == []


async def test_who_leaves_while_the_list_is_read_is_told_once(tmp_path: Path) -> None:
    async with knocking() as (discord, ear):
        async with running(discord, tmp_path, ear) as bot:
            await compared(bot, 0)
            amy = await discord.joins("Amy")
            await bot.hears(MemberPassed)
        discord.clock.move(3600)
        ear.told()
        slow = discord.faults.add(Late("GET /guilds/*/members", seconds=0.3))
        async with running(discord, tmp_path, ear) as bot:
            await eventually(lambda: slow.happened, 20)
            await amy.leaves()
            await compared(bot)
            assert ear.told() == [(MemberLeft, "Amy")]


async def test_what_was_not_taken_in_is_told_again(tmp_path: Path) -> None:
    async with knocking() as (discord, ear):
        async with running(discord, tmp_path, ear) as bot:
            await compared(bot, 0)
        discord.clock.move(3600)
        await discord.joins("Amy")
        fails = iter([True])

        async def handle(event: Event) -> bool:
            if next(fails, False):
                raise OSError("disk full")
            return False

        ear.handle = handle
        async with running(discord, tmp_path, ear) as bot:
            await compared(bot, 2)
            assert {name for _, name in ear.told()} == {"Amy"}
            assert list(ear.members) == [discord.user_named("Amy")["id"]]


async def test_who_passes_the_screening_while_the_bot_is_away_is_told(tmp_path: Path) -> None:
    async with knocking() as (discord, ear):
        discord.world.guild["features"] = ["MEMBER_VERIFICATION_GATE_ENABLED"]
        async with running(discord, tmp_path, ear) as bot:
            await compared(bot, 0)
            discord.clock.move(1)  # who came in the very ms in which it began was there before
            amy = await discord.joins("Amy", pending=True)
            await discord.joins("Ben", pending=True)
            await bot.hears(MemberJoined, 2)
            ear.told()
        discord.clock.move(3600)
        await amy.passes_screening()
        discord.clock.move(3600)
        async with running(discord, tmp_path, ear) as bot:
            await compared(bot)
            assert ear.told() == [
                (MemberJoined, "Amy"),
                (MemberPassed, "Amy"),
                (MemberJoined, "Ben"),
            ]


async def test_a_newcomer_of_that_time_is_welcomed_and_one_of_days_ago_is_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with open_standin() as discord:
        discord.gateway.identify_every = 0
        world, now = discord.world, discord.clock.ms
        guild = world.guild["id"]
        async with plaza(discord, tmp_path, monkeypatch) as app:
            await until_noted(app, guild)
            await app.db.write(store.begin, guild, now - 5 * DAY_MS)
        for name, days in (("Amy", 0.1), ("Ben", 3)):
            joined_at = iso(now - round(days * DAY_MS))
            world.add_member(world.guild, world.add_user(name), joined_at)
        async with plaza(discord, tmp_path, monkeypatch):
            owner = discord.person("Owner")
            await eventually(lambda: owner.sees("general"), 20)
            await settled(discord)
            said = [each["content"] for each in owner.sees("general")]
            assert len(said) == 1
            assert "Amy" in said[0]
            assert "Ben" not in said[0]


async def goes_on(bot: Inner) -> None:
    """An hour passes in which the bot hears everything, as far as it can tell."""
    bot.discord.clock.move(3600)
    await bot.chat._ground.db.write(store.go_on, [bot.guild], bot.discord.clock.ms)


async def until_noted(app: App, guild: str) -> None:
    """Wait until Plaza has noted that it listens."""
    async with asyncio.timeout(20):
        while await app.db.read(store.heard, guild) is None:
            await asyncio.sleep(0.05)

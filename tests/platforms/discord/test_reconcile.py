"""Who came and left while the bot was away is told once, and nobody who was there before it."""

import asyncio
from collections.abc import Sequence
from pathlib import Path

import pytest

from bot.app import App
from bot.events import (
    HEARD,
    Event,
    MemberEvent,
    MemberJoined,
    MemberLeft,
    MemberPassed,
    MessageSent,
)
from bot.platforms.base import Here, Home
from bot.platforms.discord import store
from bot.platforms.discord.facts import milliseconds as instant
from tests.platforms.discord.inner import Ear, Inner, connected, running
from tests.platforms.discord.test_whole import plaza
from tests.standins.discord import Standin, bits, comings, open_standin
from tests.standins.discord.clock import iso
from tests.standins.discord.faults import Failing, Late, Limited
from tests.standins.discord.waiting import eventually, settled

DAY_MS = 24 * 3_600_000
MEMBERS = "/guilds/{guild}/members"


class Plaza(Ear):
    """An ear that knows who is here, as the core does, and whose server is set up."""

    def __init__(self, discord: Standin, asked: Sequence[type[Event]] = ()) -> None:
        shapes = asked or tuple(HEARD.values())
        super().__init__(heard=dict.fromkeys(shapes, ("welcome",)))
        for guild in discord.world.guilds.values():
            self.homes.append(Home(guild["id"], guild["name"], "en", ("1",)))

    async def emit(self, event: Event) -> bool:
        answers = await super().emit(event)
        if isinstance(event, MemberJoined):
            self.members[event.who.native] = Here(event.who.name, event.at)
        elif isinstance(event, MemberLeft):
            self.members.pop(event.who.native, None)
        return answers

    def told(self) -> list[tuple[type[Event], str]]:
        """What was told of members since this was asked last."""
        told = [
            (type(each), each.who.name) for each in self.events if isinstance(each, MemberEvent)
        ]
        self.events.clear()
        return sorted(told, key=lambda each: (each[1], each[0].__name__))


async def compared(bot: Inner, times: int = 1) -> None:
    """Wait until the bot is connected and its servers were compared so often."""
    await connected(bot)
    done = bot.chat._reconcile
    await eventually(lambda: done._present and not done._due and listed(bot.discord) >= times, 20)


def listed(discord: Standin) -> int:
    """How many pages of members Discord was asked for."""
    return len(discord.record.of("GET", MEMBERS))


async def away(discord: Standin) -> None:
    """Let the session end so that it cannot be taken up again."""
    discord.gateway.identify_every = 0
    discord.faults.invalidate()


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
    async with open_standin() as discord:
        discord.gateway.identify_every = 0
        ear = Plaza(discord)
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
    async with open_standin() as discord:
        discord.gateway.identify_every = 0
        ear = Plaza(discord, [MessageSent])
        for _ in range(2):
            async with running(discord, tmp_path, ear) as bot:
                await connected(bot)
                await settled(discord)
        assert listed(discord) == 0


async def test_nothing_is_asked_of_a_server_before_it_is_set_up(tmp_path: Path) -> None:
    async with open_standin() as discord:
        discord.gateway.identify_every = 0
        ear = Plaza(discord)
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
    async with open_standin() as discord:
        discord.gateway.identify_every = 0
        world, ear = discord.world, Plaza(discord)
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


async def test_who_leaves_while_the_list_is_read_is_told_once(tmp_path: Path) -> None:
    async with open_standin() as discord:
        discord.gateway.identify_every = 0
        ear = Plaza(discord)
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


async def test_limits_and_faults_only_make_it_later(tmp_path: Path) -> None:
    async with open_standin() as discord:
        discord.gateway.identify_every = 0
        ear = Plaza(discord)
        async with running(discord, tmp_path, ear) as bot:
            await compared(bot, 0)
        discord.clock.move(3600)
        await discord.joins("Amy")
        discord.faults.add(Limited("GET /guilds/*/members", times=1, retry_after=0.5))
        discord.faults.add(Failing("GET /guilds/*/members", times=1, status=502))
        async with running(discord, tmp_path, ear) as bot:
            await compared(bot)
            assert ear.told() == [(MemberJoined, "Amy"), (MemberPassed, "Amy")]


async def test_what_was_not_taken_in_is_told_again(tmp_path: Path) -> None:
    async with open_standin() as discord:
        discord.gateway.identify_every = 0
        ear = Plaza(discord)
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


async def test_a_list_that_discord_refuses_is_told_to_the_operator_and_not_asked_again(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    async with open_standin() as discord:
        discord.gateway.identify_every = 0
        ear = Plaza(discord)
        async with running(discord, tmp_path, ear) as bot:
            await compared(bot, 0)
            discord.world.switch_off(bits.GUILD_MEMBERS)
            comings.invite_bot(discord, discord.world.guild)
            await eventually(lambda: f"the members of server {bot.guild}: " in caplog.text)
            await settled(discord)
            assert listed(discord) == 1


async def test_who_passes_the_screening_while_the_bot_is_away_is_told(tmp_path: Path) -> None:
    async with open_standin() as discord:
        discord.gateway.identify_every = 0
        discord.world.guild["features"] = ["MEMBER_VERIFICATION_GATE_ENABLED"]
        ear = Plaza(discord)
        async with running(discord, tmp_path, ear) as bot:
            await compared(bot, 0)
            amy = await discord.joins("Amy", pending=True)
            await discord.joins("Ben", pending=True)
            await bot.hears(MemberJoined, 2)
            ear.told()
        discord.clock.move(3600)
        await amy.passes_screening()
        discord.clock.move(3600)
        async with running(discord, tmp_path, ear) as bot:
            await compared(bot)
            assert ear.told() == [(MemberPassed, "Amy")]


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


async def until_noted(app: App, guild: str) -> None:
    """Wait until Plaza has noted that it listens."""
    async with asyncio.timeout(20):
        while await app.db.read(store.heard, guild) is None:
            await asyncio.sleep(0.05)

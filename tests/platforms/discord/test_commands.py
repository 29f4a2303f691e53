"""Members find the cogs' commands in Discord's own client, in their language, and call them."""

import shutil
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path

import pytest

from bot.errors import PlazaError
from bot.offers import CommandOffer
from bot.run import ROOT
from tests.platforms.discord.inner import Ear, inner, running
from tests.platforms.discord.test_whole import plaza
from tests.probing import TESTS
from tests.standins.discord import Impossible, Standin, open_standin
from tests.standins.discord.faults import Failing
from tests.standins.discord.shapes import Wire
from tests.standins.discord.waiting import eventually

TYPED = TESTS / "cogs_for_tests"
PUT = "/applications/{application}/guilds/{guild}/commands"
HELLO = [CommandOffer("hello", "Say hello")]


def names(discord: Standin, server: Wire | None = None) -> list[str]:
    """What a server's commands are called."""
    there = discord.world.commands.get((server or discord.world.guild)["id"], {})
    return sorted(each["name"] for each in there.values())


def plain(text: str) -> str:
    """An answer as it is read, without what keeps its markup inert."""
    return text.replace("\\", "")


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


async def test_who_puts_the_bot_out_and_lets_it_in_again_is_given_them_anew(
    tmp_path: Path,
) -> None:
    async with inner(tmp_path, Ear(offers=HELLO)) as bot:
        discord = bot.discord
        await eventually(lambda: names(discord) == ["hello"], 20)
        discord.kicks_bot()
        await eventually(lambda: names(discord) == [])
        discord.clock.move(60)
        discord.invites_bot()
        await eventually(lambda: names(discord) == ["hello"], 20)


async def test_operators_are_told_which_server_takes_no_commands_and_what_to_do(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    async with open_standin() as discord:
        server = discord.world.guild["id"]
        discord.world.unscoped.add(server)
        async with running(discord, tmp_path, Ear(offers=HELLO)) as bot:
            await eventually(lambda: bot.chat.commands.refused(server), 20)
            second = discord.founds("Second", ["hall"])
            await eventually(lambda: names(discord, second) == ["hello"], 20)
            assert bot.chat.commands.refused(second["id"]) is None
    (line,) = [each.getMessage() for each in caplog.records if each.levelname == "ERROR"]
    assert line.startswith(f"server {server} takes no commands of this bot: it was invited without")
    assert "invite it again with that scope" in line


async def test_what_discord_failed_to_take_is_given_again_later(tmp_path: Path) -> None:
    async with open_standin() as discord:
        discord.faults.add(Failing("PUT /applications/*", times=1, status=503))
        async with running(discord, tmp_path, Ear(offers=HELLO), hurried=True):
            await eventually(lambda: names(discord) == ["hello"], 20)
        assert given(discord) == 2


async def test_a_cog_whose_command_discord_would_refuse_ends_the_start(tmp_path: Path) -> None:
    async with (
        open_standin() as discord,
        running(discord, tmp_path, Ear(offers=[CommandOffer("Hello", "Say hello")])) as bot,
    ):
        bot.stopped = True
        with pytest.raises(PlazaError, match="the command /Hello is called 'Hello' in en"):
            await bot.running
        assert not discord.gateway.connections


SHIPPED = ["checkin", "golive", "rehearse", "setup", "sop", "streak", "tasks", "timezone"]


@asynccontextmanager
async def offered(folder: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Standin]:
    """A whole Plaza whose server has its commands."""
    shutil.copytree(ROOT / "sops", folder, dirs_exist_ok=True)
    async with open_standin() as discord, plaza(discord, folder, monkeypatch):
        await eventually(lambda: names(discord) != [], 20)
        yield discord


async def test_members_call_the_cogs_commands_and_complete_their_options(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with offered(tmp_path, monkeypatch) as discord:
        assert set(SHIPPED) <= set(names(discord))
        amy = await discord.joins("Amy")
        zones = await amy.types("/timezone", "zone", "riga")  # the first that she ever does
        assert "Europe/Riga" in [each["value"] for each in zones]
        called = await (await amy.calls("/checkin")).answered()
        assert (called.private, "Day one" in called.content) == (True, True)


async def test_only_operators_see_what_is_theirs_and_get_a_scripts_name_completed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with offered(tmp_path, monkeypatch) as discord:
        amy = await discord.joins("Amy")
        owner = discord.person("Owner")
        with pytest.raises(Impossible, match="Amy sees no /sop list in this channel, but"):
            await amy.calls("/sop list")
        listed = await (await owner.calls("/sop list", "ops")).answered()
        assert listed.content.startswith("Next posts")
        scripts = await owner.types("/sop next", "script", "morn", "ops")
        assert [each["value"] for each in scripts] == ["morning"]
        told = await (await owner.calls("/sop next", "ops", script="morning")).answered()
        assert "morning" in told.content


async def test_a_client_in_chinese_portuguese_or_greek_shows_their_names(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with offered(tmp_path, monkeypatch) as discord:
        there = discord.world.commands[discord.world.guild["id"]].values()
        shown = {each["name"]: each["name_localizations"] for each in there}
        assert shown["checkin"] == {"zh-CN": "签到", "pt-BR": "check-in", "el": "παρών"}
        assert all(set(each) == {"zh-CN", "pt-BR", "el"} for each in shown.values())


async def test_whom_a_member_names_may_never_have_said_anything(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with open_standin() as discord, AsyncExitStack() as stack:
        user = discord.world.add_user("Bo")  # there before Plaza: nothing ever tells of them
        discord.world.add_member(discord.world.guild, user)["nick"] = "Bobo"
        amy, bo = discord.person("Owner"), discord.person(user)
        await stack.enter_async_context(plaza(discord, tmp_path, monkeypatch, cogs=TYPED))
        await eventually(lambda: "pick" in names(discord), 20)
        picked = await amy.calls("/pick", size="large", sugar=True, share=0.5, friend=bo)
        assert plain((await picked.answered()).content) == "large, True, 0.5, Bobo"
        role = discord.world.guild["roles"][-1]
        badge = await amy.calls("/badge", role=role, photo=("cat.png", b"12345"))
        told = plain((await badge.answered()).content)
        assert told.startswith(f"{role['id']}, cat.png of 5 bytes at http")

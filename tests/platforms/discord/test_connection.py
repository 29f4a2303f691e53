"""How the bot comes to Discord and back to it, and what an operator reads when it cannot."""

import asyncio
import subprocess
import sys
import threading
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from bot.app import App
from bot.effects import Delivery, Done, Say, TryLater
from bot.errors import PlazaError
from bot.events import MemberJoined, MessageSent
from bot.platforms import discord as platform
from bot.platforms.discord.client import Client
from bot.run import ROOT, Place, run
from bot.web import Site
from tests.platforms.discord.inner import WORDS, Ear, Inner, connected, inner, running
from tests.standins.discord import Standin, bits, open_standin
from tests.standins.discord.faults import Failing, Fault, Silent
from tests.standins.discord.session import Session
from tests.standins.discord.waiting import eventually

CONFIG = """
storage: sqlite:///plaza.db
platforms:
  discord:
    token: "${{DISCORD_TOKEN}}"
    api_url: {api_url}
    gateway_url: {gateway_url}
communities:
  "{guild}":
    platform: discord
    rooms: {{lobby: "{lobby}", checkin: "{lobby}", ops: "{ops}"}}
"""


@asynccontextmanager
async def served(app: App, site: Site) -> AsyncIterator[asyncio.Event]:
    yield asyncio.Event()


async def start(discord: Standin, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What `python -m bot run` does."""
    world = discord.world
    config = CONFIG.format(
        api_url=discord.api_url,
        gateway_url=discord.gateway_url,
        guild=world.guild["id"],
        lobby=world.room("general")["id"],
        ops=world.room("ops")["id"],
    )
    (folder / "config.yaml").write_text(config)
    monkeypatch.setenv("DISCORD_TOKEN", discord.token)
    place = Place(folder / "config.yaml", ROOT / "cogs", folder)
    await asyncio.wait_for(run(place, served, chats={"discord": platform}), 20)


async def stopped(bot: Inner) -> PlazaError:
    """The sentence that stopped the platform."""
    await eventually(bot.running.done, 20)
    error = bot.running.exception()
    assert isinstance(error, PlazaError), error
    bot.stopped = True
    return error


async def test_a_bad_token_stops_the_bot_with_a_sentence(tmp_path: Path) -> None:
    async with open_standin() as discord, running(discord, tmp_path, Ear(), token="bad") as bot:
        sentence = str(await stopped(bot))
        assert sentence.startswith("Discord does not know the token of this bot: look at ")


@pytest.mark.parametrize(
    "fault", [Failing("GET *", times=1, status=503), Silent("GET *", times=1, seconds=0.1)]
)
async def test_a_discord_that_is_out_of_order_at_the_start_is_waited_for(
    tmp_path: Path, fault: Fault
) -> None:
    async with open_standin() as discord:
        discord.faults.add(fault)
        async with running(discord, tmp_path, Ear()) as bot:
            await connected(bot)
        assert fault.happened == 1


async def test_a_discord_that_cannot_be_reached_stops_the_bot_with_a_sentence(
    tmp_path: Path,
) -> None:
    async with open_standin() as discord:
        nowhere = "http://127.0.0.1:9/api/v10"
        async with running(discord, tmp_path, Ear(), api_url=nowhere) as bot:
            sentence = str(await stopped(bot))
            assert sentence.startswith(f"Discord cannot be reached at {nowhere} ")
            assert "look after this machine's network" in sentence


async def test_a_switch_that_is_off_in_the_portal_is_named_and_the_way_without_it(
    tmp_path: Path,
) -> None:
    async with open_standin() as discord:
        discord.world.switch_off(bits.MESSAGE_CONTENT)
        async with running(discord, tmp_path, Ear()) as bot:
            sentence = str(await stopped(bot))
            assert 'switch on "Message Content Intent" under Privileged Gateway Int' in sentence
            assert f"applications/{discord.world.application['id']}/bot" in sentence
            assert "or write message_content: false under platforms.discord" in sentence
        async with running(discord, tmp_path, Ear(), message_content=False) as bot:
            await connected(bot)


async def test_only_the_switch_that_is_off_is_named(tmp_path: Path) -> None:
    async with open_standin() as discord:
        discord.world.switch_off(bits.GUILD_MEMBERS)
        async with running(discord, tmp_path, Ear()) as bot:
            sentence = str(await stopped(bot))
            assert "Server Members Intent" in sentence
            assert "Message Content" not in sentence


async def test_the_whole_process_stops_with_the_sentence_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with open_standin() as discord:
        discord.world.switch_off(bits.MESSAGE_CONTENT)
        with pytest.raises(PlazaError, match="Message Content Intent"):
            await start(discord, tmp_path, monkeypatch)


async def test_the_intents_are_explained_at_start_each_in_a_line(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO")
    ear = Ear(heard={MessageSent: ("checkin",)})
    async with inner(tmp_path, ear, message_content=False):
        said = [line for line in caplog.messages if line.startswith("Discord: ")]
        assert [line.split(":")[1].split(",")[0] for line in said] == [
            " intent GUILDS (not privileged)",
            " intent GUILD_MESSAGES (not privileged)",
            " without MESSAGE_CONTENT",
        ]


async def test_what_is_said_before_the_bot_is_connected_waits_and_comes_out(
    tmp_path: Path,
) -> None:
    async with open_standin() as discord:
        async with running(discord, tmp_path, Ear()) as bot:
            say = Say(room=bot.room(), words=WORDS)
            post = Delivery("early", say, bot.guild, room=bot.room(), text="Good morning")
            assert isinstance(await bot.chat.carry_out(post), Done)
        async with running(discord, tmp_path, Ear(), api_url="http://127.0.0.1:9/x") as bot:
            assert isinstance(await bot.chat.carry_out(post), TryLater)
            await stopped(bot)


async def test_nothing_goes_on_after_a_stop_in_the_midst_of_connecting(tmp_path: Path) -> None:
    async with open_standin() as discord:
        async with running(discord, tmp_path, Ear()):
            await eventually(lambda: discord.gateway.connections)
            await eventually(beating)
        await eventually(lambda: not beating())


def beating() -> list[threading.Thread]:
    """The threads that tell Discord that a line is alive."""
    return [each for each in threading.enumerate() if each.name.startswith("keep-alive-handler")]


async def test_a_cut_line_is_taken_up_again_and_nothing_is_missed(tmp_path: Path) -> None:
    async with inner(tmp_path) as bot:
        amy = await bot.discord.joins("Amy")
        await bot.hears(MemberJoined)
        bot.discord.faults.cut()
        await amy.writes("while you were away")
        assert (await bot.hears(MessageSent)).text == "while you were away"


async def test_a_gateway_that_stays_dead_is_given_up_for_a_new_client(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    async with open_standin() as discord, running(discord, tmp_path, Ear(), hurried=True) as bot:
        await connected(bot)
        first = bot.chat._line.client
        assert isinstance(first, Client)
        # As if the line were up, and nothing came through it any more.
        first.up.clear()
        discord.clock.move(6)  # six minutes on the hurried clock
        await eventually(lambda: bot.chat._line.client not in (None, first), 30)
        await connected(bot)
        assert "shard 0 heard nothing for 180 s; a new connection" in caplog.text
        assert first.is_closed()
        await discord.joins("Amy")
        await bot.hears(MemberJoined)


def test_who_has_no_discord_does_not_pay_for_it() -> None:
    code = (
        "import sys; from bot.run import platforms; platforms();"
        "sys.exit('discord' in sys.modules or 'aiohttp.client' not in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False)
    assert done.returncode == 0


class CutAtFirst(dict[str, Session]):
    """The gateway's sessions; the first line breaks before its client learns that it has one."""

    def __setitem__(self, id: str, session: Session) -> None:
        super().__setitem__(id, session)
        if len(self) == 1:
            assert session.connection is not None
            session.connection.cut()


async def test_a_line_that_breaks_before_it_has_a_session_is_opened_anew(tmp_path: Path) -> None:
    async with open_standin() as discord:
        discord.gateway.identify_every = 0
        discord.gateway.sessions = CutAtFirst()
        async with running(discord, tmp_path, Ear()) as bot:
            await connected(bot)
            assert len(discord.gateway.identifies) == 2


async def test_the_bot_stops_also_while_it_opens_a_line(tmp_path: Path) -> None:
    async with inner(tmp_path) as bot:
        (line,) = bot.discord.gateway.connections
        bot.discord.faults.invalidate()
        await eventually(lambda: bot.discord.gateway.connections not in ([], [line]))
        bot.running.cancel()
        await asyncio.wait({bot.running}, timeout=4)
        assert bot.running.done()

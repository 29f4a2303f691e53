"""`python -m bot doctor` as an operator runs it, beside the stand-in."""

import asyncio
import os
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.app import App
from bot.run import ROOT
from bot.vault import FILE, open_vault
from tests.platforms.discord.test_commands import names
from tests.platforms.discord.test_connection import CONFIG
from tests.platforms.discord.test_whole import plaza
from tests.standins.discord import Standin, bits, eventually, open_standin

WEBCHAT = """
storage: sqlite:///plaza.db
platforms: {webchat: {port: 0}}
communities:
  plaza: {platform: webchat, rooms: {lobby: lobby, checkin: checkin, ops: ops}}
"""


@dataclass
class Ran:
    """What came of a command."""

    status: int
    out: str
    errors: str

    @property
    def words(self) -> str:
        """What was printed as one line, of the tables one column after the other."""
        lines = self.out.splitlines()
        columns = zip(*(line.split("│") for line in lines if line.count("│") == 2), strict=True)
        return " ".join(" ".join([*lines, *("".join(column) for column in columns)]).split())


def write(discord: Standin, folder: Path, **others: str) -> None:
    """A config.yaml for the small world."""
    world = discord.world
    given = {
        "api_url": discord.api_url,
        "gateway_url": discord.gateway_url,
        "guild": world.guild["id"],
        "lobby": world.room("general")["id"],
        "ops": world.room("ops")["id"],
    }
    (folder / "config.yaml").write_text(CONFIG.format(**given | others))


async def doctor(folder: Path, token: str | None = None) -> Ran:
    """Run the command to its end."""
    known = {name: value for name, value in os.environ.items() if name != "DISCORD_TOKEN"}
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", "doctor", "--config", str(folder / "config.yaml")),
        cwd=ROOT,
        env=known | ({} if token is None else {"DISCORD_TOKEN": token}),
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    try:
        out, errors = await asyncio.wait_for(process.communicate(), 60)
    except TimeoutError:
        process.kill()
        await process.communicate()
        raise
    return Ran(process.returncode or 0, out.decode(), errors.decode())


async def test_where_all_is_well_it_says_what_it_looked_at_and_leaves_no_trace(
    tmp_path: Path,
) -> None:
    async with open_standin() as discord:
        write(discord, tmp_path)
        ran = await doctor(tmp_path, discord.token)
        assert ran.status == 0, ran
        assert "Logged in as plaza_bot, in 1 server." in ran.out
        assert "Looked at 2 rooms of the server Plaza." in ran.out
        assert "Nothing is in the way." in ran.out
        assert "https://discord.com/oauth2/authorize?client_id=" in ran.out
        assert ran.out.endswith("Everything that is on can be done.\n")
        assert [path.name for path in tmp_path.iterdir()] == ["config.yaml"]
        assert {each.method for each in discord.record.seen} == {"GET"}


async def test_all_that_is_missing_is_told_with_what_to_do(tmp_path: Path) -> None:
    async with open_standin() as discord:
        write(discord, tmp_path)
        discord.faults.forbid(bits.ADD_REACTIONS, discord.world.room("general"))
        discord.world.application["flags"] = 0
        ran = await doctor(tmp_path, discord.token)
        assert ran.status == 1, ran
        assert "3 to mend." in ran.words
        assert '"Server Members Intent" is switched off in the' in ran.words
        assert '"Message Content Intent" is switched off in the' in ran.words
        assert "message_content: false under" in ran.words
        assert "Add Reactions (for checkin)." in ran.words
        assert "Open the settings of #general, Permissions," in ran.words


async def test_a_server_in_which_the_bot_may_have_no_commands_is_told(tmp_path: Path) -> None:
    async with open_standin() as discord:
        write(discord, tmp_path)
        discord.world.unscoped.add(discord.world.guild["id"])
        ran = await doctor(tmp_path, discord.token)
        assert ran.status == 1
        assert "the bot was invited without applications.commands" in ran.words


async def test_it_may_be_asked_while_the_bot_runs_and_knows_what_was_switched_on_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with open_standin() as discord:
        second = discord.founds("Second", ["hall"])
        async with plaza(discord, tmp_path, monkeypatch) as app:
            await _knows(app, second["name"])
            ran = await doctor(tmp_path, discord.token)
        assert ran.status == 0, ran
        assert "Logged in as plaza_bot, in 2 servers." in ran.out
        assert f"Second  {second['id']} on discord, new" in ran.out


async def _knows(app: App, name: str) -> None:
    async with asyncio.timeout(20):
        while name not in {community.name for community in app.communities}:
            await asyncio.sleep(0.05)


async def test_a_server_that_the_bot_is_not_in_is_told(tmp_path: Path) -> None:
    async with open_standin() as discord:
        write(discord, tmp_path, guild="1" * 18)
        ran = await doctor(tmp_path, discord.token)
        assert ran.status == 1
        assert "The bot is not in this server." in ran.words


async def test_a_wrong_token_is_a_sentence(tmp_path: Path) -> None:
    async with open_standin() as discord:
        write(discord, tmp_path)
        ran = await doctor(tmp_path, "wrong")
        assert ran.status == 1
        assert ran.errors.startswith("Discord does not know the token of this bot: look at ")
        assert ran.errors.count("\n") == 1


async def test_a_token_that_is_not_set_is_a_sentence(tmp_path: Path) -> None:
    async with open_standin() as discord:
        write(discord, tmp_path)
        ran = await doctor(tmp_path)
        assert ran.status == 1
        assert "DISCORD_TOKEN is not set" in ran.errors


@pytest.mark.parametrize("key", ["api_url", "gateway_url"])
async def test_without_a_network_it_says_which_address_cannot_be_reached(
    key: str, tmp_path: Path
) -> None:
    nowhere = {"api_url": "http://127.0.0.1:9/api/v10", "gateway_url": "ws://127.0.0.1:9/"}[key]
    async with open_standin() as discord:
        write(discord, tmp_path, **{key: nowhere})
        ran = await doctor(tmp_path, discord.token)
        assert ran.status == 1
        assert ran.errors.startswith(f"Discord cannot be reached at {nowhere} (")
        assert "Traceback" not in ran.errors


async def test_with_the_browser_chat_alone_it_says_what_it_looked_at(tmp_path: Path) -> None:
    (tmp_path / "config.yaml").write_text(WEBCHAT)
    ran = await doctor(tmp_path)
    assert ran.status == 0, ran
    assert "Plaza  plaza on webchat, live\n  3 rooms were looked at.\n" in ran.out
    assert ran.out.endswith("Everything that is on can be done.\n")
    assert "The key that seals texts is made at the first start." in ran.out
    assert [path.name for path in tmp_path.iterdir()] == ["config.yaml"]


async def test_it_says_where_the_key_is_and_when_others_may_read_it(tmp_path: Path) -> None:
    (tmp_path / "config.yaml").write_text(WEBCHAT.replace("///", f"///{tmp_path}/"))
    open_vault(tmp_path, {})
    ran = await doctor(tmp_path)
    assert f"The key that seals texts is {tmp_path / FILE}. Keep a copy of it" in ran.words
    (tmp_path / FILE).chmod(0o644)
    ran = await doctor(tmp_path)
    assert ran.status == 1
    assert "others on this machine may read the key; chmod 600" in ran.words


async def test_whoever_manages_the_server_asks_in_it_and_alone_reads_the_answer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with open_standin() as discord, plaza(discord, tmp_path, monkeypatch):
        owner = discord.person(discord.world.owner)
        await eventually(lambda: "doctor" in names(discord), 20)
        asked = await owner.calls("/doctor", "ops")
        assert (await asked.answered()).private
        assert asked.content.startswith("Nothing is in the bot's way here.")
        assert "https://discord.com/oauth2/authorize?client_id=" in asked.content
        assert "permissions=" in asked.content

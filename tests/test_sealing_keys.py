"""Plaza knows the key that sealed texts again, and does not start with another unnoticed."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot import sealing_keys
from bot.cli import cli
from bot.errors import PlazaError
from bot.store.db import Database
from bot.store.migrate import migrate
from bot.store.sqlite import open_database
from bot.tables import CORE
from bot.vault import FILE, Vault, in_memory, open_vault

DAY = 86_400_000
CONFIG = """
storage: sqlite:///plaza.db
platforms: {webchat: {port: 0}}
communities:
  plaza: {platform: webchat, rooms: {lobby: lobby, checkin: checkin, ops: ops}}
"""


@asynccontextmanager
async def storage(folder: Path) -> AsyncIterator[Database]:
    async with open_database(folder / "plaza.db") as db:
        await migrate(db, "core", CORE)
        yield db


async def test_the_first_key_is_known_again_at_every_start(tmp_path: Path) -> None:
    vault = in_memory()
    async with storage(tmp_path) as db:
        for now in (DAY, 2 * DAY):
            await db.write(sealing_keys.insist, vault, now)
        assert len(await db.read(sealing_keys.keys)) == 1


async def test_another_key_is_told_in_a_sentence_with_what_to_do_next(tmp_path: Path) -> None:
    first, other = in_memory(), Vault(b"A" * 43 + b"=", "data/plaza.key")
    async with storage(tmp_path) as db:
        await db.write(sealing_keys.insist, first, DAY)
        with pytest.raises(PlazaError, match=r"data/plaza\.key: this is another key") as told:
            await db.write(sealing_keys.insist, other, 2 * DAY)
        assert "since 1970-01-02" in str(told.value)
        assert "Put back your copy" in str(told.value)
        await db.write(sealing_keys.insist, first, 3 * DAY)


async def test_an_accepted_key_is_the_one_to_start_with_and_the_former_can_come_back(
    tmp_path: Path,
) -> None:
    first, other = in_memory(), in_memory()
    async with storage(tmp_path) as db:
        await db.write(sealing_keys.insist, first, DAY)
        assert await db.write(sealing_keys.accept, other, DAY)
        assert not await db.write(sealing_keys.accept, other, 2 * DAY)
        await db.write(sealing_keys.insist, other, 2 * DAY)
        with pytest.raises(PlazaError):
            await db.write(sealing_keys.insist, first, 2 * DAY)
        assert await db.write(sealing_keys.accept, first, 3 * DAY)
        await db.write(sealing_keys.insist, first, 3 * DAY)


def test_a_database_shows_nothing_of_the_key(tmp_path: Path) -> None:
    key = open_vault(tmp_path, {})
    written = (tmp_path / FILE).read_text().strip()
    assert written not in key.digest(sealing_keys.KNOWN)
    assert key.digest(sealing_keys.KNOWN) != in_memory().digest(sealing_keys.KNOWN)


async def _begun(folder: Path, vault: Vault) -> None:
    async with storage(folder) as db:
        await db.write(sealing_keys.insist, vault, DAY)


def test_the_command_says_what_it_did(tmp_path: Path) -> None:
    asyncio.run(_begun(tmp_path, in_memory()))
    open_vault(tmp_path, {})
    config = tmp_path / "config.yaml"
    config.write_text(CONFIG)
    runner = CliRunner()
    found = runner.invoke(cli, ["doctor", "--config", str(config)])
    assert "1 to mend." in found.output
    assert "accept-key" in found.output
    first = runner.invoke(cli, ["accept-key", "--config", str(config)])
    assert "starts with" in first.output
    assert "stays shut" in first.output
    again = runner.invoke(cli, ["accept-key", "--config", str(config)])
    assert "in use already" in again.output
    found = runner.invoke(cli, ["doctor", "--config", str(config)])
    assert "another key" in found.output
    assert found.exit_code == 0

"""`python -m bot accept-key`: goes on with another key than the one that sealed texts so far."""

import asyncio
import os
from pathlib import Path

from bot import sealing_keys
from bot.clock import WallClock
from bot.errors import PlazaError
from bot.run import Place, platforms, read
from bot.store.migrate import migrate
from bot.store.sqlite import open_database
from bot.tables import CORE
from bot.vault import Vault, found_vault


def command(place: Place) -> str:
    """What was done, in a sentence; raises PlazaError where there is no key or no database."""
    config, _ = read(place, platforms())
    vault = found_vault(config.storage.parent, os.environ)
    if vault is None or not config.storage.is_file():
        raise PlazaError("there is no key or no database yet: the first start makes both")
    if asyncio.run(_accept(config.storage, vault)):
        return f"Plaza starts with {vault.home} from now on; what another key sealed stays shut."
    return f"{vault.home} is the key in use already; nothing was changed."


async def _accept(storage: Path, vault: Vault) -> bool:
    async with open_database(storage) as db:
        await migrate(db, "core", CORE)
        return await db.write(sealing_keys.accept, vault, WallClock().now())

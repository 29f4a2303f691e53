"""Plaza with many communities and scripts of one's own, on the chat that carries out at once."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Mapping
from pathlib import Path

from benchmarks import instant
from bot.app import App, open_app
from bot.clock import Clock
from bot.config import Config
from bot.home_config import CommunityConfig
from bot.loader import load
from bot.pacing import Pace
from bot.run import ROOT
from bot.store.db import Database
from bot.web import Site

ROOMS = {"lobby": "lobby", "checkin": "checkin", "ops": "ops"}
# Zones whose offsets are whole hours, so that one minute of the hour is the same for all.
ZONES = (
    "UTC",
    "Europe/Riga",
    "Europe/Athens",
    "Asia/Shanghai",
    "Asia/Tokyo",
    "America/Sao_Paulo",
    "America/New_York",
    "America/Los_Angeles",
    "Africa/Nairobi",
    "Australia/Brisbane",
)

NORMAL = Pace()


@contextlib.asynccontextmanager
async def many_homes(
    folder: Path,
    db: Database,
    clock: Clock,
    homes: int,
    scripts: Mapping[str, str],
    pace: Pace = NORMAL,
) -> AsyncIterator[App]:
    """Plaza built, not yet serving; the communities take turns through the zones."""
    loaded = load(ROOT / "cogs")
    options = {name: shape() for name, shape in loaded.options().items()}
    communities = {
        f"home-{number}": CommunityConfig(
            platform=instant.NAME,
            zone=ZONES[number % len(ZONES)],
            rooms=ROOMS,
            options=options,
            pace=pace,
        )
        for number in range(homes)
    }
    sops = folder / "sops"
    (sops / "content").mkdir(parents=True, exist_ok=True)
    for name, text in scripts.items():
        (sops / f"{name}.yaml").write_text(text, "utf-8")
    config = Config(folder, {instant.NAME: instant.Settings()}, communities)
    chats = {instant.NAME: instant}
    async with open_app(config, loaded, sops, db, clock, Site(), chats) as app:
        assert not app.library.faults, app.library.faults
        yield app


@contextlib.asynccontextmanager
async def serving(app: App) -> AsyncIterator[None]:
    """The app at work; what was due at its start is done."""
    task = asyncio.create_task(app.serve())
    try:
        await asyncio.sleep(0)
        await app.work.idle()
        yield
    finally:
        task.cancel()

"""Starts Plaza from its files and serves until told to stop."""

import asyncio
import gc
import importlib
import logging
import os
import random
from collections.abc import Callable, Mapping
from contextlib import AbstractAsyncContextManager, AsyncExitStack
from functools import partial
from pathlib import Path
from types import ModuleType
from typing import Any

from bot import sealing_keys
from bot.app import App, open_app
from bot.audience_reading import Offered
from bot.clock import Clock, WallClock
from bot.config import Config, read_config
from bot.config_reload import ConfigReload
from bot.guarded_web import GuardedWeb
from bot.loader import Loaded, load
from bot.means import LISTS, Means
from bot.place import ROOT as ROOT
from bot.place import Place as Place
from bot.sops.library import read_sops
from bot.sops.using import own_faults
from bot.store.db import Database
from bot.store.sqlite import open_database
from bot.vault import open_vault
from bot.web import Site

FOR_TESTS = "fake"
GARBAGE_AFTER = 10_000  # objects; a batch alone makes thousands, and most go by themselves

log = logging.getLogger("plaza")


def platforms() -> dict[str, ModuleType]:
    """Every platform that config.yaml may name: the folders of `bot/platforms`."""
    folders = (ROOT / "bot" / "platforms").iterdir()
    names = sorted(folder.name for folder in folders if (folder / "__init__.py").is_file())
    return {n: importlib.import_module(f"bot.platforms.{n}") for n in names if n != FOR_TESTS}


def read(place: Place, chats: Mapping[str, Any]) -> tuple[Config, Loaded]:
    """Config and cogs; raises PlazaError or Faults with what is wrong."""
    loaded = load(place.cogs)
    return _config(place, chats, loaded), loaded


def _config(place: Place, chats: Mapping[str, Any], loaded: Loaded) -> Config:
    settings = {name: chat.Settings for name, chat in chats.items()}
    can = {name: chat.CAN for name, chat in chats.items()}
    offered = Offered(loaded.registry.values, loaded.texts, can)
    return read_config(place.config, settings, loaded.options(), os.environ, offered)


def check(place: Place) -> list[str]:
    """Everything that is wrong with config, scripts and content; raises like `read`."""
    chats = platforms()
    config, loaded = read(place, chats)
    targets, now = config.targets(chats), WallClock().now()
    library, known = read_sops(place.sops, targets, loaded.registry, now)
    return library.faults + own_faults(place.sops, library.ready, known)


def calm_collector() -> None:
    """Collect garbage less often.

    Python's 700 objects walk the heap many times for one batch of units, and hold up all threads.
    """
    gc.set_threshold(GARBAGE_AFTER, *gc.get_threshold()[1:])


def _rereads(
    app: App, place: Place, chats: Mapping[str, Any], loaded: Loaded, db: Database, clock: Clock
) -> ConfigReload:
    """What takes up config.yaml when it is saved."""
    return ConfigReload(
        place.config,
        partial(_config, place, chats, loaded),
        lambda config: config.targets(chats),
        db,
        app.engine.core.homes,
        app.reload,
        app.lists.renewed,
        clock,
        app.tell,
    )


def _means(config: Config, place: Place) -> Means:
    return Means(
        unguessable=random.SystemRandom(),
        vault=open_vault(config.storage.parent, os.environ),
        reach=GuardedWeb(),
        lists=place.config.parent / LISTS,
    )


async def run(
    place: Place,
    started: Callable[[App, Site], AbstractAsyncContextManager[asyncio.Event]],
    *,
    chats: Mapping[str, Any] | None = None,
    storage: Callable[[Path], AbstractAsyncContextManager[Database]] = open_database,
    clock: Callable[[], AbstractAsyncContextManager[Clock]] = WallClock,
) -> None:
    """Serve until the event that `started` gives is set.

    Raises PlazaError for what an operator has to mend before Plaza can start.
    """
    calm_collector()
    chats = platforms() if chats is None else chats
    config, loaded = read(place, chats)
    async with AsyncExitStack() as stack:
        enter = stack.enter_async_context
        db, wall, site = await enter(storage(config.storage)), await enter(clock()), Site()
        means = _means(config, place)
        opened = open_app(config, loaded, place.sops, db, wall, site, chats, means=means)
        app = await enter(opened)
        await db.write(sealing_keys.insist, means.vault, wall.now())
        await enter(site.serving())
        await app.reload.watch(app.work)
        await _rereads(app, place, chats, loaded, db, wall).watch(app.work)
        app.cleaning.start()
        serving = asyncio.create_task(app.serve())
        stopping = asyncio.create_task((await enter(started(app, site))).wait())
        try:
            await asyncio.wait({serving, stopping}, return_when=asyncio.FIRST_COMPLETED)
            if serving.done():
                serving.result()
        finally:
            for task in (serving, stopping):
                task.cancel()
            await asyncio.gather(serving, stopping, return_exceptions=True)

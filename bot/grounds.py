"""Communities, what each platform stands on, made of the core's parts; and the platforms on it."""

from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import Any

from bot.clock import Clock
from bot.communities import OPERATORS, Community
from bot.config import Config
from bot.files import Files
from bot.homes import Homes
from bot.ids import Ids
from bot.members import here
from bot.platforms.base import Ground, Here, Home, Platform
from bot.store.db import Database
from bot.texts import Texts
from bot.web import Site


async def open_homes(
    config: Config,
    shapes: Mapping[str, type],
    platforms: Mapping[str, Any],
    db: Database,
    ids: Ids,
    clock: Clock,
) -> Homes:
    """Where communities come from, with all that are there; `shapes` are those of cogs' options."""
    options = {name: each() for name, each in shapes.items()}
    can = {name: platforms[name].CAN for name in config.platforms}
    homes = Homes(db, config, options, can, ids, clock)
    await homes.load()
    return homes


def open_platforms(
    config: Config,
    modules: Mapping[str, Any],
    made: Homes,
    db: Database,
    clock: Clock,
    texts: Texts,
    site: Site,
    files: Files,
) -> dict[str, Platform]:
    """The chats of the config, by name; each has its tables, the time, and its communities."""
    chats = {}
    for name, settings in config.platforms.items():
        module = modules[name]
        if (said := Path(module.__file__).parent / "texts").is_dir():
            texts.add(name, said)
        ground = _ground(name, made, db, clock, texts, site, files)
        chats[name] = module.open_platform(settings, ground)
    return chats


def _ground(
    platform: str,
    made: Homes,
    db: Database,
    clock: Clock,
    texts: Texts,
    site: Site,
    files: Files,
) -> Ground:
    def homes() -> list[Home]:
        here = made.communities.of(platform)
        return [_home(community) for community in here if community.stage != "gone"]

    def home(native: str) -> Home | None:
        community = made.communities.by_native(platform, native)
        return _home(community) if community and community.stage != "gone" else None

    async def members(native: str) -> dict[str, Here]:
        community = made.communities.by_native(platform, native)
        found = {} if community is None else await db.read(here, community.id)
        return {id: Here(name, joined_at) for id, (name, joined_at) in found.items()}

    arrived, gone = partial(made.arrived, platform), partial(made.gone, platform)
    return Ground(db, clock, texts, site, homes, home, arrived, gone, members, files)


def _home(community: Community) -> Home:
    each = [
        (role, room.native or first)
        for role, first in community.rooms.items()
        for room in community.rooms_of(role)
    ]
    rooms = tuple(dict.fromkeys(room for _, room in each))
    open_to_all = {room for role, room in each if role != OPERATORS}
    closed = frozenset(rooms) - open_to_all
    return Home(community.native, community.name, community.language, rooms, closed)

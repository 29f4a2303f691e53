"""Servers that the bot comes into and is put out of, told to the core as communities."""

import logging
from collections.abc import Awaitable, Callable, Mapping
from functools import partial
from typing import Any

from bot.events import HeardAnew
from bot.platforms.base import Ground
from bot.platforms.discord.commands import Commands
from bot.platforms.discord.lanes import Lanes
from bot.platforms.discord.settings import NAME
from bot.platforms.discord.telling import Telling

Data = Mapping[str, Any]

PATIENCE = 1.0  # seconds for what is being told when the platform stops

log = logging.getLogger(__name__)


class Arrivals:
    """Tells of each server in its order; Discord tells all of them anew at every connection."""

    def __init__(self, ground: Ground, commands: Commands, telling: Telling) -> None:
        self._ground = ground
        self._telling = telling
        self._commands = commands
        self._lanes = Lanes()
        self.beside: Mapping[str, Callable[[Data], None]] = {
            "READY": self._ready,
            "GUILD_CREATE": self._there,
            "GUILD_UPDATE": self._there,
            "GUILD_DELETE": self._gone,
        }
        """Payloads that discord.py needs, too."""

    async def stop(self) -> None:
        """Finish what is being told, but do not wait for long."""
        await self._lanes.stop(PATIENCE)

    def _there(self, data: Data) -> None:
        """A server is there, or has another name; one that is out of reach has none."""
        if not data.get("unavailable"):
            server, name = str(data["id"]), data["name"]
            language = data.get("preferred_locale") or "en-US"
            self._tell(server, partial(self._ground.arrived, server, name, language))
            if (joined := data.get("joined_at")) is not None:  # which an update does not say
                self._tell(server, partial(self._offer, server, joined))

    def _gone(self, data: Data) -> None:
        """The bot was put out; with `unavailable` it is Discord's own trouble."""
        if not data.get("unavailable"):
            server = str(data["id"])
            self._tell(server, partial(self._ground.gone, server))

    def _ready(self, data: Data) -> None:
        """What this part of the connection serves: who is not among them put the bot out."""
        number, count = data["shard"]
        here = {str(each["id"]) for each in data["guilds"]}
        for home in self._ground.homes():
            server = home.native
            if not server.isdecimal():
                log.warning("community %s: write id: and its server's number on Discord", server)
            elif server not in here and (int(server) >> 22) % count == number:
                self._tell(server, partial(self._ground.gone, server))

    def _tell(self, server: str, told: Callable[[], Awaitable[None]]) -> None:
        self._lanes.put(server, partial(self._told, server, told))

    async def _offer(self, server: str, joined: str) -> None:
        """The server is known to the core by now, which says what it is offered."""
        self._commands.give(server, joined)
        now = self._ground.clock.now()
        id = f"anew:{server}:{now}"
        self._telling.tell_home(HeardAnew(id=id, platform=NAME, community=server, at=now))

    async def _told(self, server: str, told: Callable[[], Awaitable[None]]) -> None:
        try:
            await told()
        except Exception:
            log.exception("that the bot is in server %s, or not, was not taken in", server)

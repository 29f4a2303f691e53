"""Gives each server the cogs' slash commands and menus, and again only when they changed."""

import asyncio
import hashlib
import json
import logging
from collections.abc import Mapping, Sequence

from discord import HTTPException
from discord.http import Route

from bot.delivery import Outcome, Refused, TryLater
from bot.effects import Lane
from bot.offers import CommandOffer
from bot.platforms.base import Ground, Offered
from bot.platforms.discord import menus, slash, store
from bot.platforms.discord.lanes import Lanes, end
from bot.platforms.discord.rest import FAULTS, Rest, outcome
from bot.texts import LANGUAGES

LANE = "commands"  # one server after the other
PATIENCE = 1.0  # seconds for what is under way when the platform stops
AGAIN_SECONDS = 60.0  # at least, before a server is tried again
FORBIDDEN = 403
UNSCOPED = (
    "it was invited without the scope applications.commands; invite it again with that scope, "
    "then start again. Its roles and settings stay; buttons and words work meanwhile"
)

log = logging.getLogger(__name__)


class Commands:
    """Whoever is a member of a server sees in Discord's own client what they can call."""

    def __init__(self, ground: Ground, rest: Rest) -> None:
        self._ground = ground
        self._rest = rest
        self._lanes = Lanes()
        self._later: set[asyncio.Task[None]] = set()
        self._refused: dict[str, str] = {}
        self._waiting: dict[str, str] = {}  # servers, with since when the bot is there
        self._said: Mapping[str, Sequence[CommandOffer]] = {}
        self._payload: list[slash.Part] = []
        self._digest = ""
        self._offered: Offered

    def start(self, offered: Offered) -> None:
        """Begin; raises PlazaError where a cog offers what Discord does not take."""
        self._offered = offered
        self._build("")

    async def stop(self) -> None:
        """Finish what is under way, but do not wait for long."""
        await end(self._later, 0)
        await self._lanes.stop(PATIENCE)

    def refused(self, server: str) -> str | None:
        """Why a server has no commands of this bot, as far as it was tried since the start."""
        return self._refused.get(server)

    def give(self, server: str, joined: str) -> None:
        """See to it that a server has them; `joined` is since when the bot is there.

        Who puts the bot out and invites it again has lost them.
        """
        if not self._waiting:
            self._lanes.put(LANE, self._give_all)
        self._waiting[server] = joined

    async def _give_all(self) -> None:
        while self._waiting:
            # The last that came goes first: somebody has just invited the bot, and looks.
            await self._given_to(*self._waiting.popitem())

    async def _given_to(self, server: str, joined: str) -> None:
        try:
            await self._give(server, joined)
        except FAULTS as error:
            self._came_of(error, server, joined)
        except Exception:
            log.exception("the commands of server %s could not be looked at", server)

    async def _give(self, server: str, joined: str) -> None:
        application = str(self._rest.client.application_id)
        self._build(server)
        mark = hashlib.sha256(f"{self._digest} {joined}".encode()).hexdigest()
        before = await self._ground.db.read(store.given, application, server)
        if before == mark or (before is None and not self._payload):
            return
        path = "/applications/{application_id}/guilds/{guild_id}/commands"
        route = Route("PUT", path, application_id=application, guild_id=server)
        await self._rest.request(Lane.BULK, route, json=self._payload)
        now = self._ground.clock.now()
        await self._ground.db.write(store.give, application, server, mark, now)
        self._refused.pop(server, None)
        log.info("server %s has %d commands", server, len(self._payload))

    def _build(self, server: str) -> None:
        """What the server is to have; made anew only where the cogs offer something else."""
        said = {each: tuple(self._offered.commands(server, each)) for each in LANGUAGES}
        if said == self._said:
            return
        entries = menus.entries({each: self._offered.menus(each) for each in LANGUAGES})
        self._payload = slash.commands(said) + entries
        self._digest = hashlib.sha256(json.dumps(self._payload).encode()).hexdigest()
        self._said = said

    def _came_of(self, error: BaseException, server: str, joined: str) -> None:
        if isinstance(error, HTTPException) and error.status == FORBIDDEN:
            came: Outcome = Refused(UNSCOPED)
        else:
            came = outcome(error, f"giving server {server} its commands")
        if isinstance(came, Refused):
            self._refused[server] = came.reason
            log.error("server %s takes no commands of this bot: %s", server, came.reason)
        elif isinstance(came, TryLater):
            pause = max(came.seconds, AGAIN_SECONDS)
            task = asyncio.create_task(self._give_later(pause, server, joined))
            self._later.add(task)
            task.add_done_callback(self._later.discard)

    async def _give_later(self, pause: float, server: str, joined: str) -> None:
        await self._ground.clock.sleep(pause)
        self.give(server, joined)

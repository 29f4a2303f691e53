"""Keeps a client running: starts a new one, after growing pauses, when the old one is dead."""

import asyncio
import logging
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager

import aiohttp
import discord

from bot.clock import Clock
from bot.errors import PlazaError
from bot.platforms.discord.client import Client, short
from bot.platforms.discord.intents import Need, refused
from bot.platforms.discord.line import Line

LOOK_SECONDS = 10.0
PATIENCE_MS = 180_000  # for a shard that hears nothing, not even the beats that Discord echoes
EACH_SHARD_MS = 10_000  # more for each at start: they come one after the other
PAUSES = (5.0, 15.0, 45.0, 120.0, 300.0)  # seconds before the next client
HEALTHY_MS = 600_000  # after so long the pauses begin anew
CLOSE_SECONDS = 10.0
AGAIN_SECONDS = 0.5
BAD_TOKEN, UNKNOWN_INTENT, DISALLOWED_INTENT = 4004, 4013, 4014  # close codes of the gateway
UNKNOWN_BOT = (
    "Discord does not know the token of this bot: look at the variable that platforms.discord."
    "token names in config.yaml, or make a new token at "
    "https://discord.com/developers/applications (Bot, Reset Token) and start again"
)
UNREACHABLE = (
    "Discord cannot be reached at {where} ({error}): look after this machine's network, or after "
    "api_url under platforms.discord in config.yaml, and start again"
)

log = logging.getLogger(__name__)


class Dead(Exception):
    """This client is of no use any more, and why."""


class Watchdog:
    """Runs one client after the other until cancelled."""

    def __init__(self, clock: Clock, line: Line, wanted: Sequence[Need]) -> None:
        self._clock = clock
        self._line = line
        self._wanted = wanted

    async def run(self, make: Callable[[], Client]) -> None:
        """Raises PlazaError for what an operator has to mend.

        At the first start that is also a Discord that cannot be reached, but not one that is out
        of order: whoever starts again after a crash must find the bot waiting for it.
        """
        restarts = tries = 0
        while True:
            since, came_up = self._clock.now(), False
            try:
                async with self._logged_in(make(), first=not restarts) as client:
                    came_up = True
                    await self._serve(client)
            except Dead as death:
                healthy = came_up and self._clock.now() - since >= HEALTHY_MS
                tries = 0 if healthy else tries
                pause = PAUSES[min(tries, len(PAUSES) - 1)]
                restarts, tries = restarts + 1, tries + 1
                log.warning(
                    "%s; a new connection to Discord in %d s (restart %d)", death, pause, restarts
                )
                await self._clock.sleep(pause)

    @asynccontextmanager
    async def _logged_in(self, client: Client, *, first: bool) -> AsyncIterator[Client]:
        try:
            await self._log_in(client, first=first)
            headers = {"User-Agent": client.http.user_agent}
            jar = aiohttp.DummyCookieJar()  # answers to interactions need no cookies
            async with aiohttp.ClientSession(headers=headers, cookie_jar=jar) as session:
                self._line.opened(client, session)
                try:
                    yield client
                finally:
                    self._line.closed()
        finally:
            await _close(client)

    async def _log_in(self, client: Client, *, first: bool) -> None:
        try:
            await client.login(self._line.settings.token)
        except discord.LoginFailure as error:
            raise PlazaError(UNKNOWN_BOT) from error
        except (discord.HTTPException, aiohttp.ClientError, OSError, TimeoutError) as error:
            if first and not _is_there(error):
                where = self._line.api_url
                raise PlazaError(UNREACHABLE.format(where=where, error=short(error))) from error
            raise Dead(f"Discord cannot be reached: {short(error)}") from error

    async def _serve(self, client: Client) -> None:
        connected = asyncio.create_task(client.connect())
        watched = asyncio.create_task(self._watch(client))
        try:
            await asyncio.wait({connected, watched}, return_when=asyncio.FIRST_COMPLETED)
            if watched.done():
                watched.result()
            await connected
        except discord.PrivilegedIntentsRequired as error:
            raise self._disallowed(client) from error
        except discord.ConnectionClosed as error:
            if error.code == BAD_TOKEN:
                raise PlazaError(UNKNOWN_BOT) from error
            if error.code in (UNKNOWN_INTENT, DISALLOWED_INTENT):
                raise self._disallowed(client) from error
            raise Dead(f"Discord closed the connection ({error.code})") from error
        except (discord.DiscordException, aiohttp.ClientError, OSError, TimeoutError) as error:
            raise Dead(f"the connection to Discord broke: {short(error)}") from error
        finally:
            watched.cancel()
            if client.is_closed():  # by `connected` itself, who would leave it half closed
                await _close(client)
            await _end(connected)
            await asyncio.gather(watched, return_exceptions=True)
            await client.hang_up()
        raise Dead("discord.py closed the connection")

    def _disallowed(self, client: Client) -> PlazaError:
        return PlazaError(refused(self._wanted, client.application_id, client.application_flags))

    async def _watch(self, client: Client) -> None:
        """Raises Dead when a shard was still for too long."""
        fresh: dict[int, int] = {}
        beats: dict[int, object] = {}
        while True:
            now = self._clock.now()
            for shard in range(client.shard_count or 1):
                beat = _last_frame(client, shard) if shard in client.up else None
                if shard not in fresh:
                    fresh[shard] = now + shard * EACH_SHARD_MS
                elif beat is not None and beat != beats.get(shard):
                    fresh[shard] = now
                beats[shard] = beat
                if now - fresh[shard] > PATIENCE_MS:
                    raise Dead(f"shard {shard} heard nothing for {PATIENCE_MS // 1000} s")
            await self._clock.sleep(LOOK_SECONDS)


def _last_frame(client: Client, shard: int) -> object:
    """A mark of the last frame that came, by discord.py's own watch; None if there is none."""
    info = client.get_shard(shard)
    keeper = info._parent.ws._keep_alive if info is not None else None  # noqa: SLF001
    return None if keeper is None else keeper._last_recv  # noqa: SLF001


async def _end(connected: asyncio.Task[None]) -> None:
    """discord.py takes no notice of being cancelled while it opens a line, and then waits on."""
    while not connected.done():
        connected.cancel()
        await asyncio.wait({connected}, timeout=AGAIN_SECONDS)
    await asyncio.gather(connected, return_exceptions=True)


def _is_there(error: Exception) -> bool:
    """Whether somebody answers at the address, and is only out of order."""
    if isinstance(error, discord.HTTPException):
        return error.status >= 500 or error.status == 429
    cut = isinstance(error, aiohttp.ServerDisconnectedError | aiohttp.ClientOSError)
    return cut and not isinstance(error, aiohttp.ClientConnectorError)


async def _close(client: Client) -> None:
    closing = asyncio.create_task(client.close())
    done, _ = await asyncio.wait({closing}, timeout=CLOSE_SECONDS)
    if not done:
        closing.cancel()
        await asyncio.gather(closing, return_exceptions=True)
        await client.http.close()
        log.warning("a connection to Discord did not close within %d s", CLOSE_SECONDS)
    elif not closing.cancelled() and (error := closing.exception()) is not None:
        log.warning("a connection to Discord did not close well: %r", error)

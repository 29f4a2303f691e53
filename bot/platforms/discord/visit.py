"""A short look at the servers without serving them, for `python -m bot doctor`."""

import asyncio
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager

import aiohttp
import discord
from discord.http import Route

from bot.errors import PlazaError
from bot.platforms.discord.client import keep_to, point_to, short
from bot.platforms.discord.line import Line
from bot.platforms.discord.watchdog import BAD_TOKEN, UNKNOWN_BOT, UNREACHABLE

PATIENCE = 15.0  # seconds for the next shard; Discord lets a bot identify once in 5 s
QUIET_SECONDS = 0.5  # after the last server that comes, all are there
MOST_ASKED = 50  # servers of which the slash commands are looked for
COMMANDS = "/applications/{application_id}/guilds/{guild_id}/commands"
NO_SCOPE = "the bot was invited without applications.commands"


@asynccontextmanager
async def visit(line: Line, servers: Sequence[str]) -> AsyncIterator[Mapping[str, str]]:
    """Be connected, knowing every server; gives those without slash commands, and why.

    No privileged intent is asked for, so that Discord refuses none: whether they are switched on
    is told at login. Raises PlazaError where the token is wrong or Discord cannot be reached.
    """
    point_to(line.settings)
    client = discord.AutoShardedClient(
        intents=discord.Intents(guilds=True),
        member_cache_flags=discord.MemberCacheFlags.none(),
        chunk_guilds_at_startup=False,
        max_messages=None,
        guild_ready_timeout=QUIET_SECONDS,
    )
    if line.settings.gateway_url is not None:
        keep_to(client, line.settings.gateway_url)
    try:
        await _log_in(client, line)
        await _reach_gateway(client)
        connected = asyncio.create_task(client.connect())
        try:
            await _ready(client, connected, line)
            unregistered = dict([each async for each in _without_commands(client, servers)])
            line.client = client
            yield unregistered
        finally:
            line.client = None
            connected.cancel()
            await asyncio.gather(connected, return_exceptions=True)
    finally:
        await client.close()


async def _log_in(client: discord.AutoShardedClient, line: Line) -> None:
    try:
        await client.login(line.settings.token)
    except discord.LoginFailure as error:
        raise PlazaError(UNKNOWN_BOT) from error
    except (discord.HTTPException, aiohttp.ClientError, OSError, TimeoutError) as error:
        raise PlazaError(UNREACHABLE.format(where=line.api_url, error=short(error))) from error


async def _reach_gateway(client: discord.AutoShardedClient) -> None:
    """Say at once that there is no way; discord.py would try again for ever."""
    try:
        _, gateway, _ = await client.http.get_bot_gateway()
    except (discord.DiscordException, aiohttp.ClientError, OSError) as error:
        raise PlazaError(UNREACHABLE.format(where="its API", error=short(error))) from error
    try:
        socket = await client.http.ws_connect(gateway)
    except (aiohttp.ClientError, OSError) as error:
        raise PlazaError(UNREACHABLE.format(where=gateway, error=short(error))) from error
    await socket.close()


async def _ready(
    client: discord.AutoShardedClient, connected: asyncio.Task[None], line: Line
) -> None:
    """Wait until all servers are there, as long as one shard after the other comes."""
    ready = asyncio.create_task(client.wait_until_ready())
    try:
        there = -1
        while not ready.done() and not connected.done() and len(client.shards) > there:
            there = len(client.shards)
            await asyncio.wait(
                {ready, connected}, timeout=PATIENCE, return_when=asyncio.FIRST_COMPLETED
            )
        if ready.done():
            return
    finally:
        ready.cancel()
        await asyncio.gather(ready, return_exceptions=True)
    error = connected.exception() if connected.done() else None
    if isinstance(error, discord.ConnectionClosed) and error.code == BAD_TOKEN:
        raise PlazaError(UNKNOWN_BOT) from error
    where = line.settings.gateway_url or "its gateway"
    said = "it does not answer" if error is None else short(error)
    raise PlazaError(UNREACHABLE.format(where=where, error=said)) from error


async def _without_commands(
    client: discord.AutoShardedClient, servers: Sequence[str]
) -> AsyncIterator[tuple[str, str]]:
    """Where the bot may not have slash commands; they are only looked for."""
    here = [each for each in servers if each.isdecimal() and client.get_guild(int(each))]
    for server in here[:MOST_ASKED]:
        route = Route("GET", COMMANDS, application_id=client.application_id, guild_id=server)
        try:
            await client.http.request(route)
        except discord.Forbidden:
            yield server, NO_SCOPE
        except (discord.HTTPException, aiohttp.ClientError, OSError) as error:
            yield server, short(error)

"""Requests to Discord: each in its turn, bounded in time, and what a failed one means."""

import asyncio
import logging
from contextvars import ContextVar
from types import SimpleNamespace
from typing import Any

import aiohttp
import discord
from discord.http import Route

from bot.clock import Clock
from bot.effects import Lane, Outcome, Refused, TryLater
from bot.platforms.discord.bucket import Bucket
from bot.platforms.discord.line import Line
from bot.platforms.discord.refusals import why

log = logging.getLogger(__name__)

TRY_SECONDS = 10.0  # for one try over the network
ALL_SECONDS = 60.0  # for a request with the tries and pauses that discord.py makes of it
UNHEARD_SECONDS = 300.0  # until it is tried again with a token that Discord does not take
BARRED_SECONDS = 60.0  # where Discord says that there were too many, and not until when
UNCONNECTED_SECONDS = 5.0
FAULTS = (discord.DiscordException, aiohttp.ClientError, OSError, TimeoutError)
FAULT = TryLater(0)  # it may have been done all the same

_once: ContextVar[bool] = ContextVar("once", default=False)


class NotConnected(discord.DiscordException):
    """Nobody is logged in at this moment."""


class Broken(discord.DiscordException):
    """Discord failed at a request that must not be sent again unseen."""


class Rest:
    """Everything that is asked of Discord goes through here, except answers to interactions."""

    def __init__(self, line: Line, clock: Clock) -> None:
        self._line = line
        self._bucket = Bucket(clock)

    @property
    def me(self) -> int:
        """The bot's own id; raises NotConnected."""
        user = self.client.user
        if user is None:
            raise NotConnected
        return user.id

    @property
    def client(self) -> discord.AutoShardedClient:
        """The client that is logged in; raises NotConnected."""
        if self._line.client is None:
            raise NotConnected
        return self._line.client

    async def request(self, lane: Lane, route: Route, *, once: bool = False, **sent: Any) -> Any:
        """The answer of Discord; `json`, `params`, `files`, `form` and `reason` go with it.

        With `once`, discord.py may not send it again by itself. Raises one of FAULTS.
        """
        await self._bucket.turn(lane)
        marked = _once.set(once)
        try:
            async with asyncio.timeout(ALL_SECONDS):
                return await self.client.http.request(
                    route, timeout=aiohttp.ClientTimeout(total=TRY_SECONDS), **sent
                )
        finally:
            _once.reset(marked)


def trace() -> aiohttp.TraceConfig:
    """For the client's `http_trace`: stops discord.py from sending again what may be sent once."""
    watch = aiohttp.TraceConfig()
    watch.on_request_end.append(_ended)
    return watch


async def _ended(
    _: aiohttp.ClientSession, __: SimpleNamespace, ended: aiohttp.TraceRequestEndParams
) -> None:
    if _once.get() and ended.response.status >= 500:
        ended.response.release()
        raise Broken(f"Discord answered {ended.response.status}")


def outcome(error: BaseException, doing: str, needs: str = "") -> Outcome:
    """What an error of a request means for the effect; `doing` says which, for the log.

    `needs` names the permissions without which it is refused.
    """
    if isinstance(error, NotConnected):
        return TryLater(UNCONNECTED_SECONDS)
    if isinstance(error, discord.RateLimited):
        return TryLater(error.retry_after)
    if not isinstance(error, discord.HTTPException) or error.status in (408, 409):
        log.warning("%s: Discord could not be reached: %r", doing, error)
        return FAULT
    if error.status >= 500:
        log.warning("%s: Discord answered %d", doing, error.status)
        return FAULT
    if error.status == 429:
        return TryLater(_retry_after(error))
    if error.status == 401:
        log.error("%s: Discord does not take the bot's token any more; look after it", doing)
        return TryLater(UNHEARD_SECONDS)
    return refusal(error, needs)


def refusal(error: discord.HTTPException, needs: str = "") -> Refused:
    """What Discord's own word against it says to operators."""
    return Refused(why(error.status, error.code, error.text, needs))


def _retry_after(error: discord.HTTPException) -> float:
    said = error.response.headers.get("Retry-After", "")
    try:
        return max(1.0, float(said))
    except ValueError:
        return BARRED_SECONDS

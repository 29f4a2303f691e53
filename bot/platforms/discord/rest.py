"""Requests to Discord: each in its turn, bounded in time, and what a failed one means."""

import asyncio
import logging
from contextvars import ContextVar
from dataclasses import dataclass
from types import SimpleNamespace
from typing import Any

import aiohttp
import discord
from discord.http import Route

from bot.clock import Clock
from bot.delivery import Outcome, Refused, TryLater
from bot.effects import Lane
from bot.platforms.discord.bucket import Bucket
from bot.platforms.discord.line import Line
from bot.platforms.discord.refusals import FULL, why

log = logging.getLogger(__name__)

TRY_SECONDS = 10.0  # for one try over the network
ALL_SECONDS = 60.0  # for a request with the tries and pauses that discord.py makes of it
UNHEARD_SECONDS = 300.0  # until it is tried again with a token that Discord does not take
BARRED_SECONDS = 60.0  # where Discord says that there were too many, and not until when
UNCONNECTED_SECONDS = 5.0
FAULTS = (discord.DiscordException, aiohttp.ClientError, OSError, TimeoutError)
FAULT = TryLater(0)  # it may have been done all the same


class NotConnected(discord.DiscordException):
    """Nobody is logged in at this moment."""


class Unsent(discord.DiscordException):
    """Nothing was done: its turn did not come, or the network is down."""


class Broken(discord.DiscordException):
    """It may have been done, and it may not be sent again unseen."""


@dataclass(slots=True)
class Sending:
    """One request with all the tries that discord.py makes of it."""

    once: bool
    doubtful: bool = False  # a try may have been carried out


_sending: ContextVar[Sending | None] = ContextVar("sending", default=None)


class Rest:
    """Everything that is asked of Discord goes through here, except answers to interactions."""

    def __init__(self, line: Line, clock: Clock) -> None:
        self._line = line
        self._clock = clock
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

    async def request(
        self,
        lane: Lane,
        route: Route,
        *,
        once: bool = False,
        by: int | None = None,
        **sent: Any,
    ) -> Any:
        """The answer of Discord; `json`, `params`, `files`, `form` and `reason` go with it.

        With `once`, discord.py may not send it again by itself; with `by`, it is not begun after
        that instant (UTC ms). Raises one of FAULTS.
        """
        await self._bucket.turn(lane)
        if by is not None and self._clock.now() > by:
            raise Unsent("its turn came too late")
        sending, client = Sending(once), self.client
        marked = _sending.set(sending)
        try:
            async with asyncio.timeout(ALL_SECONDS):
                return await client.http.request(
                    route, timeout=aiohttp.ClientTimeout(total=TRY_SECONDS), **sent
                )
        except RuntimeError as error:
            if not client.is_closed():
                raise
            # The watchdog hung up in the middle of it, or between two tries.
            raise (Broken if sending.doubtful else Unsent)(repr(error)) from error
        except (TimeoutError, aiohttp.ClientConnectorError) as error:
            raise (Broken if sending.doubtful else Unsent)(repr(error)) from error
        except (discord.RateLimited, discord.HTTPException) as error:
            waits = isinstance(error, discord.RateLimited) or error.status == 429
            if waits and sending.doubtful:  # an earlier try is not undone by it
                raise Broken(repr(error)) from error
            raise
        finally:
            _sending.reset(marked)


def trace() -> aiohttp.TraceConfig:
    """For the client's `http_trace`: sees the tries that discord.py makes of a request."""
    watch = aiohttp.TraceConfig()
    watch.on_request_end.append(_answered)
    watch.on_request_exception.append(_failed)
    return watch


async def _answered(
    _: aiohttp.ClientSession, __: SimpleNamespace, ended: aiohttp.TraceRequestEndParams
) -> None:
    sending, status = _sending.get(), ended.response.status
    if sending is None:
        return
    sending.doubtful = sending.doubtful or not 400 <= status < 500
    if sending.once and status >= 500:
        ended.response.release()
        raise Broken(f"Discord answered {status}")


async def _failed(
    _: aiohttp.ClientSession, __: SimpleNamespace, ended: aiohttp.TraceRequestExceptionParams
) -> None:
    sending = _sending.get()
    if sending is not None and not isinstance(ended.exception, aiohttp.ClientConnectorError):
        sending.doubtful = True


def outcome(error: BaseException, doing: str, needs: str = "") -> Outcome:
    """What an error of a request means for the effect; `doing` says which, for the log.

    `needs` names the permissions without which it is refused.
    """
    if isinstance(error, NotConnected | Unsent):
        log.info("%s waits: %r", doing, error)
        return TryLater(UNCONNECTED_SECONDS)
    if isinstance(error, discord.RateLimited):
        return TryLater(error.retry_after)
    if not isinstance(error, discord.HTTPException) or error.status in (408, 409):
        log.warning("%s: nobody knows whether it was done: %r", doing, error)
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
    return Refused(why(error.status, error.code, error.text, needs), full=error.code == FULL)


def _retry_after(error: discord.HTTPException) -> float:
    said = error.response.headers.get("Retry-After", "")
    try:
        return max(1.0, float(said))
    except ValueError:
        return BARRED_SECONDS

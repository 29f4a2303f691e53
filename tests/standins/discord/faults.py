"""What goes wrong on purpose: latency, errors, silence and limits of REST, cuts of the gateway."""

import asyncio
import fnmatch
import random
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from aiohttp import web

from tests.standins.discord.limits import Limit, refusal
from tests.standins.discord.routing import Call, Reply
from tests.standins.discord.session import frame
from tests.standins.discord.shapes import Wire

if TYPE_CHECKING:
    from tests.standins.discord.server import Standin

CarryOut = Callable[[Call], Awaitable[Reply]]
F = TypeVar("F", bound="Fault")
EVERYTHING = "*"
NO_ANSWER = 599  # what the record says where the client got nothing
CLOUDFLARE = "<html><title>Error 1015</title><body>You are being rate limited</body></html>"


@dataclass
class Fault:
    """One kind of trouble for the requests that it matches, at a rate or for the next few."""

    match: str = EVERYTHING  # "POST /channels/*/messages", in the manner of file names
    rate: float = 1.0
    times: int | None = None  # None = until it is taken away
    happened: int = 0

    def meets(self, asked: str, dice: random.Random) -> bool:
        """Whether this request is one of those; if so, it is counted."""
        if self.times == 0 or not fnmatch.fnmatchcase(asked, self.match):
            return False
        if self.rate < 1 and dice.random() >= self.rate:
            return False
        self.happened += 1
        if self.times is not None:
            self.times -= 1
        return True


@dataclass
class Late(Fault):
    """The answer takes so many real seconds."""

    seconds: float = 0.0


@dataclass
class Failing(Fault):
    """A 5xx, before or after the request was carried out."""

    status: int = 500
    carried_out: bool = False


@dataclass
class Silent(Fault):
    """No answer: the line is cut after so many real seconds, carried out before or not at all."""

    seconds: float = 1.0
    carried_out: bool = False


@dataclass
class Limited(Fault):
    """A 429 out of nowhere, of a scope; `cloudflare`: HTML without Via."""

    scope: str = "user"
    retry_after: float = 0.2
    cloudflare: bool = False


class Faults:
    """None until a test asks for some; a fault's `happened` counts how often it came."""

    def __init__(self, discord: "Standin") -> None:
        self.discord = discord
        self.dice = random.Random(4)
        self.active: list[Fault] = []

    def add(self, fault: F) -> F:
        """Let something go wrong from now on."""
        self.active.append(fault)
        return fault

    def clear(self) -> None:
        """Let all requests go well again."""
        self.active.clear()

    async def around(
        self, call: Call, request: web.Request, carry_out: CarryOut
    ) -> Reply | web.StreamResponse:
        """Carry a call out, unless a fault comes before, instead or after."""
        asked = f"{call.route.method} {call.path}"
        for fault in list(self.active):
            if not fault.meets(asked, self.dice):
                continue
            if isinstance(fault, Late):
                await asyncio.sleep(fault.seconds)
            else:
                return await self._instead(fault, call, request, carry_out)
        return await carry_out(call)

    async def _instead(
        self, fault: Fault, call: Call, request: web.Request, carry_out: CarryOut
    ) -> Reply | web.StreamResponse:
        if isinstance(fault, Limited):
            if fault.cloudflare:
                return web.Response(status=429, text=CLOUDFLARE, content_type="text/html")
            limit = Limit(0, fault.retry_after, "", fault.scope)
            raise refusal(limit, {}, fault.retry_after)
        if isinstance(fault, Failing | Silent) and fault.carried_out:
            await carry_out(call)
        if isinstance(fault, Silent):
            await asyncio.sleep(fault.seconds)
            if request.transport is not None:
                request.transport.abort()
            return web.Response(status=NO_ANSWER)
        assert isinstance(fault, Failing)
        return Reply(fault.status, {"message": f"{fault.status}: Internal Error", "code": 0})

    def cut(self) -> int:
        """RST on every line of the gateway; how many there were."""
        lines = list(self.discord.gateway.connections)
        for connection in lines:
            connection.cut()
        return len(lines)

    async def close(self, code: int = 4000) -> None:
        """Close every line of the gateway with a code."""
        for connection in list(self.discord.gateway.connections):
            await connection.close(code)

    def reconnect(self) -> None:
        """Op 7: ask every client to come back and resume."""
        for connection in self.discord.gateway.connections:
            connection.put(frame(7))

    def invalidate(self, *, resumable: bool = False) -> None:
        """Op 9: tell every client that its session is no good, or is, on a new line."""
        for connection in self.discord.gateway.connections:
            if not resumable and connection.session:
                self.discord.gateway.sessions.pop(connection.session.id, None)
                connection.session = None
            connection.put(frame(9, resumable))

    def mute(self) -> None:
        """Acknowledge no heartbeats on the lines of now."""
        for connection in self.discord.gateway.connections:
            connection.mute = True

    def revoke(self, permission: int, *, guild: Wire | None = None) -> None:
        """Take permissions from the bot's role; what @everyone has stays."""
        self._change_role(guild, lambda now: now & ~permission)

    def grant(self, permission: int, *, guild: Wire | None = None) -> None:
        """Give the bot's role permissions, as after a while an administrator does."""
        self._change_role(guild, lambda now: now | permission)

    def _change_role(self, guild: Wire | None, change: Callable[[int], int]) -> None:
        place = guild or self.discord.world.guild
        role = next(each for each in place["roles"] if each["managed"])
        role["permissions"] = str(change(int(role["permissions"])))
        told = {"guild_id": place["id"], "role": role}
        self.discord.tell("GUILD_ROLE_UPDATE", told, guild=place["id"])

    def forbid(self, permission: int, channel: Wire) -> None:
        """Deny the bot permissions in one channel."""
        bot = self.discord.world.bot["id"]
        others = [each for each in channel["permission_overwrites"] if each["id"] != bot]
        own = {"id": bot, "type": 1, "allow": "0", "deny": str(permission)}
        channel["permission_overwrites"] = [*others, own]
        self.discord.tell("CHANNEL_UPDATE", channel, channel=channel["id"])

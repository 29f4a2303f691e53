"""The one way of every request: authentication, faults, limits, body, permissions, handler."""

import json
import urllib.parse
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from aiohttp import BodyPartReader, web

from tests.standins.discord import checks, routes
from tests.standins.discord.limits import Banned
from tests.standins.discord.refusals import Refused
from tests.standins.discord.routing import Call, File, Reply, find

if TYPE_CHECKING:
    from tests.standins.discord.server import Standin

PREFIX = "/api/v10"
CLOUDFLARE = (
    "<html><title>Access denied</title><h1>Error 1015</h1>You are being rate limited</html>"
)
LARGEST = 25 * 1024 * 1024
__all__ = ["LARGEST", "PREFIX", "Seen", "answer", "routes"]


@dataclass(frozen=True)
class Seen:
    """One request that was answered, for tests to count."""

    method: str
    path: str
    template: str
    status: int
    at: int  # UTC ms on the stand-in's clock
    body: Any


class Record:
    """The last requests, and how many are being answered now."""

    def __init__(self) -> None:
        self.seen: deque[Seen] = deque(maxlen=20_000)
        self.broken: list[Exception] = []  # faults of the stand-in itself
        self.looks: list[Callable[[Call, Reply], None]] = []  # of tests, at each answer
        self.total = 0
        self.open = 0

    def of(self, method: str, template: str) -> list[Seen]:
        """The answered requests of one route, as its template is written in routes/."""
        return [each for each in self.seen if (each.method, each.template) == (method, template)]


async def answer(discord: "Standin", request: web.Request) -> web.StreamResponse:
    """Answer a request, and keep that it was there."""
    discord.record.open += 1
    try:
        discord.limits.insist()
        answered = await _answer(discord, request)
        scope = answered.headers.get("X-RateLimit-Scope", "")
        discord.limits.answered(answered.status, scope)
        return answered
    except Banned:
        return web.Response(status=429, text=CLOUDFLARE, content_type="text/html")
    except (ConnectionError, web.HTTPException):
        raise  # the client's doing
    except Exception as error:
        discord.record.broken.append(error)  # our doing; the test that met it fails
        raise
    finally:
        discord.record.open -= 1
        discord.record.total += 1


async def _answer(discord: "Standin", request: web.Request) -> web.StreamResponse:
    path, call = request.path.removeprefix(PREFIX), None
    headers: dict[str, str] = {}
    try:
        found = find(request.method, path)
        if found is None:
            raise Refused(0, status=404, message="404: Not Found")
        route, at = found
        call = Call(discord, route, path, at, dict(request.query), headers=headers)
        if not route.open:
            authenticate(discord, request)
        await read(call, request)
        reply: Reply | web.StreamResponse
        reply = await discord.faults.around(call, request, _carry_out)
    except Refused as no:
        headers |= no.headers
        reply = Reply(no.status, no.body())
    template = call.route.template if call else path
    body = call.body if call else None
    seen = Seen(request.method, path, template, reply.status, discord.clock.ms, body)
    discord.record.seen.append(seen)
    return reply if isinstance(reply, web.StreamResponse) else respond(reply, headers)


async def _carry_out(call: Call) -> Reply:
    checks.limited(call)
    checks.well_formed(call)
    checks.allowed(call)
    answered = await call.route.handler(call)
    if not isinstance(answered, Reply):
        answered = Reply() if answered is None else Reply(200, answered)
    for look in call.discord.record.looks:
        look(call, answered)
    return answered


def respond(reply: Reply, headers: dict[str, str]) -> web.Response:
    """Clients compare the content type for equality: no charset."""
    if reply.status == 204:
        return web.Response(status=204, headers=headers)
    text = json.dumps(reply.body, separators=(",", ":"))
    return web.Response(
        status=reply.status,
        body=text.encode(),
        content_type="application/json",
        headers={"Via": "1.1 google", **headers},
    )


def authenticate(discord: "Standin", request: web.Request) -> None:
    """Raises: Refused, 401."""
    if request.headers.get("Authorization") != f"Bot {discord.world.token}":
        raise Refused(0, status=401, message="401: Unauthorized")


async def read(call: Call, request: web.Request) -> None:
    """Fill in body, files and reason.

    Raises: Refused, 50109 where the JSON is none.
    """
    call.reason = urllib.parse.unquote(request.headers.get("X-Audit-Log-Reason", ""))
    if request.content_type.startswith("multipart/"):
        await _read_form(call, request)
    elif request.can_read_body:
        call.body = _json(await request.read())


async def _read_form(call: Call, request: web.Request) -> None:
    async for part in await request.multipart():
        assert isinstance(part, BodyPartReader)
        name, content = part.name or "", await part.read(decode=True)
        if name == "payload_json":
            call.body = _json(content)
        else:
            number = name.removeprefix("files[").removesuffix("]")
            kind = part.headers.get("Content-Type", "application/octet-stream")
            call.files[number] = File(part.filename or name, bytes(content), kind)


def _json(content: bytes) -> Any:
    if not content:
        return None
    try:
        return json.loads(content)
    except ValueError as error:
        raise Refused(50109) from error

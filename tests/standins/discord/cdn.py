"""The host of files: an address is signed and ends after a day, as Discord's do since 2024."""

import hashlib
import hmac
import re
from typing import TYPE_CHECKING

from aiohttp import web

if TYPE_CHECKING:
    from tests.standins.discord.server import Standin

UNFIT = re.compile(r"[^A-Za-z0-9._-]+")  # what the path of a file does not keep of its name
SECRET = b"the stand-in's own"
A_DAY = 24 * 3600  # seconds
GONE = "This content is no longer available."


def address(discord: "Standin", path: str) -> str:
    """Where a file lies for a day from now on."""
    now = discord.clock.ms // 1000
    until = f"{now + A_DAY:x}"
    query = f"ex={until}&is={now:x}&hm={_sign(path, until)}&"
    return f"http://127.0.0.1:{discord.port}{path}?{query}"


async def serve(discord: "Standin", request: web.Request) -> web.StreamResponse:
    """A file, to whoever has an address that is signed and not over."""
    found, until = discord.world.files.get(request.path), request.query.get("ex", "")
    own = hmac.compare_digest(request.query.get("hm", ""), _sign(request.path, until))
    if found is None or not own or int(until, 16) * 1000 <= discord.clock.ms:
        return web.Response(status=404, text=GONE)
    assert "Authorization" not in request.headers, "the bot's token is not for this host"
    return web.Response(body=found.content, content_type=found.kind)


def _sign(path: str, until: str) -> str:
    return hmac.new(SECRET, f"{path}\n{until}".encode(), hashlib.sha256).hexdigest()

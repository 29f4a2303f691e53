"""An answer of Discord's own making, for tests of what each means to the outer half."""

import json
from typing import Any

from aiohttp import web

from tests.standins.discord.faults import CarryOut, Faults
from tests.standins.discord.routing import Call


class Answers(Faults):
    """Every request of a post is answered like this, and nothing is done."""

    def __init__(self, status: int, body: Any, headers: dict[str, str] | None = None) -> None:
        self._status = status
        self._body = body
        self._headers = headers

    async def around(self, call: Call, request: Any, carry_out: CarryOut) -> Any:
        if call.route.method != "POST":
            return await carry_out(call)
        page = isinstance(self._body, str)
        return web.Response(
            status=self._status,
            body=(self._body if page else json.dumps(self._body)).encode(),
            content_type="text/html" if page else "application/json",
            headers=self._headers,
        )

"""Faults of Discord that tests of the outer half ask for: before, instead or after a request."""

import asyncio
import json
from typing import Any

from aiohttp import web

from tests.standins.discord.faults import CarryOut, Faults
from tests.standins.discord.routing import Call, Reply


class Fails(Faults):
    """The next requests of a method fail; `after` says whether they are carried out first."""

    def __init__(self, method: str, status: int, times: int = 99, *, after: bool = False) -> None:
        self._method = method
        self._reply = Reply(status, {"message": "It broke", "code": 0})
        self._times = times
        self._after = after
        self.came = 0

    async def around(self, call: Call, request: Any, carry_out: CarryOut) -> Any:
        if call.route.method != self._method:
            return await carry_out(call)
        self.came += 1
        if self.came > self._times:
            return await carry_out(call)
        if self._after:
            await carry_out(call)
        return self._reply


class Hangs(Faults):
    """The next request of a method is carried out, and its answer never comes."""

    def __init__(self, method: str) -> None:
        self._method = method
        self._hung = False
        self.gone = asyncio.Event()

    async def around(self, call: Call, request: Any, carry_out: CarryOut) -> Any:
        reply = await carry_out(call)
        if call.route.method == self._method and not self._hung:
            self._hung = True
            await self.gone.wait()
        return reply


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

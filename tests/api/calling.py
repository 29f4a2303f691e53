"""A program of a shop for tests: it calls the API as over the network."""

import json
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import aiohttp

from bot.testing import FakeChat


@dataclass(frozen=True)
class Got:
    """An answer: its status, what it says, and its headers."""

    status: int
    said: Any
    headers: Mapping[str, str]

    @property
    def error(self) -> str:
        """The code of a problem."""
        return str(self.said["error"])


@dataclass
class Shop:
    """One program; without a token it says nothing of who it is."""

    session: aiohttp.ClientSession
    token: str | None = None
    headers: dict[str, str] = field(default_factory=dict)

    async def sends(
        self, path: str, body: object = None, *, key: str | None = None, **more: Any
    ) -> Got:
        """POST a body as JSON; a body of bytes is sent as it is."""
        data = body if isinstance(body, bytes) else json.dumps(body).encode()
        kind = {"Content-Type": "application/json"}
        keyed = {"Idempotency-Key": key} if key is not None else {}
        headers = {**kind, **keyed, **self._who(), **more.pop("headers", {})}
        return await self.asks("POST", path, data=data, headers=headers, **more)

    async def reads(self, path: str, **query: str) -> Got:
        """GET an address."""
        return await self.asks("GET", path, params=query, headers=self._who())

    async def asks(self, method: str, path: str, **more: Any) -> Got:
        """Anything else."""
        async with self.session.request(method, path, **more) as answer:
            text = await answer.text()
            kind = answer.content_type
            said = json.loads(text) if kind == "application/json" else text
            return Got(answer.status, said, answer.headers)

    def _who(self) -> dict[str, str]:
        token = {} if self.token is None else {"Authorization": f"Bearer {self.token}"}
        return {**token, **self.headers}


@asynccontextmanager
async def shop(chat: FakeChat, token: str | None = None) -> AsyncIterator[Shop]:
    """A program that has a token of the chat's community."""
    async with aiohttp.ClientSession(chat.url) as session:
        yield Shop(session, token)

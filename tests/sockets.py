"""A browser in tests whose sockets are all closed with it."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import aiohttp


@asynccontextmanager
async def browser(url: str | None = None, **given: Any) -> AsyncIterator[aiohttp.ClientSession]:
    """A session, as aiohttp's own.

    A socket that nobody closes, or whose line was cut, keeps its connection; aiohttp leaves that to
    the collector, which then warns in the middle of any later test.
    """
    answers: list[aiohttp.ClientResponse] = []

    class Socket(aiohttp.ClientWebSocketResponse):
        def __init__(
            self,
            reader: Any,
            writer: Any,
            protocol: str | None,
            response: aiohttp.ClientResponse,
            *more: Any,
            **how: Any,
        ) -> None:
            super().__init__(reader, writer, protocol, response, *more, **how)
            answers.append(response)

    async with aiohttp.ClientSession(url, ws_response_class=Socket, **given) as session:
        try:
            yield session
        finally:
            for each in answers:
                each.close()

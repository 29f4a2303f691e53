"""The requests that answer an interaction: outside of the bot's limits, each with little time."""

from typing import Any, NamedTuple

import aiohttp
import yarl

from bot.clock import Clock
from bot.platforms.discord.line import Line
from bot.platforms.discord.turns import Turns
from bot.platforms.discord.uploads import Uploads, uploads

SECONDS = 5.0  # for one request; the interaction itself is given up after three
UPLOAD_SECONDS = 60.0  # for one that carries files
MESSAGE, DEFERRED_MESSAGE, DEFERRED_UPDATE, UPDATE, CHOICES, MODAL = range(4, 10)
"""The kinds of first answers."""
EPHEMERAL = 64  # the flag of a message that one member alone sees
NOBODY = "nobody is logged in"
Body = dict[str, Any]
FAULTS = (aiohttp.ClientError, OSError, TimeoutError)


class Reply(NamedTuple):
    """What Discord said; `code` is its own number for an error, 0 if it has none."""

    status: int
    body: dict[str, Any]

    @property
    def good(self) -> bool:
        """Whether it was done."""
        return self.status < 300

    @property
    def code(self) -> int:
        """Discord's own number for what went wrong; 0 if it gives none."""
        return int(self.body.get("code") or 0)

    @property
    def retry_after(self) -> float:
        """For how many seconds Discord wants to hear nothing of this."""
        return float(self.body.get("retry_after") or 0)


class Callbacks:
    """One method for each kind of answer; each raises one of FAULTS where its fate is unknown."""

    def __init__(self, line: Line, clock: Clock) -> None:
        self._line = line
        self._turns = Turns(clock)

    async def first(
        self,
        id: str,
        token: str,
        kind: int,
        data: Body | None,
        files: Uploads = (),
        until: int | None = None,
    ) -> Reply:
        """The one first answer, within three seconds of the interaction.

        Raises Late, where nothing was sent until an instant (UTC ms): it would come too late.
        """
        answer = {"type": kind} if data is None else {"type": kind, "data": data}
        path = f"/interactions/{id}/{token}/callback?with_response=true"
        return await self._send("POST", path, answer, files, until)

    async def original(self, token: str) -> Reply:
        """The first answer as it stands."""
        return await self._send("GET", f"{self._hook(token)}/messages/@original")

    async def edit(self, token: str, data: Body, files: Uploads = ()) -> Reply:
        """The first answer, or what stands in for it, says this now."""
        return await self._send("PATCH", f"{self._hook(token)}/messages/@original", data, files)

    async def take_away(self, token: str) -> Reply:
        """The first answer goes away."""
        return await self._send("DELETE", f"{self._hook(token)}/messages/@original")

    async def further(self, token: str, data: Body, files: Uploads = ()) -> Reply:
        """One more answer; Discord limits these for a whole server."""
        return await self._send("POST", f"{self._hook(token)}?wait=true", data, files)

    def _hook(self, token: str) -> str:
        client = self._line.client
        if client is None:
            raise ConnectionError(NOBODY)
        return f"/webhooks/{client.application_id}/{token}"

    async def _send(
        self,
        method: str,
        path: str,
        body: Body | None = None,
        files: Uploads = (),
        until: int | None = None,
    ) -> Reply:
        if not files:
            async with self._turns.turn(until):
                return await self._request(method, path, SECONDS, json=body)
        with uploads(body or {}, files) as parts:
            form = aiohttp.FormData()
            for part in parts["form"]:
                form.add_field(part["name"], part["value"], filename=part.get("filename"))
            return await self._request(method, path, UPLOAD_SECONDS, data=form)

    async def _request(self, method: str, path: str, seconds: float, **body: Any) -> Reply:
        session = self._line.session
        if session is None:
            raise ConnectionError(NOBODY)
        # Ids and tokens need no quoting: to look for what does takes a tenth of the request.
        url = yarl.URL(f"{self._line.api_url}{path}", encoded=True)
        timeout = aiohttp.ClientTimeout(total=seconds)
        async with session.request(method, url, timeout=timeout, **body) as response:
            told = response.content_type == "application/json"
            said = await response.json() if told else {}
            if "Retry-After" in response.headers:
                said.setdefault("retry_after", float(response.headers["Retry-After"]))
            return Reply(response.status, said)

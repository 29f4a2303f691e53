"""The way in and out: the page behind a link for one use, and the list of one's browsers."""

from aiohttp import web

from bot import doors
from bot.clock import Clock
from bot.doors import DOOR, Session
from bot.ids import Ids
from bot.ops.sheets import CORE, Sheets
from bot.store.db import Database
from bot.web import Site
from bot.web_guard import address_of, over_https
from bot.web_pace import Pace

COOKIE = "plaza_ops"
PLACE = "/ops"


class Doorway:
    """Lets operators in by links from the chat, and knows their browsers again."""

    def __init__(self, site: Site, sheets: Sheets, db: Database, clock: Clock, ids: Ids) -> None:
        self._sheets = sheets
        self._db = db
        self._clock = clock
        self._ids = ids
        self._tries = Pace(clock, burst=20, per_second=1 / 6)  # from one address
        site.get(f"{DOOR}/{{token}}", self._door)
        site.post(DOOR, self._enter)

    async def session(self, request: web.Request) -> Session | None:
        """The session of the browser that asks."""
        token, now = request.cookies.get(COOKIE), self._clock.now()
        found = await self._db.read(doors.session, token, now) if token else None
        if found is not None and now - found.used_at > doors.SEEN_EVERY_MS:
            await self._db.write(doors.seen, found, now)
        return found

    def leave(self, response: web.StreamResponse) -> None:
        """The browser forgets that it was let in."""
        response.del_cookie(COOKIE, path=PLACE)

    async def _door(self, request: web.Request) -> web.Response:
        """Only a page: what looks into links for a chat must not use them up."""
        if self._tries.take(address_of(request)):
            return self._sheets.refuse(request, "too-many", 429)
        token = request.match_info["token"]
        if not await self._db.read(doors.is_open, token, self._clock.now()):
            return self._sheets.refuse(request, "link-used", 404)
        return self._sheets.show(request, CORE, "open.html", key="ops-open", token=token, door=DOOR)

    async def _enter(self, request: web.Request) -> web.Response:
        if self._tries.take(address_of(request)):
            return self._sheets.refuse(request, "too-many", 429)
        token = str((await request.post()).get("token", ""))
        found = await self._db.write(doors.enter, self._ids, token, self._clock.now())
        if found is None:
            return self._sheets.refuse(request, "link-used", 404)
        fresh, path = found
        response = web.HTTPSeeOther(path)
        response.set_cookie(
            COOKIE,
            fresh,
            max_age=doors.SESSION_MS // 1000,
            httponly=True,
            samesite="Lax",
            path=PLACE,
            secure=over_https(request),
        )
        raise response

"""Where members hand in files and look at them: checked before they are kept, served inert."""

import asyncio
import logging
import math
from collections.abc import AsyncIterator
from http import HTTPStatus

from aiohttp import web

from bot.acts import Bring
from bot.delivery import Done, Outcome, Refused
from bot.effects import Argument
from bot.errors import UserError
from bot.files import MOST_BYTES, REFUSALS
from bot.ids import read_id
from bot.kinds import FileKind
from bot.pictures import HEAD, media_type
from bot.platforms.base import Ground
from bot.platforms.webchat.doors import Doors
from bot.platforms.webchat.ids import Ids
from bot.platforms.webchat.order import keeping
from bot.platforms.webchat.people import store as people
from bot.platforms.webchat.people.names import clean_line
from bot.platforms.webchat.people.sessions import Sessions
from bot.platforms.webchat.people.store import Browser, Member
from bot.platforms.webchat.rooms import rooms_for
from bot.platforms.webchat.settings import NAME
from bot.platforms.webchat.store import message
from bot.platforms.webchat.uploads import store
from bot.platforms.webchat.uploads.store import ADDRESS, PICTURE, Upload
from bot.store.db import Tx
from bot.web_guard import INERT
from bot.web_pace import Pace

CHUNK = 64 << 10  # bytes
LONGEST_NAME = 100
WITHIN = 300.0  # seconds for a file to come in
A_DAY = 24 * 3600 * 1000  # ms
A_DAYS_BYTES = 200 << 20  # from one browser
TABLES = (".csv", ".txt", ".xlsx")
TABLE = "application/octet-stream"
LOOKED_AT = "private, max-age=86400"
LOST = "file-lost"

log = logging.getLogger(__name__)


class Desk:
    """Takes files in for members, and shows pictures to who may see them."""

    def __init__(self, ground: Ground, sessions: Sessions, doors: Doors, ids: Ids) -> None:
        self._ground = ground
        self._sessions = sessions
        self._doors = doors
        self._ids = ids
        self._pace = Pace(ground.clock, burst=12, per_second=0.2)
        ground.site.take("/c/{community}/m/{slug}/upload", self._take)
        ground.site.get("/upload/{id:[0-9]{1,19}}", self._serve)

    async def bring(self, effect: Bring, community: str) -> Outcome:
        """Give the core a file that a command was given, if it is still here."""
        id_ = effect.file.address.removeprefix(ADDRESS)
        found = await self._ground.db.read(_within, read_id(id_), community)
        if found is None:
            return Refused("file-gone")
        kept = await self._ground.files.keep(_chunks(found), effect.file.name, effect.kind)
        return kept if isinstance(kept, Refused) else Done(kept.file)

    async def _take(self, request: web.Request) -> web.Response:
        home = self._doors.home_of(request)
        browser = await self._sessions.of(request)
        member = await self._doors.member_of(request, browser)
        if browser is None or member is None:
            raise web.HTTPForbidden
        name = clean_line(request.query.get("name", "")).strip()[:LONGEST_NAME] or "?"
        kind: FileKind = "picture"
        if request.query.get("for") == "command" and name.lower().endswith(TABLES):
            kind = "table"
        try:
            await self._allow(browser, member)
            async with asyncio.timeout(WITHIN):
                kept = await self._keep(request, home.native, member, name, kind)
        except UserError as refused:
            text = self._ground.texts.say(member.language, NAME, refused.key, refused.args_)
            return web.json_response({"text": text}, status=HTTPStatus.TOO_MANY_REQUESTS)
        except TimeoutError:
            kept = Refused(LOST)
        if isinstance(kept, Refused):
            text = self._why(kept.reason, member.language, name, kind)
            return web.json_response({"text": text}, status=HTTPStatus.UNPROCESSABLE_ENTITY)
        shown = {"id": str(kept.id), "name": name, "width": kept.width, "height": kept.height}
        return web.json_response(shown)

    async def _allow(self, browser: Browser, member: Member) -> None:
        now = self._ground.clock.now()
        await self._ground.db.read(keeping.check, member.id, now)
        seconds = self._pace.take(str(browser.id))
        if seconds:
            raise UserError("refused-too-fast", seconds=math.ceil(seconds))
        if await self._ground.db.read(store.sent, browser.id, now - A_DAY) > A_DAYS_BYTES:
            raise UserError("refused-upload-day", limit=A_DAYS_BYTES >> 20)

    async def _keep(
        self, request: web.Request, community: str, member: Member, name: str, kind: FileKind
    ) -> Upload | Refused:
        files = self._ground.files
        stored = await files.keep(request.content.iter_chunked(CHUNK), name, kind)
        if isinstance(stored, Refused):
            return stored
        path = files.path(stored.file)
        if path is None:
            return Refused(LOST)
        data = await asyncio.to_thread(path.read_bytes)
        new = Upload(
            *(self._ids.new(), community, member.id, None, name),
            *(media_type(data[:HEAD]) or TABLE if kind == "picture" else TABLE,),
            *(stored.width, stored.height, stored.size, self._ground.clock.now()),
        )
        await self._ground.db.write(store.add, new, data)
        return new

    def _why(self, reason: str, language: str, name: str, kind: FileKind) -> str:
        told: dict[str, Argument] = {"file": name, "kind": kind, "most": MOST_BYTES[kind] >> 20}
        key = reason if reason in REFUSALS else LOST
        return self._ground.texts.say(language, "core", key, told)

    async def _serve(self, request: web.Request) -> web.Response:
        browser = await self._sessions.of(request)
        found = await self._ground.db.read(self._shown, int(request.match_info["id"]), browser)
        if found is None:
            raise web.HTTPNotFound
        kind, data = found
        request[INERT] = True
        name = f"picture.{kind.removeprefix(PICTURE)}"
        headers = {
            "Cache-Control": LOOKED_AT,
            "Content-Disposition": f'inline; filename="{name}"',
        }
        return web.Response(body=data, content_type=kind, headers=headers)

    def _shown(self, tx: Tx, id_: int, browser: Browser | None) -> tuple[str, bytes] | None:
        """A picture, if somebody of this browser may see it."""
        found = store.upload(tx, id_) if browser is not None and id_ < 2**63 else None
        if browser is None or found is None or not found.kind.startswith(PICTURE):
            return None
        members = {each.id for each in people.members_of(tx, browser.id, found.community)}
        if found.message is None:
            seen = found.member in members
        else:
            post = message(tx, found.message)
            rooms = rooms_for(self._ground.home(found.community), operator=browser.operator)
            seen = post is not None and bool(members) and post.room in rooms
        data = store.content(tx, id_) if seen else None
        return None if data is None else (found.kind, data)


def _within(tx: Tx, id_: int, community: str) -> bytes | None:
    found = store.upload(tx, id_)
    return store.content(tx, id_) if found and found.community == community else None


async def _chunks(data: bytes) -> AsyncIterator[bytes]:
    for at in range(0, len(data), CHUNK):
        yield data[at : at + CHUNK]

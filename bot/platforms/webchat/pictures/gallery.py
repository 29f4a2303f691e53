"""The pictures of the bot's posts: kept when a post is made, served for as long as it stands."""

import asyncio
import hashlib
from collections.abc import Sequence
from pathlib import Path

from aiohttp import web

from bot.delivery import Drawn
from bot.pictures import HEAD, media_type
from bot.platforms.base import Ground
from bot.platforms.webchat.messages import Picture
from bot.platforms.webchat.pictures import store
from bot.platforms.webchat.pictures.measure import measure
from bot.platforms.webchat.pictures.store import File
from bot.web_pages import FOR_EVER

UNKNOWN = "application/octet-stream"
SVG = "image/svg+xml"
SEALED = "sealed"  # in the place of a kind: a card that nobody reads without the key


class Gallery:
    """Keeps files by their hash, which is also their address: what is behind it never changes."""

    def __init__(self, ground: Ground) -> None:
        self._db = ground.db
        self._texts = ground.texts
        ground.site.get("/pictures/{hash:[0-9a-f]{64}}", self._serve)

    async def hang(self, pictures: Sequence[tuple[Path | Drawn, str]]) -> tuple[Picture, ...]:
        """The pictures as a post shows them; raises OSError if a file is gone."""
        return tuple([await self._hang(shown, alt) for shown, alt in pictures])

    async def _hang(self, shown: Path | Drawn, alt: str) -> Picture:
        if isinstance(shown, Drawn):
            return await self._card(shown, alt)
        return await self._file(shown, alt)

    async def _card(self, card: Drawn, alt: str) -> Picture:
        """One that is secret lies sealed in its row, at an address that tells nothing of it."""
        if card.secret:
            data, kind = self._texts.seal(card.data.decode()).encode(), SEALED
            alt = ""  # it stands in the card
        else:
            data, kind = card.data, SVG
        hash_ = hashlib.sha256(data).hexdigest()
        await self._db.write(store.keep, hash_, File(kind, data))
        return Picture(hash_, card.width, card.height, alt, drawn=True)

    async def _file(self, path: Path, alt: str) -> Picture:
        data = await asyncio.to_thread(path.read_bytes)
        hash_ = hashlib.sha256(data).hexdigest()
        kind = media_type(data[:HEAD]) or UNKNOWN
        if not await self._db.read(store.has, hash_):  # most are posted day by day
            await self._db.write(store.keep, hash_, File(kind, data))
        width, height = measure(kind, data) or (0, 0)
        return Picture(hash_, width, height, alt)

    async def _serve(self, request: web.Request) -> web.Response:
        found = await self._db.read(store.file, request.match_info["hash"])
        if found is None:
            raise web.HTTPNotFound
        if found.kind != SEALED:
            headers = {"Cache-Control": FOR_EVER}
            return web.Response(body=found.data, content_type=found.kind, headers=headers)
        opened = self._texts.unseal(found.data.decode())
        if opened is None:
            raise web.HTTPNotFound
        return web.Response(text=opened, content_type=SVG)

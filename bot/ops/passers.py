"""Open pages and pictures of cogs: anybody may look, and nothing is kept in the browser."""

import asyncio
import re
from functools import partial
from typing import Any

from aiohttp import web

from bot.communities import Community
from bot.delivery import Drawn
from bot.errors import PlazaError, UserError
from bot.hanging import Hanging
from bot.ops.front import Front, refusal
from bot.ops.sheets import CORE
from bot.pages import Page
from bot.registry import Handler
from bot.routes import OpenPage, Passing
from bot.store.db import Tx
from bot.texts import LANGUAGES
from bot.web_guard import address_of
from bot.web_pace import Pace
from bot.web_pages import wished

ROOT = "/p/{community}"
REMEMBERED = 20_000  # visitors, before all of them are asked of the database again
PROGRAM = re.compile(
    r"bot\b|bot/|crawl|spider|slurp|preview|embed|facebookexternal|whatsapp|telegram|curl|wget|"
    r"python|headless",
    re.IGNORECASE,
)
"""What programs call themselves that fetch a page for its preview or for a search engine."""

OWN_NAMES = {
    "en": "English",
    "zh-CN": "简体中文",
    "pt-BR": "Português",
    "lv": "Latviešu",
    "el": "Ελληνικά",
}
FOR_A_WHILE = {"Cache-Control": "public, max-age=600"}
Asked = dict[str, str]


class Passers:
    """Serves the open pages of all cogs, each below the address of a community."""

    def __init__(self, front: Front, hanging: Hanging) -> None:
        self._front = front
        self._hanging = hanging
        self._sheets = front.sheets
        self._db = front.db
        self._seen: set[str] = set()
        self._looks = Pace(front.clock, burst=60, per_second=2)  # of one address
        for path, handler in front.registry.open_pages.items():
            _check(handler)
            front.site.get(f"{ROOT}{path}", partial(self._page, handler))
        for path, handler in front.registry.open_pictures.items():
            front.site.get(f"{ROOT}{path}", partial(self._picture, handler))

    async def _page(self, handler: Handler, request: web.Request) -> web.StreamResponse:
        if self._looks.take(address_of(request)):
            return self._sheets.refuse(request, "too-many", 429)
        home = self._home(request)
        event = self._passing(request, home)
        asked = {**request.query, **request.match_info}
        try:
            page = await self._db.read(self._look, handler, home, event, asked)
        except UserError as error:
            words = refusal(error, handler)
            return self._show(request, CORE, Page("sorry.html", {"said": words}), home, 404)
        await self._count(request, handler, home, event, asked)
        return await asyncio.to_thread(self._show, request, handler.cog.name, page, home)

    async def _picture(self, handler: Handler, request: web.Request) -> web.StreamResponse:
        if self._looks.take(address_of(request)):
            raise web.HTTPTooManyRequests
        home = self._home(request)
        event = self._passing(request, home)
        asked = {**request.query, **request.match_info}
        try:
            each = await self._db.read(self._look, handler, home, event, asked)
        except UserError as error:
            raise web.HTTPNotFound from error
        found = await self._hanging.on_page(each, event.language, home)
        if found is None:
            raise web.HTTPNotFound
        if isinstance(found, Drawn):
            return web.Response(body=found.data, content_type="image/png", headers=FOR_A_WHILE)
        return web.FileResponse(found, headers=FOR_A_WHILE)

    def _home(self, request: web.Request) -> Community:
        home = self._front.communities.called(request.match_info["community"])
        if home is None or home.silent:
            raise web.HTTPNotFound
        return home

    def _show(
        self, request: web.Request, owner: str, page: Page, home: Community, status: int = 200
    ) -> web.Response:
        here, spoken = request.rel_url, _language(request, home)
        base = self._front.site.url
        return self._sheets.show(
            request,
            owner,
            page.template,
            spoken,
            status,
            forms=False,
            community={"name": home.name, "zone": home.zone.key, "colour": home.colour},
            here=f"{base}{here.without_query_params('lang')}",
            languages=[
                {"code": code, "name": name, "path": str(here.update_query(lang=code))}
                for code, name in OWN_NAMES.items()
            ],
            **page.data,
        )

    def _look(self, tx: Tx, handler: Handler, home: Community, event: Passing, asked: Asked) -> Any:
        """A page, or a picture."""
        return handler.call(self._front.ctx(tx, handler, home, event), asked)

    async def _count(
        self,
        request: web.Request,
        handler: Handler,
        home: Community,
        event: Passing,
        asked: Asked,
    ) -> None:
        """Tell the cog of a visitor that it has not heard of today."""
        counts = _counts(handler)
        by = request.headers.get("User-Agent", "")
        ahead = request.headers.get("Sec-Purpose", request.headers.get("Purpose", ""))
        is_person = request.method == "GET" and by and not PROGRAM.search(by) and not ahead
        key = f"{event.visitor}:{request.rel_url.without_query_params('lang')}"
        if not counts or not is_person or key in self._seen:
            return
        if len(self._seen) >= REMEMBERED:
            self._seen.clear()
        self._seen.add(key)
        await self._db.write(self._counted, handler, home, event, asked)

    def _counted(
        self, tx: Tx, handler: Handler, home: Community, event: Passing, asked: Asked
    ) -> None:
        getattr(handler.cog, _counts(handler))(self._front.ctx(tx, handler, home, event), asked)

    def _passing(self, request: web.Request, home: Community) -> Passing:
        """Who looks: one browser on one day, by a digest that says nothing else of them."""
        day = home.local(self._front.clock.now()).date().isoformat()
        by = request.headers.get("User-Agent", "")
        told = f"passer:{home.id}:{day}:{address_of(request)}:{by}"
        visitor = self._front.core.means.vault.digest(told)[:32]
        return Passing(f"open:{self._front.core.ids.new()}", visitor, _language(request, home))


def _language(request: web.Request, home: Community) -> str:
    """What the visitor chose by the switch, or else what their browser asks for."""
    chosen = request.query.get("lang", "")
    return chosen if chosen in LANGUAGES else wished(request, home.language)


def _counts(handler: Handler) -> str:
    return handler.mark.counts if isinstance(handler.mark, OpenPage) else ""


def _check(handler: Handler) -> None:
    counts = _counts(handler)
    if counts and not callable(getattr(handler.cog, counts, None)):
        raise PlazaError(f"cog {handler.cog.name}: an open page counts by {counts}, not there")

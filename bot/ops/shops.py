"""Pages for the phones of shops: the door behind a link for one use, and the cogs' pages."""

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from aiohttp import web
from aiohttp.typedefs import Handler as Served

from bot.api import store
from bot.api.store import Partner
from bot.communities import Community
from bot.context import Ctx
from bot.errors import UserError
from bot.ops.front import Front, refusal
from bot.ops.presses import Presses
from bot.ops.sheets import CORE
from bot.pages import Page
from bot.partners import DOOR, hashed
from bot.registry import Handler
from bot.routes import Call
from bot.store.db import Tx
from bot.web_guard import address_of, over_https
from bot.web_pace import Pace
from bot.web_pages import wished

COOKIE, PLACE = "plaza_shop", "/shop"
SESSION_MS, UNUSED_MS = 180 * 86_400_000, 30 * 86_400_000
SEEN_EVERY_MS = 3_600_000
LONGEST_PRESS = 64  # characters
Sent = dict[str, str]


@dataclass(frozen=True, slots=True)
class Till:
    """The browser of a partner."""

    hash: str
    partner: Partner
    community: Community

    @property
    def of(self) -> str:
        """What its forms carry."""
        return self.hash[:16]

    @property
    def who(self) -> int:
        """The partner."""
        return self.partner.id


class Shops:
    """Lets browsers of partners in, and serves them the pages of cogs."""

    def __init__(self, front: Front) -> None:
        self._front = front
        self._sheets = front.sheets
        self._db = front.db
        self._presses = Presses(front, PLACE, self._ctx)
        clock, site = front.clock, front.site
        self._tries = Pace(clock, burst=20, per_second=1 / 6)  # of one address, at the door
        self._acts = Pace(clock, burst=30, per_second=1)  # of one browser
        site.get(f"{DOOR}/{{token}}", self._door)
        site.post(DOOR, self._enter)
        for path, handler in front.registry.shop_pages.items():
            site.get(path, self._for_shops(partial(self._page, handler)))
        for path, handler in front.registry.shop_acts.items():
            site.post(path, self._for_shops(partial(self._act, handler)))

    # The door

    async def _door(self, request: web.Request) -> web.Response:
        """Only a page: what looks into links for a chat must not use them up."""
        if self._tries.take(address_of(request)):
            return self._sheets.refuse(request, "too-many", 429)
        token = request.match_info["token"]
        if not await self._db.read(store.link_is_open, hashed(token), self._front.clock.now()):
            return self._sheets.refuse(request, "shop-link-used", 404)
        return self._sheets.show(
            request, CORE, "open.html", key="ops-shop-open", token=token, door=DOOR
        )

    async def _enter(self, request: web.Request) -> web.Response:
        if self._tries.take(address_of(request)):
            return self._sheets.refuse(request, "too-many", 429)
        link, fresh = (
            hashed(str((await request.post()).get("token", ""))),
            secrets.token_urlsafe(32),
        )
        if not await self._db.write(store.enter, link, hashed(fresh), self._front.clock.now()):
            return self._sheets.refuse(request, "shop-link-used", 404)
        response = web.HTTPSeeOther(PLACE)
        response.set_cookie(
            COOKIE,
            fresh,
            max_age=SESSION_MS // 1000,
            httponly=True,
            samesite="Lax",
            path=PLACE,
            secure=over_https(request),
        )
        raise response

    # Pages

    def _for_shops(self, serve: Callable[[web.Request, Till], Any]) -> Served:
        async def served(request: web.Request) -> web.StreamResponse:
            till = await self._till(request)
            if till is None:
                return self._sheets.refuse(request, "shop-no-session", 403)
            response: web.StreamResponse = await serve(request, till)
            return response

        return served

    async def _till(self, request: web.Request) -> Till | None:
        token, now = request.cookies.get(COOKIE), self._front.clock.now()
        if not token:
            return None
        hash, since = hashed(token), (now - SESSION_MS, now - UNUSED_MS)
        found = await self._db.read(store.by_session, hash, *since)
        if found is None:
            return None
        partner, used_at = found
        community = self._front.communities.by_id(partner.community)
        if community is None or community.silent:
            return None
        if now - used_at > SEEN_EVERY_MS:
            await self._db.write(store.session_used, hash, now, *since)
        return Till(hash, partner, community)

    async def _page(self, handler: Handler, request: web.Request, till: Till) -> web.Response:
        look, asked = self._presses.look, dict(request.query)
        try:
            page, _, said = await self._db.read(look, handler, till, asked)
        except UserError as error:
            said = refusal(error, handler)
            return self._show(request, CORE, till, Page("sorry.html"), said, 404)
        return self._show(request, handler.cog.name, till, page, said)

    def _show(
        self,
        request: web.Request,
        owner: str,
        till: Till,
        page: Page,
        said: Any = None,
        status: int = 200,
    ) -> web.Response:
        return self._sheets.show(
            request,
            owner,
            page.template,
            wished(request, till.community.language),
            status,
            community={"name": till.community.name, "zone": till.community.zone.key},
            shop=till.partner.name,
            of=till.of,
            here=str(request.rel_url.without_query_params("said")),
            said=said,
            **page.data,
        )

    # What forms are sent to

    async def _act(self, handler: Handler, request: web.Request, till: Till) -> web.Response:
        if self._acts.take(till.hash):
            return self._sheets.refuse(request, "too-many", 429)
        got = await self._presses.act(handler, request, till)
        return self._show(request, handler.cog.name, till, got) if isinstance(got, Page) else got

    def _ctx(self, tx: Tx, handler: Handler, till: Till, press: str) -> Ctx:
        event = Call(f"shop:{press}", till.partner.id, till.partner.name)
        return self._front.ctx(tx, handler, till.community, event)

"""Pages for the phones of shops: the door behind a link for one use, and the cogs' pages."""

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from aiohttp import web
from aiohttp.typedefs import Handler as Served
from yarl import URL

from bot import doors
from bot.api import store
from bot.api.store import Partner
from bot.clock import Clock
from bot.communities import Communities, Community
from bot.context import Ctx
from bot.effects import Text
from bot.errors import UserError
from bot.ops.sheets import CORE, Sheets
from bot.pages import Goto, Page
from bot.partners import DOOR, hashed
from bot.registry import Handler, Registry
from bot.routes import Call
from bot.scene import Core, Scene
from bot.store.db import Database, Tx
from bot.web import Site
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


class Shops:
    """Lets browsers of partners in, and serves them the pages of cogs."""

    def __init__(
        self,
        site: Site,
        db: Database,
        core: Core,
        registry: Registry,
        communities: Communities,
        sheets: Sheets,
        clock: Clock,
    ) -> None:
        self._db = db
        self._core = core
        self._communities = communities
        self._sheets = sheets
        self._clock = clock
        self._tries = Pace(clock, burst=20, per_second=1 / 6)  # of one address, at the door
        self._acts = Pace(clock, burst=30, per_second=1)  # of one browser
        site.get(f"{DOOR}/{{token}}", self._door)
        site.post(DOOR, self._enter)
        for path, handler in registry.shop_pages.items():
            site.get(path, self._for_shops(partial(self._page, handler)))
        for path, handler in registry.shop_acts.items():
            site.post(path, self._for_shops(partial(self._act, handler)))

    # The door

    async def _door(self, request: web.Request) -> web.Response:
        """Only a page: what looks into links for a chat must not use them up."""
        if self._tries.take(address_of(request)):
            return self._sheets.refuse(request, "too-many", 429)
        token = request.match_info["token"]
        if not await self._db.read(store.link_is_open, hashed(token), self._clock.now()):
            return self._sheets.refuse(request, "shop-link-used", 404)
        return self._sheets.show(request, CORE, "shop_open.html", token=token, door=DOOR)

    async def _enter(self, request: web.Request) -> web.Response:
        if self._tries.take(address_of(request)):
            return self._sheets.refuse(request, "too-many", 429)
        link, fresh = (
            hashed(str((await request.post()).get("token", ""))),
            secrets.token_urlsafe(32),
        )
        if not await self._db.write(store.enter, link, hashed(fresh), self._clock.now()):
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
        token, now = request.cookies.get(COOKIE), self._clock.now()
        if not token:
            return None
        hash, since = hashed(token), (now - SESSION_MS, now - UNUSED_MS)
        found = await self._db.read(store.by_session, hash, *since)
        if found is None:
            return None
        partner, used_at = found
        community = self._communities.by_id(partner.community)
        if community is None or community.silent:
            return None
        if now - used_at > SEEN_EVERY_MS:
            await self._db.write(store.session_used, hash, now, *since)
        return Till(hash, partner, community)

    async def _page(self, handler: Handler, request: web.Request, till: Till) -> web.Response:
        try:
            page, said = await self._db.read(self._look, handler, till, dict(request.query))
        except UserError as error:
            said = _words(error, handler)
            return self._show(request, CORE, till, Page("shop_sorry.html"), said, 404)
        return self._show(request, handler.cog.name, till, page, said)

    def _look(self, tx: Tx, handler: Handler, till: Till, asked: Sent) -> tuple[Page, Any]:
        press = asked.pop("said", "")
        ctx = self._ctx(tx, handler, till, "look")
        said = doors.said_to(tx, till.community.id, till.partner.id, press) if press else None
        return handler.call(ctx, asked), said[1] if said else None

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
            of=till.hash[:16],
            here=str(request.rel_url.without_query_params("said")),
            said=said,
            **page.data,
        )

    # What forms are sent to

    async def _act(self, handler: Handler, request: web.Request, till: Till) -> web.Response:
        if self._acts.take(till.hash):
            return self._sheets.refuse(request, "too-many", 429)
        sent = {name: str(value) for name, value in (await request.post()).items()}
        press, back = sent.get("once", ""), sent.get("back", "")
        if not 0 < len(press) <= LONGEST_PRESS or not _inside(back):
            raise web.HTTPBadRequest
        if sent.get("of") != till.hash[:16]:
            return self._sheets.refuse(request, "other-session", 409)
        try:
            got = await self._db.write(self._do, handler, till, press, sent)
        except UserError as error:
            words = _words(error, handler)
            got = await self._db.write(self._refused, till, press, back, words)
        if isinstance(got, Page):
            return self._show(request, handler.cog.name, till, got)
        raise web.HTTPSeeOther(URL(got).update_query(said=press))

    def _do(self, tx: Tx, handler: Handler, till: Till, press: str, sent: Sent) -> Page | str:
        home, partner = till.community.id, till.partner.id
        if (known := doors.said_to(tx, home, partner, press)) is not None:
            return known[0]
        ctx = self._ctx(tx, handler, till, press)
        got: Goto | Page = handler.call(ctx, sent)
        if isinstance(got, Page):
            return got
        doors.remember(tx, home, partner, press, got.path, got.said, ctx.now)
        return got.path

    def _refused(self, tx: Tx, till: Till, press: str, back: str, words: Text) -> str:
        home, partner = till.community.id, till.partner.id
        if doors.said_to(tx, home, partner, press) is None:
            doors.remember(tx, home, partner, press, back, words, self._clock.now())
        return back

    def _ctx(self, tx: Tx, handler: Handler, till: Till, press: str) -> Ctx:
        partner, home = till.partner, till.community
        scene = Scene(
            cause=f"{home.id}:shop:{press}:{handler.name}",
            community=home,
            now=self._clock.now(),
            event=Call(f"shop:{press}", partner.id, partner.name),
            mark=handler.mark,
        )
        return Ctx(tx, self._core, handler.cog.name, scene)


def _inside(path: str) -> bool:
    """Whether a path stays among the pages of shops."""
    begins = path == PLACE or path.startswith((f"{PLACE}/", f"{PLACE}?"))
    return begins and "\\" not in path and "\n" not in path


def _words(error: UserError, handler: Handler) -> Text:
    return Text(error.cog or handler.cog.name, error.key, error.args_)

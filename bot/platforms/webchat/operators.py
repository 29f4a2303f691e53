"""The operators' pages: the one-time link, sign-in, the list of sign-ins and ending them."""

import hmac
import secrets
from functools import partial

from aiohttp import web

from bot.errors import UserError
from bot.platforms.base import Ground
from bot.platforms.webchat.hub import Hub
from bot.platforms.webchat.ids import Ids
from bot.platforms.webchat.people import store
from bot.platforms.webchat.people.password import LONGEST, SHORTEST, Scrambler
from bot.platforms.webchat.people.sessions import Sessions, give, hashed, new_token
from bot.platforms.webchat.people.store import Browser, Session
from bot.platforms.webchat.sheets import Sheets
from bot.store.db import Tx
from bot.web_guard import address_of
from bot.web_pace import Pace
from bot.web_pages import wished

PAGE = "/operator"


class Operators:
    """Makes a browser an operator's, by a link that works once or by password."""

    def __init__(
        self, ground: Ground, sheets: Sheets, sessions: Sessions, hub: Hub, ids: Ids
    ) -> None:
        self._ground = ground
        self._sheets = sheets
        self._sessions = sessions
        self._hub = hub
        self._ids = ids
        self._once = secrets.token_urlsafe(32)
        self._scrambler = Scrambler()
        self._tries = Pace(ground.clock, burst=5, per_second=1 / 30)
        site = ground.site
        site.get(PAGE, self._page)
        site.post(f"{PAGE}/sign-in", self._sign_in)
        site.post(f"{PAGE}/sign-out", self._sign_out)
        site.post(f"{PAGE}/revoke", self._revoke)
        site.get(f"{PAGE}/once/{{token}}", self._once_page)
        site.post(f"{PAGE}/password", self._choose)

    async def link(self) -> str | None:
        """The one-time link, as long as nobody has chosen a password."""
        if await self._ground.db.read(store.password) is not None:
            return None
        return f"{self._ground.site.url}{PAGE}/once/{self._once}"

    def out(self, tx: Tx, community: str, member: str) -> None:
        """End operator mode where this member is; the password opens it anew, to who knows it."""
        browser = store.sign_out_member(tx, community, member)
        if browser is not None:
            tx.after_commit(partial(self._hub.drop, browser))

    async def _page(self, request: web.Request) -> web.Response:
        browser = await self._sessions.of(request)
        if browser is None or not browser.operator:
            return self._show_sign_in(request)
        found = await self._ground.db.read(store.operators)
        return self._sheets.show(
            request,
            "operator.html",
            sessions=[_listed(session, browser) for session in found],
            communities=[{"id": home.native, "name": home.name} for home in self._ground.homes()],
        )

    def _show_sign_in(self, request: web.Request, key: str = "", status: int = 200) -> web.Response:
        error = self._sheets.say(wished(request), UserError(key)) if key else None
        return self._sheets.show(request, "operator_sign_in.html", None, status, error=error)

    async def _sign_in(self, request: web.Request) -> web.Response:
        if self._tries.take(address_of(request)):
            return self._show_sign_in(request, "refused-too-many-tries", 429)
        stored = await self._ground.db.read(store.password)
        if stored is None:
            return self._show_sign_in(request, "refused-no-password", 403)
        password = str((await request.post()).get("password", ""))
        if len(password) > LONGEST or not await self._scrambler.matches(password, stored):
            return self._show_sign_in(request, "refused-password", 403)
        return await self._welcome(request)

    async def _once_page(self, request: web.Request) -> web.Response:
        token = request.match_info["token"]
        await self._check_once(token)
        return self._sheets.show(request, "operator_password.html", token=token, error=None)

    async def _choose(self, request: web.Request) -> web.Response:
        form = await request.post()
        token, password = str(form.get("token", "")), str(form.get("password", ""))
        await self._check_once(token)
        if not SHORTEST <= len(password) <= LONGEST:
            refused = UserError("refused-short-password", limit=SHORTEST)
            error = self._sheets.say(wished(request), refused)
            return self._sheets.show(
                request, "operator_password.html", None, 400, token=token, error=error
            )
        scrambled = await self._scrambler.scramble(password)
        now = self._ground.clock.now()
        if not await self._ground.db.write(store.choose_password, scrambled, now):
            raise web.HTTPNotFound  # somebody else was faster
        return await self._welcome(request)

    async def _check_once(self, token: str) -> None:
        right = hmac.compare_digest(token.encode("utf-8", "replace"), self._once.encode())
        if not right or await self.link() is None:
            raise web.HTTPNotFound

    async def _welcome(self, request: web.Request) -> web.Response:
        browser = await self._sessions.of(request)
        token = new_token()
        id_ = browser.id if browser else self._ids.new()
        now = self._ground.clock.now()
        await self._ground.db.write(_enter, id_, browser is None, hashed(token), now)
        self._hub.drop(id_)
        response = web.HTTPSeeOther(PAGE)
        give(request, response, token)
        raise response

    async def _sign_out(self, request: web.Request) -> web.Response:
        browser = await self._sessions.of(request)
        if browser is not None:
            await self._ground.db.write(store.sign_out, browser.id)
            self._hub.drop(browser.id)
        raise web.HTTPSeeOther(PAGE)

    async def _revoke(self, request: web.Request) -> web.Response:
        browser = await self._sessions.of(request)
        if browser is None or not browser.operator:
            raise web.HTTPForbidden
        form = await request.post()
        session = str(form.get("session", ""))
        now = self._ground.clock.now()
        for ended in await self._ground.db.write(_end, session, bool(form.get("all")), now):
            self._hub.drop(ended)
        raise web.HTTPSeeOther(PAGE)


def _enter(tx: Tx, browser: int, is_new: bool, token_hash: str, at: int) -> None:
    if is_new:
        store.add_browser(tx, browser, token_hash, at)
    store.sign_in(tx, browser, token_hash, at)


def _end(tx: Tx, session: str, everybody: bool, at: int) -> list[int]:
    if everybody:
        return store.revoke_operators(tx, at)
    return store.revoke(tx, session, at)


def _listed(session: Session, this: Browser) -> dict[str, str | int | bool]:
    return {
        "id": str(session.browser.id),
        "created": session.browser.created_at,
        "last_used": session.browser.used_at,
        "operator": ", ".join(session.names),
        "this": session.browser.id == this.id,
    }

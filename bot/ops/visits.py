"""Pages of cogs: who asks is found out, their right is looked at, then the handler is a unit."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from aiohttp import web
from aiohttp.typedefs import Handler as Served
from yarl import URL

from bot import doors
from bot.clock import Clock
from bot.communities import Communities, Community
from bot.context import Ctx
from bot.doors import Session
from bot.effects import Text, Words
from bot.errors import UserError
from bot.holders import named
from bot.members import Member
from bot.ops.doorway import Doorway
from bot.ops.sheets import CORE, Sheets
from bot.pages import Goto, Page, Visit
from bot.registry import Handler, Registry
from bot.scene import Core, Scene
from bot.store.db import Database, Tx
from bot.web import Site

BROWSERS = "/ops/browsers"
LONGEST_PRESS = 64  # characters
Sent = dict[str, str]


@dataclass(frozen=True, slots=True)
class Guest:
    """Who asks, from which of their browsers, and where."""

    session: Session
    community: Community


class Locked(Exception):
    """Who asks has not the right that the page needs."""

    def __init__(self, member: Member | None, right: str) -> None:
        super().__init__(right)
        self.member = member
        self.right = right


class Visits:
    """Serves the pages of all cogs to operators who came in by a link."""

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
        self._sheets = sheets
        self._doorway = Doorway(site, self._sheets, db, clock, core.ids)
        self._db = db
        self._core = core
        self._communities = communities
        self._clock = clock
        for path, handler in registry.pages.items():
            site.get(path, self._for_guests(partial(self._page, handler)))
        for path, handler in registry.acts.items():
            site.post(path, self._for_guests(partial(self._act, handler)))
        site.get(BROWSERS, self._for_guests(self._browsers))
        site.post(f"{BROWSERS}/end", self._for_guests(self._end))

    def _for_guests(self, serve: Callable[[web.Request, Guest], Any]) -> Served:
        async def served(request: web.Request) -> web.StreamResponse:
            session = await self._doorway.session(request)
            community = self._communities.by_id(session.community) if session else None
            if session is None or community is None or community.silent:
                return self._sheets.refuse(request, "no-session", 403)
            try:
                response: web.StreamResponse = await serve(request, Guest(session, community))
            except Locked as locked:
                return self._sheets.refuse(
                    request,
                    "no-right",
                    403,
                    _language(locked.member, community),
                    right=named(locked.right),
                )
            return response

        return served

    # Pages

    async def _page(self, handler: Handler, request: web.Request, guest: Guest) -> web.Response:
        run = self._db.write if handler.mark.undone else self._db.read
        try:
            page, member, said = await run(self._look, handler, guest, dict(request.query))
        except UserError as error:
            sentence, (who, _) = _words(error, handler), await self._db.read(self._who, guest)
            return self._show(request, CORE, "sorry.html", guest, who, 404, sentence=sentence)
        cog = handler.cog.name
        show = partial(self._show, said=said, **page.data)  # a long page must not hold the loop
        return await asyncio.to_thread(show, request, cog, page.template, guest, member)

    def _show(
        self,
        request: web.Request,
        owner: str,
        template: str,
        guest: Guest,
        member: Member | None,
        status: int = 200,
        **given: Any,
    ) -> web.Response:
        home = {"name": guest.community.name, "zone": guest.community.zone.key}
        return self._sheets.show(
            request,
            owner,
            template,
            _language(member, guest.community),
            status,
            community=home,
            of=str(guest.session.id),
            here=str(request.rel_url.without_query_params("said")),
            **given,
        )

    def _look(
        self, tx: Tx, handler: Handler, guest: Guest, asked: Sent
    ) -> tuple[Page, Member, Words | None]:
        ctx = self._ctx(tx, handler, guest, "look")
        press = asked.pop("said", "")
        said = doors.said_to(tx, guest.community.id, ctx.member.id, press) if press else None
        words = said[1] if said else None
        if not handler.mark.undone:
            return handler.call(ctx, asked), ctx.member, words
        with tx.undone():
            return handler.call(ctx, asked), ctx.member, words

    # What forms are sent to

    async def _act(self, handler: Handler, request: web.Request, guest: Guest) -> web.Response:
        sent = {name: str(value) for name, value in (await request.post()).items()}
        press, back = sent.get("once", ""), sent.get("back", "")
        if not 0 < len(press) <= LONGEST_PRESS or not _inside(back):
            raise web.HTTPBadRequest
        if sent.get("of") != str(guest.session.id):
            return self._sheets.refuse(request, "other-session", 409)
        try:
            path = await self._db.write(self._do, handler, guest, press, sent)
        except UserError as error:
            words = _words(error, handler)
            path = await self._db.write(self._refused, handler, guest, press, back, words)
        raise web.HTTPSeeOther(URL(path).update_query(said=press))

    def _do(self, tx: Tx, handler: Handler, guest: Guest, press: str, sent: Sent) -> str:
        ctx = self._ctx(tx, handler, guest, press)
        home, member = guest.community.id, ctx.member.id
        if (known := doors.said_to(tx, home, member, press)) is not None:
            return known[0]
        goto: Goto = handler.call(ctx, sent)
        doors.remember(tx, home, member, press, goto.path, goto.said, ctx.now)
        return goto.path

    def _refused(
        self, tx: Tx, handler: Handler, guest: Guest, press: str, back: str, words: Text
    ) -> str:
        ctx = self._ctx(tx, handler, guest, press)
        if doors.said_to(tx, guest.community.id, ctx.member.id, press) is None:
            doors.remember(tx, guest.community.id, ctx.member.id, press, back, words, ctx.now)
        return back

    # Browsers

    async def _browsers(self, request: web.Request, guest: Guest) -> web.Response:
        member, _ = await self._db.read(self._who, guest)
        found = await self._db.read(doors.sessions, guest.session.community, guest.session.member)
        home = guest.community
        listed = [
            {
                "id": str(each.id),
                "made": home.local(each.made_at),
                "used": home.local(each.used_at),
                "this": each.id == guest.session.id,
            }
            for each in found
        ]
        return self._show(request, CORE, "browsers.html", guest, member, browsers=listed)

    async def _end(self, request: web.Request, guest: Guest) -> web.Response:
        form, own = await request.post(), guest.session
        which = str(form.get("session", ""))
        if form.get("all"):
            await self._db.write(doors.end, own.community, own.member)
        elif which.isdecimal() and len(which) < 20:
            await self._db.write(doors.revoke, own.community, own.member, int(which))
        response = web.HTTPSeeOther(BROWSERS)
        if form.get("all") or which == str(own.id):
            self._doorway.leave(response)
        raise response

    # Who

    def _who(self, tx: Tx, guest: Guest) -> tuple[Member | None, frozenset[str]]:
        now = self._clock.now()
        return doors.rights(tx, self._core.members, guest.community, guest.session, now)

    def _ctx(self, tx: Tx, handler: Handler, guest: Guest, press: str) -> Ctx:
        """The handler's view; raises Locked if who asks has not its right at this moment."""
        member, rights = self._who(tx, guest)
        right = handler.mark.right
        if member is None or right not in rights:
            raise Locked(member, str(right))
        cause = f"{guest.community.id}:web:{press}:{handler.name}"
        scene = Scene(
            cause=cause,
            community=guest.community,
            now=self._clock.now(),
            member=member,
            event=Visit(f"web:{press}", rights),
            mark=handler.mark,
        )
        return Ctx(tx, self._core, handler.cog.name, scene)


def _inside(path: str) -> bool:
    """Whether a path stays among the pages of operators."""
    return path.startswith("/ops/") and "\\" not in path and "\n" not in path


def _words(error: UserError, handler: Handler) -> Text:
    return Text(error.cog or handler.cog.name, error.key, error.args_)


def _language(member: Member | None, community: Community) -> str:
    return (member and member.language) or community.language

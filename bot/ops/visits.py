"""Pages of cogs: who asks is found out, their right is looked at, then the handler is a unit."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from aiohttp import web
from aiohttp.typedefs import Handler as Served

from bot import doors
from bot.communities import Community
from bot.context import Ctx
from bot.doors import Session
from bot.errors import UserError
from bot.holders import named
from bot.ids import read_id
from bot.members import Member
from bot.ops.doorway import PLACE, Doorway
from bot.ops.front import Front, refusal
from bot.ops.presses import Presses
from bot.ops.sheets import CORE
from bot.pages import Visit
from bot.registry import Handler
from bot.store.db import Tx

BROWSERS = "/ops/browsers"
LONGEST_PRESS = 64  # characters
Sent = dict[str, str]


@dataclass(frozen=True, slots=True)
class Guest:
    """Who asks, from which of their browsers, and where."""

    session: Session
    community: Community

    @property
    def of(self) -> str:
        """What its forms carry."""
        return str(self.session.id)

    @property
    def who(self) -> int:
        """The member."""
        return self.session.member


class Locked(Exception):
    """Who asks has not the right that the page needs."""

    def __init__(self, member: Member | None, right: str) -> None:
        super().__init__(right)
        self.member = member
        self.right = right


class Visits:
    """Serves the pages of all cogs to operators who came in by a link."""

    def __init__(self, front: Front) -> None:
        self._front = front
        self._sheets = front.sheets
        self._db = front.db
        self._doorway = Doorway(front.site, front.sheets, front.db, front.clock, front.core.ids)
        self._presses = Presses(front, PLACE, self._ctx)
        site = front.site
        for path, handler in front.registry.pages.items():
            site.get(path, self._for_guests(partial(self._page, handler)))
        for path, handler in front.registry.acts.items():
            site.post(path, self._for_guests(partial(self._act, handler)))
        site.get(BROWSERS, self._for_guests(self._browsers))
        site.post(f"{BROWSERS}/end", self._for_guests(self._end))

    def _for_guests(self, serve: Callable[[web.Request, Guest], Any]) -> Served:
        async def served(request: web.Request) -> web.StreamResponse:
            session = await self._doorway.session(request)
            community = self._front.communities.by_id(session.community) if session else None
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
            page, ctx, said = await run(self._presses.look, handler, guest, dict(request.query))
        except UserError as error:
            told = {"said": refusal(error, handler), "to_calendar": True}
            who, _ = await self._db.read(self._who, guest)
            return self._show(request, CORE, "sorry.html", guest, who, 404, **told)
        cog = handler.cog.name
        show = partial(self._show, said=said, **page.data)  # a long page must not hold the loop
        return await asyncio.to_thread(show, request, cog, page.template, guest, ctx.member)

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
            of=guest.of,
            here=str(request.rel_url.without_query_params("said")),
            **given,
        )

    # What forms are sent to

    async def _act(self, handler: Handler, request: web.Request, guest: Guest) -> web.Response:
        got = await self._presses.act(handler, request, guest)
        assert isinstance(got, web.Response)
        return got

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
        else:
            await self._db.write(doors.revoke, own.community, own.member, read_id(which))
        response = web.HTTPSeeOther(BROWSERS)
        if form.get("all") or which == str(own.id):
            self._doorway.leave(response)
        raise response

    # Who

    def _who(self, tx: Tx, guest: Guest) -> tuple[Member | None, frozenset[str]]:
        now = self._front.clock.now()
        return doors.rights(tx, self._front.core.members, guest.community, guest.session, now)

    def _ctx(self, tx: Tx, handler: Handler, guest: Guest, press: str) -> Ctx:
        """The handler's view; raises Locked if who asks has not its right at this moment."""
        member, rights = self._who(tx, guest)
        right = handler.mark.right
        if member is None or right not in rights:
            raise Locked(member, str(right))
        return self._front.ctx(tx, handler, guest.community, Visit(f"web:{press}", rights), member)


def _language(member: Member | None, community: Community) -> str:
    return (member and member.language) or community.language

"""The WebSocket of a tab, from hello to goodbye."""

from collections.abc import Callable

from aiohttp import WSMsgType, web

from bot.platforms.base import Ground, Home, Offered
from bot.platforms.webchat import wire
from bot.platforms.webchat.actions import Actions, allowed, person
from bot.platforms.webchat.doors import Doors
from bot.platforms.webchat.forms import store as forms
from bot.platforms.webchat.forms.shown import shown
from bot.platforms.webchat.hub import CHANGED, Hub
from bot.platforms.webchat.people.sessions import Sessions
from bot.platforms.webchat.rooms import rooms_for
from bot.platforms.webchat.tab import Tab

MESSAGE_LIMIT = 96 * 1024  # a form of five long fields, in letters of four bytes
FRESH = 15 * 60 * 1000  # milliseconds for which a form that a tab missed is shown to it
ONLY_TEXT = 1003  # close code
GOODBYE_WITHIN = 0.5  # seconds for the other side to answer a close
ALIVE_EVERY = 30.0  # seconds between pings, so that a dead connection is noticed


class Tabs:
    """Greets a tab, and passes on what it sends, one message after the other."""

    def __init__(
        self,
        ground: Ground,
        hub: Hub,
        sessions: Sessions,
        doors: Doors,
        actions: Actions,
        offered: Callable[[], Offered | None],
    ) -> None:
        self._db, self._clock = ground.db, ground.clock
        self._hub = hub
        self._sessions = sessions
        self._doors = doors
        self._actions = actions
        self._offered = offered
        ground.site.get("/c/{community}/m/{slug}/socket", self.serve)

    async def serve(self, request: web.Request) -> web.StreamResponse:
        """Answer one WebSocket for as long as it lasts."""
        offered = self._offered()
        if offered is None:
            raise web.HTTPServiceUnavailable  # the program is still starting
        home = self._doors.home_of(request)
        browser = await self._sessions.of(request)
        member = await self._doors.member_of(request, browser)
        if browser is None or member is None:
            raise web.HTTPForbidden
        socket = web.WebSocketResponse(
            timeout=GOODBYE_WITHIN,
            heartbeat=ALIVE_EVERY,
            compress=False,
            max_msg_size=MESSAGE_LIMIT,
        )
        await socket.prepare(request)
        tab = Tab(socket, member, browser.id)
        self._hub.add(tab)
        try:
            await self._greet(request, tab, home, offered)
            await self._listen(socket, tab, offered)
        finally:
            self._hub.remove(tab)
        return socket

    async def _greet(self, request: web.Request, tab: Tab, home: Home, offered: Offered) -> None:
        # Asked again, now that the hub knows the tab: a session that ended in between
        # would otherwise go on.
        browser = await self._sessions.of(request)
        if browser is None or await self._doors.member_of(request, browser) is None:
            await tab.close(CHANGED, "The session has ended.")
        if tab.closed or browser is None:
            return
        tab.operator = browser.operator
        since = self._clock.now() - FRESH
        open_ = await self._db.read(forms.waiting, tab.member.id, since)
        rights = await offered.rights(home.native, person(tab))
        hello = self._hello(request, tab, home, offered, rights) | {
            "forms": [shown(form) for form in open_]
        }
        tab.begin(wire.encode(hello))

    def _hello(
        self,
        request: web.Request,
        tab: Tab,
        home: Home,
        offered: Offered,
        rights: frozenset[str],
    ) -> wire.Out:
        member = tab.member
        commands = offered.commands(home.native, member.language)
        return {
            "t": "hello",
            "now": self._clock.now(),
            "me": {
                "id": member.id,
                "name": member.name,
                "operator": tab.operator,
                "invite": self._doors.invite_link(request, member),
            },
            "community": {"id": home.native, "name": home.name},
            "rooms": [
                {"id": room, "name": room} for room in rooms_for(home, operator=tab.operator)
            ],
            "commands": [wire.command(offer) for offer in allowed(rights, commands)],
            "menus": [
                {"name": offer.name, "title": offer.title}
                for offer in allowed(rights, offered.menus(member.language))
            ],
            "people": self._hub.people(home.native),
        }

    async def _listen(self, socket: web.WebSocketResponse, tab: Tab, offered: Offered) -> None:
        async for frame in socket:
            if tab.closed:
                return
            if frame.type is WSMsgType.TEXT:
                await self._actions.hear(tab, frame.data, offered)
            else:
                await tab.close(ONLY_TEXT, "Only text is understood here.")

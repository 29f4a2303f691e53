"""The pages members see: the list of communities, the door, the chat."""

from typing import NoReturn
from urllib.parse import quote

from aiohttp import web

from bot.errors import UserError
from bot.pictures import MOST_BYTES
from bot.platforms.base import Ground, Home
from bot.platforms.webchat.links import store as links
from bot.platforms.webchat.order import store as order
from bot.platforms.webchat.people import store
from bot.platforms.webchat.people.joining import Joining
from bot.platforms.webchat.people.names import LONGEST_TEXT
from bot.platforms.webchat.people.sessions import Sessions, give
from bot.platforms.webchat.people.store import Browser, Member
from bot.platforms.webchat.rooms import FindHome
from bot.platforms.webchat.settings import Settings
from bot.platforms.webchat.sheets import Sheets
from bot.web_guard import PUBLIC_URL, address_of
from bot.web_pace import Pace
from bot.web_pages import wished

OWN_NAMES = (
    ("en", "English"),
    ("zh-CN", "简体中文"),
    ("pt-BR", "Português (Brasil)"),
    ("lv", "Latviešu"),
    ("el", "Ελληνικά"),
)


class Doors:
    """Where people come in, and find their own chat page again."""

    def __init__(
        self,
        ground: Ground,
        settings: Settings,
        sheets: Sheets,
        sessions: Sessions,
        joining: Joining,
        home: FindHome,
    ) -> None:
        self._ground = ground
        self._sheets = sheets
        self._sessions = sessions
        self._joining = joining
        self._home = home
        per_minute = settings.joins_per_minute
        self._pace = Pace(ground.clock, burst=per_minute, per_second=per_minute / 60)
        ground.site.get("/", self._all)
        ground.site.get("/c/{community}", self._door)
        ground.site.get("/c/{community}/i/{code}", self._door)
        ground.site.post("/c/{community}/join", self._join)
        ground.site.get("/c/{community}/m/{slug}", self._chat)

    def home_of(self, request: web.Request) -> Home:
        """The community in the address; a page that says so if there is none."""
        home = self._home(request.match_info["community"])
        if home is None:
            raise web.HTTPNotFound
        return home

    async def member_of(self, request: web.Request, browser: Browser | None) -> Member | None:
        """The member in the address, if this browser is that member and was not put out."""
        found = await self._named(request, browser)
        if found is None or await self._ground.db.read(order.out, found.id):
            return None
        return found

    async def _named(self, request: web.Request, browser: Browser | None) -> Member | None:
        if browser is None:
            return None
        community, slug = request.match_info["community"], request.match_info["slug"]
        found = await self._ground.db.read(store.member_at, community, slug)
        return found if found is not None and found.browser == browser.id else None

    def invite_link(self, request: web.Request, member: Member) -> str:
        """What a member passes on to friends, as the world reaches us."""
        base = request.app.get(PUBLIC_URL) or f"{request.scheme}://{request.host}"
        return f"{base}{door_path(member.community)}/i/{member.invite}"

    async def _all(self, request: web.Request) -> web.Response:
        homes = self._ground.homes()
        if len(homes) == 1:
            raise web.HTTPSeeOther(door_path(homes[0].native))
        communities = [{"id": home.native, "name": home.name} for home in homes]
        return self._sheets.show(request, "doors.html", communities=communities)

    async def _door(self, request: web.Request) -> web.Response:
        home = self.home_of(request)
        return await self._show_door(request, home, request.match_info.get("code", ""))

    async def _show_door(
        self,
        request: web.Request,
        home: Home,
        code: str,
        refused: UserError | None = None,
        status: int = 200,
        name: str = "",
        why: str = "",
    ) -> web.Response:
        browser = await self._sessions.of(request)
        db = self._ground.db
        members = await db.read(store.members_of, browser.id, home.native) if browser else []
        inviter = await db.read(store.inviter, home.native, code) if code else None
        known = inviter is not None or await db.read(links.there, home.native, code)
        language = wished(request, home.language)
        return self._sheets.show(
            request,
            "door.html",
            language,
            status,
            community={"id": home.native, "name": home.name},
            members=[{"name": member.name, "slug": member.slug} for member in members],
            invited_by=inviter.name if inviter else None,
            invite=code if known else "",
            error=self._sheets.say(language, refused) if refused else None,
            why=why,
            languages=OWN_NAMES,
            name=name,
        )

    async def _join(self, request: web.Request) -> web.Response:
        home = self.home_of(request)
        form = await request.post()
        name, code = str(form.get("name", "")), str(form.get("invite", ""))
        if self._pace.take(address_of(request)):
            refused = UserError("refused-too-many-joins")
            return await self._show_door(request, home, code, refused, 429, name)
        browser = await self._sessions.of(request)
        try:
            member, token = await self._joining.join(
                home, browser, name, str(form.get("language", "")), code
            )
        except UserError as refused:
            return await self._show_door(request, home, code, refused, 400, name)
        response = web.HTTPSeeOther(f"{door_path(home.native)}/m/{member.slug}")
        if token is not None:
            give(request, response, token)
        raise response

    async def _chat(self, request: web.Request) -> web.Response:
        home = self.home_of(request)
        browser = await self._sessions.of(request)
        member = await self.member_of(request, browser)
        if browser is None or member is None:
            if browser is not None and await self._named(request, browser) is not None:
                banned = await self._ground.db.read(order.banned, browser.id, home.native)
                refused = UserError("refused-banned" if banned else "refused-out")
                why = await self._ground.db.read(order.reason, browser.id, home.native)
                return await self._show_door(request, home, "", refused, 403, why=why)
            _to_the_door(home)
        own = f"{door_path(home.native)}/m/{member.slug}"
        return self._sheets.show(
            request,
            "chat.html",
            member.language,
            community={"id": home.native, "name": home.name},
            member={"id": member.id, "name": member.name, "slug": member.slug},
            operator=browser.operator,
            limit=LONGEST_TEXT,
            socket_path=f"{own}/socket",
            upload_path=f"{own}/upload",
            upload_most=MOST_BYTES >> 20,
        )


def door_path(community: str) -> str:
    """The address of a community's door."""
    return f"/c/{quote(community, safe='')}"


def _to_the_door(home: Home) -> NoReturn:
    raise web.HTTPSeeOther(door_path(home.native))

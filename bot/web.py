"""The one web server: pages and sockets that platforms and cogs declare, kept safe."""

import errno
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from aiohttp import web
from aiohttp.typedefs import Handler, Middleware

from bot.errors import PlazaError
from bot.web_guard import PUBLIC_URL, check_file, check_form, check_origin, secured
from bot.web_pages import Pages

FORM_LIMIT = 64 * 1024
STOP_WITHIN = 0.5  # seconds that a request in progress gets when the program stops
LOCAL, USUAL_PORT = "127.0.0.1", 8080
KEPT_HEADERS = ("Allow", "Retry-After")

ShowFault = Callable[[web.Request, int], web.Response]

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Address:
    """Where the server listens; `setting` names the part of config.yaml that says so.

    What is None is left to the other parts, or else is this machine's port 8080.
    """

    host: str | None
    port: int | None
    setting: str


class _Place(NamedTuple):
    """An address as it is listened at."""

    host: str
    port: int
    setting: str


class Site:
    """One aiohttp application that every part adds its routes to, before it is served."""

    def __init__(self) -> None:
        self.app = web.Application(
            client_max_size=FORM_LIMIT, middlewares=[self._faults(), self._guard()]
        )
        self.app.on_response_prepare.append(secured)
        self._asked: Address | None = None
        self._address: _Place | None = None
        self._show_fault: ShowFault = _plain_fault
        self._port = 0
        self._takes: set[str] = set()  # paths that files are sent to
        self._apart: dict[str, ShowFault] = {}  # beginnings of paths that programs ask

    def settle(self, address: Address, public_url: str | None = None) -> None:
        """Say where to listen, and how the world calls us if a proxy stands in front.

        Raises PlazaError when two parts ask for different addresses.
        """
        wish = _agreed(self._asked, address) if self._asked else address
        url = None if public_url is None else public_url.rstrip("/")
        if url is not None and self.app.get(PUBLIC_URL, url) != url:
            raise PlazaError(_two(wish, address, "public_url"))
        self._asked = wish
        host = LOCAL if wish.host is None else wish.host
        port = USUAL_PORT if wish.port is None else wish.port
        self._address, self._port = _Place(host, port, wish.setting), port
        if url is not None:
            self.app[PUBLIC_URL] = url

    def reached(self) -> str | None:
        """How people reach it; None where it does not run."""
        return self.url if self.serves else None

    def get(self, path: str, handler: Handler) -> None:
        """Declare a page."""
        self.app.router.add_get(path, handler)

    def post(self, path: str, handler: Handler) -> None:
        """Declare what a form is sent to; origin and CSRF token are checked before it runs."""
        self.app.router.add_post(path, handler)

    def take(self, path: str, handler: Handler) -> None:
        """Declare what a file is sent to; origin and CSRF header are checked before it runs.

        The handler reads the body as it comes, and watches how much that is.
        """
        self.app.router.add_post(path, handler)
        self._takes.add(path)

    def answer(self, method: str, path: str, handler: Handler) -> None:
        """Declare what a program asks, below a beginning that stands apart."""
        self.app.router.add_route(method, path, handler)

    def apart(self, beginning: str, show: ShowFault) -> None:
        """What lies below is asked by programs, who are no browsers: no origin and no CSRF token
        is looked at, so no cookie may open anything there. `show` says what went wrong.
        """
        self._apart[beginning] = show

    def pages(self, owner: str, folder: Path) -> Pages:
        """Templates and static files of one owner, from `folder/templates` and `folder/static`."""
        pages = Pages(owner, folder)
        self.get(f"/static/{owner}/{{version}}/{{name}}", pages.serve_static)
        return pages

    def show_faults(self, show: ShowFault) -> None:
        """Let `show(request, status)` draw the pages that say what went wrong."""
        self._show_fault = show

    def on_stop(self, stop: Callable[[], Awaitable[None]]) -> None:
        """Call `stop` when the server goes down and sockets are still open."""

        async def stopping(_: web.Application) -> None:
            await stop()

        self.app.on_shutdown.append(stopping)

    @property
    def serves(self) -> bool:
        """Whether anybody asked for it."""
        return self._address is not None

    @property
    def url(self) -> str:
        """The address of `/` without the slash, as people reach it."""
        if PUBLIC_URL in self.app:
            return self.app[PUBLIC_URL]
        host = self._address.host if self._address else LOCAL
        host = {"0.0.0.0": LOCAL, "::": "::1"}.get(host, host)  # noqa: S104 - shown, not bound
        return f"http://[{host}]:{self._port}" if ":" in host else f"http://{host}:{self._port}"

    @asynccontextmanager
    async def serving(self) -> AsyncIterator[None]:
        """Serve until left, where `settle` said; nobody having asked, serve nothing.

        Raises PlazaError with one sentence when the address cannot be had.
        """
        if self._address is None:
            yield
            return
        # Nothing that is sent to us is unpacked: a few bytes could become gigabytes.
        as_sent: dict[str, Any] = {"auto_decompress": False, "access_log": None}
        runner = web.AppRunner(self.app, shutdown_timeout=STOP_WITHIN, **as_sent)
        await runner.setup()
        try:
            await self._listen(runner, self._address)
            yield
        finally:
            await runner.cleanup()

    async def _listen(self, runner: web.AppRunner, address: _Place) -> None:
        try:
            await web.TCPSite(runner, address.host, address.port).start()
        except OSError as fault:
            raise PlazaError(_why_not(address, fault)) from fault
        self._port = runner.addresses[0][1]

    def _faults(self) -> Middleware:
        @web.middleware
        async def shown(request: web.Request, handler: Handler) -> web.StreamResponse:
            headers: dict[str, str] = {}
            try:
                return await handler(request)
            except web.HTTPException as answer:
                if answer.status < 400:
                    raise
                status = answer.status
                headers = {k: answer.headers[k] for k in KEPT_HEADERS if k in answer.headers}
            except Exception:
                log.exception("%s %s failed", request.method, request.rel_url.path)
                status = 500
            response = self._page_for(request, status)
            response.headers.update(headers)
            return response

        return shown

    def _guard(self) -> Middleware:
        @web.middleware
        async def guarded(request: web.Request, handler: Handler) -> web.StreamResponse:
            if self._shown_apart(request) is not None:
                return await handler(request)
            changes = request.method not in ("GET", "HEAD")
            if changes or request.headers.get("Upgrade", "").lower() == "websocket":
                check_origin(request)
            resource = request.match_info.route.resource
            if changes and resource is not None and resource.canonical in self._takes:
                check_file(request)
            elif changes:
                await check_form(request)
            return await handler(request)

        return guarded

    def _page_for(self, request: web.Request, status: int) -> web.Response:
        try:
            return (self._shown_apart(request) or self._show_fault)(request, status)
        except Exception:
            log.exception("the page for error %d failed", status)
            return _plain_fault(request, status)

    def _shown_apart(self, request: web.Request) -> ShowFault | None:
        path = request.rel_url.path
        return next((show for each, show in self._apart.items() if path.startswith(each)), None)


def _agreed(one: Address, other: Address) -> Address:
    """What two parts ask for together; raises PlazaError where they disagree."""
    for mine, theirs in ((one.host, other.host), (one.port, other.port)):
        if mine is not None and theirs is not None and mine != theirs:
            raise PlazaError(_two(one, other, "host and port"))
    host = other.host if one.host is None else one.host
    port = other.port if one.port is None else one.port
    return Address(host, port, one.setting)


def _two(one: Address, other: Address, what: str) -> str:
    return (
        f"{one.setting} and {other.setting} ask for two web addresses. "
        f"Give both the same {what} in config.yaml."
    )


def _plain_fault(_: web.Request, status: int) -> web.Response:
    return web.Response(status=status, text=f"{status}\n")


def _why_not(address: _Place, fault: OSError) -> str:
    place = f"Port {address.port} on {address.host}"
    if fault.errno == errno.EADDRINUSE:
        return (
            f"{place} is taken by another program. "
            f"Stop it or set {address.setting}.port in config.yaml."
        )
    if fault.errno == errno.EACCES:
        return (
            f"{place} is kept for the system. "
            f"Set {address.setting}.port in config.yaml to 1024 or more."
        )
    return (
        f"{place} cannot be used ({fault.strerror or fault}). "
        f"Set {address.setting}.host in config.yaml to an address of this machine."
    )

"""Serves the routes of all cogs: who asks, what was sent, then the handler as one unit."""

import json
import logging
import re
import secrets
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import asdict, dataclass
from functools import partial
from typing import Any

from aiohttp import web

from bot.api import store
from bot.api.asking import Asking, still
from bot.api.description import Description
from bot.api.problems import LARGEST, Problem, of_status, too_large
from bot.api.reading import asked, fields, parsed
from bot.api.store import Answered, Partner
from bot.communities import Community
from bot.errors import UserError
from bot.ops.front import Front, refusal
from bot.registry import Handler
from bot.routes import ROOT, Auth, Call, Route
from bot.store.db import Tx
from bot.web_pages import wished

KEY = re.compile(r"[!-~]{1,128}")
KEPT_MS = 7 * 86_400_000
REQUEST = web.RequestKey("request", str)

log = logging.getLogger("plaza.api")


@dataclass(frozen=True, slots=True)
class Asked:
    """A call that was read: which handler, who, with which key, and what was sent."""

    handler: Handler
    partner: Partner
    key: str | None
    digest: str  # the same for the same call
    value: Any
    language: str


class Api:
    """Answers other programs, each call in a unit of its own, and describes itself."""

    def __init__(self, front: Front) -> None:
        self._front = front
        self._db = front.db
        self._asking = Asking(front.db, front.core.means.vault, front.clock)
        site, routes = front.site, front.registry.routes.values()
        self._description = Description(site, routes, front.texts)
        site.apart(f"{ROOT}/", _fault)
        for handler in routes:
            mark = _mark(handler)
            site.answer(mark.method, mark.path, self._safe(partial(self._call, handler)))
        site.answer("GET", f"{ROOT}/openapi.json", self._safe(self._openapi))
        site.answer("GET", f"{ROOT}/", self._safe(self._page))

    def _safe(self, serve: Callable[[web.Request], Awaitable[web.Response]]) -> Any:
        """What is served, or a problem as JSON; every answer names its request."""

        async def served(request: web.Request) -> web.Response:
            try:
                self._asking.pace(request)
                response = await serve(request)
            except Problem as problem:
                return _problem(request, problem)
            response.headers["X-Request-Id"] = _request(request)
            return response

        return served

    async def _openapi(self, request: web.Request) -> web.Response:
        del request
        return web.Response(text=self._description.text(), content_type="application/json")

    async def _page(self, request: web.Request) -> web.Response:
        return self._description.page(request)

    async def _call(self, handler: Handler, request: web.Request) -> web.Response:
        call = await self._read(handler, request)
        try:
            answer = await self._db.write(self._do, call)
        except UserError as error:
            answer = await self._db.write(self._refuse, call, error)
        except Problem:
            raise
        except Exception:
            log.exception("%s failed, request %s", handler.mark.name, _request(request))
            raise Problem("fault") from None
        text = answer.body
        if answer.status == 404:
            self._asking.missed(call.partner)
        if answer.status >= 400:
            said = {**json.loads(text), "request": _request(request)}
            text = json.dumps(said, ensure_ascii=False)
        return web.Response(status=answer.status, text=text, content_type="application/json")

    async def _read(self, handler: Handler, request: web.Request) -> Asked:
        """Who asks, and what; raises Problem."""
        mark = _mark(handler)
        key: str | None
        if mark.auth is Auth.SIGNED:
            body = await _body(request)
            partner, key = await self._asking.signed(request, body)
        else:
            partner, key = await self._asking.partner(request), _key(request, mark)
            body = await _body(request) if mark.method == "POST" else b""
        value, said = _sent(request, handler, body)
        told = f"{mark.name}\n{json.dumps(said, sort_keys=True)}"
        digest = self._front.core.means.vault.digest
        kept = key and digest(f"key\n{key}")  # some take the very code for it
        return Asked(handler, partner, kept, digest(told), value, wished(request))

    def _do(self, tx: Tx, call: Asked) -> Answered:
        home = self._home(tx, call.partner)
        if (known := _known(tx, call)) is not None:
            return known
        id = f"api:{call.partner.id}:{call.key or secrets.token_hex(8)}"
        event = Call(id, call.partner.id, call.partner.name)
        ctx = self._front.ctx(tx, call.handler, home, event)
        done = call.handler.call(ctx, call.value)
        said = json.dumps(asdict(done), ensure_ascii=False)
        return _remember(tx, call, Answered(call.digest, 200, said), ctx.now)

    def _refuse(self, tx: Tx, call: Asked, error: UserError) -> Answered:
        """The answer of what was undone, kept as well: a repeated call hears the same."""
        self._home(tx, call.partner)
        if (known := _known(tx, call)) is not None:
            return known
        message = self._front.texts.render(refusal(error, call.handler), call.language)
        said = json.dumps({"error": error.key, "message": message}, ensure_ascii=False)
        now, status = self._front.clock.now(), _mark(call.handler).refuses.get(error.key, 409)
        return _remember(tx, call, Answered(call.digest, status, said), now)

    def _home(self, tx: Tx, partner: Partner) -> Community:
        """Where the partner may ask; raises Problem."""
        still(tx, partner, self._front.clock.now())
        community = self._front.communities.by_id(partner.community)
        if community is None or community.silent:
            raise Problem("community-off")
        return community


def _mark(handler: Handler) -> Route:
    assert isinstance(handler.mark, Route), "the registry keeps routes apart"
    return handler.mark


def _key(request: web.Request, mark: Route) -> str | None:
    key = request.headers.get("Idempotency-Key")
    if not mark.keyed:
        return None
    if key is None:
        raise Problem("key-missing")
    if not KEY.fullmatch(key):
        raise Problem("key-malformed")
    return key


def _sent(request: web.Request, handler: Handler, body: bytes) -> tuple[Any, Any]:
    """What was sent, as the handler's dataclass and as it was read."""
    assert handler.shape is not None, "the registry looks at each route's shape"
    if request.method != "POST":
        return asked(handler.shape, _query(request)), dict(request.query)
    said = parsed(body)
    return fields(handler.shape, said), said


async def _body(request: web.Request) -> bytes:
    """JSON that is small enough, as bytes; raises Problem."""
    plain = (request.charset or "utf-8").lower() in ("utf-8", "utf8")
    packed = request.headers.get("Content-Encoding", "identity").lower() != "identity"
    if request.content_type != "application/json" or not plain or packed:
        raise Problem("wrong-type")
    if (request.content_length or 0) > LARGEST:
        raise too_large()
    body = await request.read()
    if len(body) > LARGEST:
        raise too_large()
    return body


def _query(request: web.Request) -> Mapping[str, str]:
    if len(set(request.query)) < len(request.query):
        raise Problem("wrong-query", "Each name stands in the address once.")
    return dict(request.query)


def _known(tx: Tx, call: Asked) -> Answered | None:
    found = store.answered(tx, call.partner, call.key) if call.key else None
    if found is not None and found.asked != call.digest:
        raise Problem("key-reused")
    return found


def _remember(tx: Tx, call: Asked, answer: Answered, now: int) -> Answered:
    if call.key is not None:
        store.remember(tx, call.partner, call.key, answer, now, now - KEPT_MS)
    return answer


def _request(request: web.Request) -> str:
    """What names this request in its answer and in the log."""
    if REQUEST not in request:
        request[REQUEST] = secrets.token_hex(8)
    return request[REQUEST]


def _fault(request: web.Request, status: int) -> web.Response:
    return _problem(request, of_status(status), status)


def _problem(request: web.Request, problem: Problem, status: int | None = None) -> web.Response:
    said = {"error": problem.code, "message": problem.sentence, "request": _request(request)}
    return web.Response(
        status=status or problem.status,
        text=json.dumps(said, ensure_ascii=False),
        content_type="application/json",
        headers={**problem.headers, "X-Request-Id": _request(request)},
    )

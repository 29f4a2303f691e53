"""Which browser a request comes from: a random token in its cookie, hashed in our rows."""

import hashlib
import secrets

from aiohttp import web

from bot.clock import Clock
from bot.platforms.webchat.people import store
from bot.platforms.webchat.people.store import Browser
from bot.store.db import Database
from bot.web_guard import over_https

COOKIE = "plaza"
A_YEAR = 365 * 24 * 3600
TOUCH_EVERY = 60_000  # milliseconds; not every request is worth a write


def new_token() -> str:
    """A token nobody can guess."""
    return secrets.token_urlsafe(32)


def hashed(token: str) -> str:
    """The token as our rows know it: who reads them cannot act as anybody."""
    return hashlib.sha256(token.encode("utf-8", "surrogateescape")).hexdigest()


def give(request: web.Request, response: web.StreamResponse, token: str) -> None:
    """Let the browser keep its token, out of reach of scripts."""
    response.set_cookie(
        COOKIE,
        token,
        max_age=A_YEAR,
        httponly=True,
        samesite="Lax",
        path="/",
        secure=over_https(request),
    )


class Sessions:
    """Finds the browser behind a request."""

    def __init__(self, db: Database, clock: Clock) -> None:
        self._db = db
        self._clock = clock

    async def of(self, request: web.Request) -> Browser | None:
        """The browser, if it has a session that was not ended."""
        token = request.cookies.get(COOKIE)
        if not token:
            return None
        found = await self._db.read(store.browser, hashed(token))
        if found is not None and self._clock.now() - found.used_at > TOUCH_EVERY:
            await self._db.write(store.touch, found.id, self._clock.now())
        return found

"""Browsers that are signed in: they look at pages, and what they press is done once."""

from collections.abc import Callable
from typing import Generic, Protocol, TypeVar

from aiohttp import web
from yarl import URL

from bot import doors
from bot.communities import Community
from bot.context import Ctx
from bot.effects import Text, Words
from bot.errors import UserError
from bot.ops.front import Front, refusal
from bot.pages import Goto, Page
from bot.registry import Handler
from bot.store.db import Tx

LONGEST = 64  # characters of a press
Sent = dict[str, str]


class Browser(Protocol):
    """Somebody's browser: `of` stands in its forms, `who` is whose it is."""

    @property
    def of(self) -> str: ...
    @property
    def who(self) -> int: ...
    @property
    def community(self) -> Community: ...


B = TypeVar("B", bound=Browser)


class Presses(Generic[B]):
    """What is the same for all who are signed in, at pages below a path.

    `ctx` makes the view of a handler for a press, and raises where the browser may not.
    """

    def __init__(self, front: Front, below: str, ctx: Callable[[Tx, Handler, B, str], Ctx]) -> None:
        self._front = front
        self._below = below
        self._ctx = ctx

    def look(
        self, tx: Tx, handler: Handler, browser: B, asked: Sent
    ) -> tuple[Page, Ctx, Words | None]:
        """A page, who sees it, and what was said to the press that led there."""
        ctx, press = self._ctx(tx, handler, browser, "look"), asked.pop("said", "")
        said = doors.said_to(tx, browser.community.id, browser.who, press) if press else None
        words = said[1] if said else None
        if not handler.mark.undone:
            return handler.call(ctx, asked), ctx, words
        with tx.undone():
            return handler.call(ctx, asked), ctx, words

    async def act(self, handler: Handler, request: web.Request, browser: B) -> web.Response | Page:
        """Do what a form was sent to: the page that it shows at once, or a refusal.

        Raises HTTPSeeOther where it leads to another page.
        """
        sent = {name: str(value) for name, value in (await request.post()).items()}
        press, back = sent.get("once", ""), sent.get("back", "")
        if not 0 < len(press) <= LONGEST or not self._inside(back):
            raise web.HTTPBadRequest
        if sent.get("of") != browser.of:
            return self._front.sheets.refuse(request, "other-session", 409)
        db = self._front.db
        try:
            got = await db.write(self._do, handler, browser, press, sent)
        except UserError as error:
            got = await db.write(self._refused, browser, press, back, refusal(error, handler))
        if isinstance(got, Page):
            return got
        raise web.HTTPSeeOther(URL(got).update_query(said=press))

    def _do(self, tx: Tx, handler: Handler, browser: B, press: str, sent: Sent) -> Page | str:
        ctx, home = self._ctx(tx, handler, browser, press), browser.community.id
        if (known := doors.said_to(tx, home, browser.who, press)) is not None:
            return known[0]
        got: Goto | Page = handler.call(ctx, sent)
        if isinstance(got, Page):
            return got
        doors.remember(tx, home, browser.who, press, got.path, got.said, ctx.now)
        return got.path

    def _refused(self, tx: Tx, browser: B, press: str, back: str, words: Text) -> str:
        home, now = browser.community.id, self._front.clock.now()
        if doors.said_to(tx, home, browser.who, press) is None:
            doors.remember(tx, home, browser.who, press, back, words, now)
        return back

    def _inside(self, path: str) -> bool:
        begins = path == self._below or path.startswith((f"{self._below}/", f"{self._below}?"))
        return begins and "\\" not in path and "\n" not in path

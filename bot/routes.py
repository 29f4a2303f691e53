"""What other programs may ask over HTTP: the mark, who may ask, and what a handler is told."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import Enum
from types import MappingProxyType
from typing import Any, Literal

from pydantic import GetCoreSchemaHandler

from bot.cog import F, Mark, hang

Method = Literal["GET", "POST"]
ROOT = "/api/v1"


class Auth(Enum):
    """How a program proves who it is; the server checks it before the handler is called."""

    PARTNER = "partner"  # a token that an operator gave to this partner, in Authorization
    SIGNED = "signed"  # the HMAC of the time and the body, with a secret that both know


PARTNER, SIGNED = Auth.PARTNER, Auth.SIGNED


@dataclass(frozen=True, slots=True)
class Route(Mark):
    """A mark of the kind `route`; `refuses` are keys of the cog's texts with their statuses."""

    method: Method = "POST"
    path: str = ""
    auth: Auth = PARTNER
    refuses: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))
    keyed: bool = True


@dataclass(frozen=True, slots=True)
class Matches:
    """`Annotated[str, Matches("[A-Z]{3}")]`: the whole text is of this pattern."""

    pattern: str

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> Any:
        """Where pydantic reads the field; and the description of the API says so."""
        return {**handler(source), "pattern": f"^{self.pattern}$"}


@dataclass(frozen=True, slots=True)
class OpenPage(Mark):
    """A mark of the kind `open_page`; `counts` names the method that hears of each visitor."""

    counts: str = ""


@dataclass(frozen=True, slots=True)
class Passing:
    """The event behind an open page: somebody looks, of whom nothing is known.

    `visitor` is the same for one browser on one day of the community, and tells nothing else;
    `language` is what the page is shown in.
    """

    id: str
    visitor: str
    language: str


@dataclass(frozen=True, slots=True)
class Call:
    """The event behind a route: which partner asks; `id` is the same for one idempotency key."""

    id: str
    partner: int
    name: str


def route(
    method: Method,
    path: str,
    *,
    auth: Auth,
    refuses: Mapping[str, int] = MappingProxyType({}),
    reads: bool = False,
) -> Callable[[F], F]:
    """What a program asks: `method(ctx, asked: SomeDataclass) -> AnotherDataclass`, in one unit.

    `path` begins with /api/v1/. The body is read strictly as `asked`, whose fields also make the
    description of the API; the answer is sent after the commit. A UserError whose key stands in
    `refuses` is the answer with that status. With POST each call has an idempotency key, and is
    done once for it; `reads` is for a POST that changes nothing and needs none. What is SIGNED has
    none either: its signature is the key, and the handler knows by what it is told whether it was
    told before.
    """
    keyed = method == "POST" and not reads and auth is PARTNER
    kind: dict[str, Any] = {"method": method, "path": path, "auth": auth}
    return hang(Route("route", f"{method} {path}", **kind, refuses=refuses, keyed=keyed))


def shop_page(path: str) -> Callable[[F], F]:
    """A page for the phone of a shop: `method(ctx, asked: Mapping[str, str]) -> bot.pages.Page`.

    `path` is /shop or begins with /shop/. Who asks came in by a link of `/partner link`;
    `ctx.event` is a Call, as of a route. It reads only.
    """
    return hang(Mark("shop_page", path))


def shop_act(path: str) -> Callable[[F], F]:
    """What a form of such a page is sent to: `method(ctx, sent: Mapping[str, str])`.

    It gives a Goto, and then one press is done once; or a Page, where nothing was done.
    """
    return hang(Mark("shop_act", path))


def open_page(path: str, *, counts: str = "") -> Callable[[F], F]:
    """A page for everybody: `method(ctx, asked: Mapping[str, str]) -> bot.pages.Page`.

    `path` may hold `{names}`, which stand in `asked` as the query does. It is served below
    /p/<community>, in the visitor's language or that of `?lang=`; `ctx.event` is a Passing, and
    there is no member. It reads only, and has no forms, so it leaves no cookie. `counts` names a
    method `(ctx, asked) -> None` of the same cog, a unit that writes: it is called once for each
    visitor, day and address, as far as the process remembers, and not for programs that say that
    they are some. UNIQUE makes it once.
    """
    return hang(OpenPage("open_page", path, counts=counts))


def open_picture(path: str) -> Callable[[F], F]:
    """A picture for everybody: `method(ctx, asked) -> Card | Picture`, of bot.effects.

    It is served below /p/<community> as an open page is, a card as PNG, in the language that its
    address asks for. A picture that is gone, and a card that cannot be drawn, are not found there.
    """
    return hang(Mark("open_picture", path))

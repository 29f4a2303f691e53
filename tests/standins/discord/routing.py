"""What a route is: a method, a path with names, and a small function that answers a call."""

import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from tests.standins.discord.shapes import Wire

if TYPE_CHECKING:
    from tests.standins.discord.server import Standin


@dataclass(frozen=True)
class File:
    """A file of a multipart request."""

    name: str
    content: bytes
    kind: str


@dataclass
class Call:
    """One request on its way through the stand-in."""

    discord: "Standin"
    route: "Route"
    path: str  # without /api/v10
    at: dict[str, str]  # the names in the path: call.at["channel"]
    query: dict[str, str]
    body: Any = None  # the JSON, or payload_json of a form with files
    files: dict[str, File] = field(default_factory=dict)  # by the n of files[n]
    reason: str = ""  # X-Audit-Log-Reason, decoded
    headers: dict[str, str] = field(default_factory=dict)  # what the answer will carry, too

    @property
    def guild(self) -> Wire | None:
        """The guild that the path is about, by itself or through its channel.

        Raises: Refused, unknown guild or channel.
        """
        if "guild" in self.at:
            return self.discord.world.guild_of(self.at["guild"])
        channel = self.channel
        if channel and "guild_id" in channel:
            return self.discord.world.guild_of(channel["guild_id"])
        return None

    @property
    def channel(self) -> Wire | None:
        """The channel that the path is about.

        Raises: Refused, unknown channel.
        """
        return self.discord.world.channel(self.at["channel"]) if "channel" in self.at else None


@dataclass(frozen=True)
class Reply:
    """An answer that is not plain 200 with JSON."""

    status: int = 204
    body: Any = None


Handler = Callable[[Call], Awaitable[Any]]


@dataclass(frozen=True)
class Route:
    """One endpoint."""

    method: str
    template: str
    pattern: re.Pattern[str]
    handler: Handler
    open: bool  # no token needed: the path itself carries one, or the thing is public
    needs: int  # permission bits in the path's channel or guild


ROUTES: dict[tuple[str, int], list[Route]] = {}  # by method and how many parts a path has


def route(
    method: str, template: str, *, needs: int = 0, open: bool = False
) -> Callable[[Handler], Handler]:
    """Hang a function on an endpoint; what it returns is the JSON, None = 204."""
    pattern = re.compile("^" + re.sub(r"\{(\w+)\}", r"(?P<\1>[^/]+)", template) + "$")

    def hang(handler: Handler) -> Handler:
        alike = ROUTES.setdefault((method, template.count("/")), [])
        alike.append(Route(method, template, pattern, handler, open, needs))
        alike.sort(key=lambda each: each.template.count("{"))  # literal paths win
        return handler

    return hang


def find(method: str, path: str) -> tuple[Route, dict[str, str]] | None:
    """The route of a request and the names in its path."""
    for each in ROUTES.get((method, path.count("/")), ()):
        if found := each.pattern.match(path):
            return each, found.groupdict()
    return None

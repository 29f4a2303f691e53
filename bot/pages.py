"""Pages of cogs: what a handler gives back, and what it knows of the request."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote, urlencode

from bot.effects import Text


@dataclass(frozen=True, slots=True)
class Page:
    """A page to show: a file of the cog's `templates/`, and what stands in it.

    Words among the data are rendered in the template, by `say(words)`.
    """

    template: str
    data: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Goto:
    """Where the browser goes after something was done, and the sentence that it shows there.

    `path` is an address of this server, such as "/ops/calendar?month=2026-03".
    """

    path: str
    said: Text


@dataclass(frozen=True, slots=True)
class Visit:
    """The event behind a page: who asks has these rights; `id` is the same for one press."""

    id: str
    rights: frozenset[str]


def address(path: str, **asked: str | int | None) -> str:
    """An address of a page, letters of any kind written as addresses are; what is None or empty
    does not stand in it.
    """
    query = urlencode({name: value for name, value in asked.items() if value})
    return f"{quote(path)}?{query}" if query else quote(path)

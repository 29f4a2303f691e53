"""The Platform port: what the core asks of a chat, whatever the chat is."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from bot.clock import Clock
from bot.effects import Can, Delivery, Outcome
from bot.events import Event, Person
from bot.offers import CommandOffer
from bot.store.db import Database
from bot.texts import Texts
from bot.web import Site

Emit = Callable[[Event], Awaitable[bool]]
"""Done when all handlers have committed; whether one of them answers through the handle."""


class Offered(Protocol):
    """What the loaded cogs offer to members, for platforms that show it."""

    def commands(self, community: str, language: str) -> Sequence[CommandOffer]:
        """Commands of the community with this native id, described in a language."""

    async def complete(
        self, community: str, who: Person, command: str, option: str, typed: str
    ) -> Sequence[str]:
        """At most 25 values for an option that begin like what was typed."""

    def private(self, button: str) -> bool:
        """Whether nobody but the member sees the answer to a button, `<cog>.<name>`."""

    def hears(self) -> Mapping[type[Event], Sequence[str]]:
        """The events that anybody asked for, each with the names of who did."""


@dataclass(frozen=True, slots=True)
class Home:
    """A community as its own platform needs it.

    `rooms` are the native ids, first the entrance; those in `closed` are for operators alone.
    """

    native: str
    name: str
    language: str
    rooms: tuple[str, ...]
    closed: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Ground:
    """What a platform stands on: its tables, the time, the sentences, the web server, its homes."""

    db: Database
    clock: Clock
    texts: Texts
    site: Site
    homes: Callable[[], Sequence[Home]]


class Platform(Protocol):
    """A chat. It turns its traffic into events and carries out effects; it knows no cog."""

    name: str
    can: frozenset[Can]

    async def run(self, emit: Emit, offered: Offered) -> None:
        """Serve until cancelled; first emit again what was not finished."""

    async def carry_out(self, delivery: Delivery) -> Outcome:
        """Do it once; the same key again is the same effect."""

    async def find(self, delivery: Delivery) -> Outcome | None:
        """What became of an effect that was begun before a crash; None if it was not done."""

    async def operator_link(self) -> str | None:
        """Where the first operator gets in, while there is none."""

    def escape(self, text: str) -> str:
        """The text with its markup made inert."""

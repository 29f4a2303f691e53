"""The Platform port: what the core asks of a chat, whatever the chat is."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from typing import Protocol

from bot.checkups import Checkup, Need
from bot.clock import Clock
from bot.delivery import Delivery, Form, Outcome
from bot.effects import Can
from bot.events import Event, Person
from bot.files import Files
from bot.offers import CommandOffer, MenuOffer
from bot.store.db import Database, Tx
from bot.texts import Texts
from bot.web import Site

Emit = Callable[[Event], Awaitable[bool]]
"""Done when all handlers have committed; whether one of them answers through the handle."""


class Offered(Protocol):
    """What the loaded cogs offer to members, for platforms that show it."""

    def commands(self, community: str, language: str) -> Sequence[CommandOffer]:
        """Commands of the community with this native id, described in a language."""

    def menus(self, language: str) -> Sequence[MenuOffer]:
        """What stands in the menu of each message, in the order of their names."""

    async def complete(
        self, community: str, who: Person, command: str, option: str, typed: str
    ) -> Sequence[str]:
        """At most 25 values for an option that begin like what was typed."""

    async def rights(self, community: str, who: Person) -> frozenset[str]:
        """What this person may do as an operator in a community at this moment."""

    def private_form(self, form: str) -> bool:
        """Whether nobody but the member sees what a form is answered with."""

    def private(self, button: str) -> bool:
        """Whether nobody but the member sees the answer to a button, `<cog>.<name>`."""

    def hears(self) -> Mapping[type[Event], Sequence[str]]:
        """The events that anybody asked for, each with the names of who did."""

    def needs(self) -> Sequence[Need]:
        """What cogs and scripts may ask of communities that nobody knows yet."""


@dataclass(frozen=True, slots=True)
class Home:
    """A community as its own platform needs it.

    `rooms` are the native ids, first the entrance; those in `closed` are for operators alone. One
    that came by itself has none before it was set up.
    """

    native: str
    name: str
    language: str
    rooms: tuple[str, ...]
    closed: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Here:
    """A member as far as Plaza knows: the name, and when they came, UTC ms; None: before it."""

    name: str
    joined_at: int | None


class Arrived(Protocol):
    """How a platform tells of a community; told again, it changes nothing but what is new."""

    async def __call__(self, native: str, name: str, language: str) -> None:
        """`language` as the platform writes it: en-US counts as en, what nobody knows as en."""


@dataclass(frozen=True, slots=True)
class Ground:
    """What a platform stands on: its tables, the time, the sentences, the web server, its homes.

    A platform on which communities come by themselves awaits `arrived` for each that the bot is
    in, at every start and whenever one is new or has another name, and `gone` for each of `homes`
    that the bot is in no more. `homes` and `home` never give one that is gone. `here`, for a
    platform that compares, gives who is in a community by native ids, of those whom Plaza saw.
    `files` takes in what a Keep asks for, and finds what is kept.
    """

    db: Database
    clock: Clock
    texts: Texts
    site: Site
    homes: Callable[[], Sequence[Home]]
    home: Callable[[str], Home | None]  # by its native id
    arrived: Arrived
    gone: Callable[[str], Awaitable[None]]  # by its native id
    here: Callable[[str], Awaitable[Mapping[str, Here]]]
    files: Files


class Carrier(Protocol):
    """Carries out effects: a chat, or the process by itself."""

    name: str
    can: frozenset[Can]
    draws: Form | None  # how it shows cards; None: their templates stand for them
    longest: int  # characters of a text, as it is escaped for this chat

    async def carry_out(self, delivery: Delivery) -> Outcome:
        """Do it once; the same key again is the same effect."""

    async def find(self, delivery: Delivery) -> Outcome | None:
        """What became of an effect that was begun before a crash; None if it was not done."""

    def escape(self, text: str) -> str:
        """The text with its markup made inert; a `RoomId` becomes the name of that room."""


class Platform(Carrier, Protocol):
    """A chat. It turns its traffic into events and carries out effects; it knows no cog."""

    async def run(self, emit: Emit, offered: Offered) -> None:
        """Serve until cancelled; first emit again what was not finished."""

    async def operator_link(self) -> str | None:
        """Where the first operator gets in, while there is none."""

    def sign_out(self, tx: Tx, community: str, member: str) -> None:
        """This member is an operator no more: end what makes them one here, if that is ours.

        What the chat's own administrators gave stays theirs to take.
        """

    def erase(self, tx: Tx, community: str, keys: Sequence[str]) -> None:
        """What these effects said under seal is known no more: keep nothing of it either.

        What the chat itself keeps, and lets nobody change any more, stays as it is.
        """

    def examine(self, community: str | None, needs: Sequence[Need]) -> Checkup:
        """What is in the way of these needs in a community, or of the bot itself.

        It is told at once, from what is known, and from any thread.
        """

    def role_name(self, community: str, role: str) -> str | None:
        """What a role there is called, from any thread; None if that is not known."""

    def address(self, community: str, code: str) -> str:
        """Where people come in by an invite's code: whole, or a path on our own web server."""

    def visit(self, offered: Offered) -> AbstractAsyncContextManager[None]:
        """Meanwhile `examine` knows what there is without `run`; nothing is told, said or changed.

        Raises PlazaError for what an operator has to mend before anything can be seen.
        """

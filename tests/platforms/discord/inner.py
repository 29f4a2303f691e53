"""The inner half of the platform beside the stand-in: what it tells, and when it answers."""

import asyncio
import random
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from bot.checkups import Need
from bot.clock import Clock
from bot.delivery import Delivery, Outcome
from bot.effects import Answer, Plain
from bot.events import HEARD, Event, MemberEvent, Person
from bot.files import Files
from bot.offers import CommandOffer, MenuOffer
from bot.platforms.base import Ground, Here, Home
from bot.platforms.discord import MIGRATIONS, NAME
from bot.platforms.discord.chat import DiscordChat
from bot.platforms.discord.settings import Settings
from bot.store.migrate import migrate
from bot.store.sqlite import open_database
from bot.texts import Texts
from bot.vault import in_memory
from bot.web import Site
from tests.standins.discord import Standin, open_standin
from tests.standins.discord.waiting import eventually

E = TypeVar("E", bound=Event)
SPEED = 60  # how much faster than the world a hurried clock is
WORDS = Plain("rendered elsewhere")


class HurriedClock:
    """A clock on which minutes pass in seconds; for what only happens after minutes."""

    def __init__(self, clock: Callable[[], int]) -> None:
        self.random = random.Random(0)
        self._now = clock
        self._began = clock()

    def now(self) -> int:
        return self._began + (self._now() - self._began) * SPEED

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds / SPEED)

    def alarm(self, name: str, at: int, ring: Callable[[], None]) -> None:
        raise NotImplementedError


class PlainClock(HurriedClock):
    """The time that the stand-in lives in."""

    def now(self) -> int:
        return self._now()

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds)


@dataclass
class Ear:
    """The router and the cogs, as far as the platform knows: keeps events, answers as told."""

    events: list[Event] = field(default_factory=list)
    handle: Callable[[Event], Awaitable[bool]] | None = None
    offers: list[CommandOffer] = field(default_factory=list)
    entries: list[MenuOffer] = field(default_factory=list)
    public: set[str] = field(default_factory=set)
    heard: Mapping[type[Event], Sequence[str]] = field(
        default_factory=lambda: dict.fromkeys(HEARD.values(), ("everybody",))
    )
    asked: Sequence[Need] = ()
    values: list[str] | Exception = field(default_factory=list)
    completed: list[tuple[str, ...]] = field(default_factory=list)
    homes: list[Home] = field(default_factory=list)
    servers: list[tuple[str, ...]] = field(default_factory=list)  # that came, and that are gone
    members: dict[str, Here] = field(default_factory=dict)  # whom Plaza knows to be here

    async def arrived(self, native: str, name: str, language: str) -> None:
        self.servers.append((native, name, language))

    async def gone(self, native: str) -> None:
        self.servers.append((native,))

    async def here(self, native: str) -> Mapping[str, Here]:
        return dict(self.members)

    async def emit(self, event: Event) -> bool:
        self.events.append(event)
        return False if self.handle is None else await self.handle(event)

    def menus(self, language: str) -> list[MenuOffer]:
        del language
        return self.entries

    def hears(self) -> Mapping[type[Event], Sequence[str]]:
        return self.heard

    def needs(self) -> Sequence[Need]:
        return self.asked

    def private_form(self, form: str) -> bool:
        return form not in self.public

    async def rights(self, community: str, who: Person) -> frozenset[str]:
        return who.rights

    def private(self, button: str) -> bool:
        return button not in self.public

    def commands(self, community: str, language: str) -> Sequence[CommandOffer]:
        return self.offers

    async def complete(
        self, community: str, who: Person, command: str, option: str, typed: str
    ) -> Sequence[str]:
        self.completed.append((community, who.name, command, option, typed))
        if isinstance(self.values, Exception):
            raise self.values
        return self.values


@dataclass
class Inner:
    """A bot that is connected, and whoever listens to it."""

    discord: Standin
    chat: DiscordChat
    ear: Ear
    running: asyncio.Task[None]
    stopped: bool = False  # by itself, as the test says

    @property
    def guild(self) -> str:
        return str(self.discord.world.guild["id"])

    def room(self, name: str = "general") -> str:
        return str(self.discord.world.room(name)["id"])

    def told(self, kind: type[E]) -> list[E]:
        """The events of a kind, in the order they were told."""
        return [event for event in self.ear.events if isinstance(event, kind)]

    async def hears(self, kind: type[E], times: int = 1) -> E:
        """Wait until so many events of a kind were told; the last of them."""
        await eventually(lambda: len(self.told(kind)) >= times, 20)
        assert len(self.told(kind)) == times, self.told(kind)
        return self.told(kind)[-1]

    async def says(self, event: MemberEvent, text: str, **how: bool) -> Outcome:
        """Carry out an answer to an event, as the courier does."""
        return await self.chat.carry_out(self.answer(event.handle or "", text, **how))

    def answer(
        self, handle: str, text: str, *, private: bool = True, in_place: bool = False
    ) -> Delivery:
        effect = Answer(handle=handle, member=1, private=private, words=WORDS, in_place=in_place)
        return Delivery(f"{handle} {text}", effect, self.guild, member="1", text=text)

    def asked(self, method: str, template: str) -> int:
        """How many requests of a route Discord has answered."""
        return len(self.discord.record.of(method, template))


def ground(db: Any, clock: Clock, ear: Ear) -> Ground:
    """What the platform stands on."""

    def homes() -> list[Home]:
        return ear.homes

    def home(native: str) -> Home | None:
        return next((each for each in ear.homes if each.native == native), None)

    vault = in_memory()
    files = Files(db.path.parent / "media", clock, vault.keys.files)
    rest = ear.arrived, ear.gone, ear.here, files
    return Ground(db, clock, Texts(), Site(), homes, home, *rest)


@asynccontextmanager
async def running(
    discord: Standin,
    folder: Path,
    ear: Ear,
    *,
    timed: type[HurriedClock] = PlainClock,
    hurried: bool = False,
    **settings: Any,
) -> AsyncIterator[Inner]:
    """The platform in a stand-in; it may not be connected yet."""
    addresses = {"api_url": discord.api_url, "gateway_url": discord.gateway_url}
    made = Settings(**{"token": discord.token, **addresses, **settings})
    clock = (HurriedClock if hurried else timed)(lambda: discord.clock.ms)
    async with open_database(folder / "plaza.db", inline=True) as db:
        await migrate(db, NAME, MIGRATIONS)
        chat = DiscordChat(made, ground(db, clock, ear))
        task = asyncio.create_task(chat.run(ear.emit, ear))
        bot = Inner(discord, chat, ear, task)
        try:
            yield bot
        finally:
            task.cancel()
            with suppress(asyncio.CancelledError, *((Exception,) if bot.stopped else ())):
                await task


@asynccontextmanager
async def inner(folder: Path, ear: Ear | None = None, **settings: Any) -> AsyncIterator[Inner]:
    """A stand-in with the small world, and the platform connected to it."""
    async with (
        open_standin() as discord,
        running(discord, folder, ear or Ear(), **settings) as bot,
    ):
        await connected(bot)
        yield bot


async def connected(bot: Inner, seconds: float = 20) -> None:
    """Wait until the bot has its server; raises what stopped it."""

    def there() -> bool:
        if bot.running.done():
            bot.running.result()
        client = bot.chat._line.client
        return client is not None and client.get_guild(int(bot.guild)) is not None

    await eventually(there, seconds)

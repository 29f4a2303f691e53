"""A Plaza that runs for a test: its parts, and something happening to it."""

from dataclasses import dataclass
from typing import Any

from bot.app import App
from bot.clock import VirtualClock
from bot.platforms.fake import FakePlatform, People, Rooms
from bot.store.sqlite import SqliteDatabase
from bot.testing.outside import Outside
from bot.testing.plaza import Plaza


@dataclass
class Running:
    """What a test and the people in it reach."""

    _plaza: Plaza
    other_acts: bool = False
    _last: int = 0

    @property
    def app(self) -> App:
        """The running Plaza."""
        return self._plaza.app

    @property
    def clock(self) -> VirtualClock:
        """Its clock."""
        return self._plaza.clock

    @property
    def db(self) -> SqliteDatabase:
        """Its database."""
        return self._plaza.db

    @property
    def platform(self) -> FakePlatform:
        """What its people see of it."""
        return self._plaza.platform

    @property
    def outside(self) -> Outside:
        """Where its people are."""
        return self._plaza.outside

    @property
    def people(self) -> People:
        """Who is here, and what was done to them: `people.roles_of(amy)`, `people.banned(amy)`."""
        return self.outside.people

    @property
    def rooms(self) -> Rooms:
        """What holds up those who write or come in: `rooms.holds(amy, "lobby", now)`."""
        return self.platform.rooms

    def count(self) -> int:
        """A number that nobody had, also after a restart."""
        self._last = max(self._last + 1, self.clock.now())
        return self._last

    async def emit(self, event: Any) -> None:
        """Something happens, and everything that follows from it at once."""
        await self._plaza.outside.cause(self.app, event)

    @property
    def url(self) -> str:
        """Where the pages are, if the chat was opened with `web`."""
        return self._plaza.site.url

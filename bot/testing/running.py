"""What a test sees of the running Plaza behind its chat."""

from dataclasses import dataclass, field

from bot.app import App
from bot.clock import VirtualClock
from bot.platforms.fake import FakePlatform, People
from bot.store.sqlite import SqliteDatabase
from bot.testing.outside import Outside
from bot.testing.plaza import Plaza


@dataclass
class Running:
    """Plaza's parts, which are others after a restart."""

    _plaza: Plaza
    _last: int = field(default=0, init=False)

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
        return self.platform.people

    def count(self) -> int:
        """A number that nobody had, also after a restart."""
        self._last = max(self._last + 1, self.clock.now())
        return self._last

"""What the guard's look sees, made by hand: who wrote what where, and what they wrote before."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from zoneinfo import ZoneInfo

from bot.communities import Community
from bot.events import Extra, MemberEvent, MessageSent, Person
from bot.members import Member
from bot.sight import Sight, Written
from cogs.guard.config import Options

NOW = 1_772_000_000_000
DAY_MS = 86_400_000
ROOMS = {"lobby": "lobby", "news": "news", "jobs": "jobs", "trap": "trap"}
HOME = Community(
    id=1,
    platform="fake",
    native="home",
    key="home",
    name="Home",
    zone=ZoneInfo("Europe/Riga"),
    language="en",
    stage="live",
    rooms=ROOMS,
    operators=frozenset(),
    options={},
    sites=("https://www.Brand.lv/shop",),
)
BO = Person("bo", "Bo")


@dataclass(frozen=True)
class Listed:
    """Lists with a few hosts in them."""

    bad: tuple[str, ...] = ("evil.com",)
    good: tuple[str, ...] = ()

    def listed(self, host: str, path: str) -> str | None:
        return "made up" if host in self.bad or f"{host}{path}" in self.bad else None

    def allowed(self, host: str) -> bool:
        return host in self.good


def before(text: str, room: str = "lobby", *, seconds: float = 5) -> Written:
    """A message of so many seconds ago."""
    return Written(room, f"{room}-{text}-{seconds}", text, NOW - round(seconds * 1000))


def sent(text: str, room: str = "lobby", extras: Sequence[Extra] = ()) -> MessageSent:
    """A message of now."""
    return MessageSent(
        **about(room),
        message="now",
        text=text,
        extras=tuple(extras),
    )


def about(room: str | None = "lobby") -> dict[str, Any]:
    """What every event of Bo has."""
    return {
        "id": "event",
        "platform": "fake",
        "community": "home",
        "at": NOW,
        "who": BO,
        "room": room,
    }


def sight(
    event: MemberEvent | str,
    recent: Sequence[Written] = (),
    *,
    days: float | None = 0.1,
    options: Options | None = None,
    **given: Any,
) -> Sight:
    """A sight of Bo, who came so many days ago; None: before the bot."""
    joined = None if days is None else NOW - round(days * DAY_MS)
    bo = Member(1, 1, "bo", "Bo", "en", None, None, None, joined, None, joined or 0)
    made = Sight(
        event=sent(event) if isinstance(event, str) else event,
        community=HOME,
        member=bo,
        now=NOW,
        options=options or Options(),
        recent=tuple(recent),
        lists=Listed(),
    )
    return made._replace(**given)

"""Made-up members: who they are, when they come, and what they do on each day."""

import datetime as dt
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from bot.communities import Community
from bot.events import Person
from bot.rehearsal.names import FIRST_NAMES, GUESTS, LAST_INITIALS, SMALL_TALK
from bot.rehearsal.span import Span
from bot.texts import LANGUAGES

NEW = 0.2  # of all members come in during the span, the others were there before
GUEST, FOREIGN = 0.06, 0.1  # bear a name of no language of ours; speak another than the community
TALKS = 0.35  # of a member's days with a visit
WAKING = (7.5, 23.0)  # hours of the day
HOUR = dt.timedelta(hours=1)


class Way(Enum):
    """What a member does."""

    JOIN = "join"
    TALK = "talk"
    WORD = "word"
    COMMAND = "command"
    BUTTON = "button"


TAKES_PART = (Way.WORD, Way.BUTTON, Way.COMMAND)


@dataclass(frozen=True, slots=True)
class Resident:
    """A made-up member: `keen` is how likely they look in on a day, `favourite` what they do."""

    person: Person
    community: Community
    language: str
    keen: float
    hour: float
    favourite: Way
    joins: int | None  # the instant (UTC ms), or None for who was there before


@dataclass(frozen=True, slots=True)
class Deed:
    """One thing that a member does at an instant (UTC ms); `text` is what they write."""

    at: int
    number: int
    way: Way
    who: Resident
    text: str = ""


def residents(
    community: Community, span: Span, count: int, chance: random.Random
) -> list[Resident]:
    """So many members of a community."""
    return [_resident(community, span, number, chance) for number in range(count)]


def deeds(people: Sequence[Resident], span: Span, chance: random.Random) -> list[Deed]:
    """Everything that these members do in the span, in the order of time."""
    plan = [(at, way, who, text) for who in people for at, way, text in _life(who, span, chance)]
    plan.sort(key=lambda each: each[0])
    return [Deed(at, number, way, who, text) for number, (at, way, who, text) in enumerate(plan)]


def _resident(community: Community, span: Span, number: int, chance: random.Random) -> Resident:
    foreign = chance.random() < FOREIGN
    language = chance.choice(LANGUAGES) if foreign else community.language
    joins = None
    if chance.random() < NEW:
        joins = _at(chance.choice(span.days), chance.uniform(*WAKING), community)
    return Resident(
        person=Person(f"rehearsed-{number + 1}", _name(language, chance), language),
        community=community,
        language=language,
        keen=chance.betavariate(1.2, 1.6),
        hour=chance.triangular(*WAKING, 9),
        favourite=chance.choice(TAKES_PART),
        joins=joins,
    )


def _name(language: str, chance: random.Random) -> str:
    if chance.random() < GUEST:
        return chance.choice(GUESTS)
    first = chance.choice(FIRST_NAMES[language])
    initials = LAST_INITIALS.get(language, LAST_INITIALS[""])
    return f"{first} {chance.choice(initials)}" if initials else first


def _life(who: Resident, span: Span, chance: random.Random) -> Iterator[tuple[int, Way, str]]:
    """What one member does: coming in and pressing a button, then days with and without a visit."""
    if who.joins is not None:
        yield who.joins, Way.JOIN, ""
        if chance.random() < who.keen + 0.3:
            yield who.joins + chance.randint(20_000, 240_000), Way.BUTTON, ""
    for day in span.days:
        early, late = WAKING
        hour = min(early + abs(chance.gauss(who.hour, 1.2) - early), late)
        at = _at(day, hour, who.community)
        if chance.random() >= who.keen or (who.joins is not None and at <= who.joins):
            continue
        loyal = chance.random() < 0.7
        yield at, who.favourite if loyal else chance.choice(TAKES_PART), ""
        if chance.random() < TALKS:
            line = chance.choice(SMALL_TALK[who.language])
            yield at + chance.randint(10_000, 1_800_000), Way.TALK, line


def _at(day: dt.date, hour: float, community: Community) -> int:
    moment = dt.datetime.combine(day, dt.time()) + hour * HOUR
    return community.instant(moment.replace(microsecond=0))

"""The kinds of values that config, steps and options share, as people write them.

Each is a field type for a plain dataclass: what the type checker sees is what the field holds.
"""

import datetime as dt
import re
import unicodedata
import zoneinfo
from dataclasses import dataclass
from functools import cache
from typing import Annotated, Any, Literal, get_args

from pydantic import BeforeValidator

from bot.limits import Within as Within
from bot.texts import LANGUAGES
from bot.wording import did_you_mean, listed, nearest, shown

UNITS = {"d": 86_400_000, "h": 3_600_000, "m": 60_000, "s": 1_000}
WRITTEN_DURATION = re.compile(r"(?:([0-9]+)d)?(?:([0-9]+)h)?(?:([0-9]+)m)?(?:([0-9]+)s)?")
WRITTEN_TIME = re.compile(r"([0-9]{1,2}):([0-9]{2})")
MEDIA_NAME = re.compile(r"\w[\w-]*")
LONGEST_NAME = 50
LONGEST = 366 * UNITS["d"]
EVERY_LANGUAGE = ""  # the key of a LocalText that was written as one text for all


def parse_duration(written: Any) -> int:
    """Milliseconds of "10m", "2h", "1d12h" or "30s"; raises ValueError with a sentence."""
    total = parse_span(written)
    if total > LONGEST:
        raise ValueError(f"{shown(written)} is longer than a year (366d)")
    return total


def parse_span(written: Any) -> int:
    """The same of any length, up to a century."""
    text = _narrow(written)
    found = WRITTEN_DURATION.fullmatch(text)
    if not text or not found:
        raise ValueError(f"{shown(written)} is not a duration; write 30s, 10m, 2h or 1d12h")
    total = sum(int(n or 0) * UNITS[unit] for n, unit in zip(found.groups(), "dhms", strict=True))
    if total > 100 * LONGEST:
        raise ValueError(f"{shown(written)} is longer than a century")
    return total


def write_duration(milliseconds: int) -> str:
    """The span as `parse_duration` reads it: "1d12h"; what is below a second is left out."""
    parts = []
    for unit, each in UNITS.items():
        count, milliseconds = divmod(milliseconds, each)
        parts += [f"{count}{unit}"] if count else []
    return "".join(parts) or "0s"


def parse_time(written: Any) -> dt.time:
    """The time of day in "08:00", from 00:00 to 23:59; raises ValueError with a sentence."""
    found = WRITTEN_TIME.fullmatch(_narrow(written))
    hour, minute = (int(found[1]), int(found[2])) if found else (24, 60)
    if hour > 23 or minute > 59:
        raise ValueError(
            f'{shown(written)} is not a time of day; write it in quotes, from "00:00" to "23:59"'
        )
    return dt.time(hour, minute)


def parse_day(written: Any) -> dt.date:
    """The date in "2026-12-24"; raises ValueError with a sentence."""
    text = _narrow(written)
    try:
        if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text):
            return dt.date.fromisoformat(text)
    except ValueError:
        problem = "is not in the calendar"
    else:
        problem = "is not a date"
    raise ValueError(f"{shown(written)} {problem}; write year-month-day, such as 2026-12-24")


def parse_moment(written: Any) -> dt.datetime:
    """The wall time in "2026-12-24 20:00", or when that day begins; raises ValueError."""
    day, _, time = str(written).strip().partition(" ")
    return dt.datetime.combine(parse_day(day), parse_time(time.strip() or "00:00"))


def parse_media_name(written: Any) -> str:
    """The name of a community's picture in small letters; raises ValueError with a sentence."""
    name = _narrow(written).casefold()
    if len(name) <= LONGEST_NAME and MEDIA_NAME.fullmatch(name):
        return name
    raise ValueError(f"{shown(written)} is no name of a picture; write it as in /media list")


def parse_zone(written: Any) -> str:
    """The name of a time zone as zoneinfo knows it; raises ValueError with a near name."""
    zones = _zones()
    if isinstance(written, str) and written in zones:
        return written
    found = near_zone(str(written))
    near = f", did you mean '{found}'?" if found else ""
    raise ValueError(f"unknown time zone {shown(written)}{near or '; write one like Europe/Riga'}")


def near_zone(word: str) -> str | None:
    """The time zone that somebody may mean who writes this: its city, or nearly its name."""
    zones = sorted(_zones())
    named = "_".join(word.split()).title()
    city = next((zone for zone in zones if zone.rpartition("/")[2] == named), None)
    return city or nearest(word, zones)


def parse_language(written: Any) -> str:
    """One of the five languages; raises ValueError naming them."""
    if written in LANGUAGES:
        return str(written)
    start = [known for known in LANGUAGES if known.split("-")[0] == str(written).lower()]
    near = f", did you mean '{start[0]}'?" if start else did_you_mean(str(written), LANGUAGES)
    spoken = near or f"; Plaza speaks {listed(LANGUAGES, 'and')}"
    raise ValueError(f"unknown language {shown(written)}{spoken}")


@cache
def _zones() -> frozenset[str]:
    return frozenset(zoneinfo.available_timezones())


def _narrow(written: Any) -> str:
    """Full-width digits and colons, as Chinese keyboards write them, become plain ones."""
    return unicodedata.normalize("NFKC", written).strip() if isinstance(written, str) else ""


def _native(written: Any) -> Any:
    plain_number = isinstance(written, int) and not isinstance(written, bool)
    native = str(written) if plain_number else written
    if native is None or native == "":
        raise ValueError("nothing stands here; write the id that the platform uses")
    return native


def _language_or_every(written: str) -> str:
    return written if written == EVERY_LANGUAGE else parse_language(written)


def _by_language(written: Any) -> Any:
    if isinstance(written, dict):
        if EVERY_LANGUAGE in written or not written:
            raise ValueError('write a language before each text, such as en: "Good morning"')
        if not any(written.values()):
            raise ValueError("a map without texts; a text that begins with '{' needs quotes")
        return written
    if isinstance(written, str):
        return {EVERY_LANGUAGE: written}
    raise ValueError(f"{shown(written)} is not a text; write one in quotes, or one per language")


def _some_text(written: Any) -> Any:
    if isinstance(written, str) and not written.strip():
        raise ValueError("the text is empty")
    return written


class FromEnvironment(str):
    """Text that was written as ${NAME}; its repr shows nothing, so no log can."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "'…'"


def _button_name(written: Any) -> Any:
    return f"{written}.{written}" if isinstance(written, str) and "." not in written else written


def _variable(written: Any) -> Any:
    if isinstance(written, str) and not re.fullmatch(r"[^\W\d]\w*", written):
        raise ValueError(f"{shown(written)} is no name; write letters, digits and _")
    return written


def _secret(written: Any) -> str:
    if not isinstance(written, FromEnvironment):
        raise ValueError("a secret is not written into a file; write ${NAME} and set NAME outside")
    return written


Duration = Annotated[int, BeforeValidator(parse_duration, json_schema_input_type=str)]
"""Milliseconds, written "10m"."""

TimeOfDay = Annotated[dt.time, BeforeValidator(parse_time, json_schema_input_type=str)]
"""A wall time, written "08:00"."""

Day = Annotated[dt.date, BeforeValidator(parse_day, json_schema_input_type=str)]
"""A calendar day, written 2026-12-24."""

ZoneName = Annotated[str, BeforeValidator(parse_zone)]
"""A time zone, written Europe/Riga."""

Language = Annotated[str, BeforeValidator(parse_language)]
"""One of bot.texts.LANGUAGES."""

Weekday = Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
WEEKDAYS: tuple[Weekday, ...] = get_args(Weekday)

NativeId = Annotated[str, BeforeValidator(_native)]
"""A platform's own id of a room or a person; a bare number is taken as its digits."""

Secret = Annotated[str, BeforeValidator(_secret)]
"""A token or password; it can only come from the environment."""

LocalText = Annotated[
    dict[
        Annotated[str, BeforeValidator(_language_or_every)],
        Annotated[str, BeforeValidator(_some_text)],
    ],
    BeforeValidator(_by_language, json_schema_input_type=str | dict[str, str]),
]
"""Texts by language; one text for all languages stands under EVERY_LANGUAGE."""


@dataclass(frozen=True, slots=True)
class Asks:
    """Marks what members are asked for in a way that the type alone does not say."""

    kind: Literal["long", "room", "role", "file"]


Long = Annotated[str, Asks("long")]
"""Text of several lines, in forms."""

RoomPick = Annotated[str, Asks("room")]
"""A room that a member picks in a command or a form; the platform's id of it."""

RolePick = Annotated[str, Asks("role")]
"""A role that a member picks in a command, where the platform has roles; its id of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Attached:
    """A file that a member sent along: what it is called, where it lies, and its bytes' number.

    The address works for some hours only, and what lies there is whatever a stranger sent.
    """

    name: str
    address: str
    size: int


FileKind = Literal["picture", "table"]
"""What a file that a member sent is to be."""

FilePick = Annotated[Attached, Asks("file")]
"""A file that a member sends along with a command, where the platform takes some."""


@dataclass(frozen=True, slots=True)
class Refers:
    """Marks a field that names something else of a script, for the check at load."""

    to: Literal["post", "button", "value", "topic", "room", "script", "event", "picture", "media"]


PostName = Annotated[str, Refers("post")]
"""The name that an earlier step of the script gave its post by `as`."""

ButtonName = Annotated[str, BeforeValidator(_button_name), Refers("button")]
"""A button that a cog offers, as `<cog>.<name>`; `checkin` is short for `checkin.checkin`."""

ValueName = Annotated[str, Refers("value")]
"""A value that a cog offers: `<cog>.<name>`."""

RoomName = Annotated[str, Refers("room")]
"""A role that every target of the script has a room for."""

ScriptName = Annotated[str, Refers("script")]
"""Another script, by the name of its file."""

EventName = Annotated[str, Refers("event")]
"""An event of a platform or a cog: `message.sent`, `checkin.checked_in`, `answer.<name>`."""

PictureName = Annotated[str, Refers("picture")]
"""A picture of sops/pictures/, by the name of its file."""

MediaName = Annotated[str, BeforeValidator(parse_media_name), Refers("media")]
"""A picture that operators sent in chat, by the name that they gave it."""

VariableName = Annotated[str, BeforeValidator(_variable)]
"""What a step calls a result; scripts then say `run.<name>`."""

Topic = Annotated[str, Refers("topic")]
"""A topic of sops/content/, or of the community's own."""

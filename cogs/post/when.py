"""Reads when a post goes out, as people write times on a phone in five languages."""

import datetime as dt
import re
import unicodedata
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from bot.errors import UserError
from bot.wall import local
from cogs.post.words import AFTERNOON, DAYS, EVENINGS, FILLERS, MORNING, NOW, UNITS, WEEKDAYS

AHEAD = dt.timedelta(days=366)  # the furthest that a post is planned
HALF_A_YEAR = dt.timedelta(days=183)

DATES = (
    re.compile(r"(?P<y>[0-9]{4})-(?P<m>[0-9]{1,2})-(?P<d>[0-9]{1,2})"),
    re.compile(r"(?:(?P<y>[0-9]{4})年)?(?P<m>[0-9]{1,2})月(?P<d>[0-9]{1,2})[日号]?"),
    re.compile(r"(?P<d>[0-9]{1,2})\.\s?(?P<m>[0-9]{1,2})\.(?:\s?(?P<y>[0-9]{4})(?![0-9]|:))?"),
    re.compile(r"(?P<d>[0-9]{1,2})\.(?P<m>[0-9]{1,2})(?=\s+[0-9])"),
)
SLASHED = re.compile(r"(?P<a>[0-9]{1,2})/(?P<b>[0-9]{1,2})(?:/(?P<y>[0-9]{4}))?")
CLOCK = re.compile(r"(?P<h>[0-9]{1,2})(?:[:.h](?P<m>[0-9]{2}))?\s?(?P<half>[ap])\.?m\.?")
PLAIN_CLOCK = re.compile(r"(?P<h>[0-9]{1,2})(?:[:.](?P<m>[0-9]{2})|h(?P<mh>[0-9]{2})?)")
CHINESE_CLOCK = re.compile(r"(?P<h>[0-9]{1,2})[点时:](?:(?P<m>[0-9]{1,2})分?|(?P<half>半))?")
SPAN = re.compile(r"\+?\s?(?:([0-9]{1,3})\s?d)?\s?(?:([0-9]{1,3})\s?h)?\s?(?:([0-9]{1,4})\s?m)?")
WORD = r"(?<![^\W\d_]){}(?![^\W\d_])"


@dataclass(frozen=True, slots=True)
class Clock:
    """A wall clock at this moment, and what was written, for the sentences that refuse it."""

    now: dt.datetime
    zone: ZoneInfo
    month_first: bool
    given: str


def read(given: str, now: int, zone: ZoneInfo, *, month_first: bool = False) -> int | None:
    """The instant (UTC ms) that somebody means, or None for "at once".

    `20:00`, `tomorrow 9:30`, `27.11. 20:00`, `27/11 20:00`, `fri 8 pm`, `明天20:00`, `2h`. Of
    `5/4` the day comes first, or with `month_first` the month. Raises UserError where it is not a
    time, has passed, does not exist on that day, or is more than a year ahead.
    """
    here = local(now, zone)
    clock = Clock(here, zone, month_first, given)
    text = _narrow(given)
    if text in NOW:
        return None
    if (span := _span(text)) is not None:
        return _ahead(clock, here + span)
    day, text, evening = _day(clock, text)
    time = _time(clock, text, evening=evening)
    if day is None:
        return _instant(clock, dt.datetime.combine(here.date(), time), "time-past-today")
    if isinstance(day, int):
        return _weekday(clock, day, time)
    return _instant(clock, dt.datetime.combine(day, time), "time-past")


def _narrow(given: str) -> str:
    """One width, one case, no accents and no words that only lead up to the time."""
    folded = unicodedata.normalize("NFKD", given.strip()).casefold()
    bare = "".join(each for each in folded if not unicodedata.combining(each))
    text = unicodedata.normalize("NFC", bare).replace(",", " ").replace("。", " ")
    for filler in FILLERS:
        text = re.sub(WORD.format(re.escape(filler)), " ", text)
    return " ".join(text.split())


def _span(text: str) -> dt.timedelta | None:
    """How long from now, as `2h` or `in 1d 12h`."""
    for word, unit in UNITS.items():
        text = re.sub(rf"(?<=[0-9])\s?{word}(?![^\W\d_])", unit, text)
    found = SPAN.fullmatch(text)
    if found is None or not any(found.groups()):
        return None
    days, hours, minutes = (int(each or 0) for each in found.groups())
    return dt.timedelta(days=days, hours=hours, minutes=minutes)


def _day(clock: Clock, text: str) -> tuple[dt.date | int | None, str, bool]:
    """The day that is named, or the number of a weekday; what is left; whether it is evening."""
    for word, days in DAYS.items():
        found = re.search(_pattern(word), text)
        if found:
            day = (clock.now + dt.timedelta(days=days)).date()
            return day, _without(text, found), word in EVENINGS
    for word, number in WEEKDAYS.items():
        found = re.search(_pattern(word), text)
        if found:
            return number, _without(text, found), False
    date, rest = _date(clock, text)
    return date, rest, False


def _pattern(word: str) -> str:
    return re.escape(word) if not word.isascii() and _is_han(word) else WORD.format(re.escape(word))


def _is_han(word: str) -> bool:
    return any("\u4e00" <= each <= "\u9fff" for each in word)


def _without(text: str, found: re.Match[str]) -> str:
    return " ".join(f"{text[: found.start()]} {text[found.end() :]}".split())


def _date(clock: Clock, text: str) -> tuple[dt.date | None, str]:
    for pattern in DATES:
        if found := pattern.search(text):
            parts = found.groupdict()
            day = _calendar(clock, parts.get("y"), int(parts["m"]), int(parts["d"]))
            return day, _without(text, found)
    if found := SLASHED.search(text):
        first, second = int(found["a"]), int(found["b"])
        swapped = second > 12 if first <= 12 else False
        if swapped or (clock.month_first and first <= 12):
            first, second = second, first
        return _calendar(clock, found["y"], second, first), _without(text, found)
    return None, text


def _calendar(clock: Clock, year: str | None, month: int, day: int) -> dt.date:
    """The date; without a year, the one that is meant: this year's, unless it lies far behind."""
    today = clock.now.date()
    try:
        if year is not None:
            return dt.date(int(year), month, day)
        years = (today.year, today.year + 1)
        found = [dt.date(each, month, day) for each in years if _exists(each, month, day)]
    except ValueError as error:
        raise UserError("time-no-such-day", given=clock.given) from error
    if not found:
        raise UserError("time-no-such-day", given=clock.given)
    return next((each for each in found if each >= today - HALF_A_YEAR), found[-1])


def _exists(year: int, month: int, day: int) -> bool:
    try:
        dt.date(year, month, day)
    except ValueError:
        return False
    return True


def _time(clock: Clock, text: str, *, evening: bool) -> dt.time:
    late = halved = evening
    for word in (*AFTERNOON, *MORNING):
        if found := re.search(_pattern(word), text):
            halved, late, text = True, word in AFTERNOON, _without(text, found)
    if not text:
        raise UserError("time-without-clock", given=clock.given)
    if halved and re.fullmatch(r"[0-9]{1,2}", text):
        text += ":00"
    hour, minute = _hour_and_minute(clock, text)
    if late and hour < 12:
        hour += 12
    if hour > 23 or minute > 59:
        raise UserError("time-unclear", given=clock.given)
    return dt.time(hour, minute)


def _hour_and_minute(clock: Clock, text: str) -> tuple[int, int]:
    if found := CLOCK.fullmatch(text):
        if not 1 <= int(found["h"]) <= 12:
            raise UserError("time-unclear", given=clock.given)
        hour = int(found["h"]) % 12 + (12 if found["half"] == "p" else 0)
        return hour, int(found["m"] or 0)
    if found := PLAIN_CLOCK.fullmatch(text):
        return int(found["h"]), int(found["m"] or found["mh"] or 0)
    if found := CHINESE_CLOCK.fullmatch(text):
        return int(found["h"]), 30 if found["half"] else int(found["m"] or 0)
    raise UserError("time-unclear", given=clock.given)


def _weekday(clock: Clock, number: int, time: dt.time) -> int:
    """The next such day; today, if its time is still to come."""
    days = (number - clock.now.weekday()) % 7
    wall = dt.datetime.combine(clock.now.date() + dt.timedelta(days=days), time)
    if not days and wall <= clock.now.replace(tzinfo=None):
        wall += dt.timedelta(days=7)
    return _instant(clock, wall, "time-past")


def _instant(clock: Clock, wall: dt.datetime, past: str) -> int:
    at = wall.replace(tzinfo=clock.zone)
    utc = at.astimezone(dt.UTC)
    if utc.astimezone(clock.zone).replace(tzinfo=None) != wall:
        raise UserError("time-left-out", given=clock.given, when=wall, zone=clock.zone.key)
    if utc <= clock.now.astimezone(dt.UTC):
        here = clock.now.replace(tzinfo=None)
        raise UserError(past, given=clock.given, now=here, when=wall, zone=clock.zone.key)
    return _ahead(clock, at)


def _ahead(clock: Clock, at: dt.datetime) -> int:
    if at - clock.now > AHEAD:
        raise UserError("time-far", given=clock.given)
    return round(at.timestamp() * 1000)

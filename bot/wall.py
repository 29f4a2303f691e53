"""Wall times: what a zone's clocks show at an instant, and the instant at which they show it."""

import datetime as dt
from zoneinfo import ZoneInfo

MINUTE = dt.timedelta(minutes=1)


def local(at: int, zone: ZoneInfo) -> dt.datetime:
    """An instant (UTC ms) on a zone's clocks."""
    return dt.datetime.fromtimestamp(at / 1000, zone)


def instant(nominal: dt.datetime, zone: ZoneInfo) -> int:
    """The instant (UTC ms) of a wall time.

    A wall time that the clocks skip means the next minute that exists; one that they show twice
    means the first, or the second where its `fold` is 1.
    """
    early, late = (nominal.replace(tzinfo=zone, fold=fold).astimezone(dt.UTC) for fold in (1, 0))
    if early < late:  # skipped: the change lies between the two readings
        while late - early > MINUTE:
            middle = early + (late - early) / 2 // MINUTE * MINUTE
            before = middle.astimezone(zone).replace(tzinfo=None) < nominal
            early, late = (middle, late) if before else (early, middle)
    return round((max(early, late) if nominal.fold else late).timestamp() * 1000)


def midnight(day: dt.date, zone: ZoneInfo) -> int:
    """The instant (UTC ms) at which a day begins in a zone."""
    return instant(dt.datetime.combine(day, dt.time()), zone)

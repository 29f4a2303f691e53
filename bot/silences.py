"""The days on which a community is known to want silence, as config.yaml writes them."""

import datetime as dt
from dataclasses import dataclass
from typing import Annotated, Any

from pydantic import BeforeValidator

from bot.kinds import parse_day, parse_moment
from bot.wording import shown

KEYS = {"from", "until", "why"}
HOW = 'write a day such as "2026-11-18", or {from: "2026-11-18", until: "2026-11-20", why: "..."}'


@dataclass(frozen=True, slots=True)
class Silence:
    """From one wall time to before another, and why."""

    from_: dt.datetime
    until: dt.datetime
    why: str = ""

    @property
    def key(self) -> str:
        """What tells it from others of its community."""
        return f"{self.from_:%Y-%m-%dT%H:%M}/{self.until:%Y-%m-%dT%H:%M}"


def parse_silence(written: Any) -> Silence:
    """A whole day, or a span whose last day counts whole; raises ValueError with a sentence."""
    if isinstance(written, Silence):
        return written
    if not isinstance(written, dict):
        day = parse_day(str(written))
        return Silence(_begin(day), _end(day))
    if strange := sorted(str(key) for key in written.keys() - KEYS):
        raise ValueError(f"{shown(strange[0])} says nothing here; {HOW}")
    if missing := sorted({"from", "until"} - written.keys()):
        raise ValueError(f"{missing[0]} is missing; {HOW}")
    from_, until = parse_moment(written["from"]), parse_moment(written["until"])
    if " " not in str(written["until"]).strip():
        until = _end(until)
    if until <= from_:
        raise ValueError(f"until is not after from, which is {from_:%Y-%m-%d %H:%M}")
    return Silence(from_, until, str(written.get("why") or ""))


def _begin(day: dt.date) -> dt.datetime:
    return dt.datetime.combine(day, dt.time())


def _end(day: dt.date) -> dt.datetime:
    return _begin(day + dt.timedelta(days=1))


Silent = Annotated[
    Silence, BeforeValidator(parse_silence, json_schema_input_type=str | dict[str, str])
]
"""A day of silence, written 2026-11-18, or a span {from, until, why}."""

"""How coupons are told to those who use them for a customer."""

import datetime as dt
from collections.abc import Mapping


def plainly(texts: Mapping[str, str], language: str) -> str:
    """A text of an operator in a language, or else in English, or the first there is."""
    return texts.get(language) or texts.get("en") or next(iter(texts.values()), "")


def stamp(at: int) -> str:
    """An instant (UTC ms) as programs read it, after RFC 3339."""
    return dt.datetime.fromtimestamp(at / 1000, dt.UTC).isoformat(timespec="seconds")

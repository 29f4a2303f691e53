"""Small facts of Discord's own: the instant inside an id, dates, languages, who may manage."""

import datetime as dt
from collections.abc import Mapping
from typing import Any

EPOCH = 1_420_070_400_000  # the first instant of 2015 in UTC milliseconds, from which ids count
MANAGING = 0x8 | 0x20  # the permissions Administrator and Manage Server
LANGUAGES = {
    "en-US": "en",
    "en-GB": "en",
    "zh-CN": "zh-CN",
    "zh-TW": "zh-CN",
    "pt-BR": "pt-BR",
    "el": "el",
}
"""Our languages by Discord's; Latvian is not among those that Discord's own settings offer."""


def instant(id: int | str) -> int:
    """When an id was made, in UTC milliseconds."""
    return (int(id) >> 22) + EPOCH


def id_at(instant: int) -> int:
    """The lowest id of an instant in UTC milliseconds."""
    return max(0, instant - EPOCH) << 22


def milliseconds(date: str) -> int:
    """A date as Discord writes it, in UTC milliseconds."""
    return round(dt.datetime.fromisoformat(date).timestamp() * 1000)


def manages(permissions: int) -> bool:
    """Whether these permissions make somebody an operator."""
    return bool(permissions & MANAGING)


def name_of(user: Mapping[str, Any]) -> str:
    """What somebody is called where no server gave them another name."""
    return str(user.get("global_name") or user["username"])

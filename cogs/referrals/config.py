"""The options of referrals, under `referrals:` of a community."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Options:
    """One community's wishes; every key has a default.

    `search`: ask Discord's undocumented search where counters tell too little. `room` is where
    links lead to.
    """

    search: bool = False
    room: str = "lobby"

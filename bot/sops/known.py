"""What scripts may name: what the cogs offer, and the communities they address."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from bot.registry import Handler


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What scripts may name, and when it is."""

    steps: Mapping[str, Handler]
    buttons: Collection[str]
    values: Collection[str]
    topics: Collection[str]
    communities: Mapping[str, tuple[str, Collection[str]]]  # name: language, roles with a room
    scripts: Collection[str] | None = None  # those of the folder; None: any name will do
    now: int = 0  # what is over by now (UTC ms) is a fault

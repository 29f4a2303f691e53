"""What scripts may name: what the cogs offer, and the communities they address."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from bot.communities import Target
from bot.registry import Handler


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What scripts may name, and when it is."""

    steps: Mapping[str, Handler]
    buttons: Collection[str]
    values: Mapping[str, Handler]
    events: Mapping[str, Collection[str]]  # name: its fields
    topics: Collection[str]
    pictures: Mapping[str, str] | None = None  # file: what is wrong, or ""; None: any name will do
    communities: Mapping[str, Target]
    scripts: Collection[str] | None = None  # those of the folder; None: any name will do
    now: int = 0  # what is over by now (UTC ms) is a fault

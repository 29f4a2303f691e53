"""What scripts may name: what the cogs offer, and the communities they address."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from bot.registry import Handler


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What scripts may name: steps, buttons, values, topics, and the communities they address."""

    steps: Mapping[str, Handler]
    buttons: Collection[str]
    values: Collection[str]
    topics: Collection[str]
    communities: Mapping[str, tuple[str, Collection[str]]]  # name: language, roles with a room

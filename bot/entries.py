"""What stands in a community's calendar: what is to come, what came, and what gave way and why."""

from dataclasses import dataclass
from typing import Literal

from bot.effects import Words

Standing = Literal["coming", "done", "waits", "gave way", "failed", "skipped", "hushed", "paused"]
GREY: frozenset[Standing] = frozenset({"gave way", "skipped", "hushed", "paused"})
"""What is not, or was not, posted at its time though nothing is broken."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One line of the calendar at an instant (UTC ms).

    `kind` is what its post is for (`bot.communities.Kind`) or a word of the cog's own, `room` the
    role of its room. Where a role has several rooms, `place` is the native id of that one; `others`
    are those of the other rooms that it goes to as well.
    `reason` says why it is as it is. `script` is the name that operators type, for what a script
    does. `id` is the same as long as the entry stands there, and no other entry's.
    """

    at: int
    title: Words
    kind: str
    room: str
    state: Standing
    id: str
    reason: Words | None = None
    script: str | None = None
    place: str = ""
    others: tuple[str, ...] = ()

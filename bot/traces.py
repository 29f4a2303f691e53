"""What scripts did and did not do: steps, runs, and the times that were missed."""

from dataclasses import dataclass
from typing import Literal

from bot.effects import Lines, Text
from bot.pacing import Bound, held_up

Result = Literal["done", "waits", "failed", "skipped", "reached"]
# `overtaken`: of several times that came while Plaza was away, only the latest was made up for.
# fmt: off
Reason = Literal[
    "late", "overtaken", "paused", "skipped", "replaced", "limit", "busy", "quiet", "pace",
    "off", "unapproved", "hush",
]
# fmt: on
State = Literal["waiting", "held", "done", "stopped", "failed"]


@dataclass(frozen=True, slots=True)
class Traced:
    """What a run did at one place: when, what came of it, until when it then slept, or why not.

    `effects` are the ids of what it wanted done outside.
    """

    path: str
    at: int
    result: Result
    until: int | None
    reason: Text | Lines | None
    effects: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Missed:
    """A script was due at `due_at` and was not run, which was seen at `seen_at`.

    `by` is the script that stood in for it, or to which it gave way. `bound` is the limit of the
    pace that it was. `room` is the native id where its role has several, `path` the step where
    only that was left out.
    """

    due_at: int
    why: Reason
    seen_at: int
    by: str = ""
    bound: Bound = ""
    room: str = ""
    path: str = ""

    @property
    def held_up(self) -> Text | None:
        """What of the community's wishes was in the way, in words for operators; None if none."""
        return held_up(self.why, self.bound, self.by) if self.why in ("quiet", "pace") else None


@dataclass(frozen=True, slots=True)
class Ran:
    """A run of a script and everything it did; `refused` is why its post could not be made."""

    state: State
    wake_at: int
    steps: tuple[Traced, ...]
    refused: str | None

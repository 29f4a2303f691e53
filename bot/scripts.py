"""The SOP engine as cogs may reach it, through `ctx.scripts`."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, Protocol
from zoneinfo import ZoneInfo

from bot.communities import Aim, Community, Room
from bot.effects import Lines, Text, Words
from bot.entries import Entry
from bot.members import Member
from bot.store.db import Tx

Decision = Literal["again", "skip"]
Settled = Literal["done", "left"]
Result = Literal["done", "waits", "failed", "skipped", "reached"]
Reason = Literal["late", "paused", "skipped", "replaced", "limit", "busy", "quiet", "pace"]
State = Literal["waiting", "held", "done", "stopped", "failed"]


@dataclass(frozen=True, slots=True)
class Hold:
    """A run that stands before a step that failed, until an operator decides; instants in UTC ms.

    `path` says where in the script, `decided_by` is the id of a member.
    """

    id: int
    run: int
    script: str
    path: str
    reason: Text | Lines
    held_at: int
    decision: Decision | None
    decided_by: int | None
    decided_at: int | None


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

    `by` is the script that stood in for it.
    """

    due_at: int
    why: Reason
    seen_at: int
    by: str = ""


@dataclass(frozen=True, slots=True)
class Task:
    """Something for an operator to do, about a member or nobody; instants in UTC ms."""

    id: int
    script: str
    member: int | None
    words: Text | Lines
    draft: Text | Lines | None
    due_at: int
    decision: Settled | None
    decided_by: int | None
    decided_at: int | None


@dataclass(frozen=True, slots=True)
class Paused:
    """By which member a script is paused, since when."""

    member: int
    at: int


@dataclass(frozen=True, slots=True)
class Ran:
    """A run of a script and everything it did; `refused` is why its post could not be made."""

    state: State
    wake_at: int
    steps: tuple[Traced, ...]
    refused: str | None


class OneScript(Protocol):
    """One script in one community."""

    id: str
    title: Mapping[str, str]
    kind: str
    room: str
    max_age: int

    off: bool
    aims: tuple[Aim, ...]

    def start(
        self,
        tx: Tx,
        cause: str,
        now: int,
        *,
        member: Member | None = None,
        place: Room | None = None,
    ) -> bool:
        """Run it now, once per cause; False while it is paused, or runs and may run but once.

        A script of one member runs for `member`. Others run in `place`, or else in each room of
        their role.
        """

    def added(self) -> bool:
        """Whether it runs by itself here: it is not off, or was added."""

    def add(self, tx: Tx, member: int, now: int) -> bool:
        """A script that is off by its file runs by itself here; False if it does already."""

    def remove(self, tx: Tx, now: int) -> bool:
        """It runs by itself here no more; False if it did not."""

    def unfit(self) -> str | None:
        """Why it cannot run here at all, in words of the check of scripts; None if it can."""

    def preview(self, tx: Tx, member: Member, now: int) -> Words | None:
        """What it would say first if it began now, in this member's own run if it has any.

        None if it had nothing to say. Nothing of it happens.
        """

    def coming(self, tx: Tx, now: int, most: int, *, zone: ZoneInfo | None = None) -> list[int]:
        """When it runs next (UTC ms); nothing while it is paused.

        With `zone`, only in rooms that follow this clock, if any do.
        """

    def paused(self, tx: Tx) -> Paused | None:
        """Who paused it, if it is paused."""

    def pause(self, tx: Tx, member: int, now: int) -> bool:
        """It starts nothing, and its runs sleep, until it is resumed; False if it is paused."""

    def resume(self, tx: Tx) -> bool:
        """It runs again, and catches up as it says; False if it is not paused."""

    def skip(self, tx: Tx, cause: str, member: int, now: int) -> int | None:
        """Leave out its next time, once per cause; that instant (UTC ms), or None if none is."""

    def stop(self, tx: Tx) -> int:
        """End its runs; how many they were."""

    def last(self, tx: Tx) -> Ran | None:
        """Its last run."""

    def missed(self, tx: Tx) -> Missed | None:
        """The last time it was due and not run, if it did not run since."""


class Scripts(Protocol):
    """What operators see of scripts, and what they do about them."""

    def names(self, community: Community) -> list[str]:
        """Names of the scripts that can run in this community."""

    def serving(self, community: Community, aim: Aim) -> list[OneScript]:
        """Scripts for those who have this aim, also such as cannot run here as yet."""

    def find(self, community: Community, name: str) -> OneScript | None:
        """A script by its name; None if no script has this name here. It may be unfit."""

    def entries(
        self, tx: Tx, community: Community, since: int, until: int, now: int
    ) -> list[Entry]:
        """What scripts have in the calendar between two instants (UTC ms), in no order."""

    def reload(self, tx: Tx) -> None:
        """Read scripts and content anew as soon as this is committed."""

    def hold(self, tx: Tx, community: Community, hold: int) -> Hold | None:
        """A hold of this community by its id; None once its run is over."""

    def tasks(self, tx: Tx, community: Community, most: int) -> list[Task]:
        """What operators were asked to do and nobody settled, the first due first."""

    def task(self, tx: Tx, community: Community, task: int) -> Task | None:
        """A task of this community by its id."""

    def settle(self, tx: Tx, task: Task, settled: Settled, member: int, now: int) -> bool:
        """An operator did it, or leaves it; False if that was settled before."""

    def decide(self, tx: Tx, hold: Hold, decision: Decision, member: int, now: int) -> bool:
        """The run goes on with the step, or past it; False if that was decided before."""

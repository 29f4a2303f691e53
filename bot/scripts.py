"""The SOP engine as cogs may reach it, through `ctx.scripts`."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal, Protocol
from zoneinfo import ZoneInfo

from bot.communities import Aim, Community, Room
from bot.effects import Lines, Text, Words
from bot.entries import Entry
from bot.inputs import Change as Change
from bot.inputs import Input as Input
from bot.inputs import Ready as Ready
from bot.inputs import Told as Told
from bot.inputs import Version as Version
from bot.members import Member
from bot.previews import Shown as Shown
from bot.store.db import Tx
from bot.traces import Missed as Missed
from bot.traces import Ran as Ran
from bot.traces import Reason as Reason
from bot.traces import Result as Result
from bot.traces import State as State
from bot.traces import Traced as Traced

Decision = Literal["again", "skip"]


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
class Paused:
    """By which member a script is paused, since when."""

    member: int
    at: int


class OneScript(Protocol):
    """One script in one community.

    `own`: it belongs to this community alone. `of_one`: each of its runs is for one member. `use`
    and `answers` are the ready script that it is made from and what that was answered, plain values
    by name; None and empty for a full script.
    """

    id: str
    title: Mapping[str, str]
    kind: str
    room: str
    audience: str
    max_age: int

    off: bool
    aims: tuple[Aim, ...]
    own: bool
    of_one: bool
    use: str | None
    answers: Mapping[str, Any]

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

    def bring(self, tx: Tx, cause: str, now: int, *, audience: str, per_day: int) -> bool:
        """Run a script of one member for each of an audience, once per cause, so many a day.

        Who ever had it is left out. False while it is paused, or brought to an audience already.
        """

    def had(self, tx: Tx) -> frozenset[int]:
        """Every member for whom it ever ran, or runs."""

    def added(self) -> bool:
        """Whether it runs by itself here: it is not off, or was switched on."""

    def switch(self, tx: Tx, on: bool, member: int, now: int) -> bool:
        """It runs by itself here from now on, or no more; False if that was so before.

        What is under way goes on.
        """

    def unfit(self) -> str | None:
        """Why it cannot run here at all, in words of the check of scripts; None if it can."""

    def preview(self, tx: Tx, member: Member, now: int) -> Words | None:
        """What it would say first if it began now, in this member's own run if it has any.

        None if it had nothing to say. Nothing of it happens.
        """

    def posts(self, tx: Tx, member: Member, now: int) -> list[Shown]:
        """Its posts if it began now, the first first, in this member's own run if it has any.

        Those of a step that waits for an event come as if it did not happen. Nothing of it happens.
        """

    def coming(
        self,
        tx: Tx,
        now: int,
        most: int,
        *,
        zone: ZoneInfo | None = None,
        even_off: bool = False,
    ) -> list[int]:
        """When it runs next (UTC ms); nothing while it is paused, or off.

        With `zone`, only in rooms that follow this clock, if any do. `even_off`: when it would,
        if it were on.
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

    def absences(self, tx: Tx, since: int, until: int) -> list[Missed]:
        """Every time in a span (UTC ms, without its end) that it was due and nothing was posted.

        Of times long ago they are known for 90 days; of several that came while Plaza was away,
        the latest 50.
        """


class Scripts(Protocol):
    """What operators see of scripts, and what they do about them."""

    def names(self, community: Community) -> list[str]:
        """Names of the scripts that can run in this community."""

    def serving(self, community: Community, aim: Aim) -> list[OneScript]:
        """Scripts for those who have this aim, also such as cannot run here as yet."""

    def find(self, community: Community, name: str) -> OneScript | None:
        """A script by its name; None if no script has this name here. It may be unfit."""

    def hushed(self, tx: Tx, community: Community, since: int) -> list[tuple[str, Missed]]:
        """The scripts that a hush kept from running after an instant, each with its last time."""

    def ready(self, community: Community) -> list[Ready]:
        """The scripts that this community can take for itself, by name."""

    def tried(self, community: Community, use: str, given: Mapping[str, Any]) -> OneScript:
        """What `own` would make, to show it before; nothing is kept. Raises UserError like it."""

    def own(
        self,
        tx: Tx,
        community: Community,
        name: str,
        use: str,
        given: Mapping[str, Any],
        member: int,
        now: int,
    ) -> OneScript:
        """Take a ready script under a name, switched off, with answers to its questions.

        What is not given has its default. Raises UserError: the name is taken or is none, there is
        no such ready script, an answer is wrong or missing, or the script does not fit here.
        """

    def edit(
        self,
        tx: Tx,
        community: Community,
        name: str,
        given: Mapping[str, Any],
        member: int,
        now: int,
    ) -> OneScript:
        """Change some answers of an own script; its times count from now, runs go on as they are.

        Raises UserError: like `own`, or it is not own, was written by hand, or was ejected.
        """

    def history(self, tx: Tx, community: Community, name: str) -> list[Version]:
        """Every version of an own script, the newest first; also of one that was taken away."""

    def undo(
        self, tx: Tx, community: Community, name: str, member: int, now: int
    ) -> OneScript | None:
        """Bring back the version before the last change; a second undo takes that back.

        None if the script is there no more: the change was that it was added. Raises UserError:
        nothing can be undone, or it was written by hand.
        """

    def eject(self, tx: Tx, community: Community, name: str, member: int, now: int) -> str:
        """Write an own script out as the full YAML text, which comes back; it is for hands then.

        Raises UserError: it is not own, was written by hand, or is a full script already.
        """

    def discard(self, tx: Tx, community: Community, name: str, member: int, now: int) -> None:
        """Take an own script away; its history stays, and what is under way goes on.

        Raises UserError: it is not own, or was written by hand.
        """

    def of_run(self, tx: Tx, community: Community, run: int) -> str | None:
        """The name of the script that a run is of, as `find` knows it; None if it is no more."""

    def given(self, community: Community, name: str) -> Mapping[str, Told]:
        """What a script was told, as `inputs.NAME`; nothing if there is none of this name."""

    def file(self, community: Community, name: str) -> str:
        """Where the file of an own script is: `sops/communities/plaza/late.yaml`."""

    def entries(
        self, tx: Tx, community: Community, since: int, until: int, now: int
    ) -> list[Entry]:
        """What scripts have in the calendar between two instants (UTC ms), in no order."""

    def reload(self, tx: Tx) -> None:
        """Read scripts and content anew as soon as this is committed."""

    def hold(self, tx: Tx, community: Community, hold: int) -> Hold | None:
        """A hold of this community by its id; None once its run is over."""

    def held(self, tx: Tx, community: Community) -> list[Hold]:
        """The holds of this community that nobody decided, the oldest first."""

    def faulty(self, community: Community) -> list[str]:
        """The files of scripts and content that its operators can mend and that are wrong now."""

    def decide(self, tx: Tx, hold: Hold, decision: Decision, member: int, now: int) -> bool:
        """The run goes on with the step, or past it; False if that was decided before."""

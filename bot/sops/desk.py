"""The operators' side of the engine: what they see of scripts, and what they do about them."""

from collections.abc import Callable, Mapping

from bot.communities import Aim, Community
from bot.entries import Entry
from bot.scripts import Decision, Hold, Missed, OneScript, Told
from bot.sops import calendar, holds, store, trace
from bot.sops.engine import Engine
from bot.sops.library import Library
from bot.sops.one import HomeScript
from bot.sops.owning import Owning
from bot.sops.program import past
from bot.store.db import Tx


class Desk(Owning):
    """What cogs reach through `ctx.scripts`."""

    def __init__(self, engine: Engine, library: Library) -> None:
        super().__init__(engine, library.ready)
        self._library = library
        self.read_anew: Callable[[], None] = lambda: None

    def names(self, community: Community) -> list[str]:
        """Names of the scripts that can run in this community."""
        timetable = self._engine.runs.timetable
        return sorted(s.id for s in timetable.here(community) if timetable.has(s, community))

    def serving(self, community: Community, aim: Aim) -> list[OneScript]:
        """Scripts for those who have this aim, also such as cannot run here as yet."""
        here = self._engine.runs.timetable.here(community)
        return [
            HomeScript(self._engine, script, community)
            for script in sorted(here, key=lambda script: script.id)
            if aim in script.for_
        ]

    def find(self, community: Community, name: str) -> HomeScript | None:
        """A script by its name; None if no script has this name here."""
        script = self._engine.runs.timetable.find(community, name)
        return None if script is None else HomeScript(self._engine, script, community)

    def entries(
        self, tx: Tx, community: Community, since: int, until: int, now: int
    ) -> list[Entry]:
        """What scripts have in the calendar between two instants (UTC ms)."""
        return calendar.entries(self._engine, tx, community, since, until, now)

    def hushed(self, tx: Tx, community: Community, since: int) -> list[tuple[str, Missed]]:
        """The scripts that a hush kept from running after an instant."""
        return trace.missed_since(tx, community.id, "hush", since)

    def of_run(self, tx: Tx, community: Community, run: int) -> str | None:
        """The name of the script that a run is of; None if it is no more."""
        key = store.script_of(tx, community.id, run)
        named = None if key is None else self.find(community, key.rpartition("/")[2])
        return None if named is None else named.id

    def given(self, community: Community, name: str) -> Mapping[str, Told]:
        """What a script was told, as `inputs.NAME`."""
        script = self._engine.runs.timetable.find(community, name)
        return {} if script is None else script.given

    def reload(self, tx: Tx) -> None:
        """Read scripts and content anew as soon as this is committed."""
        tx.after_commit(self.read_anew)

    def hold(self, tx: Tx, community: Community, hold: int) -> Hold | None:
        """A hold of this community by its id."""
        return holds.find(tx, community.id, hold)

    def held(self, tx: Tx, community: Community) -> list[Hold]:
        """The holds of this community that nobody decided, the oldest first."""
        return holds.waiting(tx, community.id)

    def faulty(self, community: Community) -> list[str]:
        """The files of scripts and content that its operators can mend and that are wrong now."""
        faults = [] if community.by_itself else self._library.faults
        own = self._library.own_faults.get(community.id, [])
        files = (fault.partition(":")[0].rpartition("/")[2] for fault in [*faults, *own])
        return list(dict.fromkeys(files))

    def decide(self, tx: Tx, hold: Hold, decision: Decision, member: int, now: int) -> bool:
        """The run goes on with the step, or past it; False if that was decided before."""
        run = store.get(tx, hold.run)
        if run is None or run.state != "held":
            return False
        if not holds.decide(tx, hold.id, decision, member, now):
            return False
        step = run.step
        if decision == "skip":
            trace.add(tx, self._engine.core.ids.new(), run.id, hold.path, now, "skipped")
            script = self._engine.runs.versions.find(tx, run)
            step = past(script.program, step)
        store.release(tx, run.id, step, now)
        self._engine.runs.go_on(tx, run.id)
        return True

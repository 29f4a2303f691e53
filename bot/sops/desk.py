"""The operators' side of the engine: what they see of scripts, and what they do about them."""

from collections.abc import Callable

from bot.communities import Aim, Community
from bot.entries import Entry
from bot.scripts import Decision, Hold, OneScript, Settled, Task
from bot.sops import calendar, holds, store, tasks, trace
from bot.sops.due import addresses
from bot.sops.engine import Engine
from bot.sops.one import HomeScript
from bot.sops.program import past
from bot.store.db import Tx


class Desk:
    """What cogs reach through `ctx.scripts`."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self.read_anew: Callable[[], None] = lambda: None

    def names(self, community: Community) -> list[str]:
        """Names of the scripts that can run in this community."""
        timetable = self._engine.runs.timetable
        return sorted(s.id for s in self._engine.scripts.values() if timetable.has(s, community))

    def serving(self, community: Community, aim: Aim) -> list[OneScript]:
        """Scripts for those who have this aim, also such as cannot run here as yet."""
        scripts = sorted(self._engine.scripts.values(), key=lambda script: script.id)
        return [
            HomeScript(self._engine, script, community)
            for script in scripts
            if aim in script.for_ and addresses(script, community)
        ]

    def find(self, community: Community, name: str) -> HomeScript | None:
        """A script by its name; None if no script has this name here."""
        script = self._engine.scripts.get(name)
        if script is None or not addresses(script, community):
            return None
        return HomeScript(self._engine, script, community)

    def entries(
        self, tx: Tx, community: Community, since: int, until: int, now: int
    ) -> list[Entry]:
        """What scripts have in the calendar between two instants (UTC ms)."""
        return calendar.entries(self._engine, tx, community, since, until, now)

    def reload(self, tx: Tx) -> None:
        """Read scripts and content anew as soon as this is committed."""
        tx.after_commit(self.read_anew)

    def hold(self, tx: Tx, community: Community, hold: int) -> Hold | None:
        """A hold of this community by its id."""
        return holds.find(tx, community.id, hold)

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
            script = self._engine.runs.versions.find(tx, run.script, run.version)
            step = past(script.program, step)
        store.release(tx, run.id, step, now)
        self._engine.runs.go_on(tx, run.id)
        return True

    def tasks(self, tx: Tx, community: Community, most: int) -> list[Task]:
        """What operators were asked to do and nobody settled, the first due first."""
        return tasks.waiting(tx, community.id, most)

    def task(self, tx: Tx, community: Community, task: int) -> Task | None:
        """A task of this community by its id."""
        return tasks.find(tx, community.id, task)

    def settle(self, tx: Tx, task: Task, settled: Settled, member: int, now: int) -> bool:
        """An operator did it, or leaves it; False if that was settled before."""
        return tasks.settle(tx, task.id, settled, member, now)

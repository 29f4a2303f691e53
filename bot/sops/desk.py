"""The operators' side of the engine: what they see of scripts, and what they do about them."""

from collections.abc import Callable

from bot.communities import Community
from bot.scripts import Decision, Hold
from bot.sops import store, trace
from bot.sops.due import addresses
from bot.sops.one import HomeScript
from bot.sops.program import past
from bot.sops.run import Engine
from bot.store.db import Tx


class Desk:
    """What cogs reach through `ctx.scripts`."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self.read_anew: Callable[[], None] = lambda: None

    def names(self, community: Community) -> list[str]:
        """Names of the scripts that have this community as a target."""
        return sorted(s.id for s in self._engine.scripts.values() if addresses(s, community))

    def find(self, community: Community, name: str) -> HomeScript | None:
        """A script by its name; None if no script has this name here."""
        script = self._engine.scripts.get(name)
        if script is None or not addresses(script, community):
            return None
        return HomeScript(self._engine, script, community)

    def reload(self, tx: Tx) -> None:
        """Read scripts and content anew as soon as this is committed."""
        tx.after_commit(self.read_anew)

    def hold(self, tx: Tx, community: Community, hold: int) -> Hold | None:
        """A hold of this community by its id."""
        return store.held(tx, community.id, hold)

    def decide(self, tx: Tx, hold: Hold, decision: Decision, member: int, now: int) -> bool:
        """The run goes on with the step, or past it; False if that was decided before."""
        run = store.get(tx, hold.run)
        if run is None or run.state != "held":
            return False
        if not store.decide(tx, hold.id, decision, member, now):
            return False
        step = run.step
        if decision == "skip":
            trace.add(tx, self._engine.core.ids.new(), run.id, hold.path, now, "skipped")
            step = past(self._engine.version(tx, run.script, run.version).program, step)
        store.release(tx, run.id, step, now)
        self._engine.go_on(tx, run.id)
        return True

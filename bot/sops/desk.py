"""The operators' side of the engine: what they see of scripts, and what they do about them."""

from bot.communities import Community
from bot.scripts import Decision, Hold
from bot.sops import store
from bot.sops.program import past
from bot.sops.run import Engine, addresses
from bot.sops.schedule import first
from bot.store.db import Tx


class Desk:
    """What cogs reach through `ctx.scripts`."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def names(self, community: Community) -> list[str]:
        """Names of the scripts that have this community as a target."""
        return sorted(s.id for s in self._engine.scripts.values() if addresses(s, community))

    def upcoming(self, community: Community, now: int, most: int) -> list[tuple[int, str]]:
        """The next posts: instant (UTC ms) and script, soonest first."""
        found = [
            (occurrence.at, script.id)
            for script in self._engine.scripts.values()
            if addresses(script, community)
            for occurrence in first(script.when, community.zone, now, most)
        ]
        return sorted(found)[:most]

    def start(self, tx: Tx, community: Community, name: str, cause: str, now: int) -> bool:
        """Run a script now, by hand; False if no script has this name here."""
        script = self._engine.scripts.get(name)
        if script is None or not addresses(script, community):
            return False
        run = self._engine.core.ids.new()
        # By its event: one that is told again after a crash does not run the script again.
        if store.start(tx, run, script, community.id, f"hand {cause}", now):
            self._engine.go_on(tx, run)
        return True

    def hold(self, tx: Tx, community: Community, hold: int) -> Hold | None:
        """A hold of this community by its id."""
        return store.held(tx, community.id, hold)

    def decide(self, tx: Tx, hold: Hold, decision: Decision, member: int, now: int) -> bool:
        """The run goes on with the step, or past it; False if that was decided before."""
        run = store.get(tx, hold.run)
        if run is None or not store.decide(tx, hold.id, decision, member, now):
            return False
        step = run.step
        if decision == "skip":
            step = past(self._engine.version(tx, run.script, run.version).program, step)
        if store.release(tx, run.id, step, now):
            self._engine.go_on(tx, run.id)
        return True

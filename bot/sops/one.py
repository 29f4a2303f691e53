"""One script in one community: what it did and will do, and what operators ask of it."""

from collections.abc import Iterator
from itertools import islice

from bot import outbox
from bot.communities import Community
from bot.scripts import Missed, Paused, Ran
from bot.sops import store, trace, wishes
from bot.sops.due import planned
from bot.sops.run import Engine
from bot.sops.schedule import Occurrence
from bot.sops.script import Script
from bot.store.db import Tx

SKIPS_SEEN = 50


class HomeScript:
    """A script as one community has it."""

    def __init__(self, engine: Engine, script: Script, community: Community) -> None:
        self.id = script.id
        self.title = script.name
        self.room = script.where.room
        self.max_age = script.catch_up.max_age
        self._engine = engine
        self._script = script
        self._home = community

    def start(self, tx: Tx, cause: str, now: int) -> bool:
        """Run it now, by hand; False while it is paused."""
        if self.paused(tx) is not None:
            return False
        run = self._engine.core.ids.new()
        # By its event: one that is told again after a crash does not run the script again.
        if store.start(tx, run, self._script, self._home.id, f"hand {cause}", now):
            self._engine.go_on(tx, run)
        return True

    def coming(self, tx: Tx, now: int, most: int) -> list[int]:
        """When it runs next; nothing while it is paused."""
        if self.paused(tx) is not None:
            return []
        skips = wishes.skips(tx, self.id)
        found = islice(self._planned(tx, now), most + SKIPS_SEEN)
        return [each.at for each in found if (self._home.id, each.nominal) not in skips][:most]

    def paused(self, tx: Tx) -> Paused | None:
        """Who paused it, if it is paused."""
        return wishes.paused(tx, self._home.id, self.id)

    def pause(self, tx: Tx, member: int, now: int) -> bool:
        """It starts nothing, and its runs sleep, until it is resumed."""
        return wishes.pause(tx, self._home.id, self.id, member, now)

    def resume(self, tx: Tx) -> bool:
        """It runs again, and catches up as it says."""
        resumed = wishes.resume(tx, self._home.id, self.id)
        if resumed:
            self._engine.look_again(tx, self._script, self._home)
        return resumed

    def skip(self, tx: Tx, cause: str, member: int, now: int) -> int | None:
        """Leave out its next time, or the one after it if that is left out already."""
        for each in islice(self._planned(tx, now), SKIPS_SEEN):
            if wishes.skip(tx, self._home.id, self.id, each.nominal, cause, member, now):
                return each.at
        return None

    def stop(self, tx: Tx) -> int:
        """End its runs; how many they were."""
        return store.stop(tx, self._home.id, self.id)

    def last(self, tx: Tx) -> Ran | None:
        """Its last run."""
        run = store.last(tx, self._home.id, self.id)
        if run is None:
            return None
        steps = tuple(trace.of(tx, run.id))
        effects = [effect for step in steps for effect in step.effects]
        return Ran(run.state, run.wake_at, steps, outbox.refusal(tx, effects))

    def missed(self, tx: Tx) -> Missed | None:
        """The last time it was due and not run, if it did not run since."""
        missed, last = trace.missed(tx, self._home.id, self.id), self.last(tx)
        ran_since = missed and last and last.steps and last.steps[0].at > missed.seen_at
        return None if ran_since else missed

    def _planned(self, tx: Tx, now: int) -> Iterator[Occurrence]:
        script, last = self._script, store.last_time(tx, self._home.id, self.id)
        return planned(script, self._home, self._engine.scripts.values(), last, now)

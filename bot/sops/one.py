"""One script in one community: what it did and will do, and what operators ask of it."""

import heapq
from collections.abc import Iterator
from itertools import islice
from zoneinfo import ZoneInfo

from bot import outbox
from bot.communities import Community, Room
from bot.effects import Words
from bot.errors import UserError
from bot.members import Member
from bot.scripts import Missed, Paused, Ran, Shown
from bot.sops import awaits, preview, store, trace, wishes
from bot.sops.due import Spot, off_in, spots
from bot.sops.engine import Engine
from bot.sops.fanning import bringing
from bot.sops.gate import STARTED_BY
from bot.sops.scenes import room_for
from bot.sops.schedule import Occurrence
from bot.sops.script import Script
from bot.sops.timing import offset
from bot.store.db import Tx

SKIPS_SEEN = 50
HELD_UP = ("quiet", "pace", "hush", "unapproved")  # these begin, and are left out


class HomeScript:
    """A script as one community has it."""

    def __init__(self, engine: Engine, script: Script, community: Community) -> None:
        self.id = script.id
        self.title = script.name
        self.kind = script.kind
        self.aims = script.for_
        self.room = script.where.room
        self.audience = script.where.members or ""
        self.max_age = script.catch_up.max_age
        self.off = off_in(script, community)
        self.own = script.owner is not None
        self.of_one = bool(script.hears)
        self.use = script.use
        self.answers = script.answers
        self._engine = engine
        self._script = script
        self._home = community

    def start(
        self,
        tx: Tx,
        cause: str,
        now: int,
        *,
        member: Member | None = None,
        place: Room | None = None,
    ) -> bool:
        """Run it now; False while it is paused, or runs and may run but once."""
        if self.paused(tx) is not None:
            return False
        if self._engine.hushed(self._script, self._home, now):
            if cause.startswith("run "):
                return False
            raise UserError("hushed", cog="core")
        script, home, runs = self._script, self._home, self._engine.runs
        if script.hears:
            assert member is not None, "a script of one member is started for somebody"
            rooms = [room_for(script, home, member.language)]
        else:
            each = home.rooms_of(script.where.room)
            rooms = [place.native] if place in each else [room.native for room in each]
        who = member.id if script.hears and member is not None else 0
        # By its cause: one that is told again after a crash does not run the script again.
        came = cause if cause.startswith("run ") else f"hand {cause}"
        asked = script.approve is not None and member is not None and came.startswith("hand ")
        by = {STARTED_BY: member.id} if asked and member is not None else {}
        begun = [
            runs.begin(tx, script, home.id, came, now, member=who, room=room, variables=by)
            for room in rooms
        ]
        for run in begun:
            if run is not None:
                runs.go_on(tx, run)
        return script.mode != "single" or any(begun)

    def bring(self, tx: Tx, cause: str, now: int, *, audience: str, per_day: int) -> bool:
        """Run it for each of an audience who never had it, so many a day."""
        runs, home = self._engine.runs, self._home
        if self.paused(tx) is not None or store.open_runs(tx, home.id, self.id, 0, ""):
            return False
        if self._engine.hushed(self._script, home, now):
            raise UserError("hushed", cog="core")
        given = bringing(audience, per_day)
        run = runs.begin(tx, self._script, home.id, f"on asked {cause}", now, variables=given)
        if run is not None:
            runs.go_on(tx, run)
        return True

    def had(self, tx: Tx) -> frozenset[int]:
        """Every member for whom it ever ran, or runs."""
        return store.had(tx, self._home.id, self.id)

    def unfit(self) -> str | None:
        """Why it cannot run here at all."""
        return next(
            iter(self._engine.runs.timetable.fitting.faults(self._script, self._home)), None
        )

    def preview(self, tx: Tx, member: Member, now: int) -> Words | None:
        """What it would say first."""
        found = preview.posts(self._engine.core, tx, self._script, self._home, member, now, most=1)
        return found[0].words if found else None

    def posts(self, tx: Tx, member: Member, now: int) -> list[Shown]:
        """Its posts if it began now."""
        return preview.posts(self._engine.core, tx, self._script, self._home, member, now)

    def coming(
        self,
        tx: Tx,
        now: int,
        most: int,
        *,
        zone: ZoneInfo | None = None,
        even_off: bool = False,
    ) -> list[int]:
        """When it runs next; nothing while it is paused."""
        if self.paused(tx) is not None:
            return []
        skips = wishes.skips(tx, self.id)
        found = islice(self._planned(tx, now, zone, even_off), most + SKIPS_SEEN)
        coming: dict[int, None] = {}
        for each, spot in found:
            if (self._home.id, each.nominal) not in skips:
                coming[each.at + offset(self._script, spot, each.nominal)] = None
            if len(coming) == most:  # a feast that is years away is worked out for nobody
                break
        return list(coming)

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

    def added(self) -> bool:
        """Whether it runs by itself here."""
        return self._engine.runs.timetable.is_on(self._script, self._home)

    def switch(self, tx: Tx, on: bool, member: int, now: int) -> bool:
        """It runs by itself here from now on, or no more; False if that was so before."""
        wanted = wishes.switched(tx, self._home.id, self.id)
        if on is (not self.off if wanted is None else wanted):
            return False
        self._engine.wish(tx, self._home, self.id, on, member, now)
        self._engine.switched(tx, self._script, self._home, now, on)
        return True

    def skip(self, tx: Tx, cause: str, member: int, now: int) -> int | None:
        """Leave out its next time, or the one after it if that is left out already."""
        for each, _ in islice(self._planned(tx, now), SKIPS_SEEN):
            if wishes.skip(tx, self._home.id, self.id, each.nominal, cause, member, now):
                self._engine.take_back(tx, self._script, self._home, now, each.nominal)
                return each.at
        return None

    def stop(self, tx: Tx) -> int:
        """End its runs; how many they were."""
        now = self._engine.runs.clock.now()
        self._engine.take_back(tx, self._script, self._home, now)
        awaits.forget_script(tx, self._home.id, self.id)
        return store.stop(tx, self._home.id, self.id)

    def last(self, tx: Tx) -> Ran | None:
        """Its last run."""
        run = store.last(tx, self._home.id, self.id, of_all=self._script.fans_out)
        if run is None:
            return None
        steps = tuple(trace.of(tx, run.id))
        effects = [effect for step in steps for effect in step.effects]
        return Ran(run.state, run.wake_at, steps, outbox.refusal(tx, effects))

    def missed(self, tx: Tx) -> Missed | None:
        """The last time it was due and not run, if it did not run since."""
        missed, last = trace.missed(tx, self._home.id, self.id), self.last(tx)
        if missed is None or last is None or not last.steps:
            return missed
        if missed.path and any(step.effects for step in last.steps):
            return None
        begun = last.steps[0].at
        held_up = missed.why in HELD_UP
        ran_since = begun > missed.seen_at or (begun == missed.seen_at and not held_up)
        return None if ran_since else missed

    def absences(self, tx: Tx, since: int, until: int) -> list[Missed]:
        """Every time in a span that it was due and nothing was posted."""
        return trace.absences(tx, self._home.id, self.id, since, until)

    def _planned(
        self, tx: Tx, now: int, zone: ZoneInfo | None = None, even_off: bool = False
    ) -> Iterator[tuple[Occurrence, Spot]]:
        everywhere = spots(self._script, self._home)
        wanted = [spot for spot in everywhere if spot.zone == zone] or everywhere
        each = [self._planned_in(tx, spot, now, even_off) for spot in wanted]
        return heapq.merge(*each, key=lambda found: found[0].at)

    def _planned_in(
        self, tx: Tx, spot: Spot, now: int, even_off: bool
    ) -> Iterator[tuple[Occurrence, Spot]]:
        last = store.last_time(tx, self._home.id, self.id, spot.room.native)
        timetable = self._engine.runs.timetable
        for occurrence in timetable.planned(self._script, spot, last, now, even_off=even_off):
            yield occurrence, spot

"""The scripts' part of a community's calendar: what is to come, what came, and what gave way."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice, takewhile

from bot.communities import Community
from bot.effects import Argument, Lines, Plain, Text, Words
from bot.entries import Entry, Standing
from bot.scripts import Missed, Paused
from bot.sops import past
from bot.sops.due import Spot, not_too_often, spots
from bot.sops.engine import Engine
from bot.sops.past import PastRun
from bot.sops.schedule import Occurrence, upcoming
from bot.sops.script import Script
from bot.sops.timing import offset
from bot.store.db import Tx

MOST = 750  # times of one script in one room: each hour of a month
STATE_OF: dict[str, Standing] = {"paused": "paused", "skipped": "skipped", "hush": "hushed"}


def entries(
    engine: Engine, tx: Tx, community: Community, since: int, until: int, now: int
) -> list[Entry]:
    """All between two instants (UTC ms), the second not included, in no order."""
    book = _Book(engine, tx, community, now)
    found = [*book.ran(since, until), *book.missed(since, until)]
    if until > now:
        found += book.coming(max(since, now), until)
    return found


@dataclass(slots=True)
class _Book:
    """One look at the calendar of one community."""

    engine: Engine
    tx: Tx
    home: Community
    now: int

    def ran(self, since: int, until: int) -> Iterator[Entry]:
        """What runs did and do."""
        paused = past.paused(self.tx, self.home.id)
        for run in past.runs(self.tx, self.home.id, since, until):
            at = run.due_at if run.begun_at is None else run.begun_at
            if since <= at < until:
                state, reason = _came_of(run, run.script in paused)
                script = self.engine.scripts.get(run.script)
                yield Entry(
                    at=at,
                    title=_title(script, run.script),
                    kind=script.kind if script else "",
                    room=script.where.room if script else "",
                    place=run.room,
                    state=state,
                    reason=reason,
                    script=run.script,
                    id=f"run-{run.id}",
                )

    def missed(self, since: int, until: int) -> Iterator[Entry]:
        """What was due and was not run."""
        for name, missed in past.missed(self.tx, self.home.id, since, until):
            script = self.engine.scripts.get(name)
            yield Entry(
                at=missed.due_at,
                title=_title(script, name),
                kind=script.kind if script else "",
                room=script.where.room if script else "",
                state=STATE_OF.get(missed.why, "gave way"),
                reason=self._why(missed),
                script=name,
                id=f"missed-{name}-{missed.due_at}",
            )

    def coming(self, since: int, until: int) -> Iterator[Entry]:
        """What is due later, and what will give way."""
        paused, skips = past.paused(self.tx, self.home.id), past.skips(self.tx, self.home.id)
        last = past.last_times(self.tx, self.home.id)
        timetable = self.engine.runs.timetable
        for script in self.engine.scripts.values():
            if not timetable.is_on(script, self.home):
                continue
            for spot in spots(script, self.home):
                former = last.get((script.id, spot.room.native))
                for each in self._times(script, spot, former, since, until):
                    skipped_by = skips.get((script.id, each.nominal))
                    state, why = self._fate(script, each, paused.get(script.id), skipped_by)
                    yield self._to_come(script, spot, each, state, why)

    def _times(
        self, script: Script, spot: Spot, last: str | None, since: int, until: int
    ) -> Iterator[Occurrence]:
        times = upcoming(script.schedule(spot.community.key), spot.zone, since)
        due = takewhile(lambda each: each.at < until, islice(times, MOST))
        return not_too_often(script, due, last)

    def _fate(
        self, script: Script, each: Occurrence, paused: Paused | None, skipped_by: int | None
    ) -> tuple[Standing, Words | None]:
        other = self.engine.runs.timetable.replaced_by(script, self.home, each.moment.date())
        if other is not None:
            return "gave way", self._replaced(other)
        if skipped_by is not None:
            return "skipped", _text("skipped-by", name=self._name(skipped_by))
        if paused is not None:
            when = self.home.local(paused.at)
            return "paused", _text("paused-by", name=self._name(paused.member), when=when)
        return "coming", None

    def _to_come(
        self, script: Script, spot: Spot, each: Occurrence, state: Standing, why: Words | None
    ) -> Entry:
        return Entry(
            at=each.at + offset(script, spot, each.nominal),
            title=_title(script, script.id),
            kind=script.kind,
            room=script.where.room,
            place=spot.room.native,
            state=state,
            reason=why,
            script=script.id,
            id=f"due-{script.id}-{each.nominal}-{spot.room.native}",
        )

    def _why(self, missed: Missed) -> Words:
        if missed.why == "replaced":
            return self._replaced(missed.by)
        if missed.why == "late":
            return _text("late", when=self.home.local(missed.seen_at))
        return _text(missed.why)

    def _replaced(self, other: str) -> Text:
        return _text("replaced", by=_title(self.engine.scripts.get(other), other))

    def _name(self, member: int) -> str:
        found = self.engine.core.members.get(self.tx, member)
        return found.name if found else "?"


def _came_of(run: PastRun, paused: bool) -> tuple[Standing, Words | None]:
    """What became of a run, and why."""
    if run.refused is not None:
        return "failed", _text("refused", reason=run.refused)
    if run.state in ("held", "failed"):
        return "failed", run.reason
    if run.result == "skipped" and run.reason and not run.effects:
        return "gave way", run.reason
    if run.state == "waiting" and not run.effects:
        return _under_way(run, paused)
    if run.state == "stopped" and not run.effects:
        return "skipped", _text("stopped")
    if run.state == "done" and not run.effects:
        return "done", _text("silent")
    return "done", None


def _under_way(run: PastRun, paused: bool) -> tuple[Standing, Words | None]:
    if paused:
        return "paused", _text("paused")
    if run.result is None:
        return "coming", None
    return "waits", run.reason


def _title(script: Script | None, name: str) -> Words:
    return Lines(script.name) if script else Plain(name)


def _text(key: str, **args: Argument) -> Text:
    return Text("core", f"entry-{key}", args)

"""Events in scripts: those that start a run for a member, and those that runs wait for."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import fields, replace
from typing import Any

from bot.cog import Cog, Mark
from bot.context import Ctx
from bot.event_names import name_of
from bot.events import Event, Happened
from bot.happenings import HappeningRow
from bot.ids import made_at
from bot.registry import Handler
from bot.scripts import Missed, Reason
from bot.sops import awaits, fanning, store, trace, wishes
from bot.sops.awaits import Kind
from bot.sops.condition import holds
from bot.sops.program import Do
from bot.sops.run import Runs
from bot.sops.scenes import room_for
from bot.sops.script import Script
from bot.sops.timing import silent
from bot.sops.waiting import WaitForArgs

ANSWERED, ANSWER = "core.answered", "answer."
OWN_FIELDS = {"id", "platform", "community", "at", "who", "handle", "people", "extras"}


class Hearing:
    """What the router and the teller ask whether scripts want to hear of an event."""

    def __init__(self, runs: Runs, cog: Cog) -> None:
        self._runs = runs
        self._handler = Handler(cog, Mark("on", "scripts"), self.hear)
        self._starting: dict[str, list[Script]] = {}

    def learn(self) -> None:
        """The scripts were read, or read anew."""
        found = defaultdict(list)
        for script in self._runs.scripts.values():
            for event in script.hears:
                found[event].append(script)
        self._starting = dict(found)

    def heard(self) -> dict[str, list[str]]:
        """The events that scripts are started by, wait for or aim at, each with their names."""
        found: defaultdict[str, list[str]] = defaultdict(list)
        for script in self._runs.scripts.values():
            for event in {*script.hears, *script.aim, *awaited_by(script)}:
                if script.called not in found[event]:
                    found[event].append(script.called)
        for event in self._runs.awaited.events() - found.keys():
            found[event].append("a run that waits for it")
        return found

    def overhears(self, name: str, community: int, member: int | None) -> Sequence[Handler]:
        """The handler of scripts, if this event of a platform or a cog may concern any."""
        wanted = name in self._starting or self._runs.awaited.maybe(community, name, member or 0)
        return (self._handler,) if wanted else ()

    def wants(self, name: str, community: int, member: int | None, data: Mapping[str, Any]) -> bool:
        """Whether scripts may want to be told of a cog's event."""
        return bool(self.overhears(_heard_as(name, data), community, member))

    def of_row(self, row: HappeningRow) -> Sequence[Handler]:
        """The handler of scripts for a cog's event, if it may concern any."""
        return self.overhears(_heard_as(row.name, row.data), row.community, row.member)

    def hear(self, ctx: Ctx) -> None:
        """An event happened: start the runs that it starts, wake those that waited for it."""
        name, id, facts = _told(ctx.event)
        for script in self._starting.get(name, ()):
            self._start(ctx, script, name, id, facts)
        member = ctx.member.id if ctx.has_member else 0
        for run, kind in self._runs.awaited.by(ctx.tx, ctx.community.id, name, member):
            self._came(ctx, run, kind, name, facts)

    def _start(
        self, ctx: Ctx, script: Script, name: str, id: str, facts: Mapping[str, Any]
    ) -> None:
        home, member = ctx.community, ctx.member.id if ctx.has_member else 0
        if not self._runs.timetable.is_on(script, home):
            return
        seen = self._seeing(ctx, facts, script)
        if not fanning.concerns(ctx, script):
            return
        if not any(holds(seen, each) for each in script.hears[name]):
            return
        happened = ctx.event.at if isinstance(ctx.event, Event) else ctx.now
        if ctx.now - happened > script.catch_up.max_age:  # it was found out after an absence
            self._miss(ctx, script, "late", happened)
            return
        if silent(self._runs.core.hushes, script, home, ctx.now, ctx.now):
            trace.miss(ctx.tx, home.id, script.id, Missed(ctx.now, "hush", ctx.now))
            return
        if wishes.paused(ctx.tx, home.id, script.id):
            self._miss(ctx, script, "paused", ctx.now)
            return
        if script.limit is not None and script.limit.per == "member":
            last = store.last_for(ctx.tx, home.id, script.id, member)
            if last is not None and made_at(last) + script.limit.every > ctx.now:
                self._miss(ctx, script, "limit", ctx.now)
                return
        run = self._runs.begin(
            ctx.tx,
            script,
            home.id,
            f"on {name} {id}",
            ctx.now,
            member=member,
            room=room_for(script, home, ctx.member.language if ctx.has_member else None),
            variables=facts,
        )
        if run is not None:
            self._runs.go_on(ctx.tx, run)

    def _miss(self, ctx: Ctx, script: Script, why: Reason, at: int) -> None:
        missed = Missed(at, why, ctx.now)
        trace.miss(ctx.tx, ctx.community.id, script.id, missed, of_event=True)

    def _came(self, ctx: Ctx, id: int, kind: Kind, name: str, facts: Mapping[str, Any]) -> None:
        run = store.get(ctx.tx, id)
        if run is None or run.state not in ("waiting", "held"):
            return
        if name.startswith(ANSWER) and facts["event.run"] not in (0, id):
            return
        if kind == "aim":
            awaits.forget(ctx.tx, id, kind, name)
            run.variables["run.heard"] = [*run.variables.get("run.heard", ()), name]
            store.set_variables(ctx.tx, id, run.variables)
            if not awaits.left(ctx.tx, id, kind):
                trace.add(ctx.tx, ctx.new_id(), id, "aim", ctx.now, "reached")
                self._runs.end(ctx.tx, id)
        elif run.wake_at > ctx.now:  # else the time is over, and the run about to go on
            script = self._runs.versions.find(ctx.tx, run)
            step = script.program[run.step - 1]
            assert isinstance(step, Do)
            run.variables.update(facts)
            if holds(self._seeing(ctx, run.variables, script), step.args.if_):
                run.variables.update({f"run.{name}": True for name in step.args.sets})
                awaits.forget(ctx.tx, id, kind)
                store.set_variables(ctx.tx, id, run.variables)
                store.wake(ctx.tx, id, ctx.now)
                self._runs.go_on(ctx.tx, id)

    def _seeing(self, ctx: Ctx, variables: Mapping[str, Any], script: Script) -> Ctx:
        """What conditions see: the event's scene with what a run and its script know."""
        scene = replace(ctx.scene, variables=dict(variables), inputs=script.given)
        return Ctx(ctx.tx, self._runs.core, ctx.cog, scene)


def awaited_by(script: Script) -> set[str]:
    """The events that a script's own steps wait for."""
    steps = (each.args for each in script.program if isinstance(each, Do))
    return {args.event for args in steps if isinstance(args, WaitForArgs)}


def _heard_as(name: str, data: Mapping[str, Any]) -> str:
    """Each question's answer is an event of its own, for scripts."""
    return f"{ANSWER}{data['name']}" if name == ANSWERED else name


def _told(event: Event | Happened) -> tuple[str, str, dict[str, Any]]:
    """An event's name and id, and its facts as values of scripts."""
    if isinstance(event, Happened):
        name = _heard_as(event.name, event.data)
        return name, str(event.id), {f"event.{k}": v for k, v in event.data.items()}
    facts = {
        f"event.{each.name}": getattr(event, each.name)
        for each in fields(event)
        if each.name not in OWN_FIELDS
    }
    return name_of(type(event)), event.id, facts

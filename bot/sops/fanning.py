"""A run of all that is for an audience: it begins a run for each of its members, page by page."""

import datetime as dt
from collections.abc import Callable
from typing import Any

from bot.audiences import EVERYONE
from bot.context import Ctx
from bot.corrected import CHANGED
from bot.effects import Text
from bot.members import Member
from bot.sops import store, trace
from bot.sops.scenes import by_clock, room_for
from bot.sops.script import Script
from bot.sops.store import Run

PAGE = 25  # members looked at in one transaction; up to 50 runs may share it
Begin = Callable[..., int | None]
"""Begins a run, as `Runs.begin` does."""

LAST, REACHED = "members looked at", "members reached"  # in the run's variables
BROUGHT, PER_DAY = "for all in", "members a day"  # of a run that an operator began for an audience
PATH = "where.members"
DAY_MS = 86_400_000


def fans_out(run: Run, script: Script) -> bool:
    """Whether a run does no step itself."""
    return not run.member and (script.fans_out or BROUGHT in run.variables)


def fanned_out(run: Run, script: Script) -> bool:
    """Whether a run is one of many that another began."""
    return bool(run.member) and (script.fans_out or BROUGHT in run.variables)


def bringing(audience: str, per_day: int) -> dict[str, Any]:
    """What a run of all begins with that is to bring a script of one member to an audience."""
    return {BROUGHT: audience, PER_DAY: per_day}


def concerns(ctx: Ctx, script: Script) -> bool:
    """Whether a script that an event starts is for who caused it; nobody is in what is gone."""
    name = script.where.members
    if name is None:
        return True
    there = name == EVERYONE or name in ctx.community.audiences
    return there and ctx.has_member and ctx.audiences.has(name, ctx.member).holds


def audience_of(run: Run, script: Script) -> str:
    """For whom a run of all is."""
    return str(run.variables.get(BROUGHT, script.where.members or EVERYONE))


def first_of(ctx: Ctx, audience: str) -> Member | None:
    """Somebody for whom it would run, to show what it says; None where there surely is nobody.

    Where none of the first members is in its audience, it is shown as to anybody.
    """
    found = ctx.audiences.members(audience, most=4 * PAGE)
    if found.members:
        return ctx.members.get(ctx.tx, found.members[0])
    anybody = () if found.over else ctx.members.page(ctx.tx, ctx.community.id, 0, 1)
    return next(iter(anybody), None)


def go_on(ctx: Ctx, run: Run, script: Script, begin: Begin) -> int | None:
    """Begin the runs of some members more; when there are others to look at, None at the end.

    Where it goes on after a crash, those who have their run keep it: one for each time and member.
    """
    variables, per_day = run.variables, run.variables.get(PER_DAY)
    audience = audience_of(run, script)
    found = ctx.audiences.members(audience, after=variables.get(LAST, 0), most=PAGE)
    variables[LAST], until, left = found.last, ctx.now, not found.over
    had = store.had(ctx.tx, run.community, script.id) if BROUGHT in variables else frozenset[int]()
    for id in found.members:
        member = ctx.members.get(ctx.tx, id)
        assert member is not None, "it was read just now"
        if id in had or not _begin(ctx, run, script, member, begin):
            continue
        variables[REACHED] = variables.get(REACHED, 0) + 1
        if per_day is not None and variables[REACHED] % per_day == 0:
            variables[LAST], until, left = id, ctx.now + DAY_MS, True
            break
    store.set_variables(ctx.tx, run.id, variables)
    if left:
        return until
    reached = Text("core", "members-reached", {"count": variables.get(REACHED, 0)})
    trace.add(ctx.tx, ctx.new_id(), run.id, PATH, ctx.now, "done", reason=reached)
    return None


def _begin(ctx: Ctx, run: Run, script: Script, member: Member, begin: Begin) -> bool:
    home, kept = ctx.community, (CHANGED, BROUGHT)
    room = room_for(script, home, member.language)
    if script.fans_out and (room != run.room or _too_often(ctx, run, script, member)):
        return False  # each room of a role has a run of its own, by its own clock
    begun = begin(
        ctx.tx,
        script,
        home.id,
        run.occurrence,
        run.due_at if by_clock(run) else ctx.now,
        member=member.id,
        room=room,
        variables={key: run.variables[key] for key in kept if key in run.variables},
    )
    return begun is not None


def _too_often(ctx: Ctx, run: Run, script: Script, member: Member) -> bool:
    """Wall times are held against wall times, as they are for scripts of all."""
    limit = script.limit
    if limit is None or limit.per != "member" or not by_clock(run):
        return False
    last = store.last_time(ctx.tx, ctx.community.id, script.id, run.room, member.id)
    if last is None:
        return False
    apart = dt.datetime.fromisoformat(run.occurrence) - dt.datetime.fromisoformat(last)
    return apart < dt.timedelta(milliseconds=limit.every)

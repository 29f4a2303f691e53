"""A run of all that is for an audience: it begins a run for each of its members, page by page."""

import datetime as dt
from collections.abc import Callable

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
PATH = "where.members"


def fans_out(run: Run, script: Script) -> bool:
    """Whether a run does no step itself."""
    return script.fans_out and not run.member


def concerns(ctx: Ctx, script: Script) -> bool:
    """Whether a script that an event starts is for who caused it; nobody is in what is gone."""
    name = script.where.members
    if name is None:
        return True
    there = name == EVERYONE or name in ctx.community.audiences
    return there and ctx.has_member and ctx.audiences.has(name, ctx.member).holds


def first_of(ctx: Ctx, script: Script) -> Member | None:
    """Somebody for whom it would run, to show what it says; None where there surely is nobody.

    Where none of the first members is in its audience, it is shown as to anybody.
    """
    found = ctx.audiences.members(script.where.members or EVERYONE, most=4 * PAGE)
    if found.members:
        return ctx.members.get(ctx.tx, found.members[0])
    anybody = () if found.over else ctx.members.page(ctx.tx, ctx.community.id, 0, 1)
    return next(iter(anybody), None)


def go_on(ctx: Ctx, run: Run, script: Script, begin: Begin) -> bool:
    """Begin the runs of some members more; whether there are any left to look at.

    Where it goes on after a crash, those who have their run keep it: one for each time and member.
    """
    name, variables = script.where.members or EVERYONE, run.variables
    found = ctx.audiences.members(name, after=variables.get(LAST, 0), most=PAGE)
    for id in found.members:
        member = ctx.members.get(ctx.tx, id)
        assert member is not None, "it was read just now"
        if _begin(ctx, run, script, member, begin):
            variables[REACHED] = variables.get(REACHED, 0) + 1
    variables[LAST] = found.last
    store.set_variables(ctx.tx, run.id, variables)
    if found.over:
        reached = Text("core", "members-reached", {"count": variables.get(REACHED, 0)})
        trace.add(ctx.tx, ctx.new_id(), run.id, PATH, ctx.now, "done", reason=reached)
    return not found.over


def _begin(ctx: Ctx, run: Run, script: Script, member: Member, begin: Begin) -> bool:
    home = ctx.community
    room = room_for(script, home, member.language)
    if room != run.room or _too_often(ctx, run, script, member):
        return False  # each room of a role has a run of its own, by its own clock
    corrected = {key: run.variables[key] for key in (CHANGED,) if key in run.variables}
    begun = begin(
        ctx.tx,
        script,
        home.id,
        run.occurrence,
        ctx.now,
        member=member.id,
        room=room,
        variables=corrected,
        due=run.due_at,
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

"""Whether the guard may act here: it observes first, and acts when an operator lets it."""

import datetime as dt

from bot.context import Ctx
from bot.errors import UserError
from bot.ids import read_id
from bot.kinds import UNITS
from cogs.guard.cases import service as cases
from cogs.guard.cases.case import Case, Outcome
from cogs.guard.events import SoftDue
from cogs.guard.evidence import Action, Mode
from cogs.guard.softly import store

MORNING = dt.time(9)
DAY_MS = UNITS["d"]
WEEK = 7  # days; so rarely it asks again, and so long it goes on by a word


def observing(ctx: Ctx) -> bool:
    """Whether the guard only observes in this community, whatever its rules say."""
    soft = store.find(ctx.tx, ctx.community.id)
    if soft is None or soft.state == "soft":
        return bool(ctx.options.soft_start > 0)
    return soft.state == "by-hand"


def at_most(ctx: Ctx, mode: Mode) -> Mode:
    """The mode of a rule as it is in force now."""
    return "observe" if mode != "observe" and observing(ctx) else mode


def note(ctx: Ctx, case: Case, mode: Mode, action: Action) -> None:
    """The rules wanted this mode and action: remember it if something would have gone."""
    if mode == "enforce" and action in ("hold", "delete"):
        store.add(ctx.tx, ctx.community.id, case.number, ctx.now)


def awake(ctx: Ctx) -> None:
    """Begin to observe in a community where the guard is new."""
    if not observing(ctx):
        return
    lasts = ctx.options.soft_start
    if store.begin(ctx.tx, ctx.community.id, ctx.now, ctx.now + lasts):
        ctx.say("soft-began", room="ops", days=days(lasts))
        look_in(ctx, 1)


def days(span: int) -> int:
    """So many days are in ms, at least one."""
    return max(1, round(span / DAY_MS))


def look_in(ctx: Ctx, later: int) -> None:
    """Look in the morning, in so many days; tomorrow's may still be today's where it is night."""
    now = ctx.community.local(ctx.now)
    day = now.date() + dt.timedelta(days=later - (now.time() < MORNING))
    at = ctx.community.instant(dt.datetime.combine(day, MORNING))
    due = SoftDue(day.isoformat())
    ctx.publish(due, at=at, once=due.day)


def called(ctx: Ctx, argument: str, outcome: Outcome) -> Case:
    """An operator says whether it would have been right; raises UserError if one did before."""
    case = cases.find(ctx, read_id(argument))
    if case is None:
        raise UserError("no-such-case")
    if not cases.close_first(ctx, case, outcome, ctx.member.id):
        who = ctx.members.name(ctx.tx, case.closed_by)
        raise UserError("soft-called", who=who, case=case.number)
    return case


def enforce(ctx: Ctx) -> None:
    """From now on the guard acts; raises UserError if it does, with who had let it."""
    home = ctx.community.id
    if observing(ctx):
        store.begin(ctx.tx, home, ctx.now, ctx.now)
    before = store.find(ctx.tx, home)
    if before is None or (before.state == "soft" and not observing(ctx)):
        raise UserError("soft-acts")
    if not store.enforce(ctx.tx, home, ctx.now, ctx.member.id):
        raise UserError("soft-decided", who=ctx.members.name(ctx.tx, before.by))
    ctx.audit("guard enforce", "guard", before="observe", after="enforce")


def longer(ctx: Ctx) -> int:
    """Observe for a week more, until the instant that is returned.

    Raises UserError if somebody decided before.
    """
    until: int = ctx.now + WEEK * DAY_MS
    if not store.go_on(ctx.tx, ctx.community.id, ctx.now, until, ctx.member.id):
        before = store.find(ctx.tx, ctx.community.id)
        raise UserError("soft-decided", who=ctx.members.name(ctx.tx, before.by if before else None))
    ctx.audit("guard observe", "guard", before="observe", after="observe")
    look_in(ctx, 1)
    return until


def observe(ctx: Ctx) -> int:
    """An operator wants it to observe again: for how many days; UserError if it does."""
    if observing(ctx):
        raise UserError("soft-observes")
    lasts = ctx.options.soft_start or WEEK * DAY_MS
    store.observe(ctx.tx, ctx.community.id, ctx.now, ctx.now + lasts, ctx.member.id)
    ctx.audit("guard observe", "guard", before="enforce", after="observe")
    look_in(ctx, 1)
    return days(lasts)

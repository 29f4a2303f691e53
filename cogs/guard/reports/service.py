"""What a report is about, whose report counts, and what enough of them do."""

from bot.context import Ctx
from bot.errors import UserError
from bot.events import MenuOpened, Person
from bot.ids import read_id
from bot.members import Member
from cogs.guard.cases import service as cases
from cogs.guard.cases.people import operates, standing_of
from cogs.guard.cases.store import penalties
from cogs.guard.reports import cased, store
from cogs.guard.reports.forms import Told
from cogs.guard.reports.store import Decision, Report, Reported
from cogs.guard.softly import service as softly

DAY_MS, HOUR_MS = 86_400_000, 3_600_000
KEPT_MS = 90 * DAY_MS
WRONG_MS = 30 * DAY_MS
PER_HOUR = 10


def of_message(ctx: Ctx, message: str) -> Reported:
    """The message that a menu was opened on, ready to be reported; raises UserError."""
    event = ctx.event
    assert isinstance(event, MenuOpened)
    _for_reporting(ctx, event.about)
    author = _known(ctx, event.about)
    new = Reported(
        id=ctx.new_id(),
        about=f"message:{message}",
        room=event.room,
        thread=event.thread,
        message=message,
        author=author.id if author else None,
        immune=author is None or _operates(ctx, author, event.about),
        said=cased.sealed(ctx, event.said),
        at=ctx.now,
    )
    known = store.newest(ctx.tx, ctx.community.id, new.about)
    return known or _added(ctx, new)


def of_member(ctx: Ctx, member: Member) -> Reported:
    """A member, ready to be reported; raises UserError where that is who reports."""
    if member.id == ctx.member.id:
        raise UserError("report-yourself")
    about = f"member:{member.id}"
    known = store.newest(ctx.tx, ctx.community.id, about)
    if known is not None and known.decision is None:
        return known
    return _added(ctx, _without_message(ctx, about, member))


def of_words(ctx: Ctx) -> Reported:
    """Something that is about no message and no member in particular."""
    return _added(ctx, _without_message(ctx, f"words:{ctx.new_id()}", None))


def found(ctx: Ctx, argument: str) -> Reported:
    """What a button or a form is about; raises UserError if it is gone."""
    reported = store.find(ctx.tx, ctx.community.id, read_id(argument))
    if reported is None:
        raise UserError("report-gone")
    return reported


def add(ctx: Ctx, reported: Reported, told: Told) -> bool:
    """The member reports it; False if they did before. Raises UserError if they do nothing else."""
    home, who = ctx.community.id, ctx.member
    if store.made_since(ctx.tx, home, who.id, ctx.now - HOUR_MS) >= PER_HOUR:
        raise UserError("report-enough")
    counts = in_good_standing(ctx, who)
    made = Report(who.id, told.kind, told.words.strip(), counts, ctx.now)
    return store.report(ctx.tx, home, reported.id, made)


def age(ctx: Ctx) -> None:
    """Erase the texts of what was reported when no appeal may come any more."""
    erase: int = ctx.options.cases.appeal
    if store.age(ctx.tx, ctx.community.id, ctx.now, erase=erase, forget=KEPT_MS):
        cases.look_later(ctx)


def decidable(ctx: Ctx, argument: str, decision: Decision) -> Reported:
    """What a button is about, if it may be decided so; raises UserError."""
    reported = found(ctx, argument)
    if reported.case is not None and reported.decision is None:
        raise UserError("report-cased", number=reported.case)
    if decision != "fine" and (reported.author is None or reported.immune):
        raise UserError("report-gone")
    if decision == "removed" and reported.message is None:
        raise UserError("report-gone")
    return reported


def follow(ctx: Ctx, reported: Reported, decision: Decision) -> Reported:
    """What a decision means for the message and its author."""
    if decision == "fine":
        return reported
    act = cased.remove if decision == "removed" else cased.warn
    return act(ctx, reported, len(store.reports(ctx.tx, ctx.community.id, reported.id)))


def in_good_standing(ctx: Ctx, member: Member) -> bool:
    """Whether a member's report counts towards a hold.

    They are no newcomer, nothing weighs against themselves, and what they reported lately was
    mostly right.
    """
    options, home = ctx.options, ctx.community.id
    if standing_of(ctx, member) == "new":
        return False
    if penalties.weighing(ctx.tx, home, member.id, ctx.now):
        return False
    most: int = options.reports.wrong
    return store.unfounded(ctx.tx, home, member.id, ctx.now - WRONG_MS) < most


def weighed(ctx: Ctx, reported: Reported) -> Reported:
    """What was reported, and taken away until an operator looked if enough members did it."""
    least = ctx.options.reports.hold
    if not least or reported.immune or reported.message is None or softly.observing(ctx):
        return reported
    if reported.decision is not None:
        return reported
    if reported.case is not None and cased.waiting(ctx, reported) is None:
        return reported
    made = store.reports(ctx.tx, ctx.community.id, reported.id)
    enough = sum(each.counts for each in made) >= least
    return cased.hold(ctx, reported, len(made)) if enough else reported


def _added(ctx: Ctx, new: Reported) -> Reported:
    store.add(ctx.tx, ctx.community.id, new)
    cases.look_later(ctx)
    kept = store.newest(ctx.tx, ctx.community.id, new.about)
    assert kept is not None
    return kept


def _without_message(ctx: Ctx, about: str, author: Member | None) -> Reported:
    return Reported(
        id=ctx.new_id(),
        about=about,
        room=None,
        thread=None,
        message=None,
        author=author.id if author else None,
        immune=author is None or _operates(ctx, author, None),
        said="",
        at=ctx.now,
    )


def _known(ctx: Ctx, person: Person | None) -> Member | None:
    return ctx.members.by_native(ctx.tx, ctx.community, person.native) if person else None


def _for_reporting(ctx: Ctx, author: Person | None) -> None:
    if author is not None and author.bot:
        raise UserError("report-bot")
    if author is not None and author.native == ctx.member.native:
        raise UserError("report-yourself")


def _operates(ctx: Ctx, author: Member, told: Person | None) -> bool:
    """Whether the author is an operator, by what the chat says now or anybody knows."""
    now = told is not None and bool(ctx.members.told(ctx.tx, ctx.community, told))
    return now or operates(ctx, author)

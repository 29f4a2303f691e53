"""What is done to names and to titles of threads: taken away, and given back if they were fine."""

from collections.abc import Sequence

from bot.context import Ctx
from bot.effects import Plain, Sealed, Words
from bot.events import MemberJoined, MemberRenamed, ThreadOpened, ThreadRenamed
from bot.places import RoomLink
from cogs.guard.cases import removing
from cogs.guard.cases.case import Case
from cogs.guard.cases.sealing import digest, quote_of
from cogs.guard.cases.store import messages
from cogs.guard.cases.store.messages import Held
from cogs.guard.evidence import Copy, Piece

OWN, ACCOUNT, ONLY, TITLE = "own", "account", "only", "title"
"""A name of this community alone; that of the account; the only one that a chat has; a thread's."""


def was_fine(ctx: Ctx, pieces: Sequence[Piece]) -> bool:
    """Whether somebody said of this member's very name or title that nothing is wrong with it."""
    known = digest(ctx, pieces)
    return messages.was_fine(ctx.tx, ctx.community.id, ctx.member.id, known)


def note(ctx: Ctx, case: Case, pieces: Sequence[Piece], *, taken: bool = False) -> None:
    """The name or title that this event is about belongs to a case, and is `taken` away or not."""
    where = _where(ctx, case)
    removing.note(ctx, case, where, pieces, "renamed" if taken else "named")


def take(ctx: Ctx, case: Case, pieces: Sequence[Piece]) -> None:
    """The name or title that this event is about goes; a rehearsal says what would have gone."""
    note(ctx, case, pieces, taken=ctx.community.stage == "live")
    for each in _where(ctx, case):
        _take(ctx, case, each)


def take_rest(ctx: Ctx, case: Case) -> None:
    """What still stands there of the names and titles of a case goes, too."""
    home, member = ctx.community.id, ctx.members.get(ctx.tx, case.member)
    for each in messages.of_case(ctx.tx, home, case.number, "named"):
        titled = _kind(each.message) == TITLE
        if titled or (member is not None and quote_of(ctx, each.sealed) == member.name):
            _take(ctx, case, Copy(each.room, each.message))
    if ctx.community.stage == "live":
        messages.move(ctx.tx, home, case.number, "named", "renamed")


def give_back(ctx: Ctx, case: Case) -> str:
    """What was taken away is there again: `name` or `thread`, or nothing if nothing was."""
    taken = messages.of_case(ctx.tx, ctx.community.id, case.number, "renamed")
    titles = {each.message: each for each in taken if _kind(each.message) == TITLE}
    names = [each for each in taken if each.message not in titles]
    for each in titles.values():
        title = quote_of(ctx, each.sealed)
        words = Sealed(ctx.seal(title)) if title else _neutral_title(ctx, case)
        ctx.retitle(each.room, _thread(each.message), words)
    _name_back(ctx, case, names)
    messages.move(ctx.tx, ctx.community.id, case.number, "renamed", "named")
    return "name" if names else "thread" if titles else ""


def told(ctx: Ctx, case: Case) -> list[Words]:
    """What operators read of the names and titles of a case; of no message, it is about a name."""
    home, who = ctx.community.id, ctx.members.name(ctx.tx, case.member)
    found = messages.of_case(ctx.tx, home, case.number, "renamed", "named")
    if not found:
        whole = messages.first(ctx.tx, home, case.number) is None
        return [ctx.text("card-person", who=who, taken="no")] if whole else []
    each = next((each for each in found if each.state == "renamed"), found[0])
    back = case.outcome in ("overturned", "undone")
    taken = "yes" if each.state == "renamed" else "back" if back else "no"
    if not each.room:
        return [ctx.text("card-person", who=who, taken=taken)]
    return [ctx.text("card-thread", who=who, room=RoomLink(each.room), taken=taken)]


def _name_back(ctx: Ctx, case: Case, names: Sequence[Held]) -> None:
    """The name that they had last: their own here, where they had one, or that of the account."""
    member = ctx.members.get(ctx.tx, case.member)
    if member is None or not names:
        return
    own = [quote_of(ctx, each.sealed) for each in names if _kind(each.message) != ACCOUNT]
    kept = [each for each in own if each]
    if kept:
        ctx.rename(member, Sealed(ctx.seal(kept[-1])))
    elif not own:
        ctx.rename(member, Plain(""))


def _where(ctx: Ctx, case: Case) -> list[Copy]:
    """What the event is about, as rows call it: a title in its room, a name in none."""
    match ctx.event:
        case ThreadOpened(room=room, thread=thread) | ThreadRenamed(room=room, thread=thread):
            return [Copy(room or "", f"{TITLE}:{thread}:{case.number}")]
        case MemberJoined(id=id, who=who) | MemberRenamed(id=id, who=who):
            kind = ONLY if who.account is None else ACCOUNT if who.account == who.name else OWN
            return [Copy("", f"{kind}:{id}")]
    return []


def _take(ctx: Ctx, case: Case, where: Copy) -> None:
    kind, member = _kind(where.message), ctx.members.get(ctx.tx, case.member)
    if kind == TITLE:
        title = _neutral_title(ctx, case)
        ctx.retitle(where.room, _thread(where.message), title, shut=True)
    elif kind == OWN and member is not None:
        ctx.rename(member, Plain(""))
    elif kind in (ACCOUNT, ONLY) and member is not None:
        ctx.rename(member, "neutral-name", number=str(case.number))


def _neutral_title(ctx: Ctx, case: Case) -> Words:
    return ctx.text("neutral-title", case=str(case.number))


def _kind(message: str) -> str:
    return message.partition(":")[0]


def _thread(message: str) -> str:
    return message.partition(":")[2].rpartition(":")[0]

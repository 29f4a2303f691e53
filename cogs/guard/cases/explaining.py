"""Why a case began, how it stands, and which there were: what a command tells."""

from collections.abc import Sequence

from bot.context import Ctx
from bot.effects import Joined, Sealed, Words
from bot.errors import UserError
from bot.members import Member
from cogs.guard.cases import naming, words
from cogs.guard.cases.case import Case, Penalty
from cogs.guard.cases.sealing import quote_of
from cogs.guard.cases.store import cases, messages, penalties
from cogs.guard.evidence import Evidence, Piece
from cogs.guard.reading import read

LISTED, EXPLAINED, VIEWS = 12, 4, 2  # what fits into the shortest answer of any chat
WHAT = 60  # characters of what was found


def explain(ctx: Ctx, case: Case) -> None:
    """Tell who may know it; the author reads why and what it cost, operators all of it.

    Raises UserError `no-such-case` for everybody else.
    """
    if "people" in ctx.rights:
        ctx.reply(Joined(tuple(_whole(ctx, case))))
    elif case.member == ctx.member.id and case.kind != "seen":
        penalty = penalties.of_case(ctx.tx, ctx.community.id, case.number)
        ctx.reply(Joined(tuple(_for_author(ctx, case, penalty))))
    else:
        raise UserError("no-such-case")


def _whole(ctx: Ctx, case: Case) -> list[Words]:
    home = ctx.community.id
    who = ctx.members.name(ctx.tx, case.member)
    count, rooms = messages.count(ctx.tx, home, case.number)
    first = messages.first(ctx.tx, home, case.number)
    parts: list[Words] = [
        ctx.text("why-head", case=case.number, who=who, at=words.clock(ctx, case.opened_at)),
        ctx.text("why-mode", mode=case.mode, action=case.action, standing=case.standing),
    ]
    if count:
        parts.append(ctx.text("why-messages", count=count, rooms=rooms))
    parts += naming.told(ctx, case)
    text = quote_of(ctx, first.sealed) if first else ""
    if text:
        parts.append(ctx.text("card-quote", text=words.quoted(ctx, text)))
        parts += views(ctx, text)
    elif not case.kept:
        parts.append(ctx.text("why-erased"))
    parts += _weighed(ctx, case, cases.evidence(ctx.tx, home, case.number))
    penalty = penalties.of_case(ctx.tx, home, case.number)
    if penalty is not None:
        parts += words.cost_as_it_stands(ctx, penalty)
    return [*parts, _outcome(ctx, case, penalty)]


def views(ctx: Ctx, text: str) -> list[Words]:
    """A message as it reads without its disguises, where that is something else."""
    seen = {words.dead(text).casefold()}
    shown: list[Words] = []
    for view in read([Piece("text", text)]).views.values():
        said = words.dead(view)
        if said.casefold() not in seen and len(shown) < VIEWS:
            seen.add(said.casefold())
            shown.append(ctx.text("why-read", text=Sealed(ctx.seal(said))))
    return shown


def _weighed(ctx: Ctx, case: Case, found: Sequence[Evidence]) -> list[Words]:
    if not found:
        return [words.reasons(ctx, case)]
    return [ctx.text("why-score", score=round(case.score, 2)), *evidence(ctx, found)]


def evidence(ctx: Ctx, found: Sequence[Evidence]) -> list[Words]:
    """What was found, how much each weighs and what hid it; the weightiest alone."""
    return [
        ctx.text(
            "why-evidence",
            rule=words.rule(ctx, each.rule),
            what=words.quoted(ctx, _what(each), WHAT),
            weight=round(each.weight, 2),
            hidden=words.disguises(ctx, each.disguises),
            hiding="yes" if each.disguises else "no",
        )
        for each in found[:EXPLAINED]
    ]


def _what(found: Evidence) -> str:
    return f"{found.what} ({found.detail})" if found.detail else found.what


def _outcome(ctx: Ctx, case: Case, penalty: Penalty | None) -> Words:
    back = penalty is not None and penalty.state == "taken back"
    by = "" if case.closed_by is None else ctx.members.name(ctx.tx, case.closed_by)
    return ctx.text(
        f"why-{_state(case)}",
        by=by or ctx.text("nobody"),
        back="yes" if back else "no",
    )


def _state(case: Case) -> str:
    """How it stands; what was only observed, and of what nobody said a word, is `seen`."""
    observed = case.kind == "seen" and case.state == "open"
    return case.outcome or ("seen" if observed else case.state)


def _for_author(ctx: Ctx, case: Case, penalty: Penalty | None) -> list[Words]:
    at = words.clock(ctx, case.opened_at, ctx.member)
    parts: list[Words] = [ctx.text("why-own", case=case.number, at=at), words.reasons(ctx, case)]
    if penalty is not None and penalty.state != "taken back":
        parts.append(words.costs(ctx, penalty, "told", ctx.member))
    return [*parts, ctx.text(f"own-{case.outcome or case.state}")]


def list_cases(ctx: Ctx, member: Member | None) -> None:
    """The last cases of all or of one member, the newest first."""
    home = ctx.community.id
    whose = member.id if member else None
    found = cases.latest(ctx.tx, home, whose, LISTED) or cases.seen(ctx.tx, home, whose, LISTED)
    if not found:
        raise UserError("no-cases")
    lines = [
        ctx.text(
            "case-line",
            case=each.number,
            who=ctx.members.name(ctx.tx, each.member),
            at=words.clock(ctx, each.opened_at),
            state=_state(each),
            penalty=_kind(penalties.of_case(ctx.tx, home, each.number)),
        )
        for each in found
    ]
    ctx.reply(Joined(tuple(lines)))


def _kind(penalty: Penalty | None) -> str:
    return "none" if penalty is None or penalty.state == "taken back" else penalty.kind

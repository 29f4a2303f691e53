"""The card of an appeal, in the operators' room: what it is about, and what became of it."""

from bot.context import Ctx
from bot.effects import Button, Joined, Words
from cogs.guard.appeals import store
from cogs.guard.appeals.forms import ANSWER, BACK, WHY
from cogs.guard.appeals.store import Appeal
from cogs.guard.cases import words
from cogs.guard.cases.case import Case
from cogs.guard.cases.store import cases, messages, penalties

FOUND, SHORT = 3, 60  # things that the guard went by, and characters of each


def show(ctx: Ctx, appeal: Appeal, case: Case) -> None:
    """Draw the card, or bring it up to date."""
    said, buttons = _words(ctx, appeal, case), _buttons(ctx, appeal, case)
    if appeal.card is not None:
        ctx.edit(appeal.card, said, buttons=buttons)
        return
    card = ctx.say(said, room="ops", buttons=buttons)
    if card is not None:
        store.show(ctx.tx, ctx.community.id, appeal.case, card)


def _words(ctx: Ctx, appeal: Appeal, case: Case) -> Words:
    who, number = ctx.members.name(ctx.tx, appeal.member), appeal.case
    parts: list[Words] = [
        ctx.text("appeal-card", who=who, number=number),
        ctx.text("appeal-words", words=words.dead(appeal.words, WHY)),
        words.reasons(ctx, case),
        *_found(ctx, case),
    ]
    penalty = penalties.of_case(ctx.tx, ctx.community.id, number)
    if penalty is not None:
        parts += words.cost_as_it_stands(ctx, penalty)
    if appeal.question is not None:
        parts.append(ctx.text("appeal-question", words=words.dead(appeal.question, BACK)))
    if appeal.answer is not None:
        parts.append(ctx.text("appeal-answer", who=who, words=words.dead(appeal.answer, ANSWER)))
    if appeal.decision is not None:
        when = ctx.community.local(appeal.decided_at or ctx.now)
        by = ctx.members.name(ctx.tx, appeal.by)
        parts.append(ctx.text(f"appeal-{appeal.decision}", who=by, when=when))
    return Joined(tuple(parts))


def _found(ctx: Ctx, case: Case) -> list[Words]:
    """What the guard went by, with links that lead nowhere, and how to read more."""
    evidence = cases.evidence(ctx.tx, ctx.community.id, case.number) if case.kind != "hand" else []
    what = dict.fromkeys(each.what for each in evidence if each.what)
    whole = [each for each in what if not any(each != other and each in other for other in what)]
    shown = tuple(words.quoted(ctx, each, SHORT) for each in whole[:FOUND])
    found = [ctx.text("appeal-found", what=shown)] if shown else []
    return [*found, ctx.text("appeal-more", number=case.number)]


def _buttons(ctx: Ctx, appeal: Appeal, case: Case) -> list[Button]:
    if appeal.decision is not None:
        return []
    names = ["appeal-overturn", "appeal-keep"]
    if appeal.question is None:
        names.append("appeal-ask")
    first = messages.first(ctx.tx, ctx.community.id, case.number)
    if first is not None and first.sealed:
        names.append("appeal-text")
    return [ctx.button(each, str(appeal.case)) for each in names]

"""The card of what was reported: one for all who report the same, in the operators' room."""

from collections import Counter
from typing import get_args

from bot.context import Ctx
from bot.effects import Button, Joined, Words
from bot.places import MessageLink
from cogs.guard.cases.words import dead
from cogs.guard.reports import store
from cogs.guard.reports.store import Kind, Report, Reported

SHOWN = 3  # of what members wrote, the newest
SHORT = 160  # characters of each


def show(ctx: Ctx, reported: Reported, *, held: bool = False) -> None:
    """Draw the card, or bring it up to date; `held` is whether nobody sees the message now."""
    home = ctx.community.id
    made = store.reports(ctx.tx, home, reported.id)
    if not made:
        return
    words, buttons = _words(ctx, reported, made, held), _buttons(ctx, reported)
    if reported.card is not None:
        ctx.edit(reported.card, words, buttons=buttons)
        return
    card = ctx.say(words, room="ops", buttons=buttons)
    if card is not None:
        store.show(ctx.tx, home, reported.id, card)


def author(ctx: Ctx, reported: Reported) -> str:
    """What the reported member is called."""
    return ctx.members.name(ctx.tx, reported.author)


def _words(ctx: Ctx, reported: Reported, made: list[Report], held: bool) -> Words:
    lines = [_head(ctx, reported, len(made)), *_kinds(ctx, made)]
    told = [each.words for each in made if each.words][-SHOWN:]
    lines += [ctx.text("report-words", words=dead(each, SHORT)) for each in told]
    if reported.decision is not None:
        who, number = ctx.members.name(ctx.tx, reported.by), reported.case or 0
        by_guard = reported.by is None and reported.decision == "removed"
        key = "report-by-guard" if by_guard else f"report-{reported.decision}"
        lines.append(ctx.text(key, who=who, number=number))
    elif reported.case is not None:
        key = "report-held" if held else "report-cased"
        lines.append(ctx.text(key, number=reported.case))
    return Joined(tuple(lines))


def _head(ctx: Ctx, reported: Reported, count: int) -> Words:
    who = author(ctx, reported)
    if reported.message is not None and reported.room is not None:
        home, thread = ctx.community.native, reported.thread or ""
        link = MessageLink(home, reported.room, reported.message, thread)
        return ctx.text("report-message", count=count, who=who, where=link)
    if reported.author is not None:
        return ctx.text("report-member", count=count, who=who)
    return ctx.text("report-other")


def _kinds(ctx: Ctx, made: list[Report]) -> list[Words]:
    """What they say it is, by how many."""
    counts = Counter(each.kind for each in made)
    kinds: tuple[Kind, ...] = get_args(Kind)
    return [
        ctx.text("report-kind", kind=ctx.text(f"kind-{kind}"), count=counts[kind])
        for kind in kinds
        if counts[kind]
    ]


def _buttons(ctx: Ctx, reported: Reported) -> list[Button]:
    if reported.decision is not None:
        return []
    names: list[str] = []
    if reported.case is None:  # else they decide on its own card
        if reported.message is not None and not reported.immune:
            names.append("report-remove")
        names += ["report-fine"] if reported.immune else ["report-warn", "report-fine"]
    if reported.said:
        names.append("report-text")
    return [ctx.button(each, str(reported.id)) for each in names]

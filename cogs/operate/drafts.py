"""Answers that are on their way: asked a page at a time, kept in between, forgotten after a day."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from bot.context import Ctx
from bot.errors import UserError
from bot.ids import read_id
from bot.scripts import Input
from cogs.operate import questions, shelf, store
from cogs.operate.shelf import language_of
from cogs.operate.store import Draft

DAY_MS = 86_400_000


def begin(ctx: Ctx, draft: Draft) -> None:
    """Ask the first page."""
    store.forget(ctx.tx, ctx.community.id, ctx.now - DAY_MS)
    store.add(ctx.tx, ctx.community.id, draft, ctx.now)
    ask(ctx, draft, 0)


def ask(ctx: Ctx, draft: Draft, page: int) -> None:
    """Open the form of one page, with the answers there are."""
    pages = questions.pages(shelf.one(ctx, draft.use).inputs)
    if page >= len(pages):
        raise UserError("draft-gone")
    roles = [role for role in ctx.community.rooms if role != "ops"]
    there = {"room": roles, "audience": ctx.audiences.names()} | _listed(ctx, pages[page])
    fields = questions.fields(pages[page], draft.answers, language_of(ctx), there)
    title = ctx.text("form-answers-of", script=draft.name)
    ctx.open_form("answers", argument=f"{draft.id}:{page}", fields=fields, titled=title)


def _listed(ctx: Ctx, asked: Sequence[Input]) -> dict[str, list[str]]:
    """What values list, by their names; raises UserError where there is nothing to choose from."""
    found = {each.of: list(ctx.value(each.of)) for each in asked if each.of}
    for each in asked:
        if each.of and not found[each.of]:
            raise UserError("none-to-choose", why=ctx.lines(each.if_none))
    return found


def unknown(ctx: Ctx, draft: Draft) -> str | None:
    """An answer that names what is not there any more, or never was; None where all are."""
    for each in shelf.one(ctx, draft.use).inputs:
        answer = draft.answers.get(each.name, each.default)
        if each.of and answer is not None and answer not in ctx.value(each.of):
            return str(answer)
    return None


def find(ctx: Ctx, argument: str) -> tuple[Draft, int]:
    """The member's own draft and a page of it; raises UserError where it is gone."""
    id, _, page = argument.partition(":")
    draft = store.find(ctx.tx, ctx.community.id, read_id(id), ctx.now - DAY_MS)
    if draft is None or draft.member != ctx.member.id:
        raise UserError("draft-gone")
    return draft, read_id(page)


def answered(ctx: Ctx, draft: Draft, page: int, sent: Mapping[str, Any]) -> tuple[Draft, int]:
    """Keep the answers of a page; the draft with them, and how many pages are left."""
    pages = questions.pages(shelf.one(ctx, draft.use).inputs)
    if page >= len(pages):
        raise UserError("draft-gone")
    found = questions.given(pages[page], sent, draft.answers, language_of(ctx))
    others = {k: v for k, v in draft.answers.items() if k not in {i.name for i in pages[page]}}
    draft = replace(draft, answers=others | found)
    store.answer(ctx.tx, ctx.community.id, draft.id, draft.answers)
    return draft, len(pages) - 1 - page

"""Operators take a ready script for their community: what there is, its questions, what it says."""

from collections import Counter
from collections.abc import Mapping
from typing import Annotated, Any

from bot.cog import Completes, button, command, form
from bot.context import Ctx
from bot.effects import Button, Joined, Text, Words
from bot.errors import UserError
from bot.kinds import Within
from bot.scripts import Ready
from cogs.operate import drafts, shelf, store
from cogs.operate.made import saved
from cogs.operate.questions import in_language
from cogs.operate.shelf import language_of
from cogs.operate.store import Draft

ReadyName = Annotated[str, Completes("ready")]
Called = Annotated[str, Within(least=1, most=40)]


class Adding:
    """From the list of ready scripts to one of the community's own."""

    def ready(self, ctx: Ctx) -> list[str]:
        """Names to complete."""
        return [each.name for each in ctx.scripts.ready(ctx.community)]

    @command("sop add", right="content")
    def sop_add(self, ctx: Ctx, script: ReadyName | None = None, called: Called = "") -> None:
        """The ready scripts; with a name, that one's questions, and then it is saved."""
        if script is None:
            _list(ctx, 0, in_place=False)
        else:
            _take(ctx, script, called)

    @button("shelf", right="content")
    def shelf(self, ctx: Ctx, argument: str) -> None:
        """Another page of the ready scripts."""
        _list(ctx, int(argument) if argument.isdecimal() and len(argument) < 4 else 0)

    @button("take", right="content")
    def take(self, ctx: Ctx, argument: str) -> None:
        """One of them."""
        _take(ctx, argument)

    @button("continue", right="content")
    def go_on(self, ctx: Ctx, argument: str) -> None:
        """The next page of questions, or one of those before, with what was answered."""
        draft, page = drafts.find(ctx, argument)
        drafts.ask(ctx, draft, page)

    @form("answers", right="content", asks=True)
    def answered(self, ctx: Ctx, sent: Mapping[str, Any], argument: str) -> None:
        """One page of answers; after the last one, the script is saved and shown."""
        draft, page = drafts.find(ctx, argument)
        draft, left = drafts.answered(ctx, draft, page, sent)
        if left:
            again = Button("operate.continue", ctx.text("button-back"), f"{draft.id}:{page}")
            ctx.reply(
                "answers-so-far",
                buttons=[ctx.button("continue", f"{draft.id}:{page + 1}"), again],
                page=page + 1,
                pages=page + 1 + left,
            )
            return
        if (wrong := _objection(ctx, draft)) is not None:
            label = ctx.text("button-change")
            ctx.reply(wrong, buttons=[Button("operate.continue", label, f"{draft.id}:0")])
            return
        store.drop(ctx.tx, ctx.community.id, draft.id)
        saved(ctx, draft)


def _list(ctx: Ctx, page: int, *, in_place: bool = True) -> None:
    ready = ctx.scripts.ready(ctx.community)
    if not ready:
        raise UserError("none-ready")
    language = language_of(ctx)
    pages = shelf.pages(ready, language)
    page = min(page, len(pages) - 1)
    had = shelf.had(ctx)
    lines: list[Words] = [ctx.text("ready-head")]
    for kind, of_kind in pages[page]:
        lines.append(ctx.text("ready-kind", kind=kind))
        lines += [_line(ctx, each, had.get(each.name, ())) for each in of_kind]
    titles = Counter(in_language(each.title, language) for each in ready)
    buttons = []
    for each in (each for _, of_kind in pages[page] for each in of_kind):
        alone = titles[in_language(each.title, language)] == 1
        label = ctx.text(
            "button-take" if alone else "button-take-named",
            title=ctx.lines(each.title),
            script=each.name,
        )
        buttons.append(Button("operate.take", label, each.name))
    if len(pages) > 1:
        label = ctx.text("button-shelf", page=(page + 1) % len(pages) + 1, pages=len(pages))
        buttons.append(Button("operate.shelf", label, str((page + 1) % len(pages))))
    ctx.reply(Joined(tuple(lines)), buttons=buttons, in_place=in_place)


def _line(ctx: Ctx, ready: Ready, had: tuple[str, ...]) -> Text:
    about = ctx.lines(ready.about) if ready.about else ctx.lines(ready.title)
    if had:
        return ctx.text("ready-had", script=ready.name, about=about, names=had)
    return ctx.text("ready-line", script=ready.name, about=about)


def _take(ctx: Ctx, use: str, called: str = "") -> None:
    ready = shelf.one(ctx, use)
    name = called.strip() or ready.name
    found = ctx.scripts.find(ctx.community, name)
    if found is not None and found.own:
        raise UserError("have-it", script=name, use=ready.name)
    draft = Draft(ctx.new_id(), ctx.member.id, name, ready.name, edits=False, answers={})
    if ready.inputs:
        drafts.begin(ctx, draft)
    else:
        saved(ctx, draft)


def _objection(ctx: Ctx, draft: Draft) -> Words | None:
    """What the engine has against these answers, if it has anything."""
    if (unknown := drafts.unknown(ctx, draft)) is not None:
        return ctx.text("answer-not-there", answer=unknown)
    try:
        ctx.scripts.tried(ctx.community, draft.use, draft.answers)
    except UserError as error:
        return Text(error.cog or "core", error.key, error.args_)
    return None

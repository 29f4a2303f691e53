"""A community's own script as its operators are shown it: what changed, and what it will say."""

from collections.abc import Mapping, Sequence
from typing import Any

from bot.context import Ctx
from bot.effects import Argument, Button, Joined, Text, Words
from bot.scripts import Input, OneScript
from cogs.operate import questions, room
from cogs.operate.shelf import language_of
from cogs.operate.store import Draft


def saved(ctx: Ctx, draft: Draft) -> None:
    """Save what was answered, and show what comes of it."""
    if draft.edits:
        _edited(ctx, draft)
        return
    given = (draft.name, draft.use, draft.answers, ctx.member.id, ctx.now)
    script = ctx.scripts.own(ctx.tx, ctx.community, *given)
    ctx.audit("sop add", script.id, before=None, after=dict(draft.answers))
    throw = ctx.button("throw", f"{script.id}:{newest(ctx, script.id)}")
    buttons = [ctx.button("on", script.id), *_change(ctx, script), throw]
    shown(ctx, script, [ctx.text("sop-add", script=script.id)], buttons)


def _edited(ctx: Ctx, draft: Draft) -> None:
    before = ctx.scripts.find(ctx.community, draft.name)
    was = dict(before.answers) if before is not None else {}
    left = {each.name: each.default for each in inputs_of(ctx, draft.use) if each.name in was}
    answers = {name: default for name, default in left.items() if default is not None}
    given = (draft.name, answers | dict(draft.answers), ctx.member.id, ctx.now)
    script = ctx.scripts.edit(ctx.tx, ctx.community, *given)
    lines = told(ctx, script.use, was, script.answers)
    if not lines:
        ctx.reply("nothing-changed", script=script.id)
        return
    ctx.audit("sop edit", script.id, before=was, after=dict(script.answers))
    buttons = [] if script.added() else [ctx.button("on", script.id)]
    undo = ctx.button("undo", f"{script.id}:{newest(ctx, script.id)}")
    shown(ctx, script, [ctx.text("sop-edit", script=script.id), *lines],
          [*buttons, *_change(ctx, script), undo])  # fmt: skip


def _change(ctx: Ctx, script: OneScript) -> list[Button]:
    return [ctx.button("change", script.id)] if inputs_of(ctx, script.use) else []


def shown(ctx: Ctx, script: OneScript, lines: Sequence[Words], buttons: Sequence[Button]) -> None:
    """Answer with these lines, and below them what the script says first."""
    said = script.preview(ctx.tx, ctx.member, ctx.now)
    below = [ctx.text("shown"), said] if said else [ctx.text("not-shown")]
    whole, language = Joined((*lines, *below)), language_of(ctx)
    if room.length(whole, language) > room.MOST:
        whole = Joined((*room.fitting(lines, language), ctx.text("too-long-to-show")))
    ctx.reply(whole, buttons=buttons)


def told(
    ctx: Ctx, use: str | None, before: Mapping[str, Any], after: Mapping[str, Any]
) -> list[Text]:
    """Each answer that is another one now, before and after."""
    found = questions.changes(inputs_of(ctx, use), before, after, language_of(ctx))
    return [ctx.text("answer-changed", question=_question(ctx, asked), before=was, after=now)
            for asked, was, now in found]  # fmt: skip


def _question(ctx: Ctx, asked: Input) -> Argument:
    return ctx.lines(asked.question)


def inputs_of(ctx: Ctx, use: str | None) -> Sequence[Input]:
    """The questions of a ready script; none where it is no more."""
    ready = (r for r in ctx.scripts.ready(ctx.community) if r.name == use)
    return next((each.inputs for each in ready), ())


def newest(ctx: Ctx, name: str) -> int:
    """The number of the newest version of an own script."""
    return ctx.scripts.history(ctx.tx, ctx.community, name)[0].number

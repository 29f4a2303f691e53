"""A form that came back: what its handler is called with, and how a mistake in it is mended."""

from dataclasses import replace
from typing import Any

from bot.cog import button
from bot.context import Ctx
from bot.effects import Button, OpenForm, Text
from bot.errors import UserError
from bot.events import FormSent
from bot.ids import read_id
from bot.options import parse_asked, parse_form
from bot.outbox_words import form_of, refill
from bot.registry import Handler
from bot.scene import Scene
from bot.store.db import Tx


class Filling:
    """The core's own button under what is said of a mistake in a form."""

    @button("mend", early=True)
    def mend(self, ctx: Ctx, argument: str) -> None:
        """Open the form once more, with what was typed in it."""
        opened = _opened(ctx.tx, ctx.scene, argument)
        fields = [
            replace(each, default=opened.filled.get(each.name, each.default))
            for each in opened.fields
        ]
        ctx.open_form(opened.form, argument=opened.argument, fields=fields)


def filled_in(tx: Tx, scene: Scene, form: Handler) -> tuple[Any, ...]:
    """What the form's handler takes; raises UserError naming the field that is wrong."""
    sent = scene.event
    assert isinstance(sent, FormSent)
    if not form.mark.asks:
        return (parse_form(sent, form), *((sent.argument,) if form.takes_argument else ()))
    opened = _opened(tx, scene, sent.argument)
    if opened.form != sent.form:
        raise UserError("form-gone", cog="core")
    given = parse_asked(sent, opened.fields)
    return (given, *((opened.argument,) if form.takes_argument else ()))


def to_mend(tx: Tx, scene: Scene) -> tuple[Button, ...]:
    """The button that opens a refused form again, as its member left it.

    Forms with fields of their own have none: what was typed there is not kept.
    """
    sent, mark = scene.event, scene.mark
    if not isinstance(sent, FormSent) or mark is None or not mark.asks:
        return ()
    try:
        opened = _opened(tx, scene, sent.argument)
    except UserError:  # it is the form itself that is gone
        return ()
    typed = {field.name: _typed(sent.fields.get(field.name, ())) for field in opened.fields}
    refill(tx, int(sent.argument), replace(opened, filled=typed))
    return (Button("core.mend", Text("core", "button-mend"), sent.argument),)


def _typed(given: Any) -> tuple[str, ...]:
    values = (given,) if isinstance(given, str) else tuple(given)
    return tuple(value for value in values if value)


def _opened(tx: Tx, scene: Scene, id: str) -> OpenForm:
    opened = form_of(tx, read_id(id), scene.community.id)
    if opened is None or not opened.fields:
        raise UserError("form-gone", cog="core")
    if scene.member is None or opened.member != scene.member.id:
        raise UserError("question-of-another", cog="core")
    return opened

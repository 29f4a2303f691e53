"""A member sends a form: only the one that was opened for them, once, and only what fits it."""

from collections.abc import Callable, Collection, Mapping, Sequence

from bot.errors import UserError
from bot.events import FormSent, MemberEvent, Person
from bot.offers import FormField
from bot.platforms.webchat import asks
from bot.platforms.webchat.deeds import store as deeds
from bot.platforms.webchat.deeds.store import Action
from bot.platforms.webchat.deeds.telling import told
from bot.platforms.webchat.forms import store
from bot.platforms.webchat.people.names import clean_line, clean_text
from bot.store.db import Tx

LINE, LONG = 1000, 4000  # characters of a field that says no less

Value = str | Sequence[str]


def sending(
    done: Action, who: Person, asked: asks.Fill, rooms: Collection[str]
) -> Callable[[Tx], MemberEvent]:
    """What to do in the action's transaction; `rooms` are those that the member may enter."""

    def send(tx: Tx) -> MemberEvent:
        form = store.unsent(tx, asked.form, who.native)
        if form is None or (form.community, form.room) != (done.community, done.room):
            raise UserError("refused-no-form")
        fields = _fitting(form.sheet.fields, asked.fields, rooms)
        store.sent(tx, form.id, done.id)
        if form.thread is not None:
            deeds.place(tx, done.id, form.thread)
        action, _, argument = form.sheet.action.partition(":")
        return told(
            FormSent,
            "form",
            done,
            who,
            thread=None if form.thread is None else str(form.thread),
            handle=str(done.id),
            form=action,
            argument=argument,
            fields=fields,
        )

    return send


def _fitting(
    fields: Sequence[FormField], given: Mapping[str, Value], rooms: Collection[str]
) -> dict[str, Value]:
    if given.keys() - {field.name for field in fields}:
        raise UserError("refused-no-form")
    return {field.name: _fit(field, given.get(field.name, ""), rooms) for field in fields}


def _fit(field: FormField, given: Value, rooms: Collection[str]) -> Value:
    values = [given] if isinstance(given, str) else list(given)
    clean = clean_text if field.kind == "long" else clean_line
    values = [value for value in (clean(each).strip() for each in values) if value]
    known = rooms if field.kind == "room" else {value for value, _ in field.choices}
    chosen = field.kind == "room" or bool(field.choices)
    if (len(values) > 1 and field.kind != "several") or (chosen and set(values) - set(known)):
        raise UserError("refused-no-form")
    if field.required and not values:
        raise UserError("refused-form-empty", field=field.label)
    most = longest(field)
    if any(len(value) > most for value in values):
        raise UserError("refused-form-long", field=field.label, limit=most)
    return values if field.kind == "several" else "".join(values)


def longest(field: FormField) -> int:
    """The most characters that a field takes."""
    most = LONG if field.kind == "long" else LINE
    if field.kind in ("text", "long") and field.most is not None:
        return min(most, field.most)
    return most

"""Opened forms as rows."""

import dataclasses
import json
from dataclasses import dataclass
from typing import Any

from bot.offers import FormField, FormSheet
from bot.store.db import Row, Tx

COLUMNS = "id, effect_key, community, room, thread, member, nonce, sheet, opened_at"


@dataclass(frozen=True, slots=True)
class Form:
    """A form as it was opened: for whom, where, and by the action with which nonce."""

    id: int
    key: str
    community: str
    room: str
    thread: int | None
    member: str
    nonce: str
    sheet: FormSheet
    at: int


def open_(tx: Tx, new: Form) -> int:
    """Keep the form once per effect key; the id it has, from now or from before."""
    tx.run(
        f"INSERT INTO webchat_forms ({COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (effect_key) DO NOTHING",
        new.id,
        new.key,
        new.community,
        new.room,
        new.thread,
        new.member,
        new.nonce,
        json.dumps(dataclasses.asdict(new.sheet), ensure_ascii=False),
        new.at,
    )
    before = opened(tx, new.key)
    assert before is not None
    return before


def opened(tx: Tx, key: str) -> int | None:
    """The form that this effect became."""
    row = tx.row("SELECT id FROM webchat_forms WHERE effect_key = ?", key)
    return int(row[0]) if row else None


def waiting(tx: Tx, member: str, since: int) -> list[Form]:
    """The forms opened for a member since an instant that were not sent, oldest first."""
    rows = tx.rows(
        f"SELECT {COLUMNS} FROM webchat_forms"
        " WHERE member = ? AND opened_at >= ? AND sent_by IS NULL ORDER BY id",
        member,
        since,
    )
    return [_form(row) for row in rows]


def unsent(tx: Tx, id_: int, member: str) -> Form | None:
    """A form that was opened for this member and not sent yet."""
    row = tx.row(
        f"SELECT {COLUMNS} FROM webchat_forms WHERE id = ? AND member = ? AND sent_by IS NULL",
        id_,
        member,
    )
    return _form(row) if row else None


def sent(tx: Tx, form: int, action: int) -> None:
    """The form was sent, by this action."""
    tx.run("UPDATE webchat_forms SET sent_by = ? WHERE id = ?", action, form)


def forget_of(tx: Tx, member: str) -> None:
    """Drop the forms of a member that were not sent."""
    tx.run("DELETE FROM webchat_forms WHERE member = ? AND sent_by IS NULL", member)


def forget(tx: Tx, before: int) -> None:
    """Drop forms that were opened before an instant: what is that old is asked for anew."""
    tx.run("DELETE FROM webchat_forms WHERE opened_at < ?", before)


def _form(row: Row) -> Form:
    id_, key, community, room, thread, member, nonce, sheet, at = row
    kept = _sheet(json.loads(sheet))
    return Form(id_, key, community, room, thread, member, nonce, kept, at)


def _sheet(kept: dict[str, Any]) -> FormSheet:
    fields = tuple(
        FormField(**{name: _tuples(value) for name, value in field.items()})
        for field in kept["fields"]
    )
    return FormSheet(kept["action"], kept["title"], fields, kept["late"])


def _tuples(value: Any) -> Any:
    return tuple(_tuples(each) for each in value) if isinstance(value, list) else value

"""What hushes held back, as rows: listed, and posted after all if somebody asks for it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from bot.codec import decode, encode
from bot.effects import Delete, Edit, Effect, OpenThread, Pin, Say, Whisper
from bot.outbox import COLUMNS, OutboxRow, read
from bot.store.db import Tx

LISTED_MS = 7 * 86_400_000
MOST = 200


@dataclass(frozen=True, slots=True)
class Held:
    """A post or private message that a hush held back; `due_at` is when it was to go (UTC ms).

    `effect` has the words that it would have by now.
    """

    id: int
    effect: Say | Whisper
    due_at: int


def hushed_in(tx: Tx, run: int) -> bool:
    """Whether a post of a run was held back by a hush, and still is."""
    row = tx.row("SELECT 1 FROM outbox WHERE run = ? AND state = 'hushed' LIMIT 1", run)
    return row is not None


def listed(tx: Tx, community: int, now: int, holds: Callable[[OutboxRow], bool]) -> list[Held]:
    """What was held back in the last seven days and not posted since, the oldest first.

    What `holds` holds, and still waits to be, is among it.
    """
    sql = (
        f"SELECT {COLUMNS} FROM outbox WHERE community = ? AND (state = 'pending' OR"
        " (state = 'hushed' AND ended_at > ?)) ORDER BY id LIMIT ?"
    )
    rows = [read(row) for row in tx.rows(sql, community, now - LISTED_MS, MOST)]
    there = [row for row in rows if row.state == "hushed" or holds(row)]
    return [held for row in there if (held := _held(tx, row)) is not None]


def release(tx: Tx, community: int, id: int, now: int) -> Iterator[OutboxRow]:
    """A post and what was to be done to it go out after all; the rows to be carried out anew."""
    row = _hushed(tx, community, id)
    held = row and _held(tx, row)
    if row is None or held is None:
        return
    tx.run("UPDATE outbox SET state = 'superseded' WHERE post = ? AND state = 'hushed'", id)
    yield _again(tx, replace(row, effect=held.effect), now)
    sql = f"SELECT {COLUMNS} FROM outbox WHERE community = ? AND state = 'hushed' AND id > ?"
    for each in tx.rows(f"{sql} ORDER BY id", community, id):
        other = read(each)
        if _follows(tx, other.effect, id):
            yield _again(tx, other, now)


def _follows(tx: Tx, effect: Effect, post: int) -> bool:
    """Whether something was to be done when a post is out, and still is to be."""
    if isinstance(effect, Pin | OpenThread):
        return effect.post == post
    if not isinstance(effect, Delete) or effect.after != post:
        return False
    sql = "SELECT 1 FROM outbox WHERE post = ? AND state = 'done' AND body LIKE ? LIMIT 1"
    return tx.row(sql, effect.post, '{"_": "Delete"%') is None


def _hushed(tx: Tx, community: int, id: int) -> OutboxRow | None:
    sql = f"SELECT {COLUMNS} FROM outbox WHERE id = ? AND community = ? AND state = 'hushed'"
    row = tx.row(sql, id, community)
    return read(row) if row else None


def _held(tx: Tx, row: OutboxRow) -> Held | None:
    """None where it is no post, or was taken away again."""
    effect = row.effect
    if not isinstance(effect, Say | Whisper):
        return None
    sql = "SELECT body FROM outbox WHERE post = ? AND state IN ('hushed', 'pending')"
    last = tx.row(f"{sql} ORDER BY id DESC LIMIT 1", row.id)
    change = decode(last[0]) if last else None
    if isinstance(change, Delete):
        return None
    if isinstance(change, Edit):
        effect = replace(effect, words=change.words, buttons=change.buttons)
    return Held(row.id, effect, row.due_at)


def _again(tx: Tx, row: OutboxRow, now: int) -> OutboxRow:
    tx.run(
        "UPDATE outbox SET state = 'pending', anyway = 1, not_before = ?, due_at = ?, body = ?,"
        " attempts = 0, begun_at = NULL, ended_at = NULL WHERE id = ?",
        now,
        now,
        encode(row.effect),
        row.id,
    )
    return replace(
        row, state="pending", anyway=True, not_before=now, due_at=now, attempts=0, begun=None
    )

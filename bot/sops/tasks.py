"""Things for operators to do, as rows: asked for by scripts, settled by a person once."""

from bot.codec import decode_words, encode
from bot.context import Ctx
from bot.effects import Lines
from bot.scripts import Settled, Task
from bot.store.db import Row, Tx

COLUMNS = "id, script, member, words, draft, due_at, decision, decided_by, decided_at"


def add(ctx: Ctx, words: Lines, draft: Lines | None, due_at: int) -> int:
    """A script asks for something; the task's id."""
    id = ctx.new_id()
    ctx.tx.run(
        "INSERT INTO sop_tasks (id, community, script, run, member, words, draft, due_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        id,
        ctx.community.id,
        ctx.scene.script,
        ctx.scene.run,
        ctx.member.id if ctx.has_member else 0,
        encode(words),
        None if draft is None else encode(draft),
        due_at,
    )
    return id


def find(tx: Tx, community: int, task: int) -> Task | None:
    """A task of a community by its id."""
    sql = f"SELECT {COLUMNS} FROM sop_tasks WHERE id = ? AND community = ?"
    row = tx.row(sql, task, community)
    return _read(row) if row else None


def waiting(tx: Tx, community: int, most: int) -> list[Task]:
    """Tasks that nobody settled, the first due first."""
    sql = (
        f"SELECT {COLUMNS} FROM sop_tasks WHERE community = ? AND decision IS NULL"
        " ORDER BY due_at, id LIMIT ?"
    )
    return [_read(row) for row in tx.rows(sql, community, most)]


def settle(tx: Tx, task: int, decision: Settled, member: int, now: int) -> bool:
    """An operator did it, or decided to leave it; False if that was settled before."""
    row = tx.row(
        "UPDATE sop_tasks SET decision = ?, decided_by = ?, decided_at = ?"
        " WHERE id = ? AND decision IS NULL RETURNING id",
        decision,
        member,
        now,
        task,
    )
    return row is not None


def _read(row: Row) -> Task:
    id, script, member, words, draft, *rest = row
    text, said = decode_words(words), None if draft is None else decode_words(draft)
    return Task(id, script, member or None, text, said, *rest)

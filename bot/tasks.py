"""The inbox: things for an operator to do, asked for by scripts and cogs, settled once."""

from dataclasses import dataclass
from typing import Literal

from bot.codec import decode_parts, encode
from bot.effects import Words
from bot.happenings import HappeningRow, Happenings
from bot.ids import Ids
from bot.seen import Seen
from bot.store.db import Row

Settled = Literal["done", "left"]
KEPT_MS = 90 * 86_400_000
MADE, OPENED = "core.task_made", "core.task_opened"
COLUMNS = (
    "id, source, member, words, draft, asked_at, due_at, taken_by, taken_at, decision,"
    " decided_by, decided_at"
)
OPEN = "community = ? AND decision IS NULL"


@dataclass(frozen=True, slots=True)
class Task:
    """Something for an operator to do, about a member or nobody; instants in UTC ms.

    `source` is the script or the cog that asked for it; `taken_by` and `decided_by` are members.
    """

    id: int
    source: str
    member: int | None
    words: Words
    draft: Words | None
    asked_at: int
    due_at: int
    taken_by: int | None
    taken_at: int | None
    decision: Settled | None
    decided_by: int | None
    decided_at: int | None


class Tasks:
    """What cogs and scripts reach through `ctx.tasks`; all of it is of the context's community."""

    def __init__(self, ids: Ids, happenings: Happenings) -> None:
        self._ids = ids
        self._happenings = happenings

    def ask(
        self,
        ctx: Seen,
        source: str,
        words: Words,
        *,
        draft: Words | None,
        due: int,
        about: int | None,
    ) -> int:
        """Ask an operator to do something until an instant (UTC ms); the task's id."""
        id, home = self._ids.new(), ctx.community.id
        ctx.tx.run(
            "INSERT INTO tasks (id, community, source, member, words, draft, asked_at, due_at)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            id,
            home,
            source,
            about,
            encode(words),
            None if draft is None else encode(draft),
            ctx.now,
            due,
        )
        self._tell(ctx, MADE, id)
        return id

    def find(self, ctx: Seen, task: int) -> Task | None:
        """A task by its id."""
        sql = f"SELECT {COLUMNS} FROM tasks WHERE id = ? AND community = ?"
        row = ctx.tx.row(sql, task, ctx.community.id)
        return _read(row) if row else None

    def waiting(self, ctx: Seen, most: int, *, after: int = 0) -> list[Task]:
        """What nobody settled, the first due first, without as many as `after` at the front."""
        sql = f"SELECT {COLUMNS} FROM tasks WHERE {OPEN} ORDER BY due_at, id LIMIT ? OFFSET ?"
        return [_read(row) for row in ctx.tx.rows(sql, ctx.community.id, most, after)]

    def count(self, ctx: Seen) -> int:
        """How many nobody settled."""
        row = ctx.tx.row(f"SELECT COUNT(*) FROM tasks WHERE {OPEN}", ctx.community.id)
        return int(row[0]) if row else 0

    def settle(self, ctx: Seen, task: Task, settled: Settled) -> bool:
        """The member did it, or decided to leave it; False if that was settled before."""
        sql = (
            f"UPDATE tasks SET decision = ?, decided_by = ?, decided_at = ? WHERE {OPEN} AND id = ?"
        )
        home = ctx.community.id
        return ctx.tx.run(sql, settled, ctx.member.id, ctx.now, home, task.id) > 0

    def take(self, ctx: Seen, task: Task) -> bool:
        """The member will do it; False if somebody else has it, or it is settled."""
        sql = (
            f"UPDATE tasks SET taken_by = ?, taken_at = ? WHERE {OPEN} AND id = ?"
            " AND (taken_by IS NULL OR taken_by = ?)"
        )
        who, home = ctx.member.id, ctx.community.id
        return ctx.tx.run(sql, who, ctx.now, home, task.id, who) > 0

    def put_off(self, ctx: Seen, task: Task, until: int) -> bool:
        """It is due at another instant (UTC ms); False if it is settled."""
        sql = f"UPDATE tasks SET due_at = ? WHERE {OPEN} AND id = ?"
        return ctx.tx.run(sql, until, ctx.community.id, task.id) > 0

    def overdue(self, ctx: Seen) -> list[Task]:
        """What is due and nobody was reminded of; from now on they were."""
        sql = (
            f"UPDATE tasks SET reminded_at = ? WHERE {OPEN} AND due_at <= ?"
            f" AND reminded_at IS NULL RETURNING {COLUMNS}"
        )
        found = [_read(row) for row in ctx.tx.rows(sql, ctx.now, ctx.community.id, ctx.now)]
        return sorted(found, key=lambda task: (task.due_at, task.id))

    def reopen(self, ctx: Seen, member: int) -> list[int]:
        """What a member had taken and not done is everybody's again; the ids of these."""
        sql = (
            f"UPDATE tasks SET taken_by = NULL, taken_at = NULL WHERE {OPEN} AND taken_by = ?"
            " RETURNING id"
        )
        opened = sorted(int(id) for (id,) in ctx.tx.rows(sql, ctx.community.id, member))
        for task in opened:
            self._tell(ctx, OPENED, task)
        return opened

    def prune(self, ctx: Seen) -> list[int]:
        """Forget what was settled 90 days ago; the ids of these."""
        sql = "DELETE FROM tasks WHERE community = ? AND decided_at <= ? RETURNING id"
        return [int(id) for (id,) in ctx.tx.rows(sql, ctx.community.id, ctx.now - KEPT_MS)]

    def _tell(self, ctx: Seen, name: str, task: int) -> None:
        home, data = ctx.community.id, {"task": task}
        row = HappeningRow(self._ids.new(), home, None, name, data, ctx.now, tries=0)
        if self._happenings.wants(name, home, None, data):
            self._happenings.add(ctx.tx, row, None)


def _read(row: Row) -> Task:
    id, source, member, words, draft, *rest = row
    said = None if draft is None else decode_parts(draft)
    return Task(id, source, member, decode_parts(words), said, *rest)

"""The rows of letters to programs of shops."""

from dataclasses import dataclass
from typing import Literal

from bot.store.db import Tx

State = Literal["waiting", "dead"]
COLUMNS = "id, hook, event, sealed, state, tries, why, status, made_at, tried_at"


@dataclass(frozen=True, slots=True)
class Letter:
    """What a hook is told; `tries` have failed so far, the last for `why`. Instants are UTC ms."""

    id: int
    hook: str
    event: str
    sealed: str
    state: State
    tries: int
    why: str
    status: int
    made_at: int
    tried_at: int | None


@dataclass(frozen=True, slots=True)
class Standing:
    """How a hook is doing: letters that wait, and dead ones with why the last one is."""

    waiting: int = 0
    dead: int = 0
    taken: int = 0
    taken_at: int | None = None
    why: str = ""
    status: int = 0


def add(tx: Tx, community: int, id: int, hook: str, event: str, sealed: str, at: int) -> None:
    """A new letter."""
    tx.run(
        "INSERT INTO coupons_letters"
        " (community, id, hook, event, sealed, state, tries, why, status, made_at)"
        " VALUES (?, ?, ?, ?, ?, 'waiting', 0, '', 0, ?)",
        *(community, id, hook, event, sealed, at),
    )


def find(tx: Tx, community: int, id: int) -> Letter | None:
    """The letter with this id."""
    sql = f"SELECT {COLUMNS} FROM coupons_letters WHERE community = ? AND id = ?"
    row = tx.row(sql, community, id)
    return Letter(*row) if row else None


def taken(tx: Tx, community: int, letter: Letter, at: int) -> bool:
    """It arrived; False where that was known."""
    gone = tx.run(
        "DELETE FROM coupons_letters WHERE community = ? AND id = ?", community, letter.id
    )
    if gone:
        tx.run(
            "INSERT INTO coupons_hooks (community, hook, taken, taken_at) VALUES (?, ?, 1, ?)"
            " ON CONFLICT (community, hook)"
            " DO UPDATE SET taken = coupons_hooks.taken + 1, taken_at = excluded.taken_at",
            *(community, letter.hook, at),
        )
    return gone == 1


def failed(tx: Tx, community: int, id: int, state: State, why: str, status: int, at: int) -> None:
    """It did not arrive."""
    tx.run(
        "UPDATE coupons_letters SET state = ?, why = ?, status = ?, tries = tries + 1,"
        " tried_at = ? WHERE community = ? AND id = ?",
        *(state, why, status, at, community, id),
    )


def dead(tx: Tx, community: int, hook: str, most: int) -> list[int]:
    """Letters that nobody tries any more, the oldest first."""
    rows = tx.rows(
        "SELECT id FROM coupons_letters WHERE community = ? AND hook = ? AND state = 'dead'"
        " ORDER BY id LIMIT ?",
        *(community, hook, most),
    )
    return [int(id) for (id,) in rows]


def died_since(tx: Tx, community: int, hook: str, since: int) -> bool:
    """Whether a letter to the hook died after an instant."""
    sql = (
        "SELECT 1 FROM coupons_letters"
        " WHERE community = ? AND hook = ? AND state = 'dead' AND tried_at > ? LIMIT 1"
    )
    return tx.row(sql, community, hook, since) is not None


def revive(tx: Tx, community: int, id: int) -> None:
    """A dead letter is tried again, as if it were new."""
    tx.run(
        "UPDATE coupons_letters SET state = 'waiting', tries = 0"
        " WHERE community = ? AND id = ? AND state = 'dead'",
        *(community, id),
    )


def forget(tx: Tx, community: int, before: int) -> None:
    """Dead letters that were last tried before an instant are gone."""
    tx.run(
        "DELETE FROM coupons_letters WHERE community = ? AND state = 'dead' AND tried_at < ?",
        *(community, before),
    )


def hooks(tx: Tx, community: int) -> list[str]:
    """Hooks to which letters wait, or are dead."""
    sql = "SELECT DISTINCT hook FROM coupons_letters WHERE community = ? ORDER BY hook"
    return [str(hook) for (hook,) in tx.rows(sql, community)]


def standing(tx: Tx, community: int, hook: str) -> Standing:
    """How a hook is doing."""
    sql = (
        "SELECT SUM(CASE WHEN state = 'waiting' THEN 1 ELSE 0 END),"
        " SUM(CASE WHEN state = 'dead' THEN 1 ELSE 0 END)"
        " FROM coupons_letters WHERE community = ? AND hook = ?"
    )
    counted = tx.row(sql, community, hook) or (0, 0)
    sent = tx.row(
        "SELECT taken, taken_at FROM coupons_hooks WHERE community = ? AND hook = ?",
        *(community, hook),
    )
    last = tx.row(
        "SELECT why, status FROM coupons_letters"
        " WHERE community = ? AND hook = ? AND why <> '' ORDER BY tried_at DESC LIMIT 1",
        *(community, hook),
    )
    taken, taken_at = sent or (0, None)
    why, status = last or ("", 0)
    return Standing(int(counted[0] or 0), int(counted[1] or 0), taken, taken_at, why, status)

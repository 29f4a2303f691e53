"""The posts of scripts as rows: how many there were, and which one a newer copy replaces."""

from bot.context import Ctx
from bot.store.db import Tx

KEPT_MS = 90 * 86_400_000
PAGE = 500


def add(ctx: Ctx, post: int, room: str, *, routine: bool) -> None:
    """A step of a script posted to a room; `routine` is what it does day by day by itself."""
    ctx.tx.run(
        "INSERT INTO sop_posts (post, community, room, script, path, routine, at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (post) DO NOTHING",
        post,
        ctx.community.id,
        room,
        ctx.scene.script,
        ctx.scene.step,
        routine,
        ctx.now,
    )


def former(ctx: Ctx, room: str) -> int | None:
    """The last post of this very step in a room."""
    row = ctx.tx.row(
        "SELECT post FROM sop_posts WHERE community = ? AND script = ? AND path = ? AND room = ?"
        " ORDER BY at DESC, post DESC LIMIT 1",
        ctx.community.id,
        ctx.scene.script,
        ctx.scene.step,
        room,
    )
    return int(row[0]) if row else None


def last(tx: Tx, community: int, room: str) -> int | None:
    """When (UTC ms) a script last posted to a room by itself."""
    sql = "SELECT MAX(at) FROM sop_posts WHERE community = ? AND room = ? AND routine = 1"
    row = tx.row(sql, community, room)
    return row[0] if row else None


def count(tx: Tx, community: int, since: int, room: str | None = None) -> int:
    """How many posts scripts made by themselves after an instant, in one room or in all."""
    row = tx.row(
        "SELECT COUNT(*) FROM sop_posts WHERE community = ? AND at > ? AND routine = 1"
        " AND room = COALESCE(?, room)",
        community,
        since,
        room,
    )
    return int(row[0]) if row else 0


def prune(tx: Tx, now: int) -> int:
    """Forget what is older than 90 days, at most 500 rows at once; how many they were."""
    return tx.run(
        "DELETE FROM sop_posts WHERE post IN"
        " (SELECT post FROM sop_posts WHERE at < ? ORDER BY at LIMIT ?)",
        now - KEPT_MS,
        PAGE,
    )

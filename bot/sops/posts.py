"""The posts of scripts as rows: how many there were, and which one a newer copy replaces."""

from dataclasses import dataclass

from bot.context import Ctx
from bot.store.db import Tx

KEPT_MS = 90 * 86_400_000
PAGE = 500
FOREVER = 2**62


@dataclass(frozen=True, slots=True)
class Last:
    """The last post of scripts somewhere: when it came out (UTC ms), None if it is not out yet."""

    at: int | None
    script: str


def add(ctx: Ctx, post: int, room: str, place: str, *, routine: bool) -> None:
    """A step of a script posted to a room; `routine` is what it does day by day by itself.

    `place` is the room that it counts in, which in a rehearsal is not the one it stands in.
    """
    ctx.tx.run(
        "INSERT INTO sop_posts (post, community, room, place, script, path, routine, at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (post) DO NOTHING",
        post,
        ctx.community.id,
        room,
        place,
        ctx.scene.script,
        ctx.scene.step,
        routine,
        ctx.now,
    )


def former(ctx: Ctx, room: str) -> int | None:
    """The last post of this very step in a room that members see, or are about to."""
    row = ctx.tx.row(
        "SELECT sop_posts.post FROM sop_posts LEFT JOIN outbox ON outbox.id = sop_posts.post"
        " WHERE sop_posts.community = ? AND script = ? AND path = ? AND sop_posts.room = ?"
        " AND (state IS NULL OR state IN ('pending', 'sending', 'done', 'unclear'))"
        " ORDER BY at DESC, sop_posts.post DESC LIMIT 1",
        ctx.community.id,
        ctx.scene.script,
        ctx.scene.step,
        room,
    )
    return int(row[0]) if row else None


def last(ctx: Ctx, place: str) -> Last | None:
    """The last post that scripts made by themselves in a place."""
    row = ctx.tx.row(
        "SELECT at, script, state, ended_at FROM sop_posts"
        " LEFT JOIN outbox ON outbox.id = sop_posts.post WHERE sop_posts.community = ?"
        " AND place = ? AND routine = 1 ORDER BY at DESC LIMIT 1",
        ctx.community.id,
        place,
    )
    if row is None:
        return None
    at, script, state, ended_at = row
    waits = state in ("pending", "sending")
    return Last(None if waits else max(at, ended_at or at), script)


def since(ctx: Ctx, place: str, begin: int, end: int = FOREVER) -> list[str]:
    """The script of each post that scripts made by themselves in a place after an instant."""
    rows = ctx.tx.rows(
        "SELECT script FROM sop_posts WHERE community = ? AND place = ? AND at > ? AND at < ?"
        " AND routine = 1 ORDER BY at, post",
        ctx.community.id,
        place,
        begin,
        end,
    )
    return [script for (script,) in rows]


def prune(tx: Tx, now: int) -> int:
    """Forget what is older than 90 days, at most 500 rows at once; how many they were."""
    return tx.run(
        "DELETE FROM sop_posts WHERE post IN"
        " (SELECT post FROM sop_posts WHERE at < ? ORDER BY at LIMIT ?)",
        now - KEPT_MS,
        PAGE,
    )

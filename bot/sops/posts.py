"""The posts of scripts as rows: how many there were, and which one a newer copy replaces."""

from dataclasses import dataclass

from bot.context import Ctx
from bot.store.db import Tx

KEPT_MS = 90 * 86_400_000
PAGE = 500


@dataclass(frozen=True, slots=True)
class Made:
    """A post of a script: when a step made it, and when it came out (UTC ms), None if not yet."""

    at: int
    out: int | None
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


def latest(ctx: Ctx, place: str, most: int) -> list[Made]:
    """The posts that scripts made by themselves in a place, the latest first."""
    rows = ctx.tx.rows(
        "SELECT at, script, state, ended_at FROM sop_posts"
        " LEFT JOIN outbox ON outbox.id = sop_posts.post WHERE sop_posts.community = ?"
        " AND place = ? AND routine = 1 ORDER BY at DESC LIMIT ?",
        ctx.community.id,
        place,
        most,
    )
    return [
        Made(at, None if state in ("pending", "sending") else max(at, ended_at or at), script)
        for at, script, state, ended_at in rows
    ]


def prune(tx: Tx, now: int) -> int:
    """Forget what is older than 90 days, at most 500 rows at once; how many they were."""
    return tx.run(
        "DELETE FROM sop_posts WHERE post IN"
        " (SELECT post FROM sop_posts WHERE at < ? ORDER BY at LIMIT ?)",
        now - KEPT_MS,
        PAGE,
    )

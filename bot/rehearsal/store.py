"""The rows of a rehearsal: what was said and by whom, and what a copy must forget first."""

from dataclasses import dataclass

from bot.codec import decode, decode_words
from bot.effects import Delete, Edit, Effect, Lines, Say, Text, Whisper
from bot.sops.fanning import PATH
from bot.store.db import Tx

# What was under way; scripts that operators paused stay paused.
FORGOTTEN = frozenset(
    (
        *("sop_runs", "sop_looked", "sop_holds", "sop_trace", "sop_missed"),
        *("sop_awaits", "sop_gathered", "sop_posts"),
        *("letters", "letters_closed", "letters_halted", "letters_told", "letters_posts"),
        *("happenings", "handled", "away", "alive"),
    )
)


@dataclass(frozen=True, slots=True)
class Act:
    """An effect that ended: when (UTC ms), where, what came of it, and which cog or step did it.

    `post` is the effect that made the post.
    """

    id: int
    community: int
    room: str | None
    post: int
    effect: Say | Whisper | Edit | Delete
    state: str
    said: str
    reason: str | None
    at: int
    cog: str | None
    script: str | None
    step: str | None

    @property
    def kind(self) -> str:
        """`say`, `whisper`, `edit` or `delete`."""
        return type(self.effect).__name__.lower()


@dataclass(frozen=True, slots=True)
class Held:
    """A step at which a run stands or that it left out, and why; `at` is when (UTC ms)."""

    community: int
    script: str
    step: str
    reason: Text | Lines
    at: int


def acts(tx: Tx) -> list[Act]:
    """Every post, private message, edit and deletion that ended, in the order of time."""
    rows = tx.rows(
        "SELECT outbox.id, outbox.community, outbox.room, post, body, outbox.state, said,"
        " outbox.reason, ended_at, cog, script, outbox.step FROM outbox"
        " LEFT JOIN sop_runs ON sop_runs.id = outbox.run"
        " WHERE outbox.state IN ('done', 'refused', 'unclear') ORDER BY ended_at, outbox.id"
    )
    found = []
    for id, community, room, post, body, *rest in rows:
        effect: Effect = decode(body)
        if isinstance(effect, Say | Whisper | Edit | Delete):
            found.append(Act(id, community, room, post or id, effect, *rest))
    return found


def held(tx: Tx) -> list[Held]:
    """Every run that stands before a step that failed, the oldest first."""
    rows = tx.rows("SELECT community, script, path, reason, held_at FROM sop_holds ORDER BY id")
    return [
        Held(community, script, step, decode_words(reason), at)
        for community, script, step, reason, at in rows
    ]


def left_out(tx: Tx) -> list[Held]:
    """Every step that the pace or the quiet hours of its community left out, the oldest first."""
    rows = tx.rows(
        "SELECT community, script, path, sop_trace.reason, begun_at FROM sop_trace"
        " JOIN sop_runs ON sop_runs.id = sop_trace.run"
        " WHERE result = 'skipped' AND sop_trace.reason IS NOT NULL ORDER BY sop_trace.id"
    )
    return [
        Held(community, script, step, decode_words(reason), at)
        for community, script, step, reason, at in rows
    ]


def reached(tx: Tx) -> list[Held]:
    """Every run for all members of an audience that is over; the reason says how many they were."""
    rows = tx.rows(
        "SELECT community, script, path, sop_trace.reason, begun_at FROM sop_trace"
        " JOIN sop_runs ON sop_runs.id = sop_trace.run"
        " WHERE path = ? AND result = 'done' ORDER BY sop_trace.id",
        PATH,
    )
    return [
        Held(community, script, step, decode_words(reason), at)
        for community, script, step, reason, at in rows
    ]


def forget(tx: Tx) -> None:
    """Leave of a copy what members did and which lines were said, and nothing that is under way."""
    tables = [name for (name,) in tx.rows("SELECT name FROM sqlite_master WHERE type = 'table'")]
    for table in FORGOTTEN.intersection(tables):
        tx.run(f"DELETE FROM {table}")
    if "outbox" in tables:
        tx.run("UPDATE outbox SET state = 'expired' WHERE state IN ('pending', 'sending')")

"""The rows of the talk: answers in threads, and who reacted to them."""

from collections.abc import Sequence

from bot.store.db import Tx
from cogs.talk.service import Answer

ANSWERS = (
    "SELECT member, thread, text, (SELECT COUNT(*) FROM talk_reactions r"
    " WHERE r.community = a.community AND r.message = a.message), at FROM talk_answers a"
)


def add(
    tx: Tx, *, community: int, message: str, thread: str, member: int, text: str | None, at: int
) -> bool:
    """A member answered in a thread; False if that was told before."""
    row = tx.row(
        "INSERT INTO talk_answers (community, message, thread, member, text, at)"
        " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (community, message) DO NOTHING RETURNING message",
        community,
        message,
        thread,
        member,
        text,
        at,
    )
    return row is not None


def change(tx: Tx, community: int, message: str, text: str) -> None:
    """The member changed the words of an answer, where they are kept."""
    tx.run(
        "UPDATE talk_answers SET text = ? WHERE community = ? AND message = ? AND text IS NOT NULL",
        text,
        community,
        message,
    )


def react(tx: Tx, community: int, message: str, member: int) -> None:
    """Somebody else reacted to an answer that may be quoted; each member counts once."""
    tx.run(
        "INSERT INTO talk_reactions (community, message, member)"
        " SELECT community, message, ? FROM talk_answers"
        " WHERE community = ? AND message = ? AND text IS NOT NULL AND member <> ?"
        " ON CONFLICT (community, message, member) DO NOTHING",
        member,
        community,
        message,
        member,
    )


def under(tx: Tx, community: int, threads: Sequence[str]) -> list[Answer]:
    """The answers in these threads."""
    places = ", ".join("?" * len(threads))
    rows = tx.rows(
        f"{ANSWERS} WHERE community = ? AND thread IN ({places}) ORDER BY at, message",
        community,
        *threads,
    )
    return [Answer(*row) for row in rows]


def since(tx: Tx, community: int, at: int) -> list[Answer]:
    """All answers from an instant (UTC ms) on."""
    rows = tx.rows(f"{ANSWERS} WHERE community = ? AND at >= ? ORDER BY at, message", community, at)
    return [Answer(*row) for row in rows]


def forget_member(tx: Tx, community: int, member: int) -> None:
    """Nothing of a member is kept."""
    tx.run("DELETE FROM talk_answers WHERE community = ? AND member = ?", community, member)
    _forget_reactions(tx, community)


def forget_before(tx: Tx, community: int, at: int) -> bool:
    """Nothing from before an instant (UTC ms) is kept; whether something younger is."""
    tx.run("DELETE FROM talk_answers WHERE community = ? AND at < ?", community, at)
    _forget_reactions(tx, community)
    row = tx.row("SELECT 1 FROM talk_answers WHERE community = ? LIMIT 1", community)
    return row is not None


def _forget_reactions(tx: Tx, community: int) -> None:
    tx.run(
        "DELETE FROM talk_reactions WHERE community = ? AND message NOT IN"
        " (SELECT message FROM talk_answers WHERE community = ?)",
        community,
        community,
    )

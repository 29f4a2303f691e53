"""The rows of who joined which room."""

from bot.store.db import Tx


def join(tx: Tx, community: int, member: int, topic: str, at: int) -> bool:
    """The member joined; False if they had."""
    added = tx.run(
        "INSERT INTO topics_joined (community, member, topic, at) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (community, member, topic) DO NOTHING",
        community,
        member,
        topic,
        at,
    )
    return added == 1


def leave(tx: Tx, community: int, member: int, topic: str) -> bool:
    """The member left; False if they were not in."""
    sql = "DELETE FROM topics_joined WHERE community = ? AND member = ? AND topic = ?"
    return tx.run(sql, community, member, topic) == 1


def joined(tx: Tx, community: int, member: int) -> list[str]:
    """What the member joined, oldest first."""
    rows = tx.rows(
        "SELECT topic FROM topics_joined WHERE community = ? AND member = ? ORDER BY at, topic",
        community,
        member,
    )
    return [str(topic) for (topic,) in rows]


def forget(tx: Tx, community: int, member: int) -> None:
    """The member is in no room any more."""
    sql = "DELETE FROM topics_joined WHERE community = ? AND member = ?"
    tx.run(sql, community, member)


def clear(tx: Tx, community: int, topic: str) -> None:
    """Nobody is in this room any more."""
    tx.run("DELETE FROM topics_joined WHERE community = ? AND topic = ?", community, topic)

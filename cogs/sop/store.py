"""The rows of sop; days are ISO text."""

import datetime as dt

from bot.store.db import Tx


def add(tx: Tx, community: int, day: dt.date, member: int, at: int) -> bool:
    """The member is in; False if they were before. The primary key decides, not a look before."""
    row = tx.row(
        """
        INSERT INTO sop_members (community, day, member, made_at)
        VALUES (?, ?, ?, ?)
        ON CONFLICT (community, day, member) DO NOTHING RETURNING member
        """,
        community,
        day.isoformat(),
        member,
        at,
    )
    return row is not None


def count(tx: Tx, community: int, day: dt.date) -> int:
    """How many are in."""
    row = tx.row(
        "SELECT COUNT(*) FROM sop_members WHERE community = ? AND day = ?",
        community,
        day.isoformat(),
    )
    assert row is not None
    return int(row[0])


def set_post(tx: Tx, community: int, day: dt.date, post: int) -> None:
    """The day's question is this post from now on."""
    tx.run(
        """
        INSERT INTO sop_posts (community, day, post) VALUES (?, ?, ?)
        ON CONFLICT (community, day) DO UPDATE SET post = excluded.post
        """,
        community,
        day.isoformat(),
        post,
    )


def post(tx: Tx, community: int, day: dt.date) -> int | None:
    """The post that asks for a day."""
    row = tx.row(
        "SELECT post FROM sop_posts WHERE community = ? AND day = ?",
        community,
        day.isoformat(),
    )
    return int(row[0]) if row else None

"""What the platform itself keeps as rows: until when it heard everything of a server."""

from collections.abc import Iterable

from bot.store.db import Tx


def heard(tx: Tx, server: str) -> int | None:
    """The instant (UTC ms) until which everything was heard; None for a server that is new."""
    row = tx.row("SELECT until FROM discord_heard WHERE server = ?", server)
    return int(row[0]) if row else None


def hear(tx: Tx, servers: Iterable[str], until: int) -> None:
    """Everything of these servers was heard until this instant (UTC ms)."""
    tx.many(
        "INSERT INTO discord_heard (server, until) VALUES (?, ?)"
        " ON CONFLICT (server) DO UPDATE SET until = excluded.until",
        [(server, until) for server in servers],
    )

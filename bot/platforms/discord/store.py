"""Discord's own rows: which commands each server was given."""

from bot.store.db import Tx


def given(tx: Tx, application: str, server: str) -> str | None:
    """The mark of what a server was given."""
    sql = "SELECT mark FROM discord_commands WHERE application = ? AND server = ?"
    row = tx.row(sql, application, server)
    return str(row[0]) if row else None


def give(tx: Tx, application: str, server: str, mark: str, now: int) -> None:
    """Keep what a server has been given."""
    tx.run(
        "INSERT INTO discord_commands (application, server, mark, given_at) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (application, server) DO UPDATE SET"
        " mark = excluded.mark, given_at = excluded.given_at",
        application,
        server,
        mark,
        now,
    )

"""Discord's own rows: which commands each server was given."""

from bot.store.db import Tx


def given(tx: Tx, application: str) -> dict[str, str]:
    """The mark of what each server was given, by server."""
    sql = "SELECT server, mark FROM discord_commands WHERE application = ?"
    return {str(server): str(mark) for server, mark in tx.rows(sql, application)}


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

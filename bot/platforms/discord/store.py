"""Discord's own rows: what each server was given as commands, and since when all was heard."""

from collections.abc import Iterable
from typing import NamedTuple

from bot.store.db import Tx


class Heard(NamedTuple):
    """A span of time, UTC ms."""

    since: int
    until: int


def heard(tx: Tx, server: str) -> Heard | None:
    """The span of which everything was heard; None for a server that is new."""
    row = tx.row("SELECT since, until FROM discord_heard WHERE server = ?", server)
    return Heard(*row) if row else None


def begin(tx: Tx, server: str, at: int) -> None:
    """From this instant (UTC ms) on the bot listens; what was before is of no concern."""
    tx.run(
        "INSERT INTO discord_heard (server, since, until) VALUES (?, ?, ?)"
        " ON CONFLICT (server) DO UPDATE SET since = excluded.since, until = excluded.until",
        server,
        at,
        at,
    )


def go_on(tx: Tx, servers: Iterable[str], until: int) -> None:
    """Everything of these servers was heard until this instant (UTC ms)."""
    sql = "UPDATE discord_heard SET until = ? WHERE server = ?"
    tx.many(sql, [(until, server) for server in servers])


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

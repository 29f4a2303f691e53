"""Discord's own rows: commands given, since when all was heard, what rooms were like before."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from bot.platforms.discord.locks import Bits, Change
from bot.store.db import Tx


class Heard(NamedTuple):
    """A span of time, UTC ms."""

    since: int
    until: int


class Slowed(NamedTuple):
    """The slow mode that the bot found in a room, and the one that it sets, in seconds.

    `former` is what it was right before that; after a crash, it still may be.
    """

    found: int
    ours: int
    former: int


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


def slowed(tx: Tx, server: str, room: str) -> Slowed | None:
    """What a room was like that the bot slowed; None for one that it did not."""
    sql = "SELECT found, ours, former FROM discord_slowed WHERE server = ? AND room = ?"
    row = tx.row(sql, server, room)
    return Slowed(*row) if row else None


def slow(tx: Tx, server: str, room: str, slowed: Slowed) -> None:
    """Keep what a room is like without the bot."""
    tx.run(
        "INSERT INTO discord_slowed (server, room, found, ours, former) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT (server, room) DO UPDATE SET found = excluded.found, ours = excluded.ours,"
        " former = excluded.former",
        server,
        room,
        *slowed,
    )


def slow_no_more(tx: Tx, server: str, room: str) -> None:
    """The room is as it was."""
    tx.run("DELETE FROM discord_slowed WHERE server = ? AND room = ?", server, room)


def locked(tx: Tx, server: str, room: str) -> list[Change]:
    """What the bot changed to lock a room."""
    rows = tx.rows(
        "SELECT holder, kind, there, allow, deny, our_allow, our_deny FROM discord_locked"
        " WHERE server = ? AND room = ?",
        server,
        room,
    )
    return [
        Change(holder, kind, bool(there), Bits(allow, deny), Bits(our_allow, our_deny))
        for holder, kind, there, allow, deny, our_allow, our_deny in rows
    ]


def lock(tx: Tx, server: str, room: str, changes: Sequence[Change]) -> None:
    """Keep what a room was like; of what is locked already, the first word holds."""
    tx.many(
        "INSERT INTO discord_locked"
        " (server, room, holder, kind, there, allow, deny, our_allow, our_deny)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (server, room, holder) DO NOTHING",
        [
            (server, room, each.holder, each.kind, int(each.there), *each.found, *each.ours)
            for each in changes
        ],
    )


def lock_no_more(tx: Tx, server: str, room: str) -> None:
    """The room is as it was."""
    tx.run("DELETE FROM discord_locked WHERE server = ? AND room = ?", server, room)

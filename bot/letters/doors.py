"""What keeps private messages from going out: a member's wish, a closed door, a platform's word."""

from typing import NamedTuple

from bot.store.db import Tx


class Halt(NamedTuple):
    """A platform stopped the bot's private messages, `times` in a row; instants in UTC ms."""

    reason: str
    at: int
    until: int
    times: int


def stop(tx: Tx, community: int, member: int, now: int) -> bool:
    """The member wants none from now on; False if that was so already."""
    sql = (
        "INSERT INTO letters_stopped (community, member, at) VALUES (?, ?, ?)"
        " ON CONFLICT (community, member) DO NOTHING"
    )
    return bool(tx.run(sql, community, member, now))


def take_back(tx: Tx, community: int, member: int) -> bool:
    """The member wants them again; False if nothing was stopped."""
    sql = "DELETE FROM letters_stopped WHERE community = ? AND member = ?"
    return bool(tx.run(sql, community, member))


def stopped(tx: Tx, community: int, member: int) -> bool:
    """Whether the member wants none."""
    sql = "SELECT 1 FROM letters_stopped WHERE community = ? AND member = ?"
    return tx.row(sql, community, member) is not None


def close(tx: Tx, platform: str, person: str, until: int) -> None:
    """A person's private messages are closed to us: none is tried until an instant."""
    tx.run(
        "INSERT INTO letters_closed (platform, person, until) VALUES (?, ?, ?)"
        " ON CONFLICT (platform, person) DO UPDATE SET until = excluded.until",
        platform,
        person,
        until,
    )


def open_again(tx: Tx, platform: str, person: str) -> bool:
    """The next one is tried; False if none was held back for a closed door."""
    sql = "DELETE FROM letters_closed WHERE platform = ? AND person = ?"
    return bool(tx.run(sql, platform, person))


def closed(tx: Tx, platform: str, person: str, now: int) -> bool:
    """Whether the door was found closed lately."""
    sql = "SELECT 1 FROM letters_closed WHERE platform = ? AND person = ? AND until > ?"
    return tx.row(sql, platform, person, now) is not None


def halt(tx: Tx, platform: str, halted: Halt) -> None:
    """The platform takes no private message from us."""
    tx.run(
        "INSERT INTO letters_halted (platform, reason, at, until, times) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT (platform) DO UPDATE SET reason = excluded.reason, at = excluded.at,"
        " until = excluded.until, times = excluded.times",
        platform,
        *halted,
    )


def last_halt(tx: Tx, platform: str) -> Halt | None:
    """The last halt, over or not; None if a message came through since."""
    sql = "SELECT reason, at, until, times FROM letters_halted WHERE platform = ?"
    row = tx.row(sql, platform)
    return Halt(*row) if row else None


def resume(tx: Tx, platform: str, now: int) -> bool:
    """Messages are tried from now on; False if they were already."""
    sql = "UPDATE letters_halted SET until = ? WHERE platform = ? AND until > ?"
    return bool(tx.run(sql, now, platform, now))


def forget_halt(tx: Tx, platform: str) -> None:
    """A message came through: the next halt is a first one."""
    tx.run("DELETE FROM letters_halted WHERE platform = ?", platform)


def tell(tx: Tx, community: int, halted: Halt) -> None:
    """The operators of a community are told of a halt."""
    tx.run(
        "INSERT INTO letters_told (community, at) VALUES (?, ?)"
        " ON CONFLICT (community) DO UPDATE SET at = excluded.at",
        community,
        halted.at,
    )


def untold(tx: Tx, platform: str, halted: Halt, most: int) -> list[int]:
    """Communities with messages on their way whose operators do not know of a halt yet."""
    rows = tx.rows(
        "SELECT DISTINCT letters.community FROM letters"
        " LEFT JOIN letters_told AS told ON told.community = letters.community"
        " WHERE platform = ? AND state IN ('waiting', 'begun')"
        " AND COALESCE(told.at, 0) <> ? ORDER BY letters.community LIMIT ?",
        platform,
        halted.at,
        most,
    )
    return [int(community) for (community,) in rows]

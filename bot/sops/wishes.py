"""What operators asked of a script here: on or off, a pause, or to leave out one time."""

from bot.scripts import Paused
from bot.store.db import Tx


def pause(tx: Tx, community: int, script: str, member: int, now: int) -> bool:
    """The script starts nothing until it is resumed; False if it is paused already."""
    row = tx.row(
        "INSERT INTO sop_paused (community, script, member, at) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (community, script) DO NOTHING RETURNING script",
        community,
        script,
        member,
        now,
    )
    return row is not None


def resume(tx: Tx, community: int, script: str) -> bool:
    """The script runs again; False if it was not paused."""
    sql = "DELETE FROM sop_paused WHERE community = ? AND script = ?"
    return tx.run(sql, community, script) > 0


def paused(tx: Tx, community: int, script: str) -> Paused | None:
    """Who paused the script, if it is paused."""
    sql = "SELECT member, at FROM sop_paused WHERE community = ? AND script = ?"
    row = tx.row(sql, community, script)
    return Paused(*row) if row else None


def skip(
    tx: Tx, community: int, script: str, nominal: str, cause: str, member: int, now: int
) -> bool:
    """The script is not run at this wall time; False if it or this cause had its skip before."""
    row = tx.row(
        "INSERT INTO sop_skips (community, script, nominal, cause, member, at)"
        " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING RETURNING script",
        community,
        script,
        nominal,
        cause,
        member,
        now,
    )
    return row is not None


def skips(tx: Tx, script: str) -> set[tuple[int, str]]:
    """In which communities which wall times of a script are left out."""
    sql = "SELECT community, nominal FROM sop_skips WHERE script = ?"
    return {(community, nominal) for community, nominal in tx.rows(sql, script)}


def asleep(tx: Tx, script: str) -> set[int]:
    """The communities in which a script is paused."""
    sql = "SELECT community FROM sop_paused WHERE script = ?"
    return {community for (community,) in tx.rows(sql, script)}


def switch(tx: Tx, community: int, script: str, on: bool, member: int, now: int) -> None:
    """The script runs by itself here, or does not, whatever its file says."""
    tx.run(
        "INSERT INTO sop_switched (community, script, is_on, member, at) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT (community, script) DO UPDATE SET is_on = excluded.is_on,"
        " member = excluded.member, at = excluded.at",
        community,
        script,
        int(on),
        member,
        now,
    )


def unswitch(tx: Tx, community: int, script: str) -> None:
    """The script is here as its file says."""
    tx.run("DELETE FROM sop_switched WHERE community = ? AND script = ?", community, script)


def switched(tx: Tx, community: int, script: str) -> bool | None:
    """What an operator wanted of the script here; None: as its file says."""
    sql = "SELECT is_on FROM sop_switched WHERE community = ? AND script = ?"
    row = tx.row(sql, community, script)
    return None if row is None else bool(row[0])


def all_switched(tx: Tx) -> dict[tuple[int, str], bool]:
    """What operators wanted, by community and script."""
    found = tx.rows("SELECT community, script, is_on FROM sop_switched")
    return {(community, script): bool(is_on) for community, script, is_on in found}

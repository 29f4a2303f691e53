"""The rows of counters and their moves, and of when they were read."""

from collections.abc import Iterable
from dataclasses import dataclass

from bot.store.db import Tx
from bot.ways import Invited
from cogs.referrals.evidence.counters.difference import Counted
from cogs.referrals.evidence.judging import Move

COUNTED = "code, uses, most, ends_at, maker, ours, known_at, gone_at"


@dataclass(frozen=True, slots=True)
class Reading:
    """What is known of a community's counters; instants are UTC ms, 0 for never.

    `stale`: they are of a time before something was missed. `epoch` is how often that was so, and
    `anew_at` when it was told last.
    `reading_at` is since when one is under way. `vanity_uses` of the own address were read at
    `vanity_at`. `by_no_link_at` and `untold_at` are when that was last seen of somebody.
    """

    epoch: int = 0
    stale: bool = True
    asked_at: int = 0
    reading_at: int | None = None
    vanity: str | None = None
    vanity_uses: int = 0
    vanity_at: int = 0
    by_no_link_at: int = 0
    untold_at: int = 0
    search_off_until: int = 0
    anew_at: int = 0


FIELDS = (
    "epoch, stale, asked_at, reading_at, vanity, vanity_uses, vanity_at, by_no_link_at,"
    " untold_at, search_off_until, anew_at"
)


def reading(tx: Tx, community: int) -> Reading:
    """What is known of a community's counters."""
    row = tx.row(f"SELECT {FIELDS} FROM referrals_readings WHERE community = ?", community)
    if row is None:
        return Reading()
    epoch, stale, *rest = row
    return Reading(epoch, bool(stale), *rest)


def put(tx: Tx, community: int, known: Reading) -> None:
    """From now on this is known of a community's counters."""
    values = (
        *(known.epoch, int(known.stale), known.asked_at, known.reading_at, known.vanity),
        *(known.vanity_uses, known.vanity_at, known.by_no_link_at, known.untold_at),
        *(known.search_off_until, known.anew_at),
    )
    names = [name.strip() for name in FIELDS.split(",")]
    changed = ", ".join(f"{name} = excluded.{name}" for name in names)
    places = ", ".join("?" * len(names))
    tx.run(
        f"INSERT INTO referrals_readings (community, {FIELDS}) VALUES (?, {places})"
        f" ON CONFLICT (community) DO UPDATE SET {changed}",
        community,
        *values,
    )


def counted(tx: Tx, community: int) -> dict[str, Counted]:
    """Every invite that was there as far as is known, by its code."""
    rows = tx.rows(
        f"SELECT {COUNTED} FROM referrals_counters WHERE community = ? AND gone_at IS NULL",
        community,
    )
    return {str(row[0]): Counted(*row) for row in rows}


def one(tx: Tx, community: int, code: str) -> Counted | None:
    """One invite as it was known, also if it is gone."""
    row = tx.row(
        f"SELECT {COUNTED} FROM referrals_counters WHERE community = ? AND code = ?",
        community,
        code,
    )
    return Counted(*row) if row else None


def keep(tx: Tx, community: int, invites: Iterable[Invited], at: int) -> None:
    """These are as they were read at an instant (UTC ms)."""
    tx.many(
        f"INSERT INTO referrals_counters (community, {COUNTED})"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, NULL) ON CONFLICT (community, code) DO UPDATE SET"
        " uses = excluded.uses, most = excluded.most, ends_at = excluded.ends_at,"
        " maker = excluded.maker, ours = excluded.ours, gone_at = NULL",
        [(community, *_facts(each), at) for each in invites],
    )


def made(tx: Tx, community: int, invite: Invited, at: int) -> None:
    """An invite was made, as was told at an instant; what was read of it since stays."""
    tx.run(
        f"INSERT INTO referrals_counters (community, {COUNTED})"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, NULL) ON CONFLICT (community, code) DO NOTHING",
        community,
        *_facts(invite),
        at,
    )


def _facts(invite: Invited) -> tuple[object, ...]:
    bounds = invite.most, invite.until
    return invite.code, invite.uses, *bounds, invite.by, int(invite.ours)


def gone(tx: Tx, community: int, codes: Iterable[str], at: int) -> None:
    """These are no more, as far as was told or read."""
    tx.many(
        "UPDATE referrals_counters SET gone_at = ?"
        " WHERE community = ? AND code = ? AND gone_at IS NULL",
        [(at, community, code) for code in codes],
    )


def forget_gone(tx: Tx, community: int, before: int) -> None:
    """Those that are gone for long are remembered no more."""
    tx.run("DELETE FROM referrals_counters WHERE community = ? AND gone_at < ?", community, before)


def moves(tx: Tx, community: int) -> list[Move]:
    """What moved and is nobody's yet."""
    rows = tx.rows(
        "SELECT code, count, since, before, kind, claimed FROM referrals_moves"
        " WHERE community = ? ORDER BY since, code",
        community,
    )
    return [Move(*row) for row in rows]


def claim(tx: Tx, community: int, found: Iterable[Move]) -> None:
    """Somebody came whose these may be."""
    tx.many(
        "UPDATE referrals_moves SET claimed = 1"
        " WHERE community = ? AND code = ? AND since = ? AND before = ?",
        [(community, m.code, m.after, m.by) for m in found if not m.claimed],
    )


def add_moves(tx: Tx, community: int, found: Iterable[Move]) -> None:
    """These moved."""
    tx.many(
        "INSERT INTO referrals_moves (community, code, since, before, count, kind)"
        " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
        [(community, m.code, m.after, m.by, m.count, m.kind) for m in found],
    )


def drop_moves(tx: Tx, community: int, used: Iterable[Move]) -> None:
    """These are somebody's now."""
    tx.many(
        "DELETE FROM referrals_moves WHERE community = ? AND code = ? AND since = ? AND before = ?",
        [(community, m.code, m.after, m.by) for m in used],
    )


def drop_moves_before(tx: Tx, community: int, before: int) -> None:
    """What moved before this instant is nobody's any more."""
    tx.run("DELETE FROM referrals_moves WHERE community = ? AND before < ?", community, before)

"""The rows of the funnel: how far each newcomer got, and the same added up by day and source."""

from collections.abc import Mapping
from typing import Literal, NamedTuple

from bot import money
from bot.store.db import Tx

Stage = Literal["passed", "introduced", "checked_in", "lost7", "lost30"]
STAGES: tuple[Stage, ...] = ("passed", "introduced", "checked_in", "lost7", "lost30")
"""What a newcomer can have behind them, each a column of theirs."""


class Newcomer(NamedTuple):
    """A newcomer, and where they are counted; `left_at` (UTC ms) is set while they are gone."""

    member: int
    joined_at: int
    day: str
    source: str
    left_at: int | None
    inviter: int | None
    reached: Mapping[str, int]


def add(tx: Tx, community: int, member: int, joined_at: int, day: str, source: str) -> bool:
    """Somebody came in; False if they were counted before."""
    row = tx.row(
        "INSERT INTO funnel_people (community, member, joined_at, day, source, friends)"
        " VALUES (?, ?, ?, ?, ?,"
        " (SELECT COUNT(*) FROM funnel_people WHERE community = ? AND inviter = ?))"
        " ON CONFLICT (community, member) DO NOTHING RETURNING friends",
        community,
        member,
        joined_at,
        day,
        source,
        community,
        member,
    )
    if row is None:
        return False
    count(tx, community, day, source, "joined", 1)
    if row[0]:
        count(tx, community, day, source, "friends", row[0])
    return True


def find(tx: Tx, community: int, member: int) -> Newcomer | None:
    """A newcomer, as far as they got."""
    columns = ", ".join((*STAGES, "friends"))
    row = tx.row(
        f"SELECT joined_at, day, source, left_at, inviter, {columns} FROM funnel_people"
        " WHERE community = ? AND member = ?",
        community,
        member,
    )
    if row is None:
        return None
    joined_at, day, source, left_at, inviter, *reached = row
    stages = dict(zip((*STAGES, "friends"), reached, strict=True))
    return Newcomer(member, joined_at, day, source, left_at, inviter, stages)


def reach(tx: Tx, community: int, member: int, stage: Stage, *, reached: bool = True) -> None:
    """A newcomer has this behind them from now on, or has not any more; counted once."""
    row = tx.row(
        f"UPDATE funnel_people SET {stage} = ? WHERE community = ? AND member = ?"
        f" AND {stage} <> ? RETURNING day, source",
        int(reached),
        community,
        member,
        int(reached),
    )
    if row is not None:
        day, source = row
        count(tx, community, day, source, stage, 1 if reached else -1)


def set_inviter(tx: Tx, community: int, newcomer: Newcomer, inviter: int | None) -> None:
    """Another brought a newcomer than it was known before, or nobody."""
    _set(tx, community, newcomer.member, "inviter", inviter)
    _brought(tx, community, newcomer.inviter, -1)
    _brought(tx, community, inviter, 1)


def _brought(tx: Tx, community: int, member: int | None, more: int) -> None:
    row = tx.row(
        "UPDATE funnel_people SET friends = friends + ? WHERE community = ? AND member = ?"
        " RETURNING day, source",
        more,
        community,
        member,
    )
    if row is not None:
        day, source = row
        count(tx, community, day, source, "friends", more)


def move(tx: Tx, community: int, newcomer: Newcomer, source: str) -> None:
    """It is known now by what somebody came: all of theirs counts there."""
    _set(tx, community, newcomer.member, "source", source)
    for stage, reached in {"joined": 1, **newcomer.reached}.items():
        if reached:
            count(tx, community, newcomer.day, newcomer.source, stage, -reached)
            count(tx, community, newcomer.day, source, stage, reached)


def set_left(tx: Tx, community: int, member: int, left_at: int | None) -> None:
    """Since when (UTC ms) a newcomer is gone; None: they are here again."""
    _set(tx, community, member, "left_at", left_at)


def _set(tx: Tx, community: int, member: int, column: str, value: int | str | None) -> None:
    sql = f"UPDATE funnel_people SET {column} = ? WHERE community = ? AND member = ?"
    tx.run(sql, value, community, member)


def count(tx: Tx, community: int, day: str, source: str, stage: str, more: int) -> None:
    """So many more, or less, reached a stage, of those who came on a day by a source."""
    tx.run(
        "INSERT INTO funnel_counts (community, day, source, stage, count) VALUES (?, ?, ?, ?, 0)"
        " ON CONFLICT (community, day, source, stage) DO NOTHING",
        community,
        day,
        source,
        stage,
    )
    tx.run(
        "UPDATE funnel_counts SET count = count + ?"
        " WHERE community = ? AND day = ? AND source = ? AND stage = ?",
        more,
        community,
        day,
        source,
        stage,
    )


def counts(tx: Tx, community: int, first: str, last: str) -> list[tuple[str, str, str, int]]:
    """Day, source, stage and how many, for the days from the first to the last."""
    rows = tx.rows(
        "SELECT day, source, stage, count FROM funnel_counts"
        " WHERE community = ? AND day >= ? AND day <= ? AND count > 0 ORDER BY day, source, stage",
        community,
        first,
        last,
    )
    return [(day, source, stage, int(many)) for day, source, stage, many in rows]


def in_currency(tx: Tx, community: int, source: str, currency: str) -> None:
    """What was typed for a source in any other is the same number in this one, day by day."""
    rows = tx.rows(
        "SELECT day, currency, amount FROM funnel_costs"
        " WHERE community = ? AND source = ? AND currency <> ?",
        community,
        source,
        currency,
    )
    for day, before, amount in rows:
        typed = amount // money.whole(1, before)
        set_cost(tx, community, source, day, currency, money.whole(typed, currency))


def costs_of(tx: Tx, community: int, source: str) -> dict[str, int]:
    """What was typed for a source, by day, in the smallest unit of money."""
    sql = "SELECT day, amount FROM funnel_costs WHERE community = ? AND source = ?"
    return {str(day): int(amount) for day, amount in tx.rows(sql, community, source)}


def set_cost(tx: Tx, community: int, source: str, day: str, currency: str, amount: int) -> None:
    """What a source cost on a day; 0: nothing."""
    key = (community, source, day)
    tx.run("DELETE FROM funnel_costs WHERE community = ? AND source = ? AND day = ?", *key)
    if amount:
        sql = "INSERT INTO funnel_costs (community, source, day, currency, amount)"
        tx.run(f"{sql} VALUES (?, ?, ?, ?, ?)", *key, currency, amount)


def costs(tx: Tx, community: int, first: str, last: str) -> list[tuple[str, str, int, str]]:
    """Day, source, amount and currency of what was typed from the first day to the last."""
    rows = tx.rows(
        "SELECT day, source, amount, currency FROM funnel_costs"
        " WHERE community = ? AND day >= ? AND day <= ? ORDER BY day, source",
        community,
        first,
        last,
    )
    return [(day, source, int(amount), currency) for day, source, amount, currency in rows]

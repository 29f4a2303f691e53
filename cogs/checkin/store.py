"""The rows of the daily check-in."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from bot.store.db import Tx
from cogs.checkin.streak import Day

PAGE = 16  # most streaks end within it; each further page is four times as long


@dataclass(frozen=True, slots=True)
class Card:
    """The post that is a day's card, and when (UTC ms) it turns to the evening."""

    post: int | None
    evening: int | None


def add(
    tx: Tx, *, community: int, member: int, day: Day, home_day: dt.date, counted: bool, at: int
) -> bool:
    """Log a check-in; False if the member has this day already."""
    added = tx.run(
        "INSERT INTO checkin_days (community, member, day, zone, home_day, counted, made_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (community, member, day) DO NOTHING",
        community,
        member,
        day.day.isoformat(),
        day.zone,
        home_day.isoformat(),
        int(counted),
        at,
    )
    return added == 1


def until(tx: Tx, community: int, member: int, last: dt.date) -> Iterator[Day]:
    """The member's days up to and with `last`, newest first, read as far as they are asked for."""
    page, before = PAGE, (last + dt.timedelta(days=1)).isoformat()
    while True:
        rows = tx.rows(
            "SELECT day, zone FROM checkin_days WHERE community = ? AND member = ? AND day < ?"
            " ORDER BY day DESC LIMIT ?",
            community,
            member,
            before,
            page,
        )
        for day, zone in rows:
            yield Day(dt.date.fromisoformat(day), zone)
        if len(rows) < page:
            return
        page, before = 4 * page, rows[-1][0]


def count(tx: Tx, community: int, home_day: dt.date) -> int:
    """How many members checked in on a community's day."""
    row = tx.row(
        "SELECT COUNT(DISTINCT member) FROM checkin_days"
        " WHERE community = ? AND home_day = ? AND counted = 1",
        community,
        home_day.isoformat(),
    )
    assert row is not None
    return int(row[0])


def days(tx: Tx, community: int, member: int) -> int:
    """On how many days the member checked in."""
    sql = "SELECT COUNT(*) FROM checkin_days WHERE community = ? AND member = ?"
    row = tx.row(sql, community, member)
    assert row is not None
    return int(row[0])


def set_streak(tx: Tx, community: int, member: int, day: dt.date, streak: int) -> None:
    """A check-in reached this streak."""
    tx.run(
        "UPDATE checkin_days SET streak = ? WHERE community = ? AND member = ? AND day = ?",
        streak,
        community,
        member,
        day.isoformat(),
    )


def between(tx: Tx, community: int, first: dt.date, last: dt.date) -> int:
    """How many check-ins there were on a community's days, both included."""
    row = tx.row(
        "SELECT COUNT(*) FROM checkin_days"
        " WHERE community = ? AND home_day >= ? AND home_day <= ? AND counted = 1",
        community,
        first.isoformat(),
        last.isoformat(),
    )
    assert row is not None
    return int(row[0])


def best(tx: Tx, community: int, first: dt.date) -> tuple[int, list[int]]:
    """The longest streak reached on this community's day or later, and the members who have it."""
    rows = tx.rows(
        "SELECT member, MAX(streak) FROM checkin_days"
        " WHERE community = ? AND home_day >= ? AND counted = 1 AND streak IS NOT NULL"
        " GROUP BY member ORDER BY 2 DESC, member",
        community,
        first.isoformat(),
    )
    longest = int(rows[0][1]) if rows else 0
    return longest, [int(member) for member, streak in rows if streak == longest]


def latest(tx: Tx, community: int, home_day: dt.date, most: int) -> list[int]:
    """The members who checked in last on a community's day, latest first."""
    rows = tx.rows(
        "SELECT member FROM checkin_days WHERE community = ? AND home_day = ? AND counted = 1"
        " ORDER BY made_at DESC, member DESC LIMIT ?",
        community,
        home_day.isoformat(),
        most,
    )
    return list(dict.fromkeys(int(member) for (member,) in rows))


def add_card(tx: Tx, community: int, day: dt.date) -> bool:
    """Claim the day's one card; False if it was claimed before."""
    claimed = tx.run(
        "INSERT INTO checkin_cards (community, day) VALUES (?, ?)"
        " ON CONFLICT (community, day) DO NOTHING",
        community,
        day.isoformat(),
    )
    return claimed == 1


def set_card(tx: Tx, community: int, day: dt.date, post: int | None) -> None:
    """The day's card is this post."""
    tx.run(
        "UPDATE checkin_cards SET post = ? WHERE community = ? AND day = ?",
        post,
        community,
        day.isoformat(),
    )


def set_evening(tx: Tx, community: int, day: dt.date, at: int) -> None:
    """The day's card turns to the evening at an instant (UTC ms)."""
    tx.run(
        "UPDATE checkin_cards SET evening = ? WHERE community = ? AND day = ?",
        at,
        community,
        day.isoformat(),
    )


def card(tx: Tx, community: int, day: dt.date) -> Card:
    """The day's card, as far as there is one."""
    row = tx.row(
        "SELECT post, evening FROM checkin_cards WHERE community = ? AND day = ?",
        community,
        day.isoformat(),
    )
    return Card(*row) if row else Card(None, None)


def add_milestone(tx: Tx, community: int, member: int, day: dt.date, streak: int) -> None:
    """A member reached a milestone that is still to be said."""
    tx.run(
        "INSERT INTO checkin_milestones (community, member, day, streak, said)"
        " VALUES (?, ?, ?, ?, 0) ON CONFLICT (community, member, day) DO NOTHING",
        community,
        member,
        day.isoformat(),
        streak,
    )


def say_milestones(tx: Tx, community: int) -> list[tuple[int, int]]:
    """Mark the unsaid milestones as said: (streak, member), the longest streak first."""
    rows = tx.rows(
        "UPDATE checkin_milestones SET said = 1 WHERE community = ? AND said = 0"
        " RETURNING streak, member",
        community,
    )
    return sorted(((int(streak), int(member)) for streak, member in rows), reverse=True)

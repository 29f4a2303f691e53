"""The rules of the daily check-in: what counts, for which day, and what it earns."""

import datetime as dt
from collections.abc import Iterator
from itertools import groupby
from operator import itemgetter
from typing import NamedTuple

from bot import ledger
from bot.store.db import Tx
from cogs.checkin import store, streak
from cogs.checkin.config import Options
from cogs.checkin.streak import Away, Day

REASON = "checkin.ledger-daily"
EDIT_EVERY_MS = 60_000
GATHER_MS = 5 * 60_000


class Moment(NamedTuple):
    """An instant as a member and their community live it."""

    community: int
    member: int
    at: int
    day: Day
    home_day: dt.date


class Done(NamedTuple):
    """What came of checking in; not `fresh` if the member had this day already."""

    fresh: bool
    streak: int


def check_in(
    tx: Tx, now: Moment, options: Options, away: Away, *, entry: int, counted: bool
) -> Done:
    """Check in once for the member's day and earn its points, as ledger entry number `entry`."""
    fresh = store.add(
        tx,
        community=now.community,
        member=now.member,
        day=now.day,
        home_day=now.home_day,
        counted=counted,
        at=now.at,
    )
    if not fresh:
        return Done(False, 0)
    if options.points:
        ledger.add(
            tx,
            id=entry,
            community=now.community,
            member=now.member,
            amount=options.points,
            reason=REASON,
            source=f"checkin:{now.member}:{now.day.day}",
            at=now.at,
        )
    reached = standing(tx, now, options, away)
    store.set_streak(tx, now.community, now.member, now.day.day, reached)
    if counted and reached in options.milestones:
        store.add_milestone(tx, now.community, now.member, now.day.day, reached)
    return Done(True, reached)


def standing(tx: Tx, now: Moment, options: Options, away: Away) -> int:
    """The member's streak; a day that is not over yet does not break it."""
    days = store.until(tx, now.community, now.member, now.day.day)
    return streak.length(days, now.day, options.day_ends, away)


def has_today(tx: Tx, now: Moment) -> bool:
    """Whether the member has checked in for this day."""
    newest = next(store.until(tx, now.community, now.member, now.day.day), None)
    return newest is not None and newest.day == now.day.day


def reached(tx: Tx, community: int) -> Iterator[tuple[int, list[int]]]:
    """The milestones to say now, each with its members; they count as said from here on."""
    for days, rows in groupby(store.say_milestones(tx, community), key=itemgetter(0)):
        yield days, sorted(member for _, member in rows)


def next_turn(now: int, every: int, community: int) -> int:
    """The end (UTC ms) of the present stretch of `every` ms.

    Communities are set apart, so that not all of them speak on the same second.
    """
    shift = community % every
    return (now - shift) // every * every + every + shift

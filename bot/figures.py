"""How many did what on each local day of a community: counted in memory, kept for a year."""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from bot import uptime
from bot.communities import Community
from bot.events import Person
from bot.members import Member, Members
from bot.store.db import Tx

JOINED, LEFT, WROTE, MESSAGES = "joined", "left", "wrote", "messages"
HOUR_MS = 3_600_000
PEOPLE_DAYS, KEPT_DAYS = 7, 366
"""For how long it is known who it was, so that nobody counts twice; and how many they were."""


class Deed(NamedTuple):
    """A member did something that counts, on a local day; for one figure, once or more often."""

    community: int
    day: str
    figure: str
    member: int


@dataclass(slots=True)
class Doer:
    """Who did it, as the platform sees them, and how often."""

    community: Community
    member: Member
    person: Person
    times: int = 0


@dataclass(frozen=True, slots=True)
class DayFigures:
    """A community's local day in figures, by name; what did not happen has none, which is 0.

    `missing` is for how many hours of it nothing was counted, as the bot was away or was not there
    yet; `hours` is how long the day was. `begun`: counting had begun before its end.
    """

    day: dt.date
    counts: Mapping[str, int]
    missing: int
    hours: int
    begun: bool

    def of(self, figure: str) -> int:
        """How many it were."""
        return self.counts.get(figure, 0)


class Figures:
    """What was counted since the last minute; a process that is killed loses that."""

    def __init__(self) -> None:
        self._deeds: dict[Deed, Doer] = {}

    def add(
        self, community: Community, member: Member, person: Person, figure: str, day: dt.date
    ) -> None:
        """A member counts for a figure of a day; once, however often."""
        deed = Deed(community.id, day.isoformat(), figure, member.id)
        doer = self._deeds.get(deed)
        if doer is None:
            doer = self._deeds[deed] = Doer(community, member, person)
        doer.times += 1

    @property
    def unwritten(self) -> bool:
        """Whether anything was done that is not written down yet."""
        return bool(self._deeds)

    def take(self) -> dict[Deed, Doer]:
        """All of it, which is not in memory from here on."""
        taken, self._deeds = self._deeds, {}
        return taken

    def give_back(self, taken: Mapping[Deed, Doer]) -> None:
        """It could not be written: it goes with what comes next."""
        for deed, doer in taken.items():
            now = self._deeds.setdefault(deed, doer)
            if now is not doer:
                now.times += doer.times


def begin(tx: Tx, counted: Iterable[int], silent: Iterable[int], now: int) -> None:
    """Counting begins in communities where it had not begun, and begins anew after silence."""
    tx.many(
        "INSERT INTO figures_since (community, at) VALUES (?, ?)"
        " ON CONFLICT (community) DO NOTHING",
        [(community, now) for community in counted],
    )
    tx.many("DELETE FROM figures_since WHERE community = ?", [(each,) for each in silent])


def keep(tx: Tx, taken: Mapping[Deed, Doer], members: Members, now: int) -> None:
    """Write down what members did; operators are left out, and what was found out too late."""
    people: dict[tuple[int, str, str], list[Deed]] = {}
    messages: dict[tuple[int, str], int] = {}
    for deed, doer in taken.items():
        if deed.day < _days_ago(doer.community, now, PEOPLE_DAYS) or operates(tx, members, doer):
            continue
        people.setdefault(deed[:3], []).append(deed)
        if deed.figure == WROTE:
            home_day = deed.community, deed.day
            messages[home_day] = messages.get(home_day, 0) + doer.times
    new = [(*figure, _first(tx, deeds)) for figure, deeds in people.items()]
    new += [(*home_day, MESSAGES, count) for home_day, count in messages.items()]
    tx.many(
        "INSERT INTO figures_days (community, day, figure, count) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (community, day, figure) DO UPDATE"
        " SET count = figures_days.count + excluded.count",
        new,
    )
    _forget(tx, {doer.community.id: doer.community for doer in taken.values()}.values(), now)


def _first(tx: Tx, deeds: Sequence[Deed]) -> int:
    """How many of these had not been counted: who counts again is not counted twice."""
    return tx.many(
        "INSERT INTO figures_people (community, day, figure, member) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (community, day, figure, member) DO NOTHING",
        deeds,
    )


def operates(tx: Tx, members: Members, doer: Doer) -> bool:
    """Whether somebody is an operator at this moment, by any source."""
    return bool(members.rights(tx, doer.community, doer.member, doer.person))


def of(tx: Tx, community: Community, day: dt.date) -> DayFigures:
    """A local day in figures, as far as they are written down."""
    rows = tx.rows(
        "SELECT figure, count FROM figures_days WHERE community = ? AND day = ?",
        community.id,
        day.isoformat(),
    )
    since, until = community.midnight(day), community.midnight(day + dt.timedelta(days=1))
    row = tx.row("SELECT at FROM figures_since WHERE community = ?", community.id)
    begun = max(since, min(until, int(row[0]))) if row else until
    missing = begun - since + uptime.away(tx, begun, until)
    hours = round((until - since) / HOUR_MS)
    return DayFigures(day, dict(rows), round(missing / HOUR_MS), hours, begun < until)


def days_wrote(tx: Tx, community: int, member: int, before: dt.date) -> int:
    """On how many days of the last week before a local day somebody wrote, as far as is known."""
    days = [(before - dt.timedelta(days=ago)).isoformat() for ago in range(1, PEOPLE_DAYS + 1)]
    row = tx.row(
        "SELECT COUNT(*) FROM figures_people WHERE community = ?"
        f" AND day IN ({', '.join('?' * len(days))}) AND figure = ? AND member = ?",
        community,
        *days,
        WROTE,
        member,
    )
    assert row is not None
    return int(row[0])


def _forget(tx: Tx, communities: Iterable[Community], now: int) -> None:
    for community in communities:
        for table, days in (("figures_people", PEOPLE_DAYS), ("figures_days", KEPT_DAYS)):
            sql = f"DELETE FROM {table} WHERE community = ? AND day < ?"
            tx.run(sql, community.id, _days_ago(community, now, days))


def _days_ago(community: Community, now: int, days: int) -> str:
    return (community.local(now).date() - dt.timedelta(days=days)).isoformat()

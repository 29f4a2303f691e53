"""The rules of the funnel: who is counted where, and what weeks and sources come to."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass, field, fields

from bot.store.db import Tx
from cogs.funnel import store
from cogs.funnel.store import Newcomer, Stage

DAY_MS = 86_400_000
SPANS: dict[Stage, int] = {"lost7": 7, "lost30": 30}  # days
FRIENDS, UNKNOWN, VANITY = ":friends", ":unknown", ":vanity"
"""Sources that are no link of the operators, who cannot name theirs so."""


@dataclass(slots=True)
class Tally:
    """What those came to who have something in common.

    `due7` and `due30` are those who came so long ago that it is decided whether they stayed; of
    these, `here7` and `here30` did. `past7` of `due30` stayed for seven days. `cost` is in the
    smallest unit of money; `cost30` of it is of days so long ago that all who came then are due.
    """

    opened: int = 0
    joined: int = 0
    passed: int = 0
    introduced: int = 0
    checked_in: int = 0
    due7: int = 0
    here7: int = 0
    due30: int = 0
    past7: int = 0
    here30: int = 0
    friends: int = 0
    cost: int = 0
    cost30: int = 0

    def add(self, other: "Tally") -> None:
        """Add what others came to."""
        for each in fields(self):
            setattr(self, each.name, getattr(self, each.name) + getattr(other, each.name))

    @property
    def k(self) -> float:
        """How many friends of their own each brought, on average; 0 where nobody came."""
        return self.friends / self.joined if self.joined else 0.0

    def due(self, stage: str) -> bool:
        """Whether something can be said of who stayed: somebody is due, or nobody came."""
        base = {"here7": self.due7, "here30": self.due30}.get(stage, self.joined)
        return base > 0 or not self.joined

    def costs(self, stage: str) -> int | None:
        """What one who reached a stage cost, in the smallest unit; None where nobody did."""
        cost = self.cost30 if stage == "here30" else self.cost
        reached: int = getattr(self, stage)
        return round(cost / reached) if reached else None


@dataclass(slots=True)
class Funnel:
    """All tallies between two days, by week (its Monday) and source, and added up."""

    first: dt.date
    last: dt.date
    currency: str = ""
    cells: dict[tuple[dt.date, str], Tally] = field(default_factory=dict)

    def cell(self, day: dt.date, source: str) -> Tally:
        """Where those are counted who came on a day by a source."""
        return self.cells.setdefault((monday(day), source), Tally())

    def by_source(self) -> dict[str, Tally]:
        """A tally for each source, most newcomers first."""
        found: dict[str, Tally] = {}
        for (_, source), cell in self.cells.items():
            found.setdefault(source, Tally()).add(cell)
        return dict(sorted(found.items(), key=lambda each: (-each[1].joined, each[0])))

    def by_week(self) -> dict[dt.date, Tally]:
        """A tally for each week, the oldest first; those in which nobody came, too."""
        weeks = (self.last - self.first).days // 7 + 1
        found = {self.first + dt.timedelta(weeks=each): Tally() for each in range(weeks)}
        for (week, _), cell in self.cells.items():
            found[week].add(cell)
        return found

    def whole(self) -> Tally:
        """All of them together."""
        made = Tally()
        for cell in self.cells.values():
            made.add(cell)
        return made


def monday(day: dt.date) -> dt.date:
    """The Monday of a day's week."""
    return day - dt.timedelta(days=day.weekday())


def left(tx: Tx, community: int, member: int, at: int) -> None:
    """A newcomer went away at an instant (UTC ms): lost to each span that was not over."""
    newcomer = store.find(tx, community, member)
    if newcomer is None or newcomer.left_at is not None:
        return
    store.set_left(tx, community, member, at)
    for stage in _running(newcomer.joined_at, at):
        store.reach(tx, community, member, stage)


def back(tx: Tx, community: int, member: int, at: int) -> None:
    """Somebody who had gone came again: not lost to a span that is not over yet."""
    newcomer = store.find(tx, community, member)
    if newcomer is None or newcomer.left_at is None:
        return
    store.set_left(tx, community, member, None)
    for stage in _running(newcomer.joined_at, at):
        store.reach(tx, community, member, stage, reached=False)


def came_by(tx: Tx, community: int, newcomer: Newcomer, source: str, inviter: int | None) -> None:
    """It became known by what, and by whom, a newcomer came; what is told last holds."""
    if newcomer.source != source:
        store.move(tx, community, newcomer, source)
    if newcomer.inviter != inviter:
        store.set_inviter(tx, community, newcomer, inviter)


def cost(tx: Tx, community: int, today: dt.date, source: str, total: int, currency: str) -> None:
    """A source cost so much in all: what is more than was known counts for today.

    What is less is taken from the days on which it was typed last.
    """
    store.in_currency(tx, community, source, currency)
    days = store.costs_of(tx, community, source)
    more = total - sum(days.values())
    if more > 0:
        day = today.isoformat()
        store.set_cost(tx, community, source, day, currency, days.get(day, 0) + more)
    for day in sorted(days, reverse=True):
        if more < 0:
            store.set_cost(tx, community, source, day, currency, max(days[day] + more, 0))
            more += days[day]


def funnel(tx: Tx, community: int, today: dt.date, weeks: int) -> Funnel:
    """The last so many weeks, this one too, as it stands on a local day."""
    first = monday(today) - dt.timedelta(weeks=weeks - 1)
    made, span = Funnel(first, today), (first.isoformat(), today.isoformat())
    for text, source, stage, many in store.counts(tx, community, *span):
        day = dt.date.fromisoformat(text)
        _put(made.cell(day, source), stage, many, (today - day).days)
    for text, source, amount, made.currency in store.costs(tx, community, *span):
        day = dt.date.fromisoformat(text)
        cell = made.cell(day, source)
        cell.cost += amount
        cell.cost30 += amount * ((today - day).days > 30)
    return made


def _put(cell: Tally, stage: str, many: int, ago: int) -> None:
    """Add what those came to who came so many days ago."""
    if stage not in SPANS:
        setattr(cell, stage, getattr(cell, stage) + many)
    if stage == "joined":
        cell.due7, cell.here7 = (n + many * (ago > 7) for n in (cell.due7, cell.here7))
        cell.due30, cell.past7, cell.here30 = (
            n + many * (ago > 30) for n in (cell.due30, cell.past7, cell.here30)
        )
    elif stage == "lost7":
        cell.here7 -= many * (ago > 7)
        cell.past7 -= many * (ago > 30)
    elif stage == "lost30":
        cell.here30 -= many * (ago > 30)


def _running(joined_at: int, at: int) -> Iterable[Stage]:
    return (stage for stage, days in SPANS.items() if at < joined_at + days * DAY_MS)

"""Hush: spans in which a community's bot says nothing that answers nobody."""

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import partial

from bot.clock import Clock
from bot.communities import Communities, Community
from bot.effects import Effect, Say, Whisper
from bot.happenings import HappeningRow, Happenings
from bot.ids import Ids
from bot.store.db import Database, Row, Tx
from bot.work import Work

BEGUN, ENDED = "core.hush_begun", "core.hush_ended"
ALARM = "hush"
OPERATORS = "ops"
KEPT_MS = 60 * 86_400_000  # what was due longer ago is posted by nobody
COLUMNS = "id, community, since, until, member, known, why, ended_at, ended_by"


@dataclass(frozen=True, slots=True)
class Hush:
    """A span of silence, UTC ms; by a member, or `known` from config.yaml, and then why."""

    id: int
    community: int
    since: int
    until: int
    by: int | None = None
    known: str | None = None
    why: str = ""
    ended_at: int | None = None
    ended_by: int | None = None

    @property
    def over(self) -> int:
        """When it ends, or ended."""
        return self.until if self.ended_at is None else self.ended_at

    def at(self, now: int) -> bool:
        """Whether it holds at an instant; one that was called holds also if the clock goes back."""
        called = self.known is None and self.ended_at is None
        return now < self.over and (called or self.since <= now)

    def touches(self, since: int, until: int) -> bool:
        """Whether it held at any time of a span."""
        return self.since <= until and since < self.over


def of(tx: Tx, community: Community, now: int) -> Hush | None:
    """The hush of a community at an instant, the one that lasts longest; None if there is none."""
    rows = tx.rows(f"SELECT {COLUMNS} FROM hushes WHERE community = ?", community.id)
    return _longest([*map(_read, rows)], community, now)


class Hushes:
    """Knows which communities are hushed, begins and ends the known days, tells of all."""

    def __init__(
        self,
        db: Database,
        communities: Communities,
        happenings: Happenings,
        ids: Ids,
        clock: Clock,
        work: Work,
    ) -> None:
        self._db = db
        self._communities = communities
        self._happenings = happenings
        self._ids = ids
        self._clock = clock
        self._work = work
        self._rows: dict[int, dict[int, Hush]] = defaultdict(dict)
        self.begun: Callable[[Community], None] = lambda _: None  # at once, for what waits

    async def learn(self) -> None:
        """Know what was asked for before this process began."""
        for hush in await self._db.read(_since, self._clock.now() - KEPT_MS):
            self._rows[hush.community][hush.id] = hush

    def active(self, community: Community, now: int) -> Hush | None:
        """The hush of a community at an instant, from memory."""
        if not community.hush and community.id not in self._rows:
            return None
        return _longest(self._rows[community.id].values(), community, now)

    def holds(self, effect: Effect, community: Community, due_at: int, now: int) -> bool:
        """Whether an effect that was due then is not to go out now: it would answer nobody."""
        if not answers_nobody(effect, community):
            return False
        if not community.hush and community.id not in self._rows:
            return False
        since, until = min(due_at, now), max(due_at, now)
        rows = self._rows[community.id].values()
        spans = [*rows, *_unwritten(rows, community, since, until)]
        return any(hush.at(now) or hush.touches(since, until) for hush in spans)

    def begin(self, tx: Tx, community: Community, until: int, by: int, now: int) -> Hush:
        """Hush a community from now on, or give the hush that a member began another end."""
        former = of(tx, community, now)
        if former is not None and former.known is None:
            hush = replace(former, until=until)
            tx.run("UPDATE hushes SET until = ? WHERE id = ?", until, hush.id)
        else:
            hush = Hush(self._ids.new(), community.id, now, until, by)
            _add(tx, hush)
        self._came(tx, community, hush)
        return hush

    def end(self, tx: Tx, community: Community, by: int | None, now: int) -> Hush | None:
        """End the hush of a community before its time; None if there is none."""
        ended = None
        while (hush := of(tx, community, now)) is not None:
            if hush.id == 0:  # a known day that nobody has seen begin
                hush = replace(hush, id=self._ids.new())
                _add(tx, hush)
            ended = self._end(tx, community, replace(hush, ended_at=now, ended_by=by))
        return ended

    def find(self, tx: Tx, community: Community, hush: int) -> Hush | None:
        """A hush of this community by its id."""
        sql = f"SELECT {COLUMNS} FROM hushes WHERE id = ? AND community = ?"
        row = tx.row(sql, hush, community.id)
        return _read(row) if row else None

    async def look(self) -> None:
        """End what is over, begin the known days that are here, and look again at the next."""
        now = self._clock.now()
        await self._db.write(self._turn, now)
        following = min(self._boundaries(now), default=None)
        if following is not None:
            self._clock.alarm(ALARM, following, self.look_soon)

    def look_soon(self) -> None:
        """Look again, insisting where the storage fails."""
        self._work.insist(self._clock, ALARM, self.look)

    def _turn(self, tx: Tx, now: int) -> None:
        for community in self._communities:
            if not community.hush and community.id not in self._rows:
                continue
            for hush in list(self._rows[community.id].values()):
                if hush.ended_at is None and hush.until <= now:
                    self._end(tx, community, replace(hush, ended_at=hush.until))
            for hush in _unwritten(self._rows[community.id].values(), community, now, now):
                begun = replace(hush, id=self._ids.new())
                _add(tx, begun)
                self._came(tx, community, begun)

    def _boundaries(self, now: int) -> Iterator[int]:
        for community in self._communities:
            for hush in self._rows.get(community.id, {}).values():
                if hush.ended_at is None and hush.until > now:
                    yield hush.until
            for known in known_days(community):
                yield from (at for at in (known.since, known.until) if at > now)

    def _came(self, tx: Tx, community: Community, hush: Hush) -> None:
        self._keep(tx, community, hush)
        self._tell(tx, BEGUN, hush)
        tx.after_commit(partial(self.begun, community))
        tx.after_commit(self.look_soon)

    def _end(self, tx: Tx, community: Community, hush: Hush) -> Hush:
        sql = "UPDATE hushes SET ended_at = ?, ended_by = ? WHERE id = ?"
        tx.run(sql, hush.ended_at, hush.ended_by, hush.id)
        self._keep(tx, community, hush)
        self._tell(tx, ENDED, hush)
        return hush

    def _keep(self, tx: Tx, community: Community, hush: Hush) -> None:
        def keep() -> None:
            self._rows[community.id][hush.id] = hush

        tx.after_commit(keep)

    def _tell(self, tx: Tx, name: str, hush: Hush) -> None:
        data = {"hush": hush.id}
        row = HappeningRow(
            self._ids.new(), hush.community, None, name, data, self._clock.now(), tries=0
        )
        if self._happenings.wants(name, hush.community, None, data):
            self._happenings.add(tx, row, None)


def answers_nobody(effect: Effect, community: Community) -> bool:
    """Whether an effect is a post to members that nobody asked for."""
    if isinstance(effect, Say):
        rooms = {room.native for room in community.rooms_of(OPERATORS)}
        return effect.room not in rooms | {community.rooms.get(OPERATORS)}
    return isinstance(effect, Whisper) and not effect.asked


def known_days(community: Community) -> list[Hush]:
    """The spans of config.yaml by the community's clock, each without an id."""
    return [
        Hush(
            0,
            community.id,
            _instant(each.from_, community),
            _instant(each.until, community),
            known=each.key,
            why=each.why,
        )
        for each in community.hush
    ]


def _longest(rows: Collection[Hush], community: Community, now: int) -> Hush | None:
    there = [*rows, *_unwritten(rows, community, now, now)]
    found = [hush for hush in there if hush.at(now)]
    return max(found, key=lambda hush: hush.until, default=None)


def _unwritten(rows: Iterable[Hush], community: Community, since: int, until: int) -> list[Hush]:
    """The known days of a span that have no row yet."""
    if not community.hush:
        return []
    written = {hush.known for hush in rows}
    return [
        each
        for each in known_days(community)
        if each.known not in written and each.touches(since, until)
    ]


def _instant(wall: dt.datetime, community: Community) -> int:
    return round(wall.replace(tzinfo=community.zone).timestamp() * 1000)


def _add(tx: Tx, hush: Hush) -> None:
    tx.run(
        "INSERT INTO hushes (id, community, since, until, member, known, why)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        hush.id,
        hush.community,
        hush.since,
        hush.until,
        hush.by,
        hush.known,
        hush.why,
    )


def _since(tx: Tx, at: int) -> list[Hush]:
    return [_read(row) for row in tx.rows(f"SELECT {COLUMNS} FROM hushes WHERE until > ?", at)]


def _read(row: Row) -> Hush:
    return Hush(*row)

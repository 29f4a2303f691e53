"""Hush: spans in which a community's bot says nothing that answers nobody."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from bot.communities import OPERATORS, Community
from bot.effects import Effect, Say, Whisper
from bot.store.db import Row, Tx

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
    return longest([*map(read, rows)], community, now)


def answers_nobody(effect: Effect, community: Community) -> bool:
    """Whether an effect is a post to members that nobody asked for."""
    if isinstance(effect, Say):
        return effect.room not in community.natives(OPERATORS)
    return isinstance(effect, Whisper) and not (effect.asked or effect.owed)


def known_days(community: Community) -> list[Hush]:
    """The spans of config.yaml by the community's clock, each without an id."""
    return [
        Hush(
            0,
            community.id,
            community.instant(each.from_),
            community.instant(each.until),
            known=each.key,
            why=each.why,
        )
        for each in community.hush
    ]


def longest(rows: Collection[Hush], community: Community, now: int) -> Hush | None:
    """What holds at an instant, the one that lasts longest; known days among it."""
    there = [*rows, *unwritten(rows, community, now, now)]
    found = [hush for hush in there if hush.at(now)]
    return max(found, key=lambda hush: hush.until, default=None)


def unwritten(rows: Iterable[Hush], community: Community, since: int, until: int) -> list[Hush]:
    """The known days of a span that have no row yet."""
    if not community.hush:
        return []
    written = {hush.known for hush in rows}
    return [
        each
        for each in known_days(community)
        if each.known not in written and each.touches(since, until)
    ]


def add(tx: Tx, hush: Hush) -> None:
    """A new one."""
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


def since(tx: Tx, at: int) -> list[Hush]:
    """All that were to end after an instant."""
    return [read(row) for row in tx.rows(f"SELECT {COLUMNS} FROM hushes WHERE until > ?", at)]


def read(row: Row) -> Hush:
    return Hush(*row)


def find(tx: Tx, community: Community, hush: int) -> Hush | None:
    """A hush of this community by its id."""
    sql = f"SELECT {COLUMNS} FROM hushes WHERE id = ? AND community = ?"
    row = tx.row(sql, hush, community.id)
    return read(row) if row else None


def move(tx: Tx, hush: Hush) -> None:
    """It has another end now, or is over."""
    sql = "UPDATE hushes SET until = ?, ended_at = ?, ended_by = ? WHERE id = ?"
    tx.run(sql, hush.until, hush.ended_at, hush.ended_by, hush.id)

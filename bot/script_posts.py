"""What scripts and cogs posted, and what came of it, as handlers may ask."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import NamedTuple

from bot.codec import decode
from bot.effects import Say
from bot.store.db import Row, Tx

ASKED = 500  # ids in one question; a database takes no end of them
LOOKED = 2_000  # copies of scripts' posts that are looked through for the last posts
Which = tuple[str | int, ...]


class CameOf(NamedTuple):
    """What came of an effect so far: its state in the outbox, and why, if it was not done."""

    state: str
    reason: str | None

    @property
    def waits(self) -> bool:
        """Whether it is still to be carried out, or under way."""
        return self.state in ("pending", "sending")


class Failed(NamedTuple):
    """Effects that were not carried out for one reason, and in which room by its native id.

    `room` is None for what goes to no room: answers, and what is done to members. `reason` is the
    platform's word, and None where nobody can tell whether it was carried out.
    """

    room: str | None
    reason: str | None
    times: int


class ScriptCopy(NamedTuple):
    """A post of a script as it was said in one room; `at` is when it came out (UTC ms)."""

    effect: int
    room: str
    at: int
    said: Say


class ScriptPost(NamedTuple):
    """What a step of a script posted at one time: a copy for each room that it ran for."""

    script: str
    copies: tuple[ScriptCopy, ...]


@dataclass(frozen=True, slots=True)
class ScriptPosts:
    """What was posted in a community, as cogs may ask."""

    tx: Tx
    community: int
    run: int | None

    def of_run(self) -> list[str]:
        """The posts of the run that asks, those that are out, oldest first; none outside a run."""
        rows = self.tx.rows(
            "SELECT native FROM outbox WHERE run = ? AND native IS NOT NULL ORDER BY id", self.run
        )
        return list(dict.fromkeys(str(native) for (native,) in rows))

    def has(self, native: str) -> bool:
        """Whether a script has posted this."""
        row = self.tx.row(
            "SELECT 1 FROM outbox WHERE community = ? AND native = ? AND run IS NOT NULL LIMIT 1",
            self.community,
            native,
        )
        return row is not None

    def came_of(self, effects: Sequence[int]) -> dict[int, CameOf]:
        """What came of effects of this community so far, by their ids."""
        found: dict[int, CameOf] = {}
        for start in range(0, len(effects), ASKED):
            some = effects[start : start + ASKED]
            rows = self.tx.rows(
                "SELECT id, state, reason FROM outbox WHERE community = ?"
                f" AND id IN ({', '.join('?' * len(some))})",
                self.community,
                *some,
            )
            found |= {int(id): CameOf(state, reason) for id, state, reason in rows}
        return found

    def failed(self, since: int, until: int) -> list[Failed]:
        """What was refused or is unclear since an instant and before another (UTC ms).

        The most frequent stand first.
        """
        rows = self.tx.rows(
            "SELECT room, CASE state WHEN 'refused' THEN COALESCE(reason, '') END AS why, COUNT(*)"
            " FROM outbox WHERE community = ? AND ended_at >= ? AND ended_at < ?"
            " AND state IN ('refused', 'unclear') GROUP BY room, why ORDER BY COUNT(*) DESC, room",
            self.community,
            since,
            until,
        )
        return [Failed(*row) for row in rows]

    def times(self, room: str, since: int) -> list[int]:
        """When posts of ours came out in a room after an instant (UTC ms)."""
        rows = self.tx.rows(
            "SELECT ended_at FROM outbox WHERE ended_at > ? AND native IS NOT NULL"
            ' AND community = ? AND room = ? AND body LIKE \'{"_": "Say"%\' ORDER BY ended_at',
            since,
            self.community,
            room,
        )
        return [int(at) for (at,) in rows]

    def said(self, effect: int) -> Say | None:
        """A post of ours as it was said at first, with its pictures; None if there is none."""
        sql = "SELECT body FROM outbox WHERE community = ? AND id = ?"
        row = self.tx.row(sql, self.community, effect)
        said = decode(row[0]) if row else None
        return said if isinstance(said, Say) else None

    def out(self, but: Collection[str], most: int) -> list[ScriptPost]:
        """The last posts of scripts, the newest first; those that a hush holds are among them.

        Not those of which no copy stands any more, and none in the rooms `but`, save what a
        rehearsal shows there.
        """
        found = (self._post(each, but) for each in _together(self._standing()))
        return list(islice((each for each in found if each is not None), most))

    def of_copies(self, effects: Collection[int], but: Collection[str]) -> ScriptPost | None:
        """The post of a script that one of these is a copy of; None if none stands any more."""
        ids = frozenset(effects)
        there = (each for each in _together(self._standing()) if any(row[0] in ids for row in each))
        return next((found for each in there if (found := self._post(each, but))), None)

    def _standing(self) -> Sequence[Row]:
        """The copies that stand, the newest first: id, room, when, and whose post each is."""
        return self.tx.rows(
            "SELECT said.id, said.room, COALESCE(ended_at, not_before), script, occurrence,"
            " member, said.step FROM outbox AS said JOIN sop_runs"
            " ON sop_runs.id = said.run WHERE said.community = ? AND said.run IS NOT NULL"
            " AND said.state IN ('done', 'hushed') AND said.body LIKE '{\"_\": \"Say\"%'"
            " AND NOT EXISTS (SELECT 1 FROM outbox AS gone WHERE gone.post = said.id"
            " AND gone.state NOT IN ('refused', 'unclear', 'expired')"
            " AND NOT (gone.state = 'hushed' AND gone.body LIKE '%\"after\": _%'"
            " AND gone.body NOT LIKE '%\"after\": null%')"
            ' AND gone.body LIKE \'{"_": "Delete"%\') ORDER BY said.id DESC LIMIT ?',
            self.community,
            LOOKED,
        )

    def _post(self, rows: Sequence[Row], but: Collection[str]) -> ScriptPost | None:
        copies = []
        for effect, room, at, *_ in rows:
            said = self.said(effect)
            if said is not None and (room not in but or said.meant_for is not None):
                copies.append(ScriptCopy(effect, room, at, said))
        return ScriptPost(rows[0][3], tuple(copies)) if copies else None


def _together(rows: Sequence[Row]) -> Iterator[list[Row]]:
    """The copies of each post: same script, time and step, and as often before in their room."""
    often: dict[Which, int] = defaultdict(int)
    posts: dict[Which, list[Row]] = defaultdict(list)
    for row in reversed(rows):
        which = tuple(row[3:])
        often[*which, row[1]] += 1
        posts[*which, often[*which, row[1]]].append(row)
    yield from sorted(posts.values(), key=lambda each: -max(row[2] for row in each))

"""The lines that scripts take turns through: those shared by all, and those of one community."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from bot.errors import UserError
from bot.store.db import Tx
from bot.topics import Item

OWN = 1_000_000  # own lines are numbered from here among all, shared ones from 0
MOST_LINES = 20_000  # of a topic's own
LIVE = (
    "FROM content_batches JOIN content_lines ON content_lines.batch = content_batches.id"
    " WHERE content_batches.community = ? AND content_batches.topic = ?"
    " AND content_batches.state = 'live'"
)


@dataclass(frozen=True, slots=True)
class Line:
    """A line in its languages; `image` is the name of a picture, `number` 0 before it has one."""

    texts: Mapping[str, str]
    image: str = ""
    number: int = 0

    @property
    def digest(self) -> str:
        """What is the same for equal lines alone."""
        plain = json.dumps([dict(self.texts), self.image], ensure_ascii=False, sort_keys=True)
        return hashlib.sha256(plain.encode()).hexdigest()[:32]


@dataclass(frozen=True, slots=True)
class Topic:
    """A topic: how many lines it has of its own and shared, by language; what is heard of both.

    `replaces`: its own lines stand in the place of the shared ones.
    """

    name: str
    own: int = 0
    shared: int = 0
    languages: Mapping[str, int] = field(default_factory=dict)
    replaces: bool = False


@dataclass(frozen=True, slots=True)
class Contents:
    """What a handler does with the lines of its community."""

    tx: Tx
    community: int
    shared: Mapping[str, Sequence[Item]]

    def names(self) -> list[str]:
        """Every topic, those of the shared files and its own."""
        rows = self.tx.rows(
            "SELECT DISTINCT topic FROM content_batches WHERE community = ? AND state = 'live'",
            self.community,
        )
        return sorted({*self.shared, *(str(topic) for (topic,) in rows)})

    def topic(self, name: str) -> Topic:
        """A topic as it is now; one that nobody has yet has no lines."""
        rows = self.tx.rows(
            f"SELECT languages, COUNT(*) {LIVE} GROUP BY languages", self.community, name
        )
        heard: dict[str, int] = {}
        for languages, count in rows:
            for language in languages.split():
                heard[language] = heard.get(language, 0) + count
        replaces = self._replaces(name)
        shared = self.shared.get(name, ())
        counted: dict[str, int] = {}
        for item in shared:
            for language in item.lines.by_language:
                counted[language] = counted.get(language, 0) + 1
        for language, count in counted.items():
            if not replaces or language not in heard:
                heard[language] = heard.get(language, 0) + count
        return Topic(name, sum(count for _, count in rows), len(shared), heard, replaces)

    def numbers(self, topic: str, language: str) -> list[int]:
        """The numbers of all lines that take turns in a language.

        Where own lines stand in the place of shared ones, but there is none in this language, the
        shared ones go on.
        """
        sql = f"SELECT number {LIVE} AND languages LIKE ? ORDER BY number"
        rows = self.tx.rows(sql, self.community, topic, f"% {language} %")
        own = [OWN + number for (number,) in rows]
        if own and self._replaces(topic):
            return own
        shared = enumerate(self.shared.get(topic, ()))
        return [number for number, item in shared if language in item.lines.by_language] + own

    def line(self, topic: str, number: int) -> Line:
        """The line with one of the `numbers`; raises KeyError if it is gone."""
        if number < OWN:
            return _shared(self.shared[topic][number], number)
        sql = f"SELECT texts, image, number {LIVE} AND number = ?"
        row = self.tx.row(sql, self.community, topic, number - OWN)
        if row is None:
            raise KeyError(number)
        return Line(json.loads(row[0]), row[1], row[2])

    def own(self, topic: str, *, after: int = 0, most: int = MOST_LINES) -> list[Line]:
        """Its own lines in order, from the first number above `after`."""
        sql = f"SELECT texts, image, number {LIVE} AND number > ? ORDER BY number LIMIT ?"
        rows = self.tx.rows(sql, self.community, topic, after, most)
        return [Line(json.loads(texts), image, number) for texts, image, number in rows]

    def to_edit(self, topic: str) -> list[Line]:
        """Its own lines, or the shared ones where it has none."""
        return self.own(topic) or [_shared(item) for item in self.shared.get(topic, ())]

    def place(self, texts: Mapping[str, str]) -> tuple[str, int] | None:
        """The topic of the line with these texts, and its number as lists count; None if none."""
        sql = (
            "SELECT topic, number FROM content_batches JOIN content_lines ON batch = id"
            " WHERE content_batches.community = ? AND state = 'live' AND texts = ? LIMIT 1"
        )
        row = self.tx.row(sql, self.community, json.dumps(dict(texts), ensure_ascii=False))
        if row:
            return str(row[0]), int(row[1])
        found = ((t, n, i) for t, items in self.shared.items() for n, i in enumerate(items, 1))
        there = ((t, n) for t, n, item in found if dict(item.lines.by_language) == texts)
        return next((each for each in there if not self.own(each[0], most=1)), None)

    def images(self, batch: int) -> list[str]:
        """The names of the pictures that the lines of a batch show."""
        sql = "SELECT DISTINCT image FROM content_lines WHERE batch = ? AND image <> ''"
        return [str(image) for (image,) in self.tx.rows(sql, batch)]

    def add(self, topic: str, line: Line, id: int) -> int | None:
        """Add one line; its number, or None if it is there already. `id` is for new rows."""
        if self.topic(topic).own >= MOST_LINES:
            raise UserError("content-full", cog="core", topic=topic, most=MOST_LINES)
        row = self.tx.row(
            "SELECT MAX(id) FROM content_batches"
            " WHERE community = ? AND topic = ? AND state = 'live'",
            self.community,
            topic,
        )
        batch = row[0] if row else None
        if batch is None:
            batch = id
            self.begin(topic, batch)
            self._set_state(batch, "live")
        return None if self.fill(topic, batch, [line], False) else self._next(topic) - 1

    def remove(self, topic: str, number: int) -> bool:
        """Take away one of its own lines; False if there is none of this number."""
        sql = f"SELECT batch {LIVE} AND number = ?"
        row = self.tx.row(sql, self.community, topic, number)
        if row is None:
            return False
        self.tx.run("DELETE FROM content_lines WHERE batch = ? AND number = ?", row[0], number)
        return True

    # Many lines: a batch that nobody sees is filled, and then made live by one unit.

    def begin(self, topic: str, batch: int) -> None:
        """Begin a batch."""
        self.tx.run(
            "INSERT INTO content_topics (community, topic, replaces, next) VALUES (?, ?, 0, 1)"
            " ON CONFLICT DO NOTHING",
            self.community,
            topic,
        )
        self.tx.run(
            "INSERT INTO content_batches (id, community, topic, state)"
            " VALUES (?, ?, ?, 'filling') ON CONFLICT DO NOTHING",
            batch,
            self.community,
            topic,
        )

    def fill(self, topic: str, batch: int, lines: Sequence[Line], anew: bool) -> int:
        """Put lines into a batch; how many were left out, as the topic has them already.

        `anew`: the batch will stand in the place of all; a line that was there keeps its number.
        """
        there = self._numbers_of(topic, [line.digest for line in lines])
        number, left_out, rows = self._next(topic), 0, []
        for line in lines:
            old = there.get(line.digest)
            if old is not None and not anew:
                left_out += 1
                continue
            languages = f" {' '.join(line.texts)} "
            texts = json.dumps(dict(line.texts), ensure_ascii=False)
            what = (line.digest, languages, texts, line.image)
            rows.append((self.community, batch, number if old is None else old, *what))
            number += old is None
        self.tx.many(
            "INSERT INTO content_lines (community, batch, number, digest, languages, texts, image)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            rows,
        )
        self.tx.run(
            "UPDATE content_topics SET next = ? WHERE community = ? AND topic = ?",
            number,
            self.community,
            topic,
        )
        return left_out

    def publish(self, topic: str, batch: int, replaces: bool) -> None:
        """Members get the batch from now on; if it `replaces`, all others are gone.

        Raises UserError `content-full` where the topic would have too many lines.
        """
        if replaces:
            self.tx.run(
                "UPDATE content_batches SET state = 'gone'"
                " WHERE community = ? AND topic = ? AND state = 'live'",
                self.community,
                topic,
            )
            self.tx.run(
                "UPDATE content_topics SET replaces = 1 WHERE community = ? AND topic = ?",
                self.community,
                topic,
            )
        self._set_state(batch, "live")
        if self.topic(topic).own > MOST_LINES:
            raise UserError("content-full", cog="core", topic=topic, most=MOST_LINES)

    def drop(self, batch: int) -> None:
        """Nobody needs this batch any more."""
        self._set_state(batch, "gone")

    def to_clear(self, most: int) -> int:
        """How often `clear` has to be called until nothing is there that nobody sees."""
        row = self.tx.row(
            "SELECT COUNT(DISTINCT content_batches.id), COUNT(content_lines.number)"
            " FROM content_batches LEFT JOIN content_lines"
            " ON content_lines.batch = content_batches.id"
            " WHERE content_batches.community = ? AND state = 'gone'",
            self.community,
        )
        assert row is not None
        return int(row[0]) + int(row[1]) // most

    def clear(self, most: int) -> None:
        """Take away at most so many lines of a batch that is gone."""
        sql = "SELECT id FROM content_batches WHERE community = ? AND state = 'gone' LIMIT 1"
        row = self.tx.row(sql, self.community)
        if row is None:
            return
        gone = self.tx.run(
            "DELETE FROM content_lines WHERE batch = ? AND number IN"
            " (SELECT number FROM content_lines WHERE batch = ? LIMIT ?)",
            row[0],
            row[0],
            most,
        )
        if gone < most:
            self.tx.run("DELETE FROM content_batches WHERE id = ?", row[0])

    def _set_state(self, batch: int, state: str) -> None:
        self.tx.run(
            "UPDATE content_batches SET state = ? WHERE id = ? AND community = ?",
            state,
            batch,
            self.community,
        )

    def _replaces(self, topic: str) -> bool:
        sql = "SELECT replaces FROM content_topics WHERE community = ? AND topic = ?"
        row = self.tx.row(sql, self.community, topic)
        return bool(row and row[0])

    def _next(self, topic: str) -> int:
        sql = "SELECT next FROM content_topics WHERE community = ? AND topic = ?"
        row = self.tx.row(sql, self.community, topic)
        return int(row[0]) if row else 1

    def _numbers_of(self, topic: str, digests: Sequence[str]) -> dict[str, int]:
        """Which of these lines the topic has, and their numbers."""
        marks = ", ".join("?" for _ in digests)
        sql = f"SELECT digest, number {LIVE} AND digest IN ({marks})"
        return {str(d): n for d, n in self.tx.rows(sql, self.community, topic, *digests)}


def _shared(item: Item, number: int = 0) -> Line:
    return Line(item.lines.by_language, item.image or "", number)


def own_topics(tx: Tx) -> dict[int, set[str]]:
    """The topics that communities have lines of their own on, by community."""
    found: dict[int, set[str]] = {}
    sql = "SELECT DISTINCT community, topic FROM content_batches WHERE state = 'live'"
    for community, topic in tx.rows(sql):
        found.setdefault(community, set()).add(topic)
    return found

"""Long work in pages: rows that say how far it is, and what those who prepare a page may use."""

import json
import random
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Concatenate, Protocol

from bot.audience import Slice
from bot.content import Line
from bot.effects import Words
from bot.reading_codes import CodeTable
from bot.spreadsheets import Row
from bot.store.db import P, T, Tx

PAGE = 500  # rows of a page, at most: what one unit may write
COLUMNS = "id, community, kind, args, member, asked, cursor, total, begun_at"
Args = dict[str, str | int]


@dataclass(frozen=True, slots=True)
class Page:
    """A part of a job, made ready outside of any transaction.

    `cursor` is how far the job is after it, of `total`; with that the last page is reached.
    `refused`: the job ends here, and why; what it did so far is to be taken back.
    """

    rows: tuple[Any, ...]
    cursor: int
    total: int
    refused: Words | None = None

    @property
    def last(self) -> bool:
        """Whether the job is over with it."""
        return self.cursor >= self.total


class Aside(Protocol):
    """What is at hand where pages are prepared: a thread beside the loop, no transaction."""

    @property
    def args(self) -> Mapping[str, str | int]:
        """What the job was begun with, and has learnt since."""

    @property
    def community(self) -> int:
        """Whose job it is."""

    @property
    def unguessable(self) -> random.Random:
        """Chance that nobody can foresee; in rehearsals and tests the same each time."""

    def table(self, file: str, most: int) -> list[Row]:
        """The rows of a kept table; raises UserError, in words for operators."""

    def lines(self, topic: str) -> list[Line]:
        """The community's own lines of a topic; the shared ones where it has none."""

    def audience(self, name: str, after: int = 0, *, near: bool = False) -> Slice:
        """Those of an audience among the next 500 members, as `ctx.audiences.members` has them."""

    def codes(self, file: str, most: int, skip: int = 0) -> CodeTable:
        """The codes of a kept table, but for the first `skip`: read, sealed and put in order by
        another process, so that a million take little memory here; raises UserError.
        """

    def read(self, unit: Callable[Concatenate[Tx, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """What a function of a store reads of the committed rows."""

    def seal(self, text: str) -> str:
        """The text as nobody reads it without Plaza's key; each time another."""

    def digest(self, text: str) -> str:
        """64 hex digits, the same for the same text."""

    def say(self, words: Words) -> str:
        """The words in the community's language, as for a table."""

    def forget(self, file: str) -> None:
        """Take a kept file away now; once more does no harm."""

    def save(self, rows: Sequence[Sequence[str]], ending: str) -> str:
        """Keep a table as `csv` or `xlsx`; its file, for `ctx.reply(file=...)`."""


Prepare = Callable[[Aside, int], Iterator[Page]]
"""Makes the pages from a cursor on, one when it is asked for; raises UserError to end the job."""


@dataclass(frozen=True, slots=True)
class JobRow:
    """A job: its arguments, who asked for it (`asked`: the event as far as an answer needs it)."""

    id: int
    community: int
    kind: str
    args: Args
    member: int
    asked: Mapping[str, Any]
    cursor: int
    total: int
    begun_at: int


def _unheard(row: JobRow) -> None:
    del row


@dataclass(slots=True)
class Jobs:
    """Takes in jobs of the `known` kinds; the `listener` hears of each that is committed."""

    known: Collection[str] = ()
    listener: Callable[[JobRow], None] = field(default=_unheard)

    def add(self, tx: Tx, row: JobRow) -> None:
        """Write it down; it begins after the commit."""
        tx.run(
            f"INSERT INTO jobs ({COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            row.id,
            row.community,
            row.kind,
            json.dumps(row.args, ensure_ascii=False),
            row.member,
            json.dumps(dict(row.asked), ensure_ascii=False),
            row.cursor,
            row.total,
            row.begun_at,
        )
        tx.after_commit(lambda: self.listener(row))


def all_rows(tx: Tx) -> list[JobRow]:
    """Every job that is not over."""
    return [_read(row) for row in tx.rows(f"SELECT {COLUMNS} FROM jobs ORDER BY id")]


def get(tx: Tx, id: int) -> JobRow | None:
    """A job that is not over."""
    row = tx.row(f"SELECT {COLUMNS} FROM jobs WHERE id = ?", id)
    return _read(row) if row else None


def advance(tx: Tx, id: int, page: Page, args: Mapping[str, str | int]) -> None:
    """The page was done, in the unit of this very transaction."""
    if page.last or page.refused is not None:
        finish(tx, id)
        return
    tx.run(
        "UPDATE jobs SET cursor = ?, total = ?, args = ? WHERE id = ?",
        page.cursor,
        page.total,
        json.dumps(dict(args), ensure_ascii=False),
        id,
    )


def finish(tx: Tx, id: int) -> None:
    """The job is over."""
    tx.run("DELETE FROM jobs WHERE id = ?", id)


def _read(row: tuple[Any, ...]) -> JobRow:
    id, community, kind, args, member, asked, cursor, total, begun_at = row
    return JobRow(
        id, community, kind, json.loads(args), member, json.loads(asked), cursor, total, begun_at
    )

"""The storage port: a unit of work is a plain function over a transaction."""

from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AbstractContextManager
from typing import Any, Concatenate, ParamSpec, Protocol, TypeVar

P = ParamSpec("P")
T = TypeVar("T")
Row = tuple[Any, ...]


class Tx(Protocol):
    """One transaction, or one savepoint of a shared one; a unit may run more than once."""

    def run(self, sql: str, *params: object) -> int:
        """Execute and return how many rows it touched.

        0 tells what `ON CONFLICT DO NOTHING` left alone, in half the time that RETURNING takes.
        """

    def many(self, sql: str, params: Sequence[Sequence[object]]) -> int:
        """Execute once per row of parameters and return how many rows were touched."""

    def row(self, sql: str, *params: object) -> Row | None:
        """The first row, or None; the statement is read to its end."""

    def rows(self, sql: str, *params: object) -> list[Row]:
        """All rows."""

    def undone(self) -> AbstractContextManager[None]:
        """What is done inside is seen inside only, and undone at the end."""

    def after_commit(self, fn: Callable[[], None]) -> None:
        """Call `fn` on the loop once the commit is on disk; the only place to change memory."""


class Database(Protocol):
    """Rows that survive: `write` and `read` take units, `rows` pages through many rows."""

    async def write(
        self, unit: Callable[Concatenate[Tx, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Run the unit, return its result after the commit, or raise what it raised."""

    async def read(
        self, unit: Callable[Concatenate[Tx, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Run a unit that only reads, off the loop, on committed rows."""

    def rows(self, sql: str, *params: object) -> AsyncIterator[Row]:
        """Many rows, a page at a time, without holding the loop."""

    def passes(self, error: Exception) -> bool:
        """Whether a unit that raised this may do better later: a full disk, a lock, a timeout."""

"""Writes the courier's marks, begun and ended, many rows to a unit."""

import asyncio
from collections.abc import Iterable

from bot import outbox
from bot.outbox import Ending
from bot.store.db import Database, Tx
from bot.work import Work


class Endings:
    """Gathers marks while a unit is under way; the next unit writes them all."""

    def __init__(self, db: Database, work: Work) -> None:
        self._db = db
        self._work = work
        self._begun: list[tuple[int, int]] = []
        self._ended: list[Ending] = []
        self._late: list[tuple[int, int | None, int]] = []
        self._written: asyncio.Future[bool] | None = None

    def begin(self, rows: Iterable[tuple[int, int]]) -> asyncio.Future[bool]:
        """Mark rows as being carried out, (instant, row) each; whether that is on disk."""
        self._begun += rows
        return self._soon()

    def end(self, ending: Ending) -> None:
        """Mark a row as ended, soon."""
        self._ended.append(ending)
        self._soon()

    def put_off(self, row: int, until: int, begun: int | None) -> None:
        """Mark a row to be tried at an instant, also after a restart.

        It counts as not begun, unless an attempt at `begun` may have been carried out.
        """
        self._late.append((until, begun, row))
        self._soon()

    def _soon(self) -> asyncio.Future[bool]:
        if self._written is None:
            self._written = asyncio.get_running_loop().create_future()
            self._work.start(self._write())
        return self._written

    async def _write(self) -> None:
        written, self._written = self._written, None
        begun, self._begun = self._begun, []
        ended, self._ended = self._ended, []
        late, self._late = self._late, []
        assert written is not None
        try:
            await self._db.write(_marks, begun, ended, late)
        except Exception:
            # With the next unit that can be written; rows that begin are begun anew.
            self._ended = ended + self._ended
            self._late = late + self._late
            written.set_result(False)
            raise
        written.set_result(True)


def _marks(
    tx: Tx,
    begun: list[tuple[int, int]],
    ended: list[Ending],
    late: list[tuple[int, int | None, int]],
) -> None:
    outbox.put_off(tx, late)  # of the try before
    outbox.begin(tx, begun)
    outbox.end(tx, ended)

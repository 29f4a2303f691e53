"""The one thread that writes: it gathers units, commits them together, and undoes each alone."""

import asyncio
import logging
import queue
import sqlite3
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

from bot.errors import UserError
from bot.store.db import Tx

log = logging.getLogger("plaza.store")

BATCH = 256
BATCH_SECONDS = 0.03  # of work: what a commit gathers is told on the loop at once, and holds it
SLOW_SECONDS = 0.05
LIMIT_SECONDS = 1.0


class UnitTooSlow(Exception):
    """A unit of work held the writer for longer than a second and was undone."""


class _BatchLost(Exception):
    """SQLite dropped the whole transaction, not one unit."""


class WriterTx(Tx, Protocol):
    """A transaction that gathers what is to run after the commit."""

    callbacks: list[Callable[[], None]]


@dataclass(slots=True)
class Job:
    """One unit on its way through the writer, and where its result is awaited."""

    unit: Callable[..., Any]
    args: Sequence[Any]
    future: asyncio.Future[Any]
    loop: asyncio.AbstractEventLoop
    result: Any = None
    error: BaseException | None = None
    callbacks: list[Callable[[], None]] = field(default_factory=list)

    @property
    def name(self) -> str:
        """The unit's own name, for the log."""
        unit = getattr(self.unit, "func", self.unit)
        return f"{unit.__module__}.{unit.__qualname__}"

    def deliver(self) -> None:
        """Tell whoever waits; runs on the loop, after the commit."""
        for callback in self.callbacks:
            try:
                callback()
            except Exception as error:  # noqa: BLE001 - the commit stands, others wait behind it
                what = {"message": f"after the commit of {self.name}", "exception": error}
                self.loop.call_exception_handler(what)
        if self.future.done():  # the caller went away; the commit stands
            return
        if self.error is None:
            self.future.set_result(self.result)
        else:
            self.future.set_exception(self.error)


class Writer:
    """Commits units in the order they came, up to 256 or 30 ms of work together.

    A savepoint for each would cost a sixth of its SQL, so a batch does without until a unit
    fails that may have written; then the others run again, each in a savepoint.

    SQLite itself drops the whole transaction on a full disk, an I/O error or an interrupted
    write. Then the batch runs again unit by unit, so that only the culprit fails.
    """

    def __init__(self, connection: sqlite3.Connection, tx: WriterTx, threaded: bool) -> None:
        self._connection = connection
        self._execute = connection.execute
        self._tx = tx
        self._begun, self._until = 0.0, float("inf")
        self._queue: queue.SimpleQueue[Job | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="plaza-write", daemon=True)
        self._threaded = threaded
        connection.set_progress_handler(lambda: time.thread_time() > self._until, 10_000)
        if threaded:
            self._thread.start()

    def put(self, job: Job) -> None:
        """Queue a unit for the thread."""
        self._queue.put(job)

    def close(self) -> None:
        """Commit what is queued and stop."""
        if self._threaded:
            self._queue.put(None)
            self._thread.join()

    def commit(self, jobs: Sequence[Job]) -> None:
        """Run the units and deliver their results, on the caller's thread."""
        while jobs:
            done = self._settle(jobs)
            if self._threaded:
                jobs[0].loop.call_soon_threadsafe(_deliver, jobs[:done])
            else:
                _deliver(jobs[:done])
            jobs = jobs[done:]

    def _settle(self, jobs: Sequence[Job]) -> int:
        """Commit or refuse the first units, as many as the time is for; how many they were."""
        try:
            done, failed = self._together(jobs)
            if failed is not None:
                self._roll_back()
                self._apart([job for job in jobs[:done] if job is not failed])
        except (_BatchLost, sqlite3.Error) as error:
            log.warning("a commit of %d units was lost (%s); running them again", len(jobs), error)
            self._roll_back()
            for job in jobs:
                self._alone(job)
            return len(jobs)
        return done

    def _run(self) -> None:
        while (job := self._queue.get()) is not None:
            jobs = [job]
            while len(jobs) < BATCH and not self._queue.empty():
                following = self._queue.get()
                if following is None:
                    self._queue.put(None)
                    break
                jobs.append(following)
            self.commit(jobs)

    def _together(self, jobs: Sequence[Job]) -> tuple[int, Job | None]:
        """Commit as many as the time is for, or stop at one that must be undone.

        How many were reached, and the last of them if it must be undone.
        """
        connection, done = self._connection, 0
        self._begin()
        end = self._begun + BATCH_SECONDS
        for job in jobs:
            written = connection.total_changes
            self._work(job)
            done += 1
            if job.error is not None:
                self._check_open(job)
                # A refusal comes before anything is written, as a rule: nothing is to be undone.
                if not isinstance(job.error, UserError) or connection.total_changes != written:
                    return done, job
            if self._begun > end:
                break
        self._execute("COMMIT")
        return done, None

    def _apart(self, jobs: Sequence[Job]) -> None:
        """Commit all, each in a savepoint; nothing of what failed before them is there."""
        execute = self._execute
        self._begin()
        for job in jobs:
            execute("SAVEPOINT unit")
            self._work(job)
            if job.error is not None:
                self._check_open(job)
                execute("ROLLBACK TO unit")
            execute("RELEASE unit")
        execute("COMMIT")

    def _begin(self) -> None:
        self._execute("BEGIN IMMEDIATE")
        self._begun = time.thread_time()

    def _check_open(self, job: Job) -> None:
        if not self._connection.in_transaction:
            raise _BatchLost(str(job.error))

    def _alone(self, job: Job) -> None:
        try:
            self._begin()
            self._work(job)
            if job.error is None:
                self._execute("COMMIT")
        except sqlite3.Error as error:
            job.error, job.callbacks = error, []
        self._roll_back()

    def _work(self, job: Job) -> None:
        """Run the unit, keeping its result or its error in the job."""
        job.error = None
        self._tx.callbacks = []
        # The thread's own work: where the machine stands still, no unit is to blame.
        # One reading ends a unit and begins the next: the kernel takes a microsecond for it.
        self._until = self._begun + LIMIT_SECONDS
        try:
            job.result = job.unit(self._tx, *job.args)
        except BaseException as error:  # noqa: BLE001 - it is raised where the unit is awaited
            job.error = error
        finally:
            self._until = float("inf")
        begun, self._begun = self._begun, time.thread_time()
        taken = self._begun - begun
        if taken > LIMIT_SECONDS and (job.error is None or "interrupted" in str(job.error)):
            job.error = UnitTooSlow(f"{job.name} held the writer for {taken:.1f} s")
        elif taken > SLOW_SECONDS:
            log.warning("%s held the writer for %d ms", job.name, taken * 1000)
        job.callbacks = self._tx.callbacks if job.error is None else []

    def _roll_back(self) -> None:
        if self._connection.in_transaction:
            self._execute("ROLLBACK")


def _deliver(jobs: Sequence[Job]) -> None:
    for job in jobs:
        job.deliver()

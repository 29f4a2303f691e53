"""What follows when the process did something by itself: the `@done` that waits hears of it."""

import logging
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass

from bot import outbox
from bot.acts import ReadFile
from bot.clock import Clock
from bot.communities import Community
from bot.context import Ctx
from bot.delivery import Done, Outcome, Refused, TryLater
from bot.files import Files
from bot.keeping import AGAIN_SECONDS, PATIENCE_MS
from bot.machine import (
    ByMachine,
    Compare,
    Compared,
    Fetch,
    Fetched,
    FileRead,
    Post,
    Posted,
    Resolved,
    Result,
)
from bot.machine_room import Came
from bot.outbox import Ending, OutboxRow
from bot.registry import Handler
from bot.scene import Core, Scene
from bot.store.db import Database, Tx

log = logging.getLogger("plaza.telling")

FAILED = "failed"
LOST = "file-lost"
Ended = Callable[[OutboxRow, Community, Outcome], Awaitable[Outcome]]


@dataclass(frozen=True, slots=True)
class Telling:
    """Ends the effect and tells the handler in one unit, so that it is told once and never lost.

    `otherwise` ends what is not for it.
    """

    db: Database
    core: Core
    handlers: Mapping[str, Handler]
    files: Files
    clock: Clock
    otherwise: Ended

    async def ended(self, row: OutboxRow, community: Community, outcome: Outcome) -> Outcome:
        """What came of a row, after its handler has been told."""
        effect = row.effect
        if not isinstance(effect, ByMachine | ReadFile):
            return await self.otherwise(row, community, outcome)
        if isinstance(outcome, TryLater):
            if not isinstance(effect, ReadFile):
                return outcome
            if self.clock.now() - effect.asked_at < PATIENCE_MS:
                return outcome
            outcome = Refused(LOST)
        result = self._result(effect, outcome)
        handler = self.handlers.get(effect.then)
        if handler is None or result is None:
            log.warning("nobody waits for what %s was told any more", effect.then)
            return outcome if isinstance(outcome, Refused) else Done(None)
        try:
            return await self._tell(row, effect, community, handler, result)
        except Exception as error:
            if not self.db.passes(error):
                raise
            log.warning("%s waits to be told: %r", handler.name, error)
            return TryLater(AGAIN_SECONDS)

    async def _tell(
        self,
        row: OutboxRow,
        effect: ByMachine | ReadFile,
        community: Community,
        handler: Handler,
        result: Result,
    ) -> Outcome:
        now = self.clock.now()
        cause = f"{community.id}:done:{row.id}"
        scene = Scene(cause=cause, community=community, now=now, mark=handler.mark)
        done = Ending(row.id, "done", None, "", None, now)
        try:
            told = scene, done, handler, result, effect.data, effect.member
            await self.db.write(_hand, self.core, *told)
        except Exception as error:
            if self.db.passes(error):
                raise
            log.exception("%s failed on what came", handler.name)
            return Refused(FAILED)
        return Done(None)

    def _result(self, effect: ByMachine | ReadFile, outcome: Outcome) -> Result | None:
        if isinstance(outcome, Came):
            return outcome.result
        reason = outcome.reason if isinstance(outcome, Refused) else FAILED
        if isinstance(effect, ReadFile):
            name = effect.file.name
            if not isinstance(outcome, Done):
                return FileRead(name=name, refused=reason)
            texts = self.files.glances.texts(outcome.native or "")
            return FileRead(name=name, texts=texts or (), refused="" if texts is not None else LOST)
        if isinstance(effect, Fetch):
            return Fetched(source=effect.source, why=FAILED)
        if isinstance(effect, Compare):
            return Compared(file=effect.file, failed=True)
        if isinstance(effect, Post):
            return Posted(id=effect.id, why=FAILED)
        return Resolved(url=getattr(effect, "url", ""), why=FAILED)


def _hand(
    tx: Tx,
    core: Core,
    scene: Scene,
    done: Ending,
    handler: Handler,
    result: Result,
    data: Mapping[str, str | int],
    caused_by: int,
) -> None:
    if not outbox.end_waiting(tx, done):
        return  # it was told before a crash
    member = core.members.get(tx, caused_by) if caused_by else None
    here = Scene(
        cause=scene.cause, community=scene.community, now=scene.now, mark=scene.mark, member=member
    )
    handler.call(Ctx(tx, core, handler.cog.name, here), result, **data)

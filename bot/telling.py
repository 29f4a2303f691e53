"""What follows when the process did something by itself: the `@done` that waits hears of it."""

import logging
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, replace

from bot import outbox
from bot.acts import ReadFile
from bot.clock import Clock
from bot.communities import Community
from bot.context import Ctx
from bot.delivery import Came, Done, Outcome, Refused, TryLater
from bot.events import ChatSaid
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
)
from bot.outbox import Ending, OutboxRow
from bot.registry import Handler
from bot.scene import Core, Scene
from bot.store.db import Database, Tx
from bot.ways import AskChat, unsaid

log = logging.getLogger("plaza.telling")

FAILED = "failed"
LOST = "file-lost"
Waited = ByMachine | ReadFile | AskChat
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
        if not isinstance(effect, ByMachine | ReadFile | AskChat) or not effect.then:
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
            return await self._tell(row, effect, community, handler, result, outcome)
        except Exception as error:
            if not self.db.passes(error):
                raise
            log.warning("%s waits to be told: %r", handler.name, error)
            return TryLater(AGAIN_SECONDS)

    async def _tell(
        self,
        row: OutboxRow,
        effect: Waited,
        community: Community,
        handler: Handler,
        result: object,
        outcome: Outcome,
    ) -> Outcome:
        now = self.clock.now()
        cause = f"{community.id}:done:{row.id}"
        scene = Scene(cause=cause, community=community, now=now, mark=handler.mark)
        asked = isinstance(effect, AskChat)
        refused = outcome if asked and isinstance(outcome, Refused) else None
        native = getattr(outcome, "native", None) if asked else None
        reason = refused.reason if refused else None
        done = Ending(row.id, "refused" if refused else "done", native, "", reason, now)
        try:
            told = scene, done, handler, result, effect
            await self.db.write(_hand, self.core, *told)
        except Exception as error:
            if self.db.passes(error):
                raise
            log.exception("%s failed on what came", handler.name)
            return Refused(FAILED)
        return refused or Done(native)

    def _result(self, effect: Waited, outcome: Outcome) -> object | None:
        if isinstance(outcome, Came):
            return outcome.result
        reason = outcome.reason if isinstance(outcome, Refused) else FAILED
        if isinstance(effect, AskChat):
            if isinstance(outcome, Done):
                return unsaid(effect, outcome.native, "")
            full = isinstance(outcome, Refused) and outcome.full
            return unsaid(effect, None, reason, full=full)
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
    result: object,
    effect: Waited,
) -> None:
    if not outbox.end_waiting(tx, done):
        return  # it was told before a crash
    member = core.members.get(tx, effect.member) if effect.member else None
    here = replace(scene, member=member)
    if isinstance(effect, AskChat) and effect.asker is not None and member is not None:
        here = here.answering(ChatSaid, f"said:{done.id}", member, effect.asker)
    handler.call(Ctx(tx, core, handler.cog.name, here), result, **effect.data)

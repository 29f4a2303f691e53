"""What follows on a file that was to be kept: the handler that waits for it, or why not."""

import logging
from collections.abc import Mapping

from bot import outbox
from bot.acts import Keep
from bot.clock import Clock
from bot.cog import Mark
from bot.communities import Community
from bot.context import Ctx
from bot.delivery import Done, Outcome, Refused, TryLater
from bot.effects import Argument, Text
from bot.errors import UserError
from bot.events import FileKept, Kept
from bot.files import MOST_BYTES, REFUSALS, Files
from bot.members import Member
from bot.outbox import Ending, OutboxRow
from bot.registry import Handler
from bot.scene import ASKER, Core, Scene
from bot.store.db import Database, Tx

log = logging.getLogger("plaza.keeping")

PATIENCE_MS = 600_000  # for so long it is tried again; a chat takes an answer a little longer
AGAIN_SECONDS = 1.0
LOST = Refused("file-lost")
WENT_WRONG = Text("core", "went-wrong")


class Keeping:
    """Ends the effect and tells the handler in one unit, so that it is told once and never lost."""

    def __init__(self, db: Database, core: Core, files: Files, clock: Clock) -> None:
        self._db = db
        self._core = core
        self._files = files
        self._clock = clock

    async def ended(self, row: OutboxRow, community: Community, outcome: Outcome) -> Outcome:
        """What came of a row: if it was to keep a file, after its handler has been told."""
        effect = row.effect
        if not isinstance(effect, Keep):
            return outcome
        if isinstance(outcome, TryLater):
            if self._clock.now() - effect.asked_at < PATIENCE_MS:
                return outcome
            outcome = LOST
        try:
            return await self._tell(row, effect, community, outcome)
        except Exception as error:
            if not self._db.passes(error):
                raise
            log.warning("a kept file waits for its handler: %r", error)
            return TryLater(AGAIN_SECONDS)

    async def _tell(
        self, row: OutboxRow, effect: Keep, community: Community, outcome: Outcome
    ) -> Outcome:
        handler, native = self._core.kept.get(effect.then), None
        if isinstance(outcome, Done):
            native = outcome.native
            kept = await self._kept(effect, native)
        else:
            kept = None
        refused = outcome if isinstance(outcome, Refused) else LOST
        member = await self._db.read(self._core.members.get, effect.member)
        if member is None:
            return refused
        scene = self._scene(row, effect, community, member, handler)
        if kept is None and effect.anyhow:
            kept = Kept("", effect.file.name, 0, 0, 0, _why(effect, refused))
        if handler is None or kept is None:
            words = _why(effect, refused)
            ending = Ending(row.id, "refused", None, "", refused.reason, scene.now)
            await self._db.write(_refuse, self._core, scene, ending, words)
            return refused
        came = Ending(row.id, "done", native, "", None, scene.now)
        if kept.refused is not None:
            came = Ending(row.id, "refused", None, "", refused.reason, scene.now)
        await self._hand(handler, scene, came, kept, effect.data)
        return outcome if kept.refused is None else refused

    async def _hand(
        self,
        handler: Handler,
        scene: Scene,
        done: Ending,
        kept: Kept,
        data: Mapping[str, str | int],
    ) -> None:
        try:
            await self._db.write(_hand, self._core, scene, done, handler, kept, data)
        except UserError as error:
            words = Text(error.cog or handler.cog.name, error.key, error.args_)
            await self._db.write(_refuse, self._core, scene, done, words)
        except Exception as error:
            if self._db.passes(error):
                raise
            log.exception("%s failed on a kept file", handler.name)
            await self._db.write(_refuse, self._core, scene, done, WENT_WRONG)

    async def _kept(self, effect: Keep, native: str | None) -> Kept | None:
        stored = await self._files.describe(native or "")
        if stored is None:
            return None
        return Kept(stored.file, effect.file.name, stored.size, stored.width, stored.height)

    def _scene(
        self,
        row: OutboxRow,
        effect: Keep,
        community: Community,
        member: Member,
        handler: Handler | None,
    ) -> Scene:
        id, asker = f"kept:{row.id}", {key: getattr(effect, key) for key in ASKER}
        scene = Scene(
            cause=f"{community.id}:{id}:{effect.then}",
            community=community,
            now=self._clock.now(),
            mark=handler.mark if handler else Mark("kept", effect.then),
        )
        return scene.answering(FileKept, id, member, asker)


def _why(effect: Keep, refused: Refused) -> Text:
    known = refused.reason in REFUSALS
    most = MOST_BYTES[effect.kind] >> 20
    told: dict[str, Argument] = {"file": effect.file.name, "kind": effect.kind, "most": most}
    return Text("core", refused.reason if known else LOST.reason, told)


def _hand(
    tx: Tx,
    core: Core,
    scene: Scene,
    done: Ending,
    handler: Handler,
    kept: Kept,
    data: Mapping[str, str | int],
) -> None:
    if not outbox.end_waiting(tx, done):
        return  # it was told before a crash
    ctx = Ctx(tx, core, handler.cog.name, scene)
    if handler.mark.right is not None:
        ctx.needs(handler.mark.right)
    handler.call(ctx, kept, **data)


def _refuse(tx: Tx, core: Core, scene: Scene, ending: Ending, words: Text) -> None:
    if outbox.end_waiting(tx, ending):
        Ctx(tx, core, "core", scene).reply(words)

"""Whether a run's post came out: waited for where a script says so, made again where it may not."""

from bot import outbox
from bot.ids import Ids
from bot.outbox import Outbox, OutboxRow
from bot.scene import Scene
from bot.sops import store
from bot.sops.failing import Failing
from bot.sops.gate import GOES
from bot.sops.script import Script
from bot.sops.store import Run
from bot.sops.versions import Versions
from bot.store.db import Tx

CONFIRM_MS = (1_000, 60_000)  # how soon, and how late, to look again whether a post is out
AGAIN = ":again"


def confirmed(tx: Tx, run: Run, script: Script, scene: Scene, failing: Failing) -> int | None:
    """GOES once the post is out that the run waits for; else when to look again (UTC ms).

    None where it never will be out: then the run is held before it.
    """
    post = run.variables.pop("to confirm", None)
    if post is None:
        return GOES
    found = outbox.native_of(tx, post)
    state = found[0] if found else "gone"
    if state in ("pending", "sending"):
        soon, late = CONFIRM_MS
        again = scene.now + min(max(soon, scene.now - run.due_at), late)
        store.put_aside(tx, run.id, again)
        return again
    store.set_variables(tx, run.id, run.variables)
    if state in ("done", "hushed"):  # what is hushed ends the run elsewhere
        return GOES
    failing.unconfirmed(tx, run, script, scene, outbox.refusal(tx, [post]) or state)
    return None


class Reposts:
    """Makes posts again of which nobody can tell whether they came out."""

    def __init__(self, versions: Versions) -> None:
        self._versions = versions

    def repost(self, tx: Tx, out: Outbox, ids: Ids, row: OutboxRow, now: int) -> None:
        """A post that may not be out is made again, once, where its script wants that."""
        origin = outbox.origin_of(tx, row.id)
        run = store.get(tx, origin.run) if origin and origin.run else None
        if origin is None or run is None or row.key.endswith(AGAIN):
            return
        if self._versions.find(tx, run).unclear == "hold":
            return
        new = out.add(
            tx,
            id=ids.new(),
            key=row.key + AGAIN,
            community=row.community,
            effect=row.effect,
            not_before=now,
            origin=origin,
        )
        names = {name: new if post == row.id else post for name, post in run.variables.items()}
        store.set_variables(tx, run.id, names)

"""The texts of scripts as they were when their runs began."""

from collections.abc import Mapping
from functools import partial

from bot.errors import PlazaError
from bot.sops import bodies
from bot.sops.known import Knowing
from bot.sops.library import read_again
from bot.sops.script import Script, key_of
from bot.sops.store import Run
from bot.store.db import Tx

REMEMBERED = 100


class Versions:
    """Finds the script of a run: today's, or an older text read again."""

    def __init__(self, scripts: Mapping[str, Script], known: Knowing) -> None:
        self._scripts = scripts
        self._known = known
        self._older: dict[tuple[str, str], Script] = {}
        self._kept: set[tuple[str, str]] = set()

    def keep(self, tx: Tx, script: Script) -> None:
        """Remember a script's text as it is, for the runs that begin with it."""
        key = script.key, script.version
        if key not in self._kept:
            bodies.keep_text(tx, script)
            tx.after_commit(partial(self._kept.add, key))

    def find(self, tx: Tx, run: Run) -> Script:
        """The script as it was when the run began; raises PlazaError if it can run no more."""
        for owner in (run.community, None):
            script = self._scripts.get(key_of(owner, run.script))
            if script is not None and script.version == run.version:
                return script
        for owner in (run.community, None):
            if (script := self._read_again(tx, owner, run)) is not None:
                return script
        raise PlazaError(f"the text of script {run.script} is gone")

    def _read_again(self, tx: Tx, owner: int | None, run: Run) -> Script | None:
        key = key_of(owner, run.script), run.version
        if key not in self._older:
            body = bodies.body(tx, *key)
            if body is None:
                return None
            if len(self._older) == REMEMBERED:
                self._older.clear()
            self._older[key] = read_again(run.script, body, self._known.by(owner, past=True))
        return self._older[key]

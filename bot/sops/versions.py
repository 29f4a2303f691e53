"""The texts of scripts as they were when their runs began."""

from collections.abc import Mapping
from functools import partial

from bot.errors import PlazaError
from bot.sops import store
from bot.sops.known import Known
from bot.sops.library import read_again
from bot.sops.script import Script
from bot.store.db import Tx

REMEMBERED = 100


class Versions:
    """Finds the script of a run: today's, or an older text read again."""

    def __init__(self, scripts: Mapping[str, Script], known: Known) -> None:
        self._scripts = scripts
        self._known = known
        self._older: dict[tuple[str, str], Script] = {}
        self._kept: set[tuple[str, str]] = set()

    def keep(self, tx: Tx, script: Script) -> None:
        """Remember a script's text as it is, for the runs that begin with it."""
        key = script.id, script.version
        if key not in self._kept:
            store.keep_text(tx, script)
            tx.after_commit(partial(self._kept.add, key))

    def find(self, tx: Tx, name: str, version: str) -> Script:
        """The script as it was when the run began; raises PlazaError if it can run no more."""
        script = self._scripts.get(name)
        if script is not None and script.version == version:
            return script
        if (name, version) not in self._older:
            body = store.body(tx, name, version)
            if body is None:
                raise PlazaError(f"the text of script {name} is gone")
            if len(self._older) == REMEMBERED:
                self._older.clear()
            self._older[name, version] = read_again(name, body, self._known)
        return self._older[name, version]

"""The texts of scripts as rows, for the runs that began with them."""

from bot.sops.script import Script
from bot.store.db import Tx


def keep_text(tx: Tx, script: Script) -> None:
    """Remember a script's text, for the runs that begin with it."""
    tx.run(
        "INSERT INTO sop_versions (script, version, body) VALUES (?, ?, ?)"
        " ON CONFLICT (script, version) DO NOTHING",
        script.key,
        script.version,
        script.text,
    )


def body(tx: Tx, script: str, version: str) -> str | None:
    """A script's text as it was in a version; `script` is its key."""
    row = tx.row("SELECT body FROM sop_versions WHERE script = ? AND version = ?", script, version)
    return str(row[0]) if row else None

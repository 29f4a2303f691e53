"""Whether the key is the one that sealed texts before: by another they would silently stay shut."""

import datetime as dt

from bot.errors import PlazaError
from bot.store.db import Tx
from bot.vault import Vault

KNOWN = "the key that seals texts here"


def insist(tx: Tx, vault: Vault, now: int) -> None:
    """Remember the first key; raises PlazaError, saying what to do, where it is another now."""
    digest, kept = vault.digest(KNOWN), keys(tx)
    if not kept:
        _put(tx, digest, now)
    elif kept[-1][0] != digest:
        raise PlazaError(
            f"{vault.home}: this is another key than the one that sealed texts since "
            f"{day(kept[-1][1])}; what was sealed would stay shut. Put back your copy of that key "
            "and start again. If it is lost, `python -m bot accept-key` goes on with this one"
        )


def accept(tx: Tx, vault: Vault, now: int) -> bool:
    """Go on with this key whatever was sealed by another; False if it is in use already."""
    digest, kept = vault.digest(KNOWN), keys(tx)
    if kept and kept[-1][0] == digest:
        return False
    _put(tx, digest, max(now, kept[-1][1] + 1) if kept else now)
    return True


def keys(tx: Tx) -> list[tuple[str, int]]:
    """What each key makes of the known words, and since when (UTC ms) it is used, oldest first."""
    found = tx.rows("SELECT digest, since FROM sealing_keys ORDER BY since, digest")
    return [(str(digest), int(since)) for digest, since in found]


def day(at: int) -> str:
    """The day of an instant (UTC ms)."""
    return f"{dt.datetime.fromtimestamp(at / 1000, dt.UTC):%Y-%m-%d}"


def _put(tx: Tx, digest: str, now: int) -> None:
    tx.run(
        "INSERT INTO sealing_keys (digest, since) VALUES (?, ?)"
        " ON CONFLICT (digest) DO UPDATE SET since = excluded.since",
        digest,
        now,
    )

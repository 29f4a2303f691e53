"""Pictures as rows, by the hash of what is in the file."""

from dataclasses import dataclass

from bot.store.db import Tx


@dataclass(frozen=True, slots=True)
class File:
    """What a browser gets: `kind` is its media type."""

    kind: str
    data: bytes


def keep(tx: Tx, hash_: str, file: File) -> None:
    """Remember a file; the same one again is there already."""
    tx.run(
        "INSERT INTO webchat_pictures (hash, kind, data) VALUES (?, ?, ?)"
        " ON CONFLICT (hash) DO NOTHING",
        hash_,
        file.kind,
        file.data,
    )


def file(tx: Tx, hash_: str) -> File | None:
    """The file with this hash."""
    row = tx.row("SELECT kind, data FROM webchat_pictures WHERE hash = ?", hash_)
    return File(*row) if row else None


def has(tx: Tx, hash_: str) -> bool:
    """Whether the file is there."""
    return tx.row("SELECT 1 FROM webchat_pictures WHERE hash = ?", hash_) is not None

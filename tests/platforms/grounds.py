"""What a platform stands on in tests that have no whole Plaza behind it."""

from collections.abc import Sequence

from bot.clock import Clock
from bot.files import Files
from bot.platforms.base import Ground, Here, Home
from bot.store.sqlite import SqliteDatabase
from bot.texts import Texts
from bot.vault import in_memory
from bot.web import Site

VAULT = in_memory()  # one key, also after a restart


def ground_of(
    db: SqliteDatabase,
    clock: Clock,
    homes: Sequence[Home],
    texts: Texts | None = None,
    site: Site | None = None,
) -> Ground:
    """Ground with these communities, where none comes by itself."""

    async def arrived(native: str, name: str, language: str) -> None:
        raise AssertionError(f"{name} ({native}, {language}) came by itself")

    async def gone(native: str) -> None:
        raise AssertionError(f"{native} is gone")

    async def here(native: str) -> dict[str, Here]:
        return {}

    def home(native: str) -> Home | None:
        return next((each for each in homes if each.native == native), None)

    said, served = texts or Texts(), site or Site()
    said.seal, said.unseal = VAULT.seal, VAULT.unseal
    files = Files(db.path.parent / "media", clock, VAULT.keys.files)
    return Ground(db, clock, said, served, lambda: homes, home, arrived, gone, here, files)

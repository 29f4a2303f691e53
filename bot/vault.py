"""Keeps the key by which texts are sealed that must not lie open in the database.

How they are sealed says `bot/sealing.py`. What was sealed before that, as Fernet tokens
(https://github.com/fernet/spec), still opens.
"""

import base64
import logging
import os
import secrets
import stat
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from bot.errors import PlazaError
from bot.sealing import MARK, Seals, derived

VARIABLE = "PLAZA_KEY"
FILE = "plaza.key"  # beside the database
OTHERS = stat.S_IRWXG | stat.S_IRWXO
KEY_BYTES = 32  # after the Fernet spec
LARGEST = 1_000  # bytes of a key file that are read; a key has 44

log = logging.getLogger("plaza.vault")


@dataclass(frozen=True, slots=True, repr=False)
class Keys:
    """What is derived from the key, for seals, for digests, and for kept files."""

    seals: bytes
    digests: bytes
    files: bytes


class Vault:
    """One key; `home` says where it stands, for the operator who keeps a copy of it."""

    def __init__(self, key: bytes, home: str = "memory") -> None:
        if len(base64.urlsafe_b64decode(key)) != KEY_BYTES:
            raise ValueError(f"a key has {KEY_BYTES} bytes")
        self.home = home
        self._key = key
        # Derived, so that no digest in the database tells anything about what opens the seals.
        self.keys = Keys(*(derived(key, purpose) for purpose in ("seals", "digests", "files")))
        self._seals = Seals(self.keys.seals, self.keys.digests)

    def seal(self, text: str) -> str:
        """The text as nobody reads it without the key, in plain ASCII; each time another."""
        return self._seals.seal(text)

    def unseal(self, sealed: str) -> str | None:
        """The text that was sealed; None if it was sealed by another key, or changed since."""
        if sealed.startswith(MARK):
            return self._seals.unseal(sealed)
        from cryptography.fernet import Fernet, InvalidToken

        try:
            return Fernet(self._key).decrypt(sealed).decode("utf-8", "surrogatepass")
        except (InvalidToken, ValueError):
            return None

    def digest(self, text: str) -> str:
        """64 hex digits that are the same for the same text, and tell nothing without the key."""
        return self._seals.digest(text)


def _new_key() -> bytes:
    return base64.urlsafe_b64encode(secrets.token_bytes(KEY_BYTES))


def in_memory() -> Vault:
    """A vault that nothing outlives: for rehearsals and tests."""
    return Vault(_new_key())


def open_vault(folder: Path, environment: Mapping[str, str]) -> Vault:
    """The vault of the key in PLAZA_KEY, or else of the key file in `folder`, made if missing.

    Raises PlazaError, saying what to do, where the key cannot be used as it is.
    """
    if given := environment.get(VARIABLE, "").strip():
        wrong = f"{VARIABLE} in the environment is no key; give it what stands in a {FILE}"
        return _vault(given.encode(), VARIABLE, wrong)
    path = folder / FILE
    try:
        if not path.exists():
            _make(path)
        return _read(path)
    except OSError as error:
        raise PlazaError(
            f"{path}: the key cannot be read ({error.strerror}); let Plaza's user own the file"
        ) from error


def found_vault(folder: Path, environment: Mapping[str, str]) -> Vault | None:
    """The same vault, but None where its key is still to be made; nothing is written."""
    if environment.get(VARIABLE, "").strip() or (folder / FILE).exists():
        return open_vault(folder, environment)
    return None


def _read(path: Path) -> Vault:
    with path.open("rb") as file:
        if os.fstat(file.fileno()).st_mode & OTHERS:
            raise PlazaError(f"{path}: others on this machine may read the key; chmod 600 {path}")
        written = file.read(LARGEST).strip()
    return _vault(
        written,
        str(path),
        f"{path}: this is not a whole key; put back your copy of it. Without one, move the file "
        "away: Plaza makes a new key, and what was sealed by the old one stays shut",
    )


def _vault(key: bytes, home: str, wrong: str) -> Vault:
    try:
        return Vault(key, home)
    except ValueError as error:
        raise PlazaError(wrong) from error


def _make(path: Path) -> None:
    """Put a new key there as a whole, or not at all; somebody else's that came first stays."""
    path.parent.mkdir(parents=True, exist_ok=True)
    made = path.with_name(f"{FILE}.{secrets.token_hex(8)}.part")
    handle = os.open(made, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(_new_key() + b"\n")
            file.flush()
            os.fsync(file.fileno())
        try:
            os.link(made, path)
        except FileExistsError:
            return
        log.info("made the key that seals texts, %s; keep a copy of it apart from the rest", path)
    finally:
        made.unlink()

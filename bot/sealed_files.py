"""Files that lie sealed on the disk from their first byte on: what members sent as tables.

Parts of 64 KiB, each sealed by AES-256-GCM under a key of this file's own, numbered, the last one
marked as such, so that no part can be left out or moved, nor the end be cut off (the STREAM
construction: Hoang, Reyhanitabar, Rogaway, Vizár, 2015).
"""

import io
import os
from pathlib import Path
from typing import Any, BinaryIO

from bot.sealing import derived

MAGIC = b"plaza sealed 1\n"
SALT = 16  # bytes
HEAD = len(MAGIC) + SALT
PART = 64 << 10  # bytes, before they are sealed
TAG = 16  # bytes that a seal is longer
NUMBER = 12  # bytes of a part's number, which is its nonce
MORE, LAST = b"more", b"last"


class NotOurs(Exception):
    """The file was not sealed by this key, or was changed since."""


class Sealer:
    """Seals bytes as they come."""

    def __init__(self, key: bytes) -> None:
        salt = os.urandom(SALT)
        self._cipher = _cipher(key, salt)
        self._waiting = bytearray()
        self._head = MAGIC + salt
        self._number = 0

    def add(self, data: bytes) -> bytes:
        """What is sealed by now; the last part is held back, since it is marked."""
        self._waiting += data
        sealed = bytearray(self._take_head())
        while len(self._waiting) > PART:
            sealed += self._part(bytes(self._waiting[:PART]), MORE)
            del self._waiting[:PART]
        return bytes(sealed)

    def end(self) -> bytes:
        """The last part."""
        return self._take_head() + self._part(bytes(self._waiting), LAST)

    def _take_head(self) -> bytes:
        head, self._head = self._head, b""
        return head

    def _part(self, data: bytes, kind: bytes) -> bytes:
        sealed: bytes = self._cipher.encrypt(self._number.to_bytes(NUMBER, "big"), data, kind)
        self._number += 1
        return sealed


class _Opened(io.RawIOBase):
    """A sealed file as it was, part by part, from any place."""

    def __init__(self, path: Path, key: bytes) -> None:
        self._file = path.open("rb")
        if self._file.read(len(MAGIC)) != MAGIC:
            self._file.close()
            raise NotOurs
        self._cipher = _cipher(key, self._file.read(SALT))
        packed = path.stat().st_size - HEAD
        self._last = _last(packed)
        self._size = size(path)
        self._at = 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        self._at = offset + (0, self._at, self._size)[whence]
        return self._at

    def readinto(self, buffer: Any) -> int:
        number, skipped = divmod(self._at, PART)
        if self._at >= self._size:
            number, skipped = self._last, PART
        part = self._part(number)[skipped : skipped + len(buffer)]
        buffer[: len(part)] = part
        self._at += len(part)
        return len(part)

    def close(self) -> None:
        self._file.close()
        super().close()

    def _part(self, number: int) -> bytes:
        from cryptography.exceptions import InvalidTag

        self._file.seek(HEAD + number * (PART + TAG))
        kind = LAST if number == self._last else MORE
        try:
            place = number.to_bytes(NUMBER, "big")
            plain: bytes = self._cipher.decrypt(place, self._file.read(PART + TAG), kind)
        except (InvalidTag, ValueError) as error:
            raise NotOurs from error
        return plain


def opened(path: Path, key: bytes) -> BinaryIO:
    """A sealed file, to be read as it was; this and reading raise NotOurs."""
    return io.BufferedReader(_Opened(path, key), PART)


def size(path: Path) -> int:
    """How many bytes a sealed file had."""
    packed = path.stat().st_size - HEAD
    return packed - TAG * (_last(packed) + 1)


def _last(packed: int) -> int:
    """The number of the last part."""
    return max(0, packed - 1) // (PART + TAG)


def most_sealed(most: int) -> int:
    """How many bytes a file of so many has once it is sealed, at most."""
    return HEAD + most + TAG * (most // PART + 1)


def _cipher(key: bytes, salt: bytes) -> Any:
    # Not before: most of the time nobody sends a table.
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    return AESGCM(derived(key, f"file {salt.hex()}"))

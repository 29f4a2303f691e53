"""Files that lie sealed on the disk from their first byte on: what members sent as tables.

Parts of 64 KiB, each sealed by AES-256-GCM under a key of this file's own, numbered, the last one
marked as such, so that no part can be left out, moved or cut off (the STREAM construction:
Hoang, Reyhanitabar, Rogaway, Vizár, 2015).
"""

import os
from collections.abc import Iterator
from typing import Any, BinaryIO

from bot.sealing import derived

MAGIC = b"plaza sealed 1\n"
SALT = 16  # bytes
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


def opened(file: BinaryIO, key: bytes) -> Iterator[bytes]:
    """The parts of a sealed file, as they were; raises NotOurs, at the latest at its end."""
    from cryptography.exceptions import InvalidTag

    if file.read(len(MAGIC)) != MAGIC:
        raise NotOurs
    cipher, number = _cipher(key, file.read(SALT)), 0
    part = file.read(PART + TAG)
    while True:
        following = file.read(PART + TAG)
        kind = MORE if following else LAST
        try:
            plain: bytes = cipher.decrypt(number.to_bytes(NUMBER, "big"), part, kind)
        except (InvalidTag, ValueError) as error:
            raise NotOurs from error
        yield plain
        if not following:
            return
        part, number = following, number + 1


def whole(file: BinaryIO, key: bytes) -> bytes:
    """All of a sealed file at once; raises NotOurs."""
    return b"".join(opened(file, key))


def most_sealed(most: int) -> int:
    """How many bytes a file of so many has once it is sealed, at most."""
    return len(MAGIC) + SALT + most + TAG * (most // PART + 1)


def _cipher(key: bytes, salt: bytes) -> Any:
    # Not before: most of the time nobody sends a table.
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    return AESGCM(derived(key, f"file {salt.hex()}"))

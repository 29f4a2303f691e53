"""Seals texts and tells equal ones, by two keys that are derived from Plaza's: also in a process
of its own, which then never has the key itself.

A seal is AES-256-GCM with a random nonce of 96 bits (NIST SP 800-38D, 8.2.2): under one key it is
sound for 2^32 seals, a million coupons four thousand times.
"""

import base64
import binascii
import hmac
import os
from hashlib import sha256
from typing import Any

MARK = "2."  # how a seal begins; no Fernet token has a dot
NONCE = 12  # bytes


def derived(key: bytes, purpose: str) -> bytes:
    """32 bytes for a purpose, which tell nothing of the key nor of those for other purposes."""
    return hmac.digest(key, f"plaza {purpose}".encode(), "sha256")


class Seals:
    """Seals, opens and digests by keys of 32 bytes each."""

    def __init__(self, seals: bytes, digests: bytes) -> None:
        self._seals = seals
        # Made once, and copied for each digest: to make one takes longer than the digest itself.
        self._digests = hmac.new(digests, digestmod=sha256)
        self._cipher: Any = None

    def seal(self, text: str) -> str:
        """The text as nobody reads it without the key, in plain ASCII; each time another."""
        nonce = os.urandom(NONCE)
        sealed = self._aes().encrypt(nonce, text.encode("utf-8", "surrogatepass"), None)
        return MARK + base64.urlsafe_b64encode(nonce + sealed).decode("ascii")

    def unseal(self, sealed: str) -> str | None:
        """The text that was sealed; None if it was sealed by another key, or changed since."""
        from cryptography.exceptions import InvalidTag

        try:
            packed = base64.b64decode(sealed.removeprefix(MARK), b"-_", validate=True)
            plain: bytes = self._aes().decrypt(packed[:NONCE], packed[NONCE:], None)
            return plain.decode("utf-8", "surrogatepass")
        except (InvalidTag, ValueError, binascii.Error):
            return None

    def digest(self, text: str) -> str:
        """64 hex digits that are the same for the same text, and tell nothing without the key."""
        made = self._digests.copy()
        made.update(text.encode("utf-8", "surrogatepass"))
        return made.hexdigest()

    def _aes(self) -> Any:
        if self._cipher is None:
            # Not before: 7 MB that a Plaza does without until somebody's text is held back.
            from cryptography.hazmat.primitives.ciphers.aead import AESGCM

            self._cipher = AESGCM(self._seals)
        return self._cipher

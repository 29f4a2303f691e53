"""The operators' password: scrambled with scrypt, off the loop, one at a time."""

import asyncio
import hashlib
import hmac
import secrets

COST, BLOCK, LANES = 2**15, 8, 1
MEMORY = 64 * 1024 * 1024  # OpenSSL's default of 32 MiB is just too little for this cost
SHORTEST, LONGEST = 10, 200


class Scrambler:
    """Turns passwords into what may be stored; a crowd of guesses waits in a row."""

    def __init__(self) -> None:
        self._one_at_a_time = asyncio.Lock()

    async def scramble(self, password: str) -> str:
        """What to store for a password."""
        salt = secrets.token_bytes(16)
        digest = await self._derive(password, salt)
        return f"scrypt${salt.hex()}${digest.hex()}"

    async def matches(self, password: str, stored: str) -> bool:
        """Whether the password is the one that was stored."""
        _, salt, digest = stored.split("$")
        derived = await self._derive(password, bytes.fromhex(salt))
        return hmac.compare_digest(derived, bytes.fromhex(digest))

    async def _derive(self, password: str, salt: bytes) -> bytes:
        async with self._one_at_a_time:
            return await asyncio.to_thread(
                hashlib.scrypt,
                password.encode("utf-8", "surrogatepass"),
                salt=salt,
                n=COST,
                r=BLOCK,
                p=LANES,
                maxmem=MEMORY,
            )

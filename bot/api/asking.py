"""Who asks: the pace of addresses and tokens, and the partner whose token it is."""

import re

from aiohttp import web

from bot.api import store
from bot.api.problems import Problem, too_many
from bot.api.store import Partner
from bot.clock import Clock
from bot.partners import hashed
from bot.signing import SIGNATURE, TIME, fits
from bot.store.db import Database, Tx
from bot.vault import Vault
from bot.web_guard import address_of
from bot.web_pace import Pace

BEARER = re.compile(r"Bearer +([A-Za-z0-9._~+/=-]{1,200})", re.IGNORECASE)  # RFC 6750, 2.1
CHALLENGE = {"WWW-Authenticate": 'Bearer realm="Plaza"'}
NUMBER = re.compile(r"[0-9]{1,18}|[1-8][0-9]{18}")
FRESH_MS = 5 * 60_000
USED_EVERY_MS = 60_000  # not every call is worth a write


class Asking:
    """Knows programs by their tokens, and holds back whoever asks too much."""

    def __init__(self, db: Database, vault: Vault, clock: Clock) -> None:
        self._db = db
        self._vault = vault
        self._clock = clock
        self._addresses = Pace(clock, burst=200, per_second=50)
        self._tokens = Pace(clock, burst=60, per_second=10)
        self._failures = Pace(clock, burst=20, per_second=1 / 6)  # from one address
        self._misses = Pace(clock, burst=60, per_second=1 / 6)  # of one token

    def pace(self, request: web.Request) -> None:
        """Before any work: raises Problem where an address asks too much."""
        if wait := self._addresses.take(address_of(request)):
            raise too_many(wait)

    async def partner(self, request: web.Request) -> Partner:
        """Whose token it is; raises Problem where it is nobody's, or asks too much."""
        found = BEARER.fullmatch(request.headers.get("Authorization", ""))
        hash = hashed(found[1]) if found else ""
        if found and (wait := self._tokens.take(hash) or self._misses.wait(hash)):
            raise too_many(wait)
        partner = await self._db.read(store.by_hash, hash) if found else None
        if partner is None:
            wait = self._failures.take(address_of(request))
            raise (
                too_many(wait) if wait else _unknown("token-unknown" if found else "token-missing")
            )
        return partner

    async def signed(self, request: web.Request, body: bytes) -> tuple[Partner, str]:
        """Who signed a body, and the signature, which is the same for the same call.

        The address names the partner (`?partner=ID`), X-Plaza-Timestamp says when it was signed
        (Unix seconds), and X-Plaza-Signature is "sha256=" and the hex HMAC of time, dot and body.
        Raises Problem where it does not fit, or is older than five minutes.
        """
        id, at = request.query.get("partner", ""), request.headers.get(TIME, "")
        found = None
        if NUMBER.fullmatch(id):
            found = await self._db.read(store.signing, int(id))
        secret = self._vault.unseal(found[1]) if found else None
        signature = request.headers.get(SIGNATURE, "")
        if found is None or secret is None or not fits(secret, at, body, signature):
            wait = self._failures.take(address_of(request))
            raise too_many(wait) if wait else Problem("signature-wrong")
        if abs(self._clock.now() - int(at) * 1000) > FRESH_MS:
            raise Problem("signature-late")
        if wait := self._tokens.take(found[0].hash):
            raise too_many(wait)
        return found[0], signature

    def missed(self, partner: Partner) -> None:
        """It named a thing that is not there: who does so too often is guessing, and waits."""
        self._misses.take(partner.hash)


def still(tx: Tx, partner: Partner, now: int) -> None:
    """Raises Problem where the partner was taken away since it was looked up."""
    if store.by_hash(tx, partner.hash) is None:
        raise _unknown("token-unknown")
    if partner.used_at is None or now - partner.used_at > USED_EVERY_MS:
        store.used(tx, partner, now)


def _unknown(code: str) -> Problem:
    return Problem(code, headers=CHALLENGE)

"""Signs what programs send each other, so that the receiver knows who wrote it, and when.

After https://github.com/standard-webhooks/standard-webhooks (the symmetric scheme): the base64 of
the HMAC-SHA256 of `id.seconds.body`, so that none of the three can be exchanged.
"""

import base64
import binascii
import hmac
import re

ID, TIMESTAMP, SIGNATURE = "Webhook-Id", "Webhook-Timestamp", "Webhook-Signature"
IDS = re.compile(r"[!-~]{1,128}")
SECONDS = re.compile(r"[0-9]{1,11}")
WINDOW_MS = 5 * 60_000
BASE64 = "whsec_"  # how a secret begins whose bytes are written in base64
LEAST = 16  # characters of a secret
TRIED = 5  # signatures in one header that are looked at, as while a secret is exchanged


def sign(secret: str, id: str, seconds: int, body: bytes) -> str:
    """What stands in the header Webhook-Signature; `seconds` since 1970, in UTC."""
    digest = hmac.digest(_key(secret), f"{id}.{seconds}.".encode() + body, "sha256")
    return "v1," + base64.b64encode(digest).decode("ascii")


def fits(secret: str, id: str, seconds: int, body: bytes, header: str) -> bool:
    """Whether one of the signatures in a header is right; it takes as long for each that is not."""
    wanted = sign(secret, id, seconds, body).encode()
    found = [
        hmac.compare_digest(wanted, each.encode("utf-8", "surrogateescape"))
        for each in header.split(" ")[:TRIED]
    ]
    return any(found)


def headers(secret: str, id: str, seconds: int, body: bytes) -> dict[str, str]:
    """The three headers that go with a body."""
    signed = sign(secret, id, seconds, body)
    return {ID: id, TIMESTAMP: str(seconds), SIGNATURE: signed}


def _key(secret: str) -> bytes:
    if secret.startswith(BASE64):
        try:
            return base64.b64decode(secret.removeprefix(BASE64), validate=True)
        except (ValueError, binascii.Error):
            return secret.encode()
    return secret.encode()

"""Signs what programs send each other, so that the receiver knows who wrote it, and when.

The signature is the HMAC-SHA256 of the Unix seconds, a dot and the body.
"""

import hmac
import re

ID, TIME, SIGNATURE = "X-Plaza-Id", "X-Plaza-Timestamp", "X-Plaza-Signature"
NUMBER = re.compile(r"[0-9]{1,18}")


def sign(secret: str, at: str, body: bytes) -> str:
    """What stands in the header of the signature; `at` is in Unix seconds."""
    digest = hmac.new(secret.encode(), at.encode() + b"." + body, "sha256").hexdigest()
    return f"sha256={digest}"


def fits(secret: str, at: str, body: bytes, signature: str) -> bool:
    """Whether this is the signature of a time and a body; it takes as long for each that is not."""
    if not NUMBER.fullmatch(at):
        return False
    told = signature.encode("utf-8", "surrogateescape")
    return hmac.compare_digest(sign(secret, at, body).encode(), told)


def headers(secret: str, id: str, seconds: int, body: bytes) -> dict[str, str]:
    """The headers that go with a body; `id` is the same for each try."""
    at = str(seconds)
    return {ID: id, TIME: at, SIGNATURE: sign(secret, at, body)}

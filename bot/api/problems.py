"""What goes wrong with a call before a cog hears of it: codes, statuses and sentences."""

import math
from dataclasses import dataclass, field

STATUSES = {
    "not-json": 400,
    "key-missing": 400,
    "key-malformed": 400,
    "wrong-query": 400,
    "token-missing": 401,
    "token-unknown": 401,
    "signature-wrong": 401,
    "signature-late": 401,
    "community-off": 403,
    "not-found": 404,
    "wrong-method": 405,
    "too-large": 413,
    "wrong-type": 415,
    "wrong-fields": 422,
    "key-reused": 422,
    "too-many": 429,
    "fault": 500,
    "bad-request": 400,
}
SENTENCES = {
    "key-missing": "Send an Idempotency-Key header: a text of your own that is new for each call, "
    "and the same when you repeat one.",
    "key-malformed": "An Idempotency-Key has 1 to 128 letters, digits and signs, without spaces.",
    "token-missing": "Send your token in the header Authorization: Bearer TOKEN.",
    "token-unknown": "This token is unknown, or it was taken back. Ask the community's operators.",
    "signature-wrong": "The signature does not fit the body, the time and the secret.",
    "signature-late": "The time of the signature is too far from now. Set your clock, sign anew.",
    "community-off": "The community of this token is not served now. Ask its operators.",
    "not-found": "There is nothing at this address. /api/v1/ says what there is.",
    "wrong-method": "This address does not take this method; the header Allow says which it takes.",
    "wrong-type": "Send JSON in UTF-8, not packed: Content-Type: application/json.",
    "key-reused": "This Idempotency-Key came with another call before. Take a new one for each.",
    "fault": "Something went wrong here. Repeat the call with the same Idempotency-Key.",
    "bad-request": "This request cannot be read.",
}
AFTER = {403: "community-off", 404: "not-found", 405: "wrong-method", 413: "too-large"}
LARGEST = 16_384  # bytes of a body


@dataclass
class Problem(Exception):
    """Why a call is not done, told to the program that made it."""

    code: str
    message: str = ""
    headers: dict[str, str] = field(default_factory=dict)

    @property
    def status(self) -> int:
        """The HTTP status."""
        return STATUSES[self.code]

    @property
    def sentence(self) -> str:
        """What happened and what to do next."""
        return self.message or SENTENCES[self.code]


def too_large() -> Problem:
    """The body is larger than any that makes sense."""
    return Problem("too-large", f"A body has at most {LARGEST} bytes.")


def too_many(seconds: float) -> Problem:
    """It comes again too soon; in so many seconds it may."""
    wait = max(1, math.ceil(seconds))
    return Problem("too-many", f"Too many calls. Wait {wait} s.", {"Retry-After": str(wait)})


def of_status(status: int) -> Problem:
    """What the server itself found wrong."""
    code = AFTER.get(status, "fault" if status >= 500 else "bad-request")
    return too_large() if code == "too-large" else Problem(code)

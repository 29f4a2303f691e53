"""What is known of an order, and what came of telling of it."""

import datetime as dt
from dataclasses import dataclass
from typing import Literal

State = Literal["paid", "cancelled"]
Result = Literal["new", "known", "cancelled"]
WRONG = "write the instant with its zone, such as 2026-12-24T20:00:00Z"


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """An order as a shop tells of it: `amount` in the smallest unit, `at` an instant (UTC ms).

    `member` is the chat's own id, `code` that of a coupon that was used; one of them says whose
    order it is.
    """

    order: str
    amount: int = 0
    currency: str = ""
    at: int | None = None
    member: str | None = None
    code: str | None = None
    items: str = ""
    state: State = "paid"


@dataclass(frozen=True, slots=True)
class Order:
    """An order as its row keeps it; `member` is our own id."""

    source: str
    order: str
    member: int | None
    campaign: int | None
    coupon: int | None
    amount: int
    currency: str
    at: int
    items: str
    state: State
    made_at: int


@dataclass(frozen=True, slots=True)
class Bought:
    """What a member bought: how many orders, when last (UTC ms), and for how much of a currency."""

    count: int
    last_at: int | None
    spent: int
    currency: str


def instant(written: str, zone: dt.tzinfo | None = None) -> int:
    """An instant after RFC 3339 in UTC ms, or a wall time where there is a zone for it.

    Raises ValueError with a sentence.
    """
    try:
        at = dt.datetime.fromisoformat(written)
    except ValueError as error:
        raise ValueError(WRONG) from error
    at = at.replace(tzinfo=at.tzinfo or zone)
    if at.tzinfo is None or at.year < 1971:
        raise ValueError(WRONG)
    return int(at.timestamp() * 1000)

"""The options of orders: what is counted, and what shops are called."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from bot import money

LEAST = 16  # characters of a secret
SOURCE = re.compile(r"[a-z0-9][a-z0-9-]{0,31}")


@dataclass(frozen=True, slots=True)
class OrderTerms:
    """`currency` is what `coupons.spent` counts, and that of tables without one; without it,
    members' last orders say it.
    """

    currency: str = ""

    def __post_init__(self) -> None:
        if self.currency and not money.is_currency(self.currency):
            raise ValueError(f"currency is '{self.currency}'; write three letters, such as EUR")


def check_secret(secret: str) -> None:
    """Raises ValueError where a secret is so short that it can be guessed."""
    if len(secret) < LEAST:
        raise ValueError(f"the secret has {len(secret)} characters; take {LEAST} or more by chance")


def check_names(names: Iterable[str]) -> None:
    """Raises ValueError where a name of a shop's program is none."""
    wrong = next((name for name in names if not SOURCE.fullmatch(name)), None)
    if wrong is not None:
        raise ValueError(f"'{wrong}' cannot be a name here; use at most 32 of a-z, 0-9 and -")

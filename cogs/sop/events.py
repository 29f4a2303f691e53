"""What sop tells other cogs, and itself for later; days are ISO text."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CountChanged:
    """More are in on a day than its question shows."""

    day: str

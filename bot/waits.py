"""What steps of scripts return to sleep: until an instant, or until something happens."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Wait:
    """What a step returns to sleep until an instant (UTC ms) before the run goes on."""

    until: int


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitFor(Wait):
    """What a step returns to sleep until an event, but no longer than `until`.

    `of_member`: only what the run's own member does counts.
    """

    event: str
    of_member: bool = True

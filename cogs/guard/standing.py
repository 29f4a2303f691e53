"""Who is a newcomer: by the days since they came."""

from dataclasses import dataclass

from bot.members import Member
from cogs.guard.evidence import Standing

DAY_MS = 86_400_000


@dataclass(frozen=True, slots=True)
class Newcomer:
    """Who counts as a newcomer: for `days` after they came, and until they `wrote` on so many days.

    Who has been here for `settled` days is none any more, even if they only read.
    """

    days: int = 3
    wrote: int = 2
    settled: int = 30

    def __post_init__(self) -> None:
        if not 0 <= self.days <= self.settled <= 365:
            raise ValueError("days is at least 0 and at most settled, which is at most 365")
        if not 0 <= self.wrote <= 5:
            raise ValueError(f"wrote is {self.wrote}; it is from 0 to 5 days of the last week")


def days_here(member: Member, now: int) -> float | None:
    """For how many days somebody has been here; None for who was there before the bot."""
    return None if member.joined_at is None else max(0.0, (now - member.joined_at) / DAY_MS)


def standing(member: Member, now: int, options: Newcomer, wrote: int | None = None) -> Standing:
    """How somebody stands; `wrote` is on how many days of the last week they wrote before today.

    The screen does not know that, and goes by the days alone.
    """
    return stands(days_here(member, now), options, wrote)


def stands(days: float | None, options: Newcomer, wrote: int | None = None) -> Standing:
    """The same of who has been here for so many days."""
    if days is None or days >= options.settled:
        return "regular"
    if days < options.days or (wrote is not None and wrote < options.wrote):
        return "new"
    return "regular"

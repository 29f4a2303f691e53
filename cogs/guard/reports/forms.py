"""What is asked of who reports something."""

from dataclasses import dataclass
from typing import Annotated

from bot.kinds import Long, Within
from cogs.guard.reports.store import Kind


@dataclass(frozen=True, slots=True)
class Told:
    """What is wrong, and what the operators should know of it."""

    kind: Kind
    words: Annotated[Long, Within(most=500)] = ""

"""What the forms of a card ask for."""

from dataclasses import dataclass
from typing import Annotated

from bot.kinds import Long, Within


@dataclass(frozen=True, slots=True)
class NewWords:
    """The words as they are to go out."""

    text: Annotated[Long, Within(most=2000)]


@dataclass(frozen=True, slots=True)
class Reason:
    """Why it is not to go out."""

    reason: Annotated[Long, Within(most=300)]

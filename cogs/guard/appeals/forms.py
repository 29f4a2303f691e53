"""What is asked of who appeals, and of who answers them."""

from dataclasses import dataclass
from typing import Annotated

from bot.kinds import Long, Within

WHY, BACK, ANSWER = 400, 150, 250  # characters: all three fit into one card


@dataclass(frozen=True, slots=True)
class Why:
    """Why the guard was wrong."""

    words: Annotated[Long, Within(least=3, most=WHY)]


@dataclass(frozen=True, slots=True)
class Back:
    """What an operator wants to know before they decide."""

    words: Annotated[Long, Within(least=3, most=BACK)]


@dataclass(frozen=True, slots=True)
class Answer:
    """What the member says to that."""

    words: Annotated[Long, Within(least=1, most=ANSWER)]

"""The rule of taking turns: all lines once, in an order that nobody can foresee, then again."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Turn:
    """A line's turn: in which round, and as the how-manieth of all turns of its topic."""

    number: int
    round: int
    turn: int


def next_turn(
    numbers: Sequence[int], turns: Sequence[Turn], pick: Callable[[Sequence[int]], int]
) -> Turn:
    """Whose turn it is among `numbers`, of which there is at least one; `pick` takes any of some.

    A new round does not begin with the line that ended the former one. Lines that came in later
    belong to the present round.
    """
    last = turns[-1] if turns else Turn(number=-1, round=0, turn=0)
    had = {turn.number for turn in turns if turn.round == last.round}
    left = [number for number in numbers if number not in had]
    if left:
        return Turn(pick(left), last.round, last.turn + 1)
    others = [number for number in numbers if number != last.number]
    return Turn(pick(others or numbers), last.round + 1, last.turn + 1)


def left(numbers: Sequence[int], turns: Sequence[Turn], now: Turn) -> int:
    """How many lines are still to come in the round, after the turn that is `now`."""
    had = {turn.number for turn in turns if turn.round == now.round} | {now.number}
    return sum(number not in had for number in numbers)


def apart(times: Sequence[int]) -> int:
    """How many ms lie between two of these times, the newest first; 0 if that is not known."""
    if len(times) < 2:
        return 0
    return (times[0] - times[-1]) // (len(times) - 1)

"""Codes that Plaza makes: easily read, hardly guessed, and told when one sign of them is wrong.

Nineteen signs, none of which is taken for another (no 0 O Q, 1 I L, 2 Z, 5 S, 6 G, 8 B, U V) and
none of which is a vowel, so that no code is a word. Nineteen is a prime: the sum of the signs'
numbers, each times the number of its place, is to be divisible by it. A place has a number of its
own below nineteen, so every wrong sign changes the sum, and so does every swap of two that differ.
"""

from collections.abc import Callable

from bot.typed_codes import normalised

SIGNS = "34679CDFHJKMNPRTWXY"
LENGTH = 12  # 19^11 codes: a guess hits one of a million in a hundred million tries
GROUP = 4  # signs that are read in one go
VALUES = {sign.lower(): value for value, sign in enumerate(SIGNS)}


def make(draw: Callable[[int], int]) -> str:
    """A new code, such as C3FH-9KMN-PRT4; its last sign checks the others.

    `draw` gives a number below its argument, which nobody can foresee.
    """
    values = [draw(len(SIGNS)) for _ in range(LENGTH - 1)]
    weighed = sum(place * value for place, value in enumerate(values, 1))
    values.append(-weighed * pow(LENGTH, -1, len(SIGNS)) % len(SIGNS))
    signs = "".join(SIGNS[value] for value in values)
    return "-".join(signs[at : at + GROUP] for at in range(0, LENGTH, GROUP))


def mistyped(code: str) -> bool:
    """Whether this was to be a made code, and a sign of it is wrong, missing or too many."""
    typed = normalised(code)
    near = LENGTH - 1 <= len(typed) <= LENGTH + 1
    return near and all(sign in VALUES for sign in typed) and not check(code)


def check(code: str) -> bool:
    """Whether a made code may be this one, however it was typed.

    False wherever one sign is wrong, missing or too many, or any two changed places.
    """
    typed = normalised(code)
    if len(typed) != LENGTH or any(sign not in VALUES for sign in typed):
        return False
    return not sum(at * VALUES[sign] for at, sign in enumerate(typed, 1)) % len(SIGNS)

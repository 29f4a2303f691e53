"""What a post shows besides its words: pictures, cards that are drawn, and files to save."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.words import Argument, Words

Fact = Argument | Mapping[str, "Fact"] | tuple["Fact", ...]
"""What may stand in a card: words, names, numbers, days and times, and lists and maps of these."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture; `alt` says what is to be seen on it, also where it cannot be shown.

    `file` is a file of the scripts' folder `pictures`; if `kept`, one that a member sent, as
    `Kept.file`; if `named`, the name of one of the community's own pictures, which is looked up
    when it is shown, in the reader's language.
    """

    file: str
    alt: Words
    kept: bool = False
    named: bool = False


@dataclass(frozen=True, slots=True)
class Card:
    """A picture that is drawn when it is shown: `cards/<name>.svg` of a cog, filled with facts.

    Words among the facts are said in the reader's language. `alt` says all that the card says: it
    stands where the card cannot be shown or drawn. With `Sealed` words in it, nothing of it is
    kept in plain.
    """

    cog: str
    name: str
    alt: Words
    facts: Mapping[str, Fact] = field(default_factory=dict)


Pictured = Picture | Card


@dataclass(frozen=True, slots=True)
class Saved:
    """A kept file that a member gets to save, under a name that says what it is."""

    file: str
    name: str

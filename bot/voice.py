"""How a community is spoken to: formal or casual, with how many emoji, and in its own wording."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, Protocol

Address = Literal["formal", "casual"]
"""How its members are spoken to."""

Emoji = Literal["more", "some", "fewer"]
"""How many emoji stand in the bot's own sentences."""

Sentence = tuple[str, str, str]
"""A sentence in one language: its cog, its key, the language."""


class Wording(Protocol):
    """What a community says in the place of a sentence of ours."""

    def said(self, shown: Mapping[str, str | int | float]) -> str | None:
        """The sentence with its arguments as they are shown; None if it cannot be said."""


@dataclass(frozen=True, slots=True)
class Voice:
    """A community's own; `own` are its wordings by sentence."""

    community: int = 0
    address: Address = "casual"
    emoji: Emoji = "some"
    own: Mapping[Sentence, Wording] = field(default_factory=dict)


USUAL = Voice()
"""How everybody is spoken to where nobody chose otherwise."""

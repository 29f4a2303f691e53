"""What the process that draws is told of a card: its template and plain facts, words said."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from bot.codec import SEALED, encode
from bot.communities import Community
from bot.effects import Card
from bot.pictured import Fact
from bot.texts import Texts
from bot.words import Argument

PLAIN = (bool, int, float, str)


@dataclass(frozen=True, slots=True)
class Order:
    """A card to be drawn: all that is in it is text, numbers, and lists and maps of these.

    `alt` is what is to be seen on it, `colour` the brand's, `secret` whether it says what was
    sealed.
    """

    template: str
    language: str
    colour: str
    alt: str
    facts: Mapping[str, Any]
    secret: bool


def order(card: Card, template: Path, language: str, community: Community, texts: Texts) -> Order:
    """The card as a reader of a language sees it; raises KeyError where words are broken."""
    say = partial(texts.argument, language=language, voice=community.voice)
    return Order(
        template=str(template),
        language=language,
        colour=community.colour,
        alt=texts.render(card.alt, language, voice=community.voice),
        facts={name: _plain(fact, say) for name, fact in card.facts.items()},
        secret=SEALED in encode((card,)),
    )


def _plain(fact: Fact, say: Callable[[Argument], str | int | float]) -> Any:
    if isinstance(fact, PLAIN):
        return fact
    if isinstance(fact, Mapping):
        return {name: _plain(each, say) for name, each in fact.items()}
    if isinstance(fact, tuple | list):  # one within another comes back from its row as a list
        return [_plain(each, say) for each in fact]
    return say(fact)

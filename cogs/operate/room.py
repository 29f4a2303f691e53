"""How much of what operators ask for fits one message."""

from collections.abc import Iterable, Iterator
from typing import Any

from bot.effects import Joined, Lines, Plain, Raw, Text, Words
from cogs.operate.questions import in_language

MOST = 1800  # characters; platforms take 2,000, and this only counts about how many there are
SENTENCE = 60  # of one of our own sentences, without what it names


def length(words: Any, language: str) -> int:
    """About how many characters a reader of this language gets."""
    if isinstance(words, Joined):
        return sum(length(part, language) + 1 for part in words.parts)
    if isinstance(words, Lines):
        own = len(in_language(words.by_language, language) or "")
        return own + sum(length(each, language) for each in words.args.values())
    if isinstance(words, Text):
        return SENTENCE + sum(length(each, language) for each in words.args.values())
    if isinstance(words, tuple):
        return sum(length(each, language) + 2 for each in words)
    if isinstance(words, Plain | Raw):
        return len(words.text)
    return len(str(words))


def fitting(parts: Iterable[Words], language: str) -> Iterator[Words]:
    """The parts from the first on, as many as a message holds."""
    taken = 0
    for part in parts:
        taken += length(part, language)
        if taken > MOST:
            return
        yield part

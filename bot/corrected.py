"""Corrections of what stands in a post already: put in, and kept through every later edit."""

from collections.abc import Mapping, Sequence

from bot.effects import Changed, Joined, Lines, Spoken, Words

CHANGED = "changed words"  # a run's variable: what was approved in the place of its first words


def written(words: Words) -> Words:
    """The part of words that somebody wrote, without what is shown below it; else all of them."""
    return _written(words) or words


def with_words(words: Words, by_language: Mapping[str, str]) -> Words:
    """The words, in some languages with other ones in the place of what somebody wrote."""
    return _put(words, written(words), by_language)


def carried(words: Words, before: Sequence[Words]) -> Words:
    """New words for a post, with what was corrected in those that it had before, newest first.

    What was corrected is known by its first words: those never come back. What is worded anew
    stays as it is.
    """
    changes = [each for one in before for each in _changes(one)]
    if not changes or isinstance(words, Changed):
        return words
    found = next((each for each in changes if _same(each.words, words)), None)
    if found is not None:
        return Changed(words, found.by_language)
    if isinstance(words, Joined):
        return Joined(tuple(carried(part, before) for part in words.parts))
    if isinstance(words, Spoken):
        return Spoken(carried(words.words, before), words.language)
    return words


def _written(words: Words) -> Words | None:
    if isinstance(words, Lines | Changed):
        return words
    if isinstance(words, Spoken):
        return _written(words.words)
    parts = words.parts if isinstance(words, Joined) else ()
    return next((found for part in parts if (found := _written(part)) is not None), None)


def _put(words: Words, part: Words, by_language: Mapping[str, str]) -> Words:
    if words is part:
        if isinstance(words, Changed):
            return Changed(words.words, {**words.by_language, **by_language})
        return Changed(words, dict(by_language))
    if isinstance(words, Spoken):
        return Spoken(_put(words.words, part, by_language), words.language)
    if isinstance(words, Joined):
        return Joined(tuple(_put(each, part, by_language) for each in words.parts))
    return words


def _changes(words: Words) -> list[Changed]:
    if isinstance(words, Changed):
        return [words]
    if isinstance(words, Spoken):
        return _changes(words.words)
    parts = words.parts if isinstance(words, Joined) else ()
    return [each for part in parts for each in _changes(part)]


def _same(one: Words, other: Words) -> bool:
    """Whether it is the same sentence; what an operator wrote is, whatever its values are now."""
    if isinstance(one, Lines) and isinstance(other, Lines):
        return one.by_language == other.by_language
    return one == other

"""Words: sentences of cogs, operators and members, and what may stand in them."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.places import MessageLink, RoleLink, RoomLink

FALLBACK = "en"
GONE = "…"  # in the place of words that nobody can open any more


@dataclass(frozen=True, slots=True)
class Raw:
    """An argument that the platform must not escape: markup that we mean."""

    text: str


@dataclass(frozen=True, slots=True)
class Text:
    """A sentence of a cog's `texts/`, by key; a tuple argument becomes "Amy, Li and Bo"."""

    cog: str
    key: str
    args: Mapping[str, "Argument"] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Lines:
    """Words written by an operator, by language; `{name}` stands for the argument `name`."""

    by_language: Mapping[str, str]
    args: Mapping[str, "Argument"] = field(default_factory=dict)

    def version(self, language: str) -> str:
        """The language of the version that a reader of a language gets: theirs, English, any."""
        known = self.by_language
        return next((each for each in (language, FALLBACK) if known.get(each)), next(iter(known)))


@dataclass(frozen=True, slots=True)
class Plain:
    """Words that somebody typed: shown as they are, never as markup, in no language."""

    text: str


@dataclass(frozen=True, slots=True)
class Sealed:
    """Words that somebody typed, and that no row keeps in plain: sealed by `ctx.seal`.

    They are opened when they are shown; once they are erased, and empty, `GONE` stands for them.
    """

    sealed: str


@dataclass(frozen=True, slots=True)
class Joined:
    """Several sentences, one below the other."""

    parts: tuple["Words", ...]


@dataclass(frozen=True, slots=True)
class Changed:
    """Words that an operator put in the place of others, in some languages: as they are."""

    words: "Words"
    by_language: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Spoken:
    """Words in one language, whoever reads them."""

    words: "Words"
    language: str


Words = Text | Lines | Plain | Sealed | Joined | Changed | Spoken
Argument = (
    str
    | int
    | float
    | dt.date
    | dt.time
    | Raw
    | RoomLink
    | MessageLink
    | RoleLink
    | tuple["str | Words", ...]
    | Words
)


def version(words: Words, language: str) -> str:
    """The language in which a reader of a language reads words: theirs, if there is a version."""
    if isinstance(words, Lines):
        return words.version(language)
    if isinstance(words, Changed) and language not in words.by_language:
        return version(words.words, language)
    if isinstance(words, Spoken):
        return version(words.words, words.language)
    return language

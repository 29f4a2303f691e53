"""The sentences the bot says: Fluent files per cog and language, rendered late."""

import datetime as dt
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from pathlib import Path

from babel import Locale, localedata
from babel.dates import format_date, format_skeleton, format_time
from babel.lists import format_list
from fluent.syntax.ast import Pattern

from bot import once
from bot.effects import Argument, Changed, Joined, Lines, Plain, Raw, Sealed, Spoken, Text, Words
from bot.errors import PlazaError
from bot.phrases import NO_ARGS
from bot.places import MessageId, MessageLink, RoleId, RoleLink, RoomId, RoomLink
from bot.sentence_files import Bundle, SentenceFile, bare, bundle, sentence_file
from bot.sentences import Shape, shape
from bot.voice import USUAL, Address, Emoji, Voice
from bot.words import FALLBACK as FALLBACK
from bot.words import GONE, version

LANGUAGES = ("en", "zh-CN", "pt-BR", "lv", "el")
REMEMBERED = 4096  # sentences with their arguments; many members are told the same
PLACEHOLDER = re.compile(r"\{([\w.]+)\}")
WORDS = (Text, Lines, Plain, Sealed, Joined, Changed, Spoken)
NOTHING: Mapping[str, Argument] = {}
UNSPOKEN = (
    *("languages", "scripts", "territories", "variants", "meta_zones", "time_zones"),
    *("unit_patterns", "unit_display_names", "compound_unit_patterns"),
)
"""What Babel knows of a language and no sentence says: names of countries, zones and units."""

EMOJI = "more-emoji"  # the attribute that says what stands behind a sentence where more are wanted

Escape = Callable[[str], str]
Unsaid = Callable[[int, str, str, str], None]
"""Told of the community, and of the cog, key and language of a sentence."""


def plain(text: str) -> str:
    """The text as it is, for places that have no markup."""
    return text


class Escaped(str):
    """An argument as it is shown; the variants of a sentence are chosen by what it was before."""

    __slots__ = ("before",)
    before: str

    @classmethod
    def of(cls, shown: str, before: str) -> "Escaped":
        """The shown text of an argument."""
        escaped = cls(shown)
        escaped.before = before
        return escaped

    def __eq__(self, other: object) -> bool:
        return self.before == (other.before if isinstance(other, Escaped) else other)

    def __ne__(self, other: object) -> bool:
        return not self == other

    def __hash__(self) -> int:
        return hash(self.before)


class Texts:
    """Every sentence of every cog in every language."""

    def __init__(self) -> None:
        self.unsaid: Unsaid = lambda *_: None
        """Hears of a wording that could not be said."""
        self.unseal: Callable[[str], str | None] = lambda _: None
        """Opens words that rows keep sealed."""
        self.seal: Callable[[str], str] = lambda text: text
        """Closes them."""
        self._bundles: dict[tuple[str, str], Bundle] = {}
        self._files: dict[tuple[str, str], SentenceFile] = {}

    def add(self, cog: str, folder: Path) -> None:
        """Read `folder/LANG.ftl` for every language; raises PlazaError naming a missing file."""
        for language in LANGUAGES:
            path = folder / f"{language}.ftl"
            try:
                file = sentence_file(once.text(path))
            except FileNotFoundError as error:
                sentence = f"{path}: this file is missing; each cog speaks {LANGUAGES}"
                raise PlazaError(sentence) from error
            _locale(language)  # before the bundle asks Babel for all that it knows
            self._files[cog, language] = file
            self._bundles[cog, language] = bundle(language, file)

    def has(self, cog: str, key: str, language: str = FALLBACK) -> bool:
        """Whether this cog has this sentence in this language; `key.attribute` is one, too."""
        return self._written(language, cog, key) is not None

    def cogs(self) -> list[str]:
        """Those that say anything, and the core."""
        return sorted({cog for cog, _ in self._bundles})

    def keys(self, cog: str) -> Iterator[str]:
        """The keys of a cog's sentences, as the fallback language has them."""
        yield from self._files[cog, FALLBACK].keys()

    def say(
        self,
        language: str,
        cog: str,
        key: str,
        args: Mapping[str, Argument] = NOTHING,
        escape: Escape = plain,
        voice: Voice = USUAL,
    ) -> str:
        """One sentence; `key.attribute` names an attribute. Raises KeyError if there is none."""
        shown = tuple((k, self.argument(v, language, escape, voice)) for k, v in args.items())
        own = voice.own.get((cog, key, language)) if voice.own else None
        if own is not None:
            if (text := own.said(dict(shown))) is not None:
                return text
            self.unsaid(voice.community, cog, key, language)
        speaker = self._bundle(cog, language, voice.emoji)
        told = voice.address, voice.emoji
        return _formatted(speaker, f"{cog}/{language}", key, shown, escape, *told)

    def shape(self, language: str, cog: str, key: str, voice: Voice = USUAL) -> Shape:
        """What the original of a sentence is made of; raises KeyError if there is none."""
        found = self._written(language, cog, key)
        if found is None:
            raise KeyError(f"{cog}: there is no {key}")
        return shape(found, _told(voice.address, voice.emoji))

    def may_hold(self, language: str, cog: str, key: str, parts: Sequence[str]) -> bool:
        """Whether the original of a sentence can hold these words of a text, in small letters.

        It is asked of thousands of sentences, so that only few need their `shape`.
        """
        return self._files[cog, language].may_hold(key, parts)

    def _written(self, language: str, cog: str, key: str) -> Pattern | None:
        """The sentence as it stands in its file: a bundle would prepare it to be said, too."""
        file = self._files.get((cog, language))
        name, _, attribute = key.partition(".")
        entry = file.get(name) if file is not None else None
        if entry is None or not attribute:
            return None if entry is None else entry.value
        return next((each.value for each in entry.attributes if each.id.name == attribute), None)

    def _bundle(self, cog: str, language: str, emoji: Emoji) -> Bundle:
        at = (cog, language) if (cog, language) in self._bundles else (cog, FALLBACK)
        return bare(at[1], self._files[at]) if emoji == "fewer" else self._bundles[at]

    def render(
        self, words: Words, language: str, escape: Escape = plain, voice: Voice = USUAL
    ) -> str:
        """The words of an effect in a language, every argument escaped for the platform."""
        if isinstance(words, Text):
            return self.say(language, words.cog, words.key, words.args, escape, voice)
        if isinstance(words, Joined):
            parts = (self.render(part, language, escape, voice) for part in words.parts)
            return "\n".join(part for part in parts if part)
        if isinstance(words, Plain):
            return escape(words.text)
        if isinstance(words, Sealed):
            return escape(self.unseal(words.sealed) or GONE)
        if isinstance(words, Spoken):
            return self.render(words.words, words.language, escape, voice)
        if isinstance(words, Changed):
            own = words.by_language.get(version(words, language))
            return self.render(words.words, language, escape, voice) if own is None else own
        return self._fill(words, language, escape, voice)

    def _fill(self, lines: Lines, language: str, escape: Escape, voice: Voice) -> str:
        text = lines.by_language[lines.version(language)]
        shown = {k: str(self.argument(v, language, escape, voice)) for k, v in lines.args.items()}
        # One pass, so that a member called "{points}" stays "{points}".
        return PLACEHOLDER.sub(lambda found: shown.get(found[1], found[0]), text)

    def argument(
        self, value: Argument, language: str, escape: Escape = plain, voice: Voice = USUAL
    ) -> str | int | float:
        """An argument as it stands in a sentence."""
        if isinstance(value, WORDS):
            return self.render(value, language, escape, voice)
        if isinstance(value, tuple):
            listed = [str(self.argument(each, language, escape, voice)) for each in value]
            return format_list(listed, locale=_locale(language))
        return _value(value, language, escape)


class Voiced:
    """All sentences as one community says them."""

    def __init__(self, texts: Texts, voice: Voice) -> None:
        self._texts = texts
        self._voice = voice

    def has(self, cog: str, key: str, language: str) -> bool:
        """Whether there is such a sentence."""
        return self._texts.has(cog, key, language)

    def say(self, language: str, cog: str, key: str) -> str:
        """One sentence; raises KeyError if there is none."""
        return self._texts.say(language, cog, key, voice=self._voice)

    def render(self, words: Words, language: str) -> str:
        """Words in a language, as they are typed."""
        return self._texts.render(words, language, voice=self._voice)


def _value(value: Argument, language: str, escape: Escape) -> str | int | float:
    if isinstance(value, Raw):
        return value.text
    if isinstance(value, RoomLink):
        return escape(RoomId(value.native))
    if isinstance(value, MessageLink):
        return escape(MessageId.of(value))
    if isinstance(value, RoleLink):
        return escape(RoleId(value.native))
    if isinstance(value, str):
        shown = escape(value)
        return shown if shown == value else Escaped.of(shown, value)
    if isinstance(value, int | float):
        return value
    locale = _locale(language)
    if isinstance(value, dt.datetime):
        return f"{format_skeleton('MMMEd', value, locale=locale)} {_time(value, locale)}"
    if isinstance(value, dt.time):
        return _time(value, locale)
    if isinstance(value, dt.date):
        return format_date(value, "long", locale=locale)
    raise TypeError(f"{value!r} cannot stand in a sentence")


def _time(value: dt.datetime | dt.time, locale: Locale) -> str:
    # English has a narrow space before AM that no keyboard types and no search finds.
    return str(format_time(value, "short", locale=locale)).replace("\u202f", " ")


def _told(address: Address, emoji: Emoji) -> dict[str, str]:
    """The variables that every sentence has, without being given them."""
    return {"address": address, "emoji": emoji}


@lru_cache(REMEMBERED)
def _formatted(
    bundle: Bundle,
    whose: str,
    key: str,
    shown: tuple[tuple[str, str | int | float], ...],
    escape: Escape,
    address: Address,
    emoji: Emoji,
) -> str:
    del escape  # what is remembered for one platform is not shown on another
    try:
        text = bundle.phrase(key)({**_told(address, emoji), **dict(shown)})
    except KeyError as error:
        raise KeyError(f"{whose}: {key}: {error.args[0]}") from error
    more = f"{key}.{EMOJI}"
    if emoji == "more" and "." not in key and bundle.has(more):
        return f"{text} {bundle.phrase(more)(NO_ARGS)}"
    return str(text)


@cache
def _locale(language: str) -> Locale:
    """How a language writes dates, numbers and lists; the rest is dropped, four megabytes."""
    locale = Locale.parse(language, sep="-")
    parts = str(locale).split("_")
    for name in ("root", *("_".join(parts[: end + 1]) for end in range(len(parts)))):
        known = localedata.load(name)  # Babel's own copy, from which it makes the next one
        for each in UNSPOKEN:
            known.pop(each, None)
    return locale

"""The sentences of a file, each understood when it is first asked for: most never are."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from fluent.syntax import FluentParser, ast
from fluent.syntax.stream import FluentParserStream

from bot.emoji import without_emoji
from bot.phrases import Phrase, phrase, tongue
from bot.sentences import letters

# What stands at the begin of a line: a sentence, a term or a comment; all else of it is indented.
BEGINS = re.compile(r"^(?:(-?[a-zA-Z][a-zA-Z0-9_-]*)[ ]*=|#)", re.MULTILINE)
PLACED = re.compile(r"\{[^{}]*\}")
Entry = ast.Message | ast.Term


class _Parser(FluentParser):
    """Reads sentences; every name is one object, however often it is said, and it is not changed.

    Five languages have the same keys and the same placeholders: some megabytes of them.
    """

    def __init__(self) -> None:
        super().__init__(with_spans=False)  # where each word stood would take megabytes, too
        self._names: dict[str, ast.Identifier] = {}

    def get_identifier(self, ps: FluentParserStream) -> ast.Identifier:
        """The one of that name."""
        found = super().get_identifier(ps)
        return self._names.setdefault(found.name, found)


PARSER = _Parser()


class SentenceFile:
    """Sentences by their keys, terms by `-key`; of two with one key the first counts.

    To read all of five languages takes over a second, at every start, and twenty megabytes.
    """

    def __init__(self, text: str) -> None:
        begun = [*BEGINS.finditer(text)]
        ends = [each.start() for each in begun[1:]] + [len(text)]
        self._texts: dict[str, str] = {}
        for found, end in zip(begun, ends, strict=True):
            if found[1] is not None:
                self._texts.setdefault(found[1], text[found.start() : end])
        self._entries: dict[str, Entry] = {}
        self._folded: dict[str, str] = {}

    def keys(self) -> Iterator[str]:
        """The keys of its sentences, in their order."""
        return (key for key in self._texts if not key.startswith("-"))

    def get(self, key: str) -> Entry | None:
        """What stands under a key; None if nothing does, or nothing that can be understood."""
        found = self._entries.get(key)
        if found is None and key in self._texts:
            read = PARSER.parse(self._texts[key]).body[0]
            if isinstance(read, Entry):
                found = self._entries[key] = read
        return found

    def may_hold(self, key: str, parts: Sequence[str]) -> bool:
        """Whether a sentence can hold these words, in small letters; few are read for it."""
        folded = self._folded.get(key)
        if folded is None:
            folded = self._folded[key] = self._fold(key)
        return all(part in folded for part in parts)

    def _fold(self, key: str) -> str:
        written = self._texts.get(key, "")
        if "->" in written or '"' in written:  # a word may begin before a choice and end in it
            entry = self.get(key)
            value = entry.value if entry is not None else None
            return "" if value is None else "".join(letters(value)).casefold()
        return PLACED.sub("", written.partition("=")[2]).casefold()


class Bundle:
    """The sentences of a file, each made ready to be said when it is first asked for."""

    def __init__(self, language: str, sentences: SentenceFile, *, bare: bool = False) -> None:
        self._tongue = tongue(language)
        self._sentences = sentences
        self._bare = bare
        self._phrases: dict[str, Phrase] = {}

    def has(self, key: str) -> bool:
        """Whether there is such a sentence, or an attribute of one: `key.attribute`."""
        return self._pattern(key) is not None

    def phrase(self, key: str) -> Phrase:
        """What says a sentence, an attribute of one, or a `-term`; raises KeyError."""
        found = self._phrases.get(key)
        if found is None:
            pattern = self._pattern(key)
            if pattern is None:
                raise KeyError(f"there is no {key}")
            found = self._phrases[key] = phrase(pattern, self._tongue, self.phrase)
        return found

    def _pattern(self, key: str) -> ast.Pattern | None:
        name, _, attribute = key.partition(".")
        entry = self._sentences.get(name)
        if entry is None:
            return None
        said = without_emoji(entry) if self._bare else entry
        if not attribute:
            return said.value
        return next((each.value for each in said.attributes if each.id.name == attribute), None)


@cache
def sentence_file(text: str) -> SentenceFile:
    """A file's sentences; a process that opens many Plazas, as tests do, has them once."""
    return SentenceFile(text)


@cache
def bundle(language: str, sentences: SentenceFile) -> Bundle:
    """They, ready to be said."""
    return Bundle(language, sentences)


@cache
def bare(language: str, sentences: SentenceFile) -> Bundle:
    """They without emoji, made when a community wants none."""
    return Bundle(language, sentences, bare=True)

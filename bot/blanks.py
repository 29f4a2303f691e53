"""Leaves out those lines of an operator's text whose values have nothing to tell today."""

import re
from collections.abc import Container, Mapping

from bot.effects import Argument, Changed, Joined, Lines, Plain, Sealed, Spoken, Text, Words

PLACEHOLDER = re.compile(r"\{([\w.]+)\}")
GAP = re.compile(r"\n{3,}")


def without_empty_lines(
    texts: Mapping[str, str], args: Mapping[str, Argument]
) -> Mapping[str, str]:
    """The texts without the lines that have placeholders, and all of them empty.

    Nor is there an empty line at the end, where YAML puts one.
    """
    empty = {name for name, value in args.items() if value in ("", ())}
    return {
        language: _kept(text.rstrip("\n"), args.keys(), empty) for language, text in texts.items()
    }


def is_blank(words: Words) -> bool:
    """Whether there is nothing to say."""
    match words:
        case Joined(parts):
            return all(is_blank(part) for part in parts)
        case Lines(by_language):
            return not any(text.strip() for text in by_language.values())
        case Changed(words) | Spoken(words):
            return is_blank(words)
        case Plain(text):
            return not text.strip()
        case Text() | Sealed():
            return False


def _kept(text: str, known: Container[str], empty: set[str]) -> str:
    lines = text.split("\n")
    kept = [line for line in lines if not _says_nothing(line, known, empty)]
    if len(kept) == len(lines):
        return text
    return GAP.sub("\n\n", "\n".join(kept)).strip("\n")


def _says_nothing(line: str, known: Container[str], empty: set[str]) -> bool:
    named = {name for name in PLACEHOLDER.findall(line) if name in known}
    return bool(named) and named <= empty

"""The second glance: whether a text without links may hold a host in pieces, or in a code."""

import re

from .apart import speaks_of_endings
from .signs import signs_of

_NAMES = (
    "com|net|org|info|ru|cn|lv|gr|br|xyz|io|gg|top|site|shop|online|club|vip|store|live|app|link"
    "|icu|me|click|pro|fun|space|website|us|uk|co|de|eu|biz|win"
)
_LONGEST = 8
_FIGURES = dict(zip("oeisa", "03154", strict=True))
_ENDINGS = (
    "(?:"
    + "|".join(
        r"\W?".join(f"[{letter}{_FIGURES.get(letter, '')}]" for letter in name)
        for name in _NAMES.split("|")
    )
    + ")(?![a-z0-9])"
)
_BACK = "|".join(each[::-1] for each in _NAMES.split("|"))
_BEHIND_SIGN = re.compile(
    rf"(?:[^\w\s]|_)\s{{0,2}}{_ENDINGS}"
    rf"|(?<!\w)(?:{_BACK})(?:\s?[*+=_|~→>/-]|,(?=\S))"
    r"|(?<![a-z0-9])[a-z0-9](?P<gap>[^a-z0-9\s]{1,4})[^\s](?P=gap)[^\s](?P=gap)",
    re.IGNORECASE,
)
_CODE = re.compile(
    r"[A-Z]{2}[a-z]+[A-Z]|[a-z0-9][A-Z]+[a-z0-9]+[A-Z]|[0-9a-f]{12}"
    r"|(?:[0-9a-fA-F]{2}[ ,:-]){5}|(?:[0-9]{2,3}[ ,]){5}"
)


# Quick looks for what those want: any sign but those of sentences, letters as codes have them.
_SIGN = re.compile(r"[^\w\s.…](?:(?<=[^,!?;:'-])|[^\s,.!?])|_")
_OF_SENTENCES, _TIGHT = b".,!?;:'-", re.compile(r"[,!?;:'-][^\s,.!?]")
_CODED = re.compile("[A-Z0-9](?:(?<=[a-z0-9][A-Z])|(?<=[A-Z])[A-Z][a-z]|(?<=[0-9])[0-9][ ,:-])")
_HEX = re.compile("[0-9a-f][0-9a-f]{11}")
_ALONE = frozenset(_NAMES.split("|"))
_WORD = re.compile(r"[a-z0-9]{2,8}")


def guessable(text: str, low: str) -> bool:
    """Whether there is an ending where one may be meant, or letters that stand for others."""
    plain = text.isascii()
    signed = _signed_ascii(text) if plain else _SIGN.search(text)
    if signed and _BEHIND_SIGN.search(text):
        return True
    if (_CODED.search(text) or _HEX.search(text)) and _CODE.search(text):
        return True
    words = low.split() if plain else _WORD.findall(low)
    if _ALONE.isdisjoint(words):
        return False
    return _last_of_a_line(low) or speaks_of_endings(low)


def _signed_ascii(text: str) -> bool:
    """The first of the quick looks, at a text in ASCII."""
    signs = signs_of(text)
    return bool(signs and (signs.translate(None, _OF_SENTENCES) or _TIGHT.search(text)))


def _last_of_a_line(low: str) -> bool:
    lines = (line.rstrip(" .!?") for line in low.split("\n"))
    return any(line[-_LONGEST:].rpartition(" ")[2] in _ALONE for line in lines)

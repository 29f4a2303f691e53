"""The second glance: whether a text without links may hold a host in pieces, or in a code."""

import re

from .apart import speaks_of_endings

_NAMES = (
    "com|net|org|info|ru|cn|lv|gr|br|xyz|io|gg|top|site|shop|online|club|vip|store|live|app|link"
    "|icu|me|click|pro|fun|space|website|us|uk|co|de|eu|biz|win"
)
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
_ENDING = re.compile(rf"(?<![a-z0-9]){_ENDINGS}")
_LAST = re.compile(rf"(?<![a-z0-9]){_ENDINGS}\W*(?:\n|$)")
_CODE = re.compile(
    r"[A-Z]{2}[a-z]+[A-Z]|[a-z0-9][A-Z]+[a-z0-9]+[A-Z]|[0-9a-f]{12}"
    r"|(?:[0-9a-fA-F]{2}[ ,:-]){5}|(?:[0-9]{2,3}[ ,]){5}"
)


def guessable(text: str) -> bool:
    """Whether there is an ending where one may be meant, or letters that stand for others."""
    if _BEHIND_SIGN.search(text) or _CODE.search(text):
        return True
    low = text.lower()
    return bool(_ENDING.search(low)) and (bool(_LAST.search(low)) or speaks_of_endings(low))

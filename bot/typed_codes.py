"""How codes that people type are told apart: the same code however it was written."""

import unicodedata

LONGEST = 100  # characters of a code
ROUNDS = 4  # after two, no text of Unicode 15 changed any more
DROPPED = dict.fromkeys(map(ord, " -"))
APART = frozenset(("Zs", "Zl", "Zp", "Pd", "Cf", "Cc"))


def normalised(text: str) -> str:
    """The code without case, width, spaces, dashes and invisible signs; "" if nothing is left.

    What is normalised stays as it is when it is normalised again.
    """
    if text.isascii() and text.isprintable():
        return text.translate(DROPPED).lower()
    for _ in range(ROUNDS):
        before, text = text, _once(text)
        if text == before:
            break
    return text


def _once(text: str) -> str:
    folded = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold())
    kept = "".join(sign for sign in folded if unicodedata.category(sign) not in APART)
    return unicodedata.normalize("NFKC", kept)


def wrong_with(text: str) -> str | None:
    """What keeps a text from being a code: `empty`, `long` or `control`; None if nothing does."""
    if not text:
        return "empty"
    if len(text) > LONGEST:
        return "long"
    if not text.isprintable() and any(unicodedata.category(sign) in ("Cc", "Cs") for sign in text):
        return "control"
    return None if normalised(text) else "empty"

"""The second glance: prose whose only signs are those of sentences holds no address."""

import re

from .chains import says_dot
from .undoing import closed_up, meant_backwards
from .views import View
from .words import USED

_TAIL = " .!?\n"
# Whatever is no sentence: other signs; a full stop or a comma that does not stand between a word
# and a blank; what hosts without a dot, and texts that are read from their end, are known by.
_LOUD = re.compile(r"[^\w\s!?'\":;.,-]")
_LOUD_ASCII = re.compile(r"[^a-zA-Z0-9\s!?'\":;.,-]")  # the same, which is quicker to tell
_STOPS = re.compile(r"[.,](?:(?! [^\W_])|(?<![^\W_].))")
_NAMES = ("www", "http", "gg", "ptth", "tod", "otnop", "stknup", "акчот")
_STOP = re.compile(r"(?<![^\W_])([^\W_]++)\s?\.(?= ?([-0-9_a-z]*))")


def calm(view: View) -> bool:
    """Whether nothing in a text has to be undone, and no address can be found in it."""
    like = view.like
    if not isinstance(view.starts, range) or _is_loud(like.rstrip(_TAIL)):
        return False
    for before, after in _STOP.findall(like):
        if after in USED or before[::-1] in USED:
            return False
    return not (says_dot(view) or meant_backwards(view) or closed_up(view) is not view)


def _is_loud(like: str) -> bool:
    loud = _LOUD_ASCII if like.isascii() else _LOUD
    if "_" in like or loud.search(like) or _STOPS.search(like):
        return True
    return any(name in like for name in _NAMES)

"""Hosts whose dot was left out: `www evil com`, `https://evil com`, `evil com/abc`, `.gg/abc`."""

import re
from collections.abc import Iterator

from .chains import Join
from .hosts import ending_of, host_of
from .spots import Spot
from .views import View
from .words import CORE, DOT_WORDS, USED

_ENDINGS = (
    "com|net|org|info|ru|cn|xyz|io|gg|top|site|shop|online|club|vip|store|live|app|link|icu|me"
)
_NAMED = r"(?P<a>[a-z0-9-]{2,63}(?:\.[a-z0-9-]{2,63}){0,2})\s{1,3}(?P<b>[a-z0-9]{2,10})(?![a-z0-9])"
_GONE = re.compile(
    r"(?:(?<![a-z])https?\s{1,2}|www[ .•]{1,3}|[:;]\s?[/\\]{1,4}\s?(?:www[ .•]{1,3})?)"
    rf"{_NAMED}|(?<![a-z0-9.@/-])(?P<c>[a-z0-9-]{{2,63}})\s{{1,2}}(?P<d>{_ENDINGS})(?=/[a-z0-9])"
)
# Few texts have what the last of these needs; the others are looked for by their first sign.
_BEFORE_PATH = re.compile(rf"\s(?:{_ENDINGS})/[a-z0-9]")
_GONE_AHEAD = re.compile(
    r"[hw:;](?:(?<=h)(?<![a-z]h)ttps?\s{1,2}|(?<=w)ww[ .•]{1,3}"
    rf"|(?<=[:;])\s?[/\\]{{1,4}}\s?(?:www[ .•]{{1,3}})?){_NAMED}"
)
# The ending stands in a look-ahead, so that it may be the name of the next pair.
_PAIR = re.compile(
    r"(?<![a-z0-9\u00c0-\u1fff.@/-])(?P<name>[a-z0-9-]{3,63}(?:\.[a-z0-9-]{1,30}){0,2})(?=\s(?P<ending>[a-z]{2,10})(?![a-z0-9-]))"
)
_DOOR = re.compile(
    r"(?<![a-z0-9])(?:d[i1]sc[o0]rd|dsc)[ \n./_-]{1,3}(?P<gg>gg)(?=[ /\\]{1,3}[a-z0-9]{2})"
    r"|(?<![a-z0-9][.])(?<![a-z0-9])[.•]\s?(?P<bare>gg)(?=\s?/\s?[a-z0-9])"
)


def hinted(view: View) -> Iterator[Spot]:
    """Words that a dot may be put between: `evil com`, in a text that speaks of a dot."""
    like = view.like
    for found in _PAIR.finditer(like):
        ending = found["ending"]
        labels = [*found["name"].strip("-").split("."), ending]
        if found["name"] in DOT_WORDS:
            continue
        if (ending in CORE or (ending in USED and len(ending) > 2)) and (host := host_of(labels)):
            joins = (*[Join.PLAIN] * (len(labels) - 2), Join.MISSING)
            yield Spot(labels, labels, joins, found.start(), found.end("ending"), host, hasty=True)


def missing(view: View) -> Iterator[Spot]:
    """Hosts without a dot, where something else says that they are hosts."""
    like = view.like
    if "www" in like or "http" in like or "/" in like or "\\" in like:
        gone = _GONE if _BEFORE_PATH.search(like) else _GONE_AHEAD
        for found in gone.finditer(like):
            name, end = ("a", "b") if found["a"] else ("c", "d")
            labels = found[name].split(".")
            ending = ending_of(found[end])
            whole = [*labels, ending]
            if ending in USED and (host := host_of(whole)) and not host_of(labels):
                joins = (*[Join.PLAIN] * (len(labels) - 1), Join.MISSING)
                spans = found.start(name), found.end(end)
                yield Spot(whole, whole, joins, *spans, host, hasty=name == "c")
    if "gg" in like:
        for found in _DOOR.finditer(like):
            group = "gg" if found["gg"] else "bare"
            labels = ["dsc" if found[0].startswith("dsc") else "discord", "gg"]
            plain = found["gg"] and "." in found[0] and len(found[0]) in (7, 10)
            if not plain:
                spans = found.start(), found.end(group)
                host = ".".join(labels)
                yield Spot(labels, labels, (Join.MISSING,), *spans, host, hasty=group == "gg")

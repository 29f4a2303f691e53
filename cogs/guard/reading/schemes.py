"""What stands around a host: scheme and name of a user before it, port and path after it."""

import re
from typing import NamedTuple

from .views import View
from .words import DOORS, SLASH_WORDS

BROKEN = "broken scheme"
_BETWEEN = re.compile(
    r"(?P<left>\s{0,2})(?P<colon>[:;]?)(?P<mid>\s{0,2})(?P<slashes>[/\\]{0,6})(?P<right>\s{0,2})"
)
_WORD_BACK = re.compile(r"[a-z0-9*+_-]{2,12}(?![a-z0-9])")
_REACH, _EDGES = 28, " \n\t/\\:;[](){}<>"
_BRACKETS = str.maketrans("", "", "[](){}<>")
_HTTP = re.compile(r"h[tx*+_]{1,4}p{1,2}[s5z]{0,2}|[tx]{1,3}ps?|ht+ps?|htt[a-z]?|hxx?ps?|nttps?")
_OTHERS = frozenset(
    [
        "ftp",
        "ftps",
        "ws",
        "wss",
        "discord",
        "steam",
        "tg",
        "git",
        "ssh",
        "intent",
        "market",
        "line",
        "weixin",
    ]
)
_NEVER = frozenset(["data", "javascript", "vbscript", "file", "mailto", "blob"])
_USER = re.compile(r"[^\s/?#\\<>()\[\]]{1,200}@")
_AFTER = re.compile(
    r"\.?(?::(?P<port>[0-9]{1,5})(?![0-9]))?\.?"
    r"(?P<path>[/\\?#][^\s<>\"'`|\]\[)}{\u3000-\u303f\uff01\uff08\uff09\uff0c\uff1a\uff1b\uff1f]{0,2000})?"
)
_FAR = re.compile(r"\s{0,2}[(\[{]?[/\\][)\]}]?\s{0,2}(?P<path>[-\w]{2,100}(?:/[-\w]{1,100})?)")
_CODE = re.compile(r"[ ]([-\w]{2,32})(?!\w)")
_SAID = re.compile(
    r"\s{0,2}[-(\[]?\s?(?P<word>[^\W\d_]{4,12})\s?[-)\]]?\s{0,2}(?P<path>[-\w]{2,100})"
)
_CJK = re.compile(r"[\u3040-\u9fff\uac00-\ud7a3]")
_TRAILING = ".,;:!?*_~&="


class Before(NamedTuple):
    """The scheme of an address, how it was spelled, and whether it must not be read as one."""

    scheme: str = ""
    broken: bool = False
    defanged: bool = False
    never: bool = False


class After(NamedTuple):
    """Where an address goes on: its path from the slash, where it ends, and how it was spelled."""

    path: str = ""
    end: int = 0
    spaced: bool = False
    said: bool = False
    guessed: bool = False
    port: str = ""


NOTHING = Before()


def before(view: View, start: int) -> Before:
    """The scheme that ends where a host begins."""
    reach = view.like[max(0, start - _REACH) : start]
    bare = reach.rstrip(_EDGES)
    rough = reach[len(bare) :].rstrip("[<(")
    between = rough.translate(_BRACKETS)
    if not between or between.isspace():
        return NOTHING
    found, back = _BETWEEN.fullmatch(between), _WORD_BACK.match(bare[::-1])
    if not found or not back:
        return NOTHING
    word, slashes = back[0][::-1], found["slashes"].replace("\\", "/")
    if word in _NEVER and found["colon"]:
        return Before(never=True)
    exact = found["colon"] + found["slashes"] == "://"
    plain = between == rough
    tight = not (found["left"] or found["mid"] or found["right"])
    if word in ("http", "https"):
        return Before(word, broken=not (exact and tight and plain), defanged=not plain)
    if _HTTP.fullmatch(word):
        return Before("http", broken=True, defanged="x" in word or "*" in word)
    if exact and tight:
        return Before(word, broken=word not in _OTHERS)
    return Before("http", broken=True) if slashes == "//" and found["colon"] else NOTHING


def user_end(view: View, start: int) -> int:
    """Where the host begins behind `google.com@` in an address that begins here; 0 without one."""
    found = _USER.match(view.like, start)
    return found.end() if found else 0


def after(view: View, end: int, host: str, loose: bool) -> After:
    """Port and path behind a host; `loose`, when the host itself was taken apart."""
    found = _AFTER.match(view.same, end)
    path, port = (found["path"] or "", found["port"] or "") if found else ("", "")
    stop = found.end() if found and (path or port) else end
    if len(path) > 1:
        return After(_trimmed(path), stop, port=port)
    if (loose or host in DOORS) and (far := _FAR.match(view.same, end)):
        return After("/" + far["path"], far.end(), spaced=True)
    said = _SAID.match(view.same, end)
    if said and said["word"].lower() in SLASH_WORDS:
        return After("/" + said["path"], said.end(), said=True)
    if loose and host in DOORS and (code := _CODE.match(view.same, end)):
        return After("/" + code[1], code.end(), spaced=True, guessed=True)
    return After(_trimmed(path), stop, port=port)


def _trimmed(path: str) -> str:
    """A path without the prose behind it: full stops, Chinese that follows without a blank."""
    if cjk := _CJK.search(path):
        path = path[: cjk.start()]
    path = path.rstrip(_TRAILING)
    return path.replace("\\", "/") if path.startswith("\\") else path

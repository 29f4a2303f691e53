"""Addresses that other addresses carry: redirectors, translators, archives, shortened pages."""

import base64
import re
from collections.abc import Iterator
from itertools import islice

_PERCENT = re.compile(r"%([0-9a-fA-F]{2})")
_NESTED = re.compile(r"https?:/{1,2}(?P<rest>[^\s&\"'<>]{3,500})", re.IGNORECASE)
_NAMED = re.compile(
    r"[?&#;](?:u|url|q|to|target|dest|destination|redirect|redirect_ur[il]|redir|link|goto|out|next"
    r"|continue|return|returnurl|adurl|r|l|a|href|uri|page|site)=(?P<rest>[^\s&\"'<>]{4,500})",
    re.IGNORECASE,
)
_AMP = re.compile(
    r"/(?:amp|c|v|i)/(?:s/)?(?P<rest>[a-z0-9-]+(?:\.[a-z0-9-]+)+[^\s?]{0,300})", re.IGNORECASE
)
_BASE64 = re.compile(r"(?:aHR0c|Ly9|d3d3L)[A-Za-z0-9+/_-]{6,700}={0,2}")
_MOST = 4
_SIGNS = ("=", "//", "%", ":/", "aHR0c", "Ly9", "/amp/", "/c/")
_MIRRORS = (".translate.goog", ".cdn.ampproject.org")


def unpercent(text: str) -> str:
    """The text without percent escapes, also of escapes."""
    for _ in range(3):
        if "%" not in text:
            break
        raw = _PERCENT.sub(lambda found: chr(int(found[1], 16)), text)
        text = raw.encode("latin-1", "ignore").decode("utf-8", "ignore") if raw != text else raw
    return text


def decoded(text: str) -> Iterator[str]:
    """What stands in base64 in a text, where it begins as addresses begin."""
    for found in islice(_BASE64.finditer(text), _MOST):
        word = found[0].rstrip("=").replace("-", "+").replace("_", "/")
        word = word[: len(word) - (len(word) % 4 == 1)]
        yield base64.b64decode(word + "=" * (-len(word) % 4)).decode("utf-8", "ignore")


def carried(host: str, path: str) -> Iterator[str]:
    """The addresses, as text, that this one leads to by itself."""
    for mirror in _MIRRORS:
        if host.endswith(mirror):
            label = host.removesuffix(mirror).rpartition(".")[2]
            yield "https://" + label.replace("--", "\0").replace("-", ".").replace("\0", "-") + path
    if len(path) < 6 or not any(sign in path for sign in _SIGNS):
        return
    plain = unpercent(path)
    for pattern in (_NESTED, _NAMED):
        for found in islice(pattern.finditer(plain), _MOST):
            rest = found["rest"].lstrip("/")
            yield "https://" + rest if pattern is _NESTED else rest
    if host.endswith(("google.com", "ampproject.org")) and (page := _AMP.search(plain)):
        yield "https://" + page["rest"]
    yield from decoded(plain)

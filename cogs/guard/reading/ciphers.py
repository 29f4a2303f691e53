"""Other ways to write a text that people can read again: turned letters, codes, backwards."""

import binascii
import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from .undoing import meant_backwards
from .views import View, changed, folded, turned
from .words import DOT_WORDS, USED

DECODED = "decoded"
_SMALL = "abcdefghijklmnopqrstuvwxyz"
_TURNED = str.maketrans(_SMALL, _SMALL[13:] + _SMALL[:13])
_ENDINGS = [ending for ending in sorted(USED) if ending.isalpha()]
_BACK = re.compile(
    rf"(?<![a-z0-9])(?:{'|'.join(each[::-1] for each in _ENDINGS)})"
    rf"(?:\s?[^a-z0-9\s]|\s(?:{'|'.join(sorted(DOT_WORDS))}|tod|otnop|stknup)(?!\w))"
)
_SHIFTED = re.compile(
    rf"[^a-z0-9\s]\s?(?:{'|'.join(each.translate(_TURNED) for each in _ENDINGS)})(?![a-z0-9])"
)
_TALL = re.compile(r"[a-z]I|I[a-z]")
_DOUBLED = re.compile(r"(?<!\S)(?:(\S)\1){6,}(?!\S)")
_TWICE = re.compile(r"(\S)\1")
_QUOTED = re.compile(r"(?:=[0-9a-fA-F]{2})+")
_BASE64 = re.compile(r"(?<![A-Za-z0-9+/_=-])[A-Za-z0-9+/_-]{10,400}={0,2}")
_HEX = re.compile(
    r"(?<![0-9a-z])(?:(?:0x|\\x|=|%)?[0-9a-f]{2}[ ,:-]?){6,200}(?![0-9a-z])", re.IGNORECASE
)
_HEX_SIGNS = re.compile(r"0x|[^0-9a-f]", re.IGNORECASE)
_CODES = re.compile(r"(?<![0-9])(?:[0-9]{2,3}[ ,.;-]{1,2}){5,100}[0-9]{2,3}(?![0-9])")
_NUMBER = re.compile(r"[0-9]+")
_MOST, _LEAST_SEEN = 4, 0.9


def ciphered(view: View) -> Iterator[View]:
    """The view in its other ways to be read: backwards, with `I` for `l`, each letter once, with
    its letters turned by half the alphabet.
    """
    meant = meant_backwards(view) or _BACK.search(view.like) or _BACK.search(view.same)
    if view.how != "backwards" and meant:
        yield turned(view)
    if _TALL.search(view.same):
        yield replace(view, like=view.same.replace("I", "l").lower(), how="alike")
    if _DOUBLED.search(view.like):
        changes = [(each.start(), each.start() + 1, "") for each in _TWICE.finditer(view.like)]
        yield changed(view, changes, "doubled")
    if _SHIFTED.search(view.like):
        small = view.like.translate(_TURNED)
        yield replace(view, same=small, like=small, how="turned")


def deciphered(view: View) -> Iterator[View]:
    """What stands in a text as base64, as hexadecimal and as numbers of letters."""
    for found in islice(_BASE64.finditer(view.same), _MOST):
        if _mixed(found[0]):
            yield from _seen(_base64(found[0]))
    if view.same.count("=") > 1:
        yield folded(_QUOTED.sub(_unquoted, view.same))
    for found in islice(_HEX.finditer(view.same), _MOST):
        digits = _HEX_SIGNS.sub("", found[0])
        yield from _seen(bytes.fromhex(digits[: len(digits) // 2 * 2]))
    for found in islice(_CODES.finditer(view.same), _MOST):
        numbers = [int(each) for each in _NUMBER.findall(found[0])]
        yield from _seen(bytes(each for each in numbers if each < 128))


def _unquoted(found: re.Match[str]) -> str:
    return bytes.fromhex(found[0].replace("=", "")).decode("utf-8", "replace")


def _mixed(word: str) -> bool:
    """Whether a word has small and capital letters within it, as codes have."""
    return word[1:] != word[1:].lower() and word != word.upper()


def _base64(word: str) -> bytes:
    bare = word.rstrip("=").replace("-", "+").replace("_", "/")
    bare = bare[: len(bare) - (len(bare) % 4 == 1)]
    return binascii.a2b_base64(bare + "=" * (-len(bare) % 4))


def _seen(code: bytes) -> Iterator[View]:
    """The text that bytes are, if they are one."""
    text = code.decode("utf-8", "ignore")
    fair = sum(map(str.isprintable, text)) >= _LEAST_SEEN * len(text)
    if len(text) > _MOST and fair and len(text.encode()) >= _LEAST_SEEN * len(code):
        yield replace(folded(text), how=DECODED)

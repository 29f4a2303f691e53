"""The first glance: whether a text can hold an address at all, and which part of a long one may."""

import re
import string
from collections.abc import Iterator

from .letters import BULLETS

WHOLE, _HEAD, _TAIL, _AROUND, _MOST_WINDOWS = 4_200, 2_400, 900, 100, 8
_RARE = re.compile(
    r"[./\\%&．｡／＠％０-９Ａ-Ｚａ-ｚ\u2460-\u24ff\u1d00-\u1dbf\u0250-\u02af\u200b-\u200f"
    r"\u202a-\u202e\u2060-\u206f\ufeff\u00ad\u0300-\u036f\u13a0-\u13ff\u3164\u115f\u1160"
    r"\U0001d400-\U0001d7ff\U0001f100-\U0001f1ff\u1400-\u167f\ua4d0-\ua4ff\U000e0000-\U000e007f"
    + "".join(BULLETS)
    + "]"
)
_BESIDE = re.compile(
    r"[a-z][а-яёіѕјԁһα-ωάέήίόύώա-ֆ]|[а-яёіѕјԁһα-ωάέήίόύώա-ֆ][a-z]|。\s?[a-z]|[a-z]。|[a-z0-9]\ufe0f|[a-z][\u2600-\u27bf\U0001f300-\U0001faff][a-z]",
    re.IGNORECASE,
)
# The first of these is looked for by its first blank, the second by its first sign: few have them.
_APART = re.compile(r"\s(?<=\S\s)(?<!\S\S\s)\s{0,4}(?:\S\s{1,5}){4}")
_PARTED = re.compile(r"[-_*|~+/](?<=\w.)(?:\w[-_*|~+/]){3}")
_COMMA = re.compile(r",[a-zA-Z]{2}")
_SPOKEN = (
    *("dot", "d0t", "pont", "p0nto", "punk", "punt", "piste", "taske", "dian", "teleia", "tochka"),
    *(" tod ", "акчот", "otnop", "nokta", "titik", "www", "http", "gg ", "ahr0c", r"u\+0"),
)
_SPOKEN_ELSEWHERE = (
    "点",
    "點",
    "τελεί",
    "τελει",
    "точк",
    "тчк",
    "taškas",
    "丶",
    "、",
    "句",
    "圆",
    "圓",
    "κουκ",
    "ドット",
    "점",
)
_SAID, _SAID_ELSEWHERE = re.compile("|".join(_SPOKEN)), re.compile("|".join(_SPOKEN_ELSEWHERE))
# Two quick looks for what _BESIDE needs, with what is the same to it in another case: µ, Ω, ſ, K.
_FOREIGN = re.compile(r"[µ\u2126。\u0300-\u058f\u1c80-\u1fff\u2600-\u27bf\U0001f300-\U0001faff]")
_LATIN = re.compile(r"[a-zA-Zıſ\u0130\u212a]")
# Of ASCII, the signs of a text are told more quickly by what is left without its words.
_BLANKS = string.whitespace + "\x1c\x1d\x1e\x1f"
_WORDS = (string.ascii_letters + string.digits + _BLANKS).encode()
_RARE_ASCII, _PARTING = frozenset(rb"./\%&"), frozenset(b"-_*|~+/")
_SPOKEN_ASCII = tuple(each.replace("\\", "") for each in _SPOKEN if each.isascii())
_LINKS = ("://", "www.", "xxp", "[.]", ".com", ".gg/", ".net", ".ru", ".org", ".xyz", " dot ")


def suspicious(text: str, low: str) -> bool:
    """Whether there is anything in a text, `low` in small letters, to make an address of."""
    if text.isascii():
        return _suspicious_ascii(text, low)
    if _RARE.search(text) or _SAID.search(low) or _APART.search(text) or _PARTED.search(text):
        return True
    if "," in text and _COMMA.search(text):
        return True
    mixed = _FOREIGN.search(text) and _LATIN.search(text) and _BESIDE.search(text)
    return bool(mixed or _SAID_ELSEWHERE.search(low))


def signs_of(text: str) -> bytes:
    """What an ASCII text has besides letters, digits and blanks."""
    return text.encode().translate(None, _WORDS)


def _suspicious_ascii(text: str, low: str) -> bool:
    if signs := signs_of(text):
        if not _RARE_ASCII.isdisjoint(signs):
            return True
        if not _PARTING.isdisjoint(signs) and _PARTED.search(text):
            return True
        if b"," in signs and _COMMA.search(text):
            return True
    for word in _SPOKEN_ASCII:
        if word in low:
            return True
    return _APART.search(text) is not None


def _links(text: str) -> Iterator[int]:
    """Where links seem to be in the middle of a long text, a few for each sign of them."""
    for sign in _LINKS:
        at = _HEAD
        for _ in range(_MOST_WINDOWS):
            at = text.find(sign, at, len(text) - _TAIL)
            if at < 0:
                break
            yield at
            at += _AROUND


def looked_at(text: str) -> str:
    """The text; of one that is longer than messages are its ends and what stands around links."""
    if len(text) <= WHOLE:
        return text
    parts, done = [text[:_HEAD]], _HEAD
    for at in sorted(_links(text))[:_MOST_WINDOWS]:
        start, end = max(done, at - _AROUND), at + _AROUND
        if end > done:
            parts.append(text[start:end])
            done = end
    return "\n".join([*parts, text[max(done, len(text) - _TAIL) :]])

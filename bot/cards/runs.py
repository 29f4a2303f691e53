"""Cuts a text into what stays together, and into runs of one font each."""

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from bot.cards.fonts import Face, Fonts, Unreadable

JOINER, PICTURED, PLAIN = "\u200d", "\ufe0f", "\ufe0e"
KEYCAP = "\u20e3"
FLAGS = range(0x1F1E6, 0x1F200)
SKINS = range(0x1F3FB, 0x1F400)
EMOJI = range(0x1F000, 0x20000)
TAGS = range(0xE0020, 0xE0080)
SIGNS = frozenset(
    "⌚⌛⏩⏪⏫⏬⏰⏳◽◾☔☕♈♉♊♋♌♍♎♏♐♑♒♓♿⚓⚡⚪⚫⚽⚾⛄⛅⛎⛔"
    "⛪⛲⛳⛵⛺⛽✅✊✋✨❌❎❓❔❕❗➕➖➗➰➿⬛⬜⭐⭕"
)  # emoji below U+10000 that are pictures by themselves
MARKS = 2  # on one letter; more are meant to spill over everything
LONGEST = 600  # letters of one text; more than any card has room for
UNKNOWN = "…"  # for letters that no font here has
EAST = ("HAN", "CJK", "HIRAGANA", "KATAKANA", "HANGUL", "BOPOMOFO")


@dataclass(frozen=True, slots=True)
class Piece:
    """What is never cut apart: a letter with its marks, or an emoji; with its font."""

    text: str
    face: Face


@dataclass(frozen=True, slots=True)
class Run:
    """Neighbours of one font."""

    text: str
    face: Face

    @property
    def width(self) -> float:
        """At a size of 1."""
        return self.face.width(self.text)


def pieces(text: str, fonts: Fonts) -> list[Piece]:
    """The text as it can be drawn; raises Unreadable where a font for its script is missing.

    What cannot be seen, and what turns the direction of others, is left out.
    """
    found: list[Piece] = []
    for cluster in _clusters(clean(text)):
        piece = _piece(cluster, fonts)
        if piece is None or (piece.text == UNKNOWN and found and found[-1].text == UNKNOWN):
            continue
        if piece.text == " " and found and found[-1].text == " ":
            continue
        found.append(piece)
    return found


def runs(line: Iterable[Piece]) -> list[Run]:
    """The line as runs of one font."""
    return [
        Run("".join(each.text for each in together), face)
        for face, together in groupby(line, key=lambda each: each.face)
    ]


def clean(text: str) -> str:
    """One line of what can be seen: composed, each gap a space, no controls, no directions."""
    composed = unicodedata.normalize("NFC", text)[: LONGEST * 4]
    seen = (" " if each.isspace() else each for each in composed)
    kept = "".join(each for each in seen if each in (JOINER, PICTURED) or _visible(each))
    return " ".join(kept.split(" ")).strip()


def _visible(letter: str) -> bool:
    """Tags stay: flags of England, Scotland and Wales are made of them."""
    if letter in (PLAIN, "\u115f", "\u1160", "\u3164", "\uffa0"):
        return False
    return ord(letter) in TAGS or unicodedata.category(letter) not in ("Cc", "Cf", "Cs", "Co", "Cn")


def _clusters(text: str) -> Iterator[str]:
    cluster, count = "", 0
    for letter in text:
        if cluster and _belongs(cluster, letter):
            cluster += letter
            continue
        if cluster:
            yield cluster
            count += 1
        if count == LONGEST:
            return
        cluster = letter
    if cluster:
        yield cluster


def _belongs(cluster: str, letter: str) -> bool:
    """Whether a letter is part of what stands before it."""
    if letter in (JOINER, PICTURED, KEYCAP) or cluster[-1] == JOINER:
        return True
    code = ord(letter)
    if code in SKINS or code in TAGS:
        return True
    if code in FLAGS:
        return len(cluster) == 1 and ord(cluster) in FLAGS
    return unicodedata.category(letter) in ("Mn", "Me", "Mc")


def _piece(cluster: str, fonts: Fonts) -> Piece | None:
    if _pictured(cluster):
        return _emoji(cluster, fonts)
    cluster = cluster.replace(JOINER, "").replace(PICTURED, "")
    if not cluster or unicodedata.combining(cluster[0]):
        return None
    face = fonts.face(cluster[0])
    if face is None:
        return _emoji(cluster, fonts) or _unknown(cluster, fonts)
    marks = [each for each in cluster[1:] if each in face.glyphs][:MARKS]
    return Piece(cluster[0] + "".join(marks), face)


def _pictured(cluster: str) -> bool:
    itself = ord(cluster[0]) in EMOJI or cluster[0] in SIGNS
    return itself or PICTURED in cluster or KEYCAP in cluster


def _emoji(cluster: str, fonts: Fonts) -> Piece | None:
    """In colour; else as a sign of another font; else not at all, as it is a grace note."""
    if fonts.emoji is not None and cluster[0] in fonts.emoji.glyphs:
        return Piece(cluster, fonts.emoji)
    face = fonts.face(cluster[0])
    return None if face is None else Piece(cluster[0], face)


def _unknown(cluster: str, fonts: Fonts) -> Piece | None:
    name = unicodedata.name(cluster[0], "")
    if name.startswith(EAST) and not fonts.cjk:
        raise Unreadable("no font for Chinese; on Debian and Ubuntu: apt install fonts-noto-cjk")
    if unicodedata.category(cluster[0]).startswith(("L", "N")):
        face = fonts.face(UNKNOWN)
        assert face is not None
        return Piece(UNKNOWN, face)
    return None

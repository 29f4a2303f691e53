"""The smallest pieces of a text that a host can be put together from, and what parts them."""

import re
from dataclasses import dataclass
from enum import Enum

from .views import View
from .words import DASH_WORDS, DOT_WORDS

_WORD = re.compile(r"[^\W_\u3040-\u9fff\uac00-\ud7a3]+")
_SAID = re.compile(
    "|".join(sorted(word for word in DOT_WORDS if re.match("[\u3000-\ud7a3]", word)))
)
_ABROAD = re.compile(r"[\u3040-\u9fff\uac00-\ud7a3]")
_SCHEME = re.compile(r"[hf][tx]{1,3}ps?|hxxps?")
_MOST = 400
_OPENS = frozenset("\"'([{<«“„‘”’|:=;,>!?*~`_•…")
_CLOSES = frozenset("/\\?#:;,!)]}>\"'»”“’‘|`…")
_WITHIN = frozenset("/\\?@%")
_MOST_KEPT = 2_000


class Gap(Enum):
    """What stands between two pieces; the value is what it is in a host that is read honestly."""

    BLANK = " "
    DASH = "-"
    DOT = "."
    SIGN = "*"
    WALL = "#"


@dataclass(frozen=True, slots=True)
class Atoms:
    """Pieces of Latin letters and digits; `gaps[n]` stands before the piece `n`, `kinds` is what
    it is, and the last gap ends the text. `marked` are pieces behind a scheme or `www`.
    """

    texts: list[str]
    spans: list[tuple[int, int]]
    gaps: list[str]
    kinds: list[Gap]
    marked: frozenset[int]

    def begins(self, number: int) -> bool:
        """Whether a host may begin with this piece: not within a word, a path or an e-mail."""
        gap, kind = self.gaps[number], self.kinds[number]
        if not number or number in self.marked or kind is Gap.BLANK:
            return True
        *_, last = re.split(r"\s", gap)
        if len(last) < len(gap):
            return "@" not in last
        if _ABROAD.match(gap[-1]):
            return True
        return gap[-1] in _OPENS and not self._inside(number)

    def _inside(self, number: int) -> bool:
        """Whether the piece stands in an address or its like: behind a slash, without a blank."""
        while number and not any(map(str.isspace, self.gaps[number])):
            if not _WITHIN.isdisjoint(self.gaps[number]):
                return True
            number -= 1
        return False

    def ends(self, number: int) -> bool:
        """Whether a host may end with this piece: no further label and no word goes on."""
        gap = self.gaps[number + 1]
        if number + 1 == len(self.texts) or not gap:
            return bool(gap) or number + 1 == len(self.texts)
        if any(map(str.isspace, gap)):
            return "\n" in gap or self.kinds[number + 1] is not Gap.DOT or not gap[0].isspace()
        return gap[0] in _CLOSES or bool(_ABROAD.match(gap[0]))


class _Kinds(dict[str, Gap]):
    def __missing__(self, gap: str) -> Gap:
        found = _kind(gap)
        if len(self) < _MOST_KEPT:
            self[gap] = found
        return found


def _kind(gap: str) -> Gap:
    if not gap or gap.isspace():
        return Gap.WALL if gap.count("\n") > 1 else Gap.BLANK
    bare = _SAID.sub(".", gap)
    if _ABROAD.search(bare) or len(gap) > 16:
        return Gap.WALL
    if any(sign in bare for sign in ".•。…"):
        return Gap.DOT
    return Gap.DASH if any(sign in bare for sign in "-–—") else Gap.SIGN


_KINDS = _Kinds()


def atoms_of(view: View) -> Atoms:
    """The pieces of a view, at most 400; words for dots and dashes are what parts others."""
    like, texts, spans = view.like, list[str](), list[tuple[int, int]]()
    gaps, kinds, marked = list[str](), list[Gap](), set[int]()
    done, kind, mark = 0, None, False
    for found in _WORD.finditer(like):
        start, end = found.span()
        word, gap = found[0], like[done:start]
        if _said(view, word, start, end) and texts:
            kind = Gap.DASH if word in DASH_WORDS else Gap.DOT
            continue
        if not word.isascii():
            kind, done = Gap.WALL, end
            continue
        if (word == "www" or _SCHEME.fullmatch(word)) and like[end : end + 1] in ":;/. •\\[(":
            kind, done, mark = Gap.WALL, end, True
            continue
        if mark:
            marked.add(len(texts))
        texts.append(word)
        spans.append((start, end))
        gaps.append(gap)
        kinds.append(kind or _KINDS[gap])
        done, kind, mark = end, None, False
        if len(texts) >= _MOST:
            break
    gaps.append(like[done:])
    kinds.append(kind or _KINDS[gaps[-1]])
    _fillers(gaps, kinds)
    return Atoms(texts, spans, gaps, kinds, frozenset(marked))


def _said(view: View, word: str, start: int, end: int) -> bool:
    """Whether a word is one for a dot or a dash."""
    own = view.same[start:end].lower()
    return own in DOT_WORDS or word in DOT_WORDS or own in DASH_WORDS


def _fillers(gaps: list[str], kinds: list[Gap]) -> None:
    """A word of another script that parts letter after letter is no wall."""
    for gap in {gap for gap, kind in zip(gaps, kinds, strict=True) if kind is Gap.WALL}:
        if len(gap) <= 3 and gaps.count(gap) > 2 and "\n" not in gap:
            for number, each in enumerate(gaps):
                if each == gap:
                    kinds[number] = Gap.SIGN

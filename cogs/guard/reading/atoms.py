"""The smallest pieces of a text that a host can be put together from, and what parts them."""

import re
from dataclasses import dataclass
from typing import ClassVar, NamedTuple

from .views import View
from .words import DASH_WORDS, DOT_WORDS, USED

_WORD = re.compile(r"[^\W_\u3040-\u9fff\uac00-\ud7a3]+")
_SAID = re.compile(
    "|".join(sorted(word for word in DOT_WORDS if re.match("[\u3000-\ud7a3]", word)))
)
_ABROAD = re.compile(r"[\u3040-\u9fff\uac00-\ud7a3]")
_SCHEME = re.compile(r"[hf][tx]{1,3}ps?|hxxps?")
_AT = re.compile(r"@|[(\[{<]\s?(?:at|arroba|собака|ät|aт)\s?[)\]}>]")
_AT_WORDS = frozenset(("at", "arroba", "собака", "ät", "aт"))
_PROSE = re.compile(r"[.。,:;!?)\]\"'»”’…]+\s+")
_MOST = 250
_OPENS = frozenset("\"'([{<«“„‘”’|:=;,>!?*~`_•…")
_CLOSES = frozenset("/\\?#:;,!)]}>\"'»”“’‘|`…")
_BLANK = re.compile(r"\s")
_SIGNED = frozenset("/\\:@")
_WITHIN = frozenset("/\\?@%")
_BEHIND_SCHEME = frozenset((*":;/. •\\[(", ""))
_MOST_KEPT = 2_000


class Gap:
    """What stands between two pieces; `value` is what it is in a host that is read honestly.

    It is no Enum, whose members take ten times as long to look up.
    """

    BLANK: ClassVar["Gap"]
    DASH: ClassVar["Gap"]
    DOT: ClassVar["Gap"]
    SIGN: ClassVar["Gap"]
    WALL: ClassVar["Gap"]

    def __init__(self, value: str) -> None:
        self.value = value


Gap.BLANK, Gap.DASH, Gap.DOT, Gap.SIGN, Gap.WALL = map(Gap, " -.*#")


class Run(NamedTuple):
    """What a piece stands behind, back to the last blank: a slash, a sign of addresses."""

    inside: bool
    signed: bool


_FREE = Run(inside=False, signed=False)


@dataclass(frozen=True, slots=True)
class Atoms:
    """Pieces of Latin letters and digits; `gaps[n]` stands before the piece `n`, `kinds` is what
    it is, and the last gap ends the text. `marked` are pieces behind a scheme or `www`, `runs` say
    what each piece stands behind.
    """

    texts: list[str]
    spans: list[tuple[int, int]]
    gaps: list[str]
    kinds: list[Gap]
    marked: frozenset[int]
    runs: list[Run]

    def begins(self, number: int) -> bool:
        """Whether a host may begin with this piece: not within a word, a path or an e-mail."""
        gap, kind = self.gaps[number], self.kinds[number]
        if not number or number in self.marked or kind is Gap.BLANK:
            return True
        if _AT.search(gap):
            return self._behind_user(number)
        *_, last = _BLANK.split(gap)
        if len(last) < len(gap):
            return True
        if _ABROAD.match(gap[-1]):
            return True
        return gap[-1] in _OPENS and not self.runs[number].inside

    def _behind_user(self, number: int) -> bool:
        """Whether what stands before `@` is no name of an e-mail, but a site or an address."""
        before = self.texts[number - 1]
        if self.kinds[number - 1] is Gap.DOT and before in USED and self.gaps[number] == "@":
            return True
        return self.runs[number - 1].signed or self.gaps[number].count("@") > 1

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
    if not gap or gap.isspace() or _PROSE.fullmatch(gap):
        return Gap.WALL if gap.count("\n") > 1 else Gap.BLANK
    if "@" in gap:
        return Gap.WALL
    bare = _SAID.sub(".", gap)
    if _ABROAD.search(bare) or len(gap) > 16:
        return Gap.WALL
    if any(sign in bare for sign in ".•。…"):
        return Gap.DOT
    return Gap.DASH if any(sign in bare for sign in "-–—") else Gap.SIGN


_KINDS = _Kinds()


def atoms_of(view: View) -> Atoms:
    """The pieces of a view, at most 250; words for dots and dashes are what parts others."""
    maker = _Maker(view)
    for found in _WORD.finditer(view.like):
        maker.take(found[0], *found.span())
        if len(maker.texts) >= _MOST:
            break
    return maker.made()


class _Maker:
    """The pieces until now, and what is known of the gap before the next one."""

    def __init__(self, view: View) -> None:
        self.view = view
        self.texts: list[str] = []
        self.spans: list[tuple[int, int]] = []
        self.gaps: list[str] = []
        self.kinds: list[Gap] = []
        self.marked: set[int] = set()
        self.runs: list[Run] = []
        self._done = 0
        self._kind: Gap | None = None
        self._mark = self._addressed = False

    def take(self, word: str, start: int, end: int) -> None:
        """Take the next word: a piece, or something that parts two."""
        like = self.view.like
        if self.texts and _said(self.view, word, start, end):
            self._kind = Gap.DASH if word in DASH_WORDS else Gap.DOT
        elif word in _AT_WORDS and _AT.match(like, start - 1):
            self._kind = Gap.WALL
        elif not word.isascii():
            self._kind, self._done = Gap.WALL, end
        elif (word == "www" or _SCHEME.fullmatch(word)) and like[end : end + 1] in _BEHIND_SCHEME:
            self._kind, self._done, self._mark, self._addressed = Gap.WALL, end, True, True
        else:
            self._add(word, start, end)

    def _add(self, word: str, start: int, end: int) -> None:
        gap = self.view.like[self._done : start]
        if self._addressed and any(map(str.isspace, gap)) and not self._mark:
            self._addressed = False
        if self._mark or (self._addressed and gap.endswith("@")):
            self.marked.add(len(self.texts))
        self.runs.append(self._run(gap))
        self.texts.append(word)
        self.spans.append((start, end))
        self.gaps.append(gap)
        self.kinds.append(self._kind or _KINDS[gap])
        self._done, self._kind, self._mark = end, None, False

    def made(self) -> Atoms:
        """The pieces, with what stands behind the last one."""
        self.gaps.append(self.view.like[self._done :])
        self.kinds.append(self._kind or _KINDS[self.gaps[-1]])
        _fillers(self.gaps, self.kinds)
        return Atoms(
            self.texts, self.spans, self.gaps, self.kinds, frozenset(self.marked), self.runs
        )

    def _run(self, gap: str) -> Run:
        if gap == " ":
            return _FREE
        *before, last = _BLANK.split(gap)
        if before or not self.runs:
            return Run(False, not _SIGNED.isdisjoint(last))
        inside, signed = self.runs[-1]
        return Run(inside or not _WITHIN.isdisjoint(last), signed or not _SIGNED.isdisjoint(last))


def _said(view: View, word: str, start: int, end: int) -> bool:
    """Whether a word is one for a dot or a dash."""
    own = view.same[start:end].lower()
    if view.how == "backwards":
        own = own[::-1]
    return own in DOT_WORDS or word in DOT_WORDS or own in DASH_WORDS


def _fillers(gaps: list[str], kinds: list[Gap]) -> None:
    """A word of another script that parts letter after letter is no wall."""
    for gap in {gap for gap, kind in zip(gaps, kinds, strict=True) if kind is Gap.WALL}:
        if len(gap) <= 3 and gaps.count(gap) > 2 and "\n" not in gap:
            for number, each in enumerate(gaps):
                if each == gap:
                    kinds[number] = Gap.SIGN

"""Finding labels that are joined by dots, in whatever way the dots were written."""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import ClassVar, NamedTuple

from .views import View
from .words import DOT_WORDS, USED

_WORD = re.compile(
    r"[-0-9_a-z\u00b5\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u1fff\u2c00-\u2dff\ua4d0-\uabff]+"
    r"|[\u3040-\u9fff\uac00-\ud7a3]+"
)
_GLUED = re.compile(
    r"[-_](?P<between>d[o0]t|ponto|punkts)[-_]"
    r"|(?<=[a-z0-9]{3})(?P<within>d[o0]t|ponto|punkts)(?=(?:com|net|org|ru|lv|gr|gg|xyz|io)(?![a-z0-9-]))"
)
_FENCE = r"[()\[\]{}<>'\"|*~/_`]*"
_GAP = re.compile(
    rf"\s*(?P<open>{_FENCE})\s*(?P<dot>[.•,。、]{{1,3}}|[\u2600-\u27bf\U0001f300-\U0001faff])\s*"
    rf"(?P<close>{_FENCE})\s*"
)
_SENTENCE = re.compile(r"[^\s.]+[.,]\s+[^\s.]+")  # `"one". "Two"`
_SAID = re.compile("|".join(sorted({*DOT_WORDS, "точк", "punkt"})))
_AROUND = re.compile(r"[\s(\[{<'\"*|~/`)\]}>\-_.]{0,6}")
_WIDEST = 12
_OPENING = frozenset("([{<")
_NO_DOTS: frozenset[int] = frozenset()
_MOST_LABELS = 60
_MOST_KEPT = 2_000


class Join:
    """How a dot between two labels was written; `disguise` is its name, None for an honest one.

    It is no Enum, whose members take ten times as long to look up.
    """

    NONE: ClassVar["Join"]
    PLAIN: ClassVar["Join"]
    SPACED: ClassVar["Join"]
    ASIDE: ClassVar["Join"]
    LINES: ClassVar["Join"]
    BRACKETS: ClassVar["Join"]
    FENCED: ClassVar["Join"]
    BULLET: ClassVar["Join"]
    FULL_STOP: ClassVar["Join"]
    COMMA: ClassVar["Join"]
    WORD: ClassVar["Join"]
    SHUT: ClassVar["Join"]
    GLUED: ClassVar["Join"]
    MISSING: ClassVar["Join"]

    def __init__(self, disguise: str | None) -> None:
        self.disguise = disguise


Join.NONE = Join(None)
Join.PLAIN = Join(".")
Join.SPACED = Join("spaced")
Join.ASIDE = Join("spaced on one side")
Join.LINES = Join("line break")
Join.BRACKETS = Join("bracketed dot")
Join.FENCED = Join("dot in markup")
Join.BULLET = Join("another dot")
Join.FULL_STOP = Join("full stop")
Join.COMMA = Join("comma")
Join.WORD = Join("dot as a word")
Join.SHUT = Join("dot as a word in brackets")
Join.GLUED = Join("dot as a word in a word")
Join.MISSING = Join("missing dot")


class Chain(NamedTuple):
    """Labels by their places in a view, and the joins between them; `first` is a word's number."""

    spans: tuple[tuple[int, int], ...]
    joins: tuple[Join, ...]
    first: int
    last: int


def _join(gap: str) -> Join:
    found = _GAP.fullmatch(gap) if len(gap) <= _WIDEST else None
    if not found:
        return Join.NONE
    dot, before, after = found["dot"], gap[0].isspace(), gap[-1].isspace()
    if found["open"] or found["close"]:
        if "," in dot or not (found["open"] and found["close"]):
            return Join.COMMA
        if _SENTENCE.fullmatch(gap):
            return Join.COMMA
        return Join.BRACKETS if found["open"][-1] in _OPENING else Join.FENCED
    if "\n" in gap:
        return Join.LINES
    if dot not in ".•。" and len(dot) == 1:
        return Join.NONE if before or after else Join.COMMA
    if len(dot) > 1:
        return Join.COMMA
    if before and after:
        return Join.SPACED
    if before or after:
        return Join.ASIDE
    return {".": Join.PLAIN, "•": Join.BULLET}.get(dot, Join.FULL_STOP)


class _Joins(dict[str, Join]):
    def __missing__(self, gap: str) -> Join:
        found = _join(gap)
        if len(self) < _MOST_KEPT:
            self[gap] = found
        return found


_JOINS = _Joins({" ": Join.NONE, ".": Join.PLAIN, ", ": Join.NONE, "": Join.NONE})


class Words(NamedTuple):
    """The words of a view: where each begins and ends."""

    view: View
    spans: list[tuple[int, int]]

    def text(self, number: int) -> str:
        """One word in small look-alikes; empty beyond the ends."""
        if not 0 <= number < len(self.spans):
            return ""
        start, end = self.spans[number]
        return self.view.like[start:end]

    def gap(self, number: int) -> str:
        """What stands between a word and the one before it."""
        start = self.spans[number - 1][1] if number else 0
        end = self.spans[number][0] if number < len(self.spans) else len(self.view.like)
        return self.view.like[start:end]


def words_of(view: View, *, said: bool) -> Words:
    """The words of a view; `evil-dot-com` is three, which only a text has that speaks of dots."""
    like = view.like
    if not said or not _GLUED.search(like):
        return Words(view, [found.span() for found in _WORD.finditer(like)])
    spans: list[tuple[int, int]] = []
    for found in _WORD.finditer(like):
        start, end = found.span()
        for dot in _GLUED.finditer(like, start, end):
            spans += [(start, dot.start()), dot.span(dot.lastgroup or 0)]
            start = dot.end()
        spans.append((start, end))
    return Words(view, [each for each in spans if each[0] < each[1]])


def _spoken(words: Words, number: int) -> Join:
    """The join that a word for a dot makes of itself, between two others."""
    if number + 1 >= len(words.spans):
        return Join.NONE
    start, end = words.spans[number]
    word = words.view.same[start:end].lower()
    before, after = words.gap(number), words.gap(number + 1)
    if not _AROUND.fullmatch(before) or not _AROUND.fullmatch(after):
        return Join.NONE
    if not before and not after and word.isascii():
        return Join.GLUED
    return Join.SHUT if any(sign in before for sign in "([{<*") else Join.WORD


def _dots(words: Words) -> frozenset[int]:
    """The numbers of the words for dots."""
    same, like = words.view.same, words.view.like
    return frozenset(
        number
        for number, (start, end) in enumerate(words.spans)
        if like[start:end] in DOT_WORDS or same[start:end].lower() in DOT_WORDS
    )


def says_dot(view: View) -> bool:
    """Whether the text speaks of a dot."""
    low = view.same.lower()
    return bool(_SAID.search(low) or (low != view.like and _SAID.search(view.like)))


def chains_of(words: Words, *, said: bool) -> Iterator[Chain]:
    """Every run of labels that are joined; `said`: the text speaks of dots."""
    number, count, like = 0, len(words.spans), words.view.like
    found = [_JOINS[like[one[1] : other[0]]] for one, other in pairwise(words.spans)]
    found.append(none := Join.NONE)
    dots = _dots(words) if said else _NO_DOTS
    while number < count:
        if found[number] is none and number + 1 not in dots:
            number += 1
            continue
        spans, joins, first = [words.spans[number]], [], number
        while number + 1 < count and len(spans) < _MOST_LABELS:
            join = found[number]
            step = 1
            if join is Join.ASIDE and words.text(number + 1) not in USED:
                join = Join.NONE  # the end of a sentence
            elif join is none and number + 1 in dots:
                join, step = _spoken(words, number + 1), 2
            if join is none:
                break
            number += step
            spans.append(words.spans[number])
            joins.append(join)
        if joins:
            yield Chain(tuple(spans), tuple(joins), first, number)
        number += 1

"""Undoing what keeps machines from seeing a host in a text: escapes, markup, spacing, direction."""

import html
import re
from collections.abc import Iterator
from dataclasses import replace

from .views import Change, View, changed, turned
from .words import USED

_ROUNDS = 3
# Letters that stand on their heads, as text generators write them; read from the end, they are
# letters again.
_HEADS = "ɐɔǝɟƃɓɥᴉɾʞʅɯɹʇʌʍʎ˙"
_UPRIGHT = str.maketrans("ɐɔǝɟƃɓɥᴉıɾʞʅɯɹʇʌʍʎ˙bqdpnu", "acefgghiijklmrtvwy.qbpdun")
_HEAD = re.compile(f"[{_HEADS}]")
_FEWEST_HEADS = 3
_TURNS = re.compile("[\u202e\u2067\u202b]")
_ESCAPE = re.compile(
    r"\\u(?P<high>d[89ab][0-9a-f]{2})\\u(?P<low>d[c-f][0-9a-f]{2})"
    r"|(?:%u|(?<![a-z0-9])u\+|\\U000)(?P<wide>[0-9a-f]{4,5})|(?P<percent>%[0-9a-f]{2}(?:%[0-9a-f]{2}){0,255})"
    r"|&(?:\#[0-9]{1,7};?|\#x[0-9a-f]{1,6};?|[a-z]{2,10};)"
    r"|\\(?:u(?P<u>[0-9a-f]{4})|[ux]\{(?P<braced>[0-9a-f]{1,6})\}|x(?P<x>[0-9a-f]{2})"
    r"|(?P<octal>[01][0-7]{2})|(?P<css>[0-9a-f]{2,6}(?![0-9a-z])\s?)|(?P<sign>[^\w\s]|(?=\s)))",
    re.IGNORECASE,
)
_ESCAPES = re.compile(r"[\\%&+]")  # a quick look for any
# Markup between letters; at the edge of a word it hides nothing.
_MARK = re.compile(
    r"(?<=[\w./:•。,>)\]-])(?:[\u2600-\u27bf\U0001f300-\U0001faff]{1,2}|\*{1,4}|~~|\|\||`{1,3}|__|_(?=\.)|(?<=\.)_|</?[a-z]{1,6}/?>){1,2}"
    r"(?=[\w./:•。,<(\[-])",
    re.IGNORECASE,
)
_MARKS = re.compile(r"[*~|`_<\u2600-\u27bf\U0001f300-\U0001faff]")  # a quick look for any
# Signs that stand apart and hold no word are passed over at once; each of them would be tried.
_APART = re.compile(
    r"(?:(?<!\S)|(?<=/))(?:(?:\S(?P<blank>\s{1,9})){3,}(?:\w(?!\w)|[.•/:])\S*"
    r"|(?P<wordless>(?:\S\s{1,9}){4,}+))"
    r"|(?<!\w)\w(?P<gap>[-_*|~+,/]{1,3})(?:[^\s_](?P=gap)){1,}[^\s_](?!\w)"
)
_MAYBE_APART = re.compile(  # a quick look for what _APART needs, by its first blank or sign
    r"[\s_*|~+,/-](?:(?<=\s)\S\s|(?<=\w[_*|~+,/-])[_*|~+,/-]{0,2}[^\s_][_*|~+,/-])"
)
_SPELLED = re.compile(
    r"(?<![a-z0-9])[^\s](?P<gap>[^a-z0-9]{1,4})(?:.(?P=gap)){3,}[^\s](?![a-z0-9])",
    re.DOTALL,
)
_MAYBE_SPELLED = re.compile(  # a quick look for what _SPELLED needs, by the end of its first gap
    r"[^a-z0-9].[^a-z0-9]{1,4}.[^a-z0-9]{1,4}.[^a-z0-9]", re.DOTALL
)
_BLANKS = re.compile(r"\s+")
_REVERSED = frozenset(ending[::-1] for ending in USED if ending.isalpha())
_BACKWARDS = re.compile(
    r"(?<![\w.-])([a-z]{2,20}+)(?=\s?[.•(\[]|\s(?:tod|t0d|otnop|stknup|акчот)\s)"
)


def _unescaped(view: View) -> Iterator[Change]:
    for found in _ESCAPE.finditer(view.same):
        whole = found[0]
        if found["percent"]:
            text = bytes.fromhex(whole.replace("%", "")).decode("utf-8", "replace")
        elif found["high"]:
            pair = bytes.fromhex(found["high"] + found["low"])
            text = pair.decode("utf-16-be", "replace")
        elif code := next(filter(None, found.group("u", "braced", "x", "wide", "css")), ""):
            text = _char(int(code, 16))
        elif found["octal"]:
            text = _char(int(found["octal"], 8))
        elif found["sign"] is not None:
            text = found["sign"]
        else:
            text = html.unescape(whole)
        if text != whole:
            yield found.start(), found.end(), text


def _char(number: int) -> str:
    return chr(number) if number < 0x110000 and not 0xD800 <= number < 0xE000 else ""


def unescaped(view: View) -> View:
    """The view without percent, entity and backslash escapes, also of escapes."""
    for _ in range(_ROUNDS):
        if not _ESCAPES.search(view.same) or not (changes := list(_unescaped(view))):
            break
        view = changed(view, changes, "undone")
    return view


def unmarked(view: View) -> View:
    """The view without Markdown and tags between letters."""
    if not _MARKS.search(view.same):
        return view
    changes: list[Change] = [(*found.span(), "") for found in _MARK.finditer(view.same)]
    return changed(view, changes, "undone") if changes else view


def closed_up(view: View) -> View:
    """The view with `e v i l . c o m` written in one; wider gaps than the others part words."""
    if not _MAYBE_APART.search(view.like):
        return view
    changes: list[Change] = []
    for found in _APART.finditer(view.like):
        if found["wordless"]:
            continue
        if found[0][0] in ".•" and view.like[found.start() - 1 : found.start()] == " ":
            changes.append((found.start() - 1, found.start(), ""))
        sign = _BLANKS if found["blank"] else re.compile(re.escape(found["gap"]))
        gaps = [gap.span() for gap in sign.finditer(view.like, *found.span())]
        narrow = min(end - start for start, end in gaps)
        changes += [(start, end, "" if end - start == narrow else " ") for start, end in gaps]
    return changed(view, changes, "undone") if changes else view


def spelled(view: View) -> View:
    """The view without a sign that stands between letter and letter, whatever sign it is."""
    if not _MAYBE_SPELLED.search(view.like):
        return view
    changes: list[Change] = []
    for found in _SPELLED.finditer(view.like):
        size = len(found["gap"])
        start, end = found.span()
        changes += [(at, at + size, "") for at in range(start + 1, end - 1, size + 1)]
    return changed(view, changes, "undone") if changes else view


def backwards(view: View) -> View | None:
    """The view read from its end, when something in it says that it is meant so."""
    if _on_their_heads(view):
        same = view.same.translate(_UPRIGHT)
        return turned(replace(view, same=same, like=same.lower()))
    return turned(view) if meant_backwards(view) or _says_backwards(view.like) else None


def _says_backwards(like: str) -> bool:
    """Whether a word is an ending from its end, with a dot behind it."""
    return "ptth" in like or not _REVERSED.isdisjoint(_BACKWARDS.findall(like))


def meant_backwards(view: View) -> bool:
    """Whether signs turn the direction of writing, or letters stand on their heads."""
    if view.original.isascii():
        return False
    return _TURNS.search(view.original) is not None or _on_their_heads(view)


def _on_their_heads(view: View) -> bool:
    return not view.original.isascii() and len(_HEAD.findall(view.original)) >= _FEWEST_HEADS

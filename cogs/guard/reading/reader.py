"""Reading what a message says and where it leads, as a person would."""

import re
from collections.abc import Iterator, Sequence

from bot.suffixes import site

from ..evidence import Address, Piece, PieceKind, Reading
from . import undoing
from .calm import calm
from .carried import carried, decoded
from .finding import find
from .found import Found
from .guesses import Guesses
from .hints import guessable
from .letters import ALIKE, ALIKES, SIGN
from .markdown import PLAIN, Marks, marks_of
from .signs import WHOLE, looked_at, suspicious
from .telling import leads_elsewhere, told
from .views import View, folded

_MOST_PIECES, _MOST_ADDRESSES, _MOST_CARRIED, _LONGEST = 40, 64, 12, 2_000
_MOST_TEXT = 16_000
_DEEPEST, _ROUNDS, _LONGEST_CARRIED = 3, 2, 600
_SHORT = 3
_MOST_KEPT = 5_000
_MIXED = re.compile(  # a word of Latin letters and others
    r"(?<![^\W\d_])(?:[a-z]++[^\W\d_a-z]|[^\W\d_a-z]++[a-z])[^\W\d_]*"
)


def read(pieces: Sequence[Piece]) -> Reading:
    """A message as a person would read it: at most 40 pieces of it, at most 64 addresses.

    Of a piece that is longer than messages are, its ends are read and what stands around links;
    of all pieces together the first 16,000 characters.
    """
    if len(pieces) == 1 and not pieces[0].url and (plain := _prose(pieces[0].text)) is not None:
        return Reading(plain)
    reader = _Reader()
    for piece in pieces[:_MOST_PIECES]:
        reader.read(piece)
    return Reading(
        "\n".join(reader.plain), tuple(reader.found.values()), reader.views, reader.guesses or ()
    )


def all_prose(texts: Sequence[str]) -> bool:
    """Whether no address can be found in any of these texts, each of which is read alone.

    They are glanced at as lines of one: what is a sign in one of them is a sign there, too. False
    also where only that is too long.
    """
    return _prose("\n".join(texts)) is not None


def _prose(text: str) -> str | None:
    """The text in small letters, if it is short and nothing to make an address of."""
    if len(text) > WHOLE:
        return None
    low = text.lower()
    return None if suspicious(text, low) or guessable(text, low) else low


class _Reader:
    """What was read of one message until now; each host with its path once, in its plainest way."""

    def __init__(self) -> None:
        self.plain: list[str] = []
        self.views: dict[str, str] = {}
        self.guesses = Guesses()
        self.found: dict[tuple[str, str], Address] = {}
        self._sure: set[str] = set()
        self._spans: list[tuple[int, int]] = []
        self._carried = 0
        self._left = _MOST_TEXT

    def read(self, piece: Piece) -> None:
        """Read one piece: where it leads, then what it says."""
        if piece.url:
            self._read_url(piece)
        self._spans.clear()
        text = looked_at(piece.text)[: self._left]
        self._left -= len(text)
        low = text.lower()
        if not suspicious(text, low):
            self.plain.append(low)
            if guessable(text, low):
                self.guesses.add(folded(text), piece.kind)
            return
        view = folded(text)
        for each in () if calm(view) else _views(view):
            if each.how != "backwards":
                view = each
            self._read_view(each, piece.kind)
            self.guesses.add(each, piece.kind)
        self.plain.append(_plain(view))
        for inner in decoded(text):
            self._read_carried(inner, "base64", piece.kind, 1)

    def _read_url(self, piece: Piece) -> None:
        url = folded(piece.url[:_LONGEST])
        bare = undoing.unescaped(url)
        for view in (url, bare) if bare is not url else (url,):
            marks = Marks([(0, len(view.same), piece.text)], [])
            for found in find(view, marks):
                if not (view.how and found.host in self._sure):
                    self._keep(view, marks, found, piece.kind)
                self._follow(found, "redirect", piece.kind)

    def _read_view(self, view: View, kind: PieceKind) -> None:
        if view.how:
            self.views[view.how] = view.same
        marks = marks_of(view.same)
        for found in find(view, marks):
            span = view.span(found.start, found.host_end)
            if view.how == "backwards":
                if self._known(view, found, span):
                    continue
                found.sure = found.sure and _meant(view, found)
            if found.sure:
                self._spans.append(view.span(found.start, found.end))
            if not (view.how and found.host in self._sure):
                self._keep(view, marks, found, kind)
            self._follow(found, "redirect", kind)

    def _known(self, view: View, found: Found, span: tuple[int, int]) -> bool:
        """Whether a host that was read backwards is one that was read forwards already."""
        if found.scheme or undoing.meant_backwards(view):
            return False
        overlaps = any(span[0] < end and start < span[1] for start, end in self._spans)
        return overlaps or site(found.host[::-1]) is not None

    def _keep(self, view: View, marks: Marks, found: Found, kind: PieceKind) -> None:
        shown = marks.shown(found.start)
        names = {"masked link"} if shown and leads_elsewhere(shown, found.host) else set()
        self._add(told(view, found, kind, names, shown))

    def _follow(self, found: Found, name: str, kind: PieceKind, depth: int = 1) -> None:
        for inner in carried(found.host, found.path):
            self._read_carried(inner, name, kind, depth)

    def _read_carried(self, text: str, name: str, kind: PieceKind, depth: int) -> None:
        self._carried += 1
        if depth > _DEEPEST or self._carried > _MOST_CARRIED:
            return
        view = undoing.unescaped(folded(text[:_LONGEST_CARRIED]))
        for found in find(view, PLAIN):
            self._add(told(view, found, kind, {name}))
            self._follow(found, name, kind, depth + 1)

    def _add(self, address: Address) -> None:
        key = address.host, address.path
        known = self.found.get(key)
        if (known is None and len(self.found) < _MOST_ADDRESSES) or (
            known and address.sure and not known.sure
        ):
            self.found[key] = address
            if address.sure:
                self._sure.add(address.host)


def _views(view: View) -> Iterator[View]:
    """The text as it stands, then with more and more of its disguises undone."""
    yield view
    for _ in range(_ROUNDS):
        undone = undoing.unescaped(view)
        for undo in (undoing.closed_up, undoing.spelled, undoing.unmarked):
            undone = undo(undone)
        if undone is view:
            break
        view = undone
        yield view
    if back := undoing.backwards(view):
        yield back


def _meant(view: View, found: Found) -> bool:
    """Whether a host was written backwards and no words are by accident: not `gg.ez`."""
    if found.scheme or undoing.meant_backwards(view):
        return True
    label, _, ending = (site(found.host) or "").partition(".")
    return len(label) > _SHORT and len(ending) >= _SHORT


def _plain(view: View) -> str:
    """The text in small letters; in words of mixed scripts those that look like Latin ones."""
    if view.same.isascii():
        return view.like
    low = view.same.lower()
    return low if ALIKES.isdisjoint(low) else _MIXED.sub(_one_script, low)


class _Taken(dict[int, str]):
    """What a letter is taken for beside Latin ones, as `str.translate` wants it."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        sign = SIGN[char]
        taken = sign.like if sign.kind == ALIKE else char
        if len(self) < _MOST_KEPT:
            self[code] = taken
        return taken


_TAKEN = _Taken()


def _one_script(word: re.Match[str]) -> str:
    return word[0].translate(_TAKEN)

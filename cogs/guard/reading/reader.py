"""Reading what a message says and where it leads, as a person would."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from bot.suffixes import site

from ..evidence import Address, Piece, Reading
from . import undoing
from .carried import carried, decoded
from .finding import find
from .found import Found
from .letters import ALIKE, SIGN
from .markdown import PLAIN, Marks, marks_of
from .views import View, folded

_MOST_PIECES, _MOST_ADDRESSES, _DEEPEST = 40, 64, 3
_WHOLE, _HEAD, _TAIL, _AROUND, _MOST_WINDOWS = 6_000, 4_000, 1_500, 120, 20
_LINKS = re.compile(r"://|www\.|\.(?:com|net|org|gg|ru|xyz|top)\b|xxp|\[\.\]", re.IGNORECASE)
_SIGNS = re.compile(
    r"[./\\%&•·∙⋅‧․・･●⚫⚪◦。．｡⏺🔴🔵🟢\uff01-\uff5e\u2460-\u24ff\u1d00-\u1dbf\u0250-\u02af\u200b-\u200f\u202a-\u202e"
    r"\u2060-\u206f\ufeff\u00ad\u0300-\u036f\u13a0-\u13ff\U0001d400-\U0001d7ff\U0001f100-\U0001f1ff\U000e0000-\U000e007f]"
    r"|d[o0]t|p(?:o|u)n[kt]|点|點|τελεία|точка|www|aHR0c|[a-z][а-яα-ω]|[а-яα-ω][a-z]",
    re.IGNORECASE,
)
_IN_SLICE = (
    ("percent", re.compile(r"%[0-9a-f]{2}", re.IGNORECASE)),
    ("entities", re.compile(r"&#?\w{1,10};")),
    ("escapes", re.compile(r"\\")),
    ("markup", re.compile(r"\*|~~|\|\||`|__|_\.|\._|</?\w")),
)


@dataclass(slots=True)
class _Gathering:
    """What was found until now, each host with its path once: the plainest and surest wins."""

    found: dict[tuple[str, str], Address] = field(default_factory=dict)

    def add(self, address: Address) -> None:
        """Keep an address, unless it is known in a plainer way."""
        key = address.host, address.path
        known = self.found.get(key)
        if (known is None and len(self.found) < _MOST_ADDRESSES) or (known and address.sure > known.sure):
            self.found[key] = address

    def knows(self, host: str) -> bool:
        """Whether a host was surely found in a plainer view."""
        return any(each.host == host and each.sure for each in self.found.values())


def read(pieces: Sequence[Piece]) -> Reading:
    """A message as a person would read it: at most 40 pieces, at most 64 addresses."""
    plain: list[str] = []
    views: dict[str, str] = {}
    gathering = _Gathering()
    for piece in pieces[:_MOST_PIECES]:
        if piece.url:
            _read_url(piece, gathering)
        if not _SIGNS.search(piece.text):
            plain.append(piece.text.lower())
            continue
        view = folded(_cut(piece.text))
        plain.append(_plain(view))
        _read_text(piece, view, gathering, views)
    return Reading("\n".join(plain), tuple(gathering.found.values()), views)


def _cut(text: str) -> str:
    """The text, or of a very long one its ends and what stands around links."""
    if len(text) <= _WHOLE:
        return text
    parts, done = [text[:_HEAD]], _HEAD
    for found, _ in zip(
        _LINKS.finditer(text, _HEAD, len(text) - _TAIL), range(_MOST_WINDOWS), strict=False
    ):
        start, end = max(done, found.start() - _AROUND), found.end() + _AROUND
        if end > done:
            parts.append(text[start:end])
            done = end
    return "\n".join([*parts, text[max(done, len(text) - _TAIL) :]])


def _plain(view: View) -> str:
    """The text in small letters; in words of mixed scripts those that look like Latin ones."""
    same = view.same.lower()
    return same


def _views(view: View, views: dict[str, str]) -> Iterator[View]:
    yield view
    bare = undoing.unmarked(undoing.unescaped(view))
    if bare is not view:
        views["unescaped"] = bare.same
        yield bare
    closed = undoing.closed_up(bare)
    if closed is not bare:
        views["closed up"] = closed.same
        yield closed
    if back := undoing.backwards(closed):
        views["backwards"] = back.same
        yield back


def _read_text(piece: Piece, first: View, gathering: _Gathering, views: dict[str, str]) -> None:
    for number, view in enumerate(_views(first, views)):
        marks = marks_of(view.same)
        back = views.get("backwards") == view.same
        for found in list(find(view, marks)):
            if number and gathering.knows(found.host):
                continue
            _tell(piece, view, marks, found, gathering, number, back)
    for text in decoded(piece.text):
        _read_carried(piece, text, gathering, "base64", 1)


def _tell(
    piece: Piece,
    view: View,
    marks: Marks,
    found: Found,
    gathering: _Gathering,
    number: int,
    back: bool,
) -> None:
    written = view.written(found.start, found.end)
    host_written = view.written(found.start, found.end - len(found.path))
    names = set(found.disguises)
    if not host_written.isascii():
        names |= {SIGN[char].kind for char in host_written if not char.isascii()} - {
            "",
            ALIKE,
            "accented letters",
        }
    if number:
        names |= {name for name, sign in _IN_SLICE if sign.search(host_written)}
        if back:
            names.add("reversed")
    if piece.kind == "split":
        names.add("split over messages")
    shown = marks.shown(found.start)
    if shown and _other_host(shown, found.host):
        names.add("masked link")
    gathering.add(
        Address(
            found.host,
            site(found.host) or found.host,
            found.path,
            found.scheme,
            frozenset(names),
            written[:200],
            shown,
            piece.kind,
            found.sure,
            found.defanged,
        )
    )
    for text in carried(found.host, found.path):
        _read_carried(piece, text, gathering, "redirect", 1)


def _other_host(shown: str, host: str) -> bool:
    registered = site(host) or host
    return any((site(each.host) or each.host) != registered for each in find(folded(shown), PLAIN))


def _read_carried(piece: Piece, text: str, gathering: _Gathering, name: str, depth: int) -> None:
    view = folded(text[:1_000])
    for found in find(view, PLAIN):
        gathering.add(
            Address(
                found.host,
                site(found.host) or found.host,
                found.path,
                found.scheme,
                frozenset({*found.disguises, name}),
                view.original[:200],
                "",
                piece.kind,
                found.sure,
                found.defanged,
            )
        )
        if depth < _DEEPEST:
            for inner in carried(found.host, found.path):
                _read_carried(piece, inner, gathering, name, depth + 1)


def _read_url(piece: Piece, gathering: _Gathering) -> None:
    view = folded(piece.url[:2_000])
    for found in find(view, PLAIN):
        _tell(piece, view, Marks([(0, len(piece.url), piece.text)], []), found, gathering, 0, False)

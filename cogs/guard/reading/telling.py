"""Telling what was found: an address with the names of everything that hid it."""

import re

from bot.suffixes import site

from ..evidence import Address, PieceKind
from .finding import find
from .found import Found
from .letters import ACCENTS, ALIKE, SIGN
from .markdown import PLAIN
from .views import View, folded

_LONGEST = 200
_APART = re.compile(r"\w[\s_*|~+,/-]\w[\s_*|~+,/-]\w(?!\w)|[\u2600-\u27bf\U0001f300-\U0001faff]")
_SPELLED = re.compile(r"(?<!\w)\w[^\w\s]{1,4}\w[^\w\s]{1,4}\w(?!\w)")
_TOLD_ELSEWHERE = frozenset(("", ALIKE, ACCENTS))
# How a disguise that a view undid shows in what was written.
_UNDONE = (
    ("percent", re.compile(r"%(?:[0-9a-f]{2}|u[0-9a-f]{4})", re.IGNORECASE)),
    ("entities", re.compile(r"&#?\w{1,10};|&#[0-9x]")),
    ("escapes", re.compile(r"\\|u\+[0-9a-f]{4}", re.IGNORECASE)),
    ("markup", re.compile(r"\*|~~|\|\||`|__|_\.|\._|</?\w")),
)


def told(view: View, found: Found, kind: PieceKind, names: set[str], shown: str = "") -> Address:
    """The address as it is handed on; `names` are disguises that are known besides its own."""
    return Address(
        found.host,
        site(found.host) or found.host,
        found.path,
        found.scheme,
        frozenset(found.disguises | names | _hidden(view, found, kind)),
        view.written(found.start, found.end)[:_LONGEST],
        shown,
        kind,
        found.sure,
        found.defanged,
    )


def _hidden(view: View, found: Found, kind: PieceKind) -> set[str]:
    """What the host's own letters, the view and the kind of piece say of how it was hidden."""
    written = view.written(found.start, found.host_end)
    names: set[str] = set()
    if not written.isascii():
        names = {SIGN[char].kind for char in written if not char.isascii()} - _TOLD_ELSEWHERE
    if view.how:
        names |= {name for name, sign in _UNDONE if sign.search(written)}
    if view.how == "backwards":
        names.add("reversed")
    elif _pulled_apart(view, found, written):
        names.add("spaced")
    if kind == "split":
        names.add("split over messages")
    return names


def _pulled_apart(view: View, found: Found, written: str) -> bool:
    """Whether something stood between the letters of a host."""
    if view.how and _APART.search(written):
        return True
    return len(written) > found.host_end - found.start and bool(_SPELLED.search(written))


def leads_elsewhere(shown: str, host: str) -> bool:
    """Whether a masked link shows the address of another site than the one where it leads."""
    registered = site(host) or host
    return any(
        (site(each.host) or each.host) != registered
        for each in find(folded(shown[:_LONGEST]), PLAIN)
        if each.sure
    )

"""Guesses at the hosts of a message, made when they are asked for."""

import re
from collections import deque
from collections.abc import Iterator
from itertools import islice

from bot.suffixes import site

from ..evidence import Address, PieceKind
from .apart import told_apart
from .atoms import atoms_of
from .ciphers import ciphered, deciphered
from .guessing import Guess, guesses_of
from .stark import stark
from .undoing import closed_up, spelled, unescaped, unmarked
from .views import View

PIECES = "in pieces"
_MOST, _MOST_VIEWS, _LONGEST = 160, 14, 200
_MOST_OF_VIEW = 500  # many are the same
_MOST_UNDONE = 1_500  # of one view, which the reader has undone before
_MOST_TEXT = 6_000  # characters of all views together
_PATH = re.compile(r"\s?[/\\][^\s<>\"'`|\])}]{1,200}")
_LETTERS_ENOUGH = re.compile(r"(?:[a-z0-9][^a-z0-9]*){5}")
_DEFANGED = re.compile(r"[\[({]")
_LETTERS = tuple(
    str.maketrans(digits, letters)
    for digits, letters in (("01345789", "oieasteg"), ("01345789", "olfasbag"))
)
_PAIRS = (("rn", "m"), ("vv", "w"), ("cl", "d"))


class Guesses:
    """The hosts that the views of a message may hold, at most 160.

    Each comes once, or twice, when what was a mere possibility turns out to be sure.
    """

    def __init__(self) -> None:
        self._views: list[tuple[View, PieceKind]] = []

    def add(self, view: View, kind: PieceKind) -> None:
        """Keep a view for the time when somebody asks."""
        if _LETTERS_ENOUGH.search(view.like):
            self._views.append((view, kind))

    def __bool__(self) -> bool:
        return bool(self._views)

    def __iter__(self) -> Iterator[Address]:
        seen = dict[str, bool]()
        for view, kind in _all_views(self._views):
            for guess in _guesses(view):
                for host in (guess.host,) if guess.sure else _meant(guess.host):
                    if host not in seen or (guess.sure and not seen[host]):
                        seen[host] = guess.sure
                        yield _address(view, guess, host, kind)
                if len(seen) >= _MOST:
                    return


def _all_views(views: list[tuple[View, PieceKind]]) -> Iterator[tuple[View, PieceKind]]:
    """The views, and what can be made of them in turn, each text once and at most so many."""
    waiting, seen, left = deque(views), set[str](), _MOST_TEXT
    while waiting and len(seen) < _MOST_VIEWS and left > 0:
        view, kind = waiting.popleft()
        if view.like in seen:
            continue
        seen.add(view.like)
        left -= len(view.like)
        yield view, kind
        undone = () if len(view.like) > _MOST_UNDONE else (unescaped, closed_up, spelled, unmarked)
        made = [undo(view) for undo in undone]
        waiting.extend(
            (each, kind)
            for each in (*made, *ciphered(view), *deciphered(view))
            if each.like not in seen
        )


def _guesses(view: View) -> Iterator[Guess]:
    atoms = atoms_of(view)
    yield from stark(view, atoms)
    yield from islice(guesses_of(atoms), _MOST_OF_VIEW)
    yield from islice(told_apart(view, atoms), _MOST)


def _meant(host: str) -> Iterator[str]:
    """The host, and what its letters are taken for: `g1ft`, `rnail`."""
    yield host
    label, dot, ending = host.rpartition(".")
    if any(map(str.isdigit, label)):
        for table in _LETTERS:
            letters = label.translate(table)
            yield letters + dot + ending
            least = len(label.rstrip("0123456789"))
            yield from (letters[:n] + label[n:] + dot + ending for n in range(least, len(label)))
    for pair, letter in _PAIRS:
        if pair in label:
            yield label.replace(pair, letter) + dot + ending


def _address(view: View, guess: Guess, host: str, kind: PieceKind) -> Address:
    path = _PATH.match(view.same, guess.end)
    written = view.written(guess.start, guess.end)[:_LONGEST]
    return Address(
        host,
        site(host) or host,
        path[0].strip() if path else "",
        disguises=frozenset((PIECES,)),
        written=written,
        piece=kind,
        sure=guess.sure,
        defanged=bool(_DEFANGED.search(written)),
    )

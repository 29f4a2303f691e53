"""The ways of looking at one text, each of which remembers where its letters stood."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from .letters import LIKE, SAME, SIGN, UNEVEN

Change = tuple[int, int, str]  # from, to, what stands there instead


@dataclass(slots=True)
class View:
    """A text as it is read: `same` keeps script and case, `like` is in small Latin look-alikes.

    Both are equally long; `starts` and `ends` say where each letter stood in `original`, `how` what
    was done to it.
    """

    original: str
    same: str
    like: str
    starts: Sequence[int]
    ends: Sequence[int]
    how: str = ""

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where a stretch of the view stands in the original."""
        if start >= end:
            return 0, 0
        first, last = self.starts[start], self.ends[end - 1]
        return (first, last) if first < last else (self.starts[end - 1], self.ends[start])

    def written(self, start: int, end: int) -> str:
        """What was written there, with everything that hid it."""
        first, last = self.span(start, end)
        return self.original[first:last]


def folded(text: str) -> View:
    """The text without what nobody sees, its styled letters as plain ones."""
    if text.isascii():
        return View(text, text, text.lower(), range(len(text)), range(1, len(text) + 1))
    same, like = text.translate(SAME), text.translate(LIKE)
    if UNEVEN.isdisjoint(text):
        return View(text, same, like, range(len(text)), range(1, len(text) + 1))
    starts = [at for at, char in enumerate(text) for _ in SIGN[char].like]
    return View(text, same, like, starts, [at + 1 for at in starts])


def changed(view: View, changes: Iterable[Change], how: str) -> View:
    """The view with some of its stretches replaced; they come in order and do not overlap."""
    same: list[str] = []
    like: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    done = 0

    def keep(until: int) -> None:
        same.append(view.same[done:until])
        like.append(view.like[done:until])
        starts.extend(view.starts[done:until])
        ends.extend(view.ends[done:until])

    for start, end, text in changes:
        keep(start)
        for sign in map(SIGN.__getitem__, text):
            same.append(sign.same)
            like.append(sign.like)
            starts.extend([view.starts[start]] * len(sign.like))
            ends.extend([view.ends[end - 1]] * len(sign.like))
        done = end
    keep(len(view.same))
    return View(view.original, "".join(same), "".join(like), starts, ends, how)


def turned(view: View) -> View:
    """The view from its end to its beginning."""
    return View(
        view.original,
        view.same[::-1],
        view.like[::-1],
        view.starts[::-1],
        view.ends[::-1],
        "backwards",
    )

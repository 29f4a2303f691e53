"""The fonts that cards are written in: where they lie, what they have, how wide their letters are.

Noto Sans (Latin, Greek, Cyrillic) comes with Plaza, the others from the machine: resvg gets just
these files, so that a card looks the same wherever they are there.
"""

from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Literal

import pymupdf_fonts
from PIL import ImageFont

from bot.cards.glyphs import Glyphs
from bot.cards.machine_fonts import CJK, EMOJI, OTHERS, Candidate

Weight = Literal[400, 700]
UNIT = 100  # pixels at which letters are measured
BITMAP = 109  # pixels of NotoColorEmoji, which has one size


class Unreadable(Exception):
    """What a card says cannot be read with the fonts of this machine; the message says why."""


@dataclass(frozen=True)
class Face:
    """One font file's face; `names` are those of fonts that look alike, for browsers."""

    path: Path
    index: int
    unit: int
    names: str = ""
    weight: Weight = 400

    @cached_property
    def _font(self) -> ImageFont.FreeTypeFont:
        return ImageFont.truetype(self.path, self.unit, index=self.index)

    @cached_property
    def glyphs(self) -> Glyphs:
        """The characters that it has."""
        return Glyphs(self.path, self.index)

    @cached_property
    def family(self) -> str:
        """Its name for resvg, and what a browser takes in its place."""
        name = str(self._font.getname()[0])
        return f"{name}, {self.names}" if self.names else name

    @lru_cache(4096)  # noqa: B019 - a few faces live as long as the process
    def width(self, text: str) -> float:
        """How wide a text is at a size of 1."""
        return self._font.getlength(text) / self.unit


@dataclass(frozen=True)
class Fonts:
    """The faces of one weight, in the order in which they are asked for a character."""

    letters: tuple[Face, ...]
    emoji: Face | None
    cjk: bool

    def face(self, letter: str) -> Face | None:
        """The first that has it."""
        return next((face for face in self.letters if letter in face.glyphs), None)


@dataclass(frozen=True)
class Shelf:
    """All fonts that cards need; `folder` is where those lie that come with Plaza."""

    folder: Path

    @lru_cache(2)  # noqa: B019 - there is one shelf
    def of(self, weight: Weight) -> Fonts:
        """The fonts of a weight."""
        latin = self._bundled("notosbo" if weight > 400 else "notos", weight)
        cjk, others = _first(CJK, weight), _first(OTHERS, weight)
        letters = [each for each in (latin, cjk, others) if each is not None]
        return Fonts(tuple(letters), _first(EMOJI, weight, BITMAP), cjk is not None)

    def _bundled(self, name: str, weight: Weight) -> Face:
        """A font that its package has as bytes, as a file: resvg reads files alone."""
        path = self.folder / f"{name}.ttf"
        data = pymupdf_fonts.myfont(name)
        if not path.is_file() or path.stat().st_size != len(data):
            self.folder.mkdir(parents=True, exist_ok=True)
            part = path.with_suffix(".part")
            part.write_bytes(data)
            part.replace(path)
        return Face(path, 0, UNIT, "system-ui, sans-serif", weight)


def _first(known: tuple[Candidate, ...], weight: Weight, unit: int = UNIT) -> Face | None:
    for each in known:
        path = Path(each.bold if weight > 400 and each.bold else each.path)
        if path.is_file():
            return Face(path, each.face, unit, each.names, weight)
    return None

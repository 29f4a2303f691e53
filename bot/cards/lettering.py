"""Writes text on cards: wrapped, made smaller until it fits, each run of a font in its place."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from markupsafe import Markup

from bot.cards.fonts import Face, Fonts
from bot.cards.runs import Piece, pieces, runs

Anchor = Literal["start", "middle", "end"]
SMALLER = 0.94  # of a size, at each try
NEARLY = 0.78  # of a size: so small rather than in one line more
CAPITAL = 0.72  # how high a capital is, of a size
LEADING = 1.3  # of a size, from line to line
ENDS = frozenset("。，、！？；：）》」』】〕”’…,.!?;:)]}%")  # begins no line
BEGINS = frozenset("（《「『【〔“‘([{")  # ends none
MORE = "…"
Line = tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Block:
    """Lines of text at the size at which they fit; `hints`: browsers keep to our widths."""

    lines: tuple[Line, ...]
    size: float
    weight: int
    leading: float
    hints: bool

    @property
    def cap(self) -> float:
        """From the top of the first line's capitals to where the last line stands."""
        return self.size * (CAPITAL + self.leading * (len(self.lines) - 1)) if self.lines else 0.0

    @property
    def width(self) -> float:
        """Of the widest line."""
        return max((width(line, self.size) for line in self.lines), default=0.0)

    def at(self, x: float, y: float, fill: str, anchor: Anchor = "start") -> Markup:
        """The lines, of which the first stands on y."""
        return Markup("").join(
            self._line(line, x, y + number * self.size * self.leading, fill, anchor)
            for number, line in enumerate(self.lines)
        )

    def under(self, x: float, top: float, fill: str, anchor: Anchor = "start") -> Markup:
        """The lines below a top: capitals of the first touch it."""
        return self.at(x, top + self.size * CAPITAL, fill, anchor)

    def _line(self, line: Line, x: float, y: float, fill: str, anchor: Anchor) -> Markup:
        x -= {"start": 0.0, "middle": 0.5, "end": 1.0}[anchor] * width(line, self.size)
        out = []
        for run in runs(line):
            wide = run.width * self.size
            out.append(
                Markup(
                    '<text xml:space="preserve" x="{}" y="{}" font-size="{}" font-weight="{}"'
                    ' fill="{}" font-family="{}"{}>{}</text>'
                ).format(
                    _number(x),
                    _number(y),
                    _number(self.size),
                    self.weight,
                    fill,
                    run.face.family,
                    self._hint(wide),
                    run.text,
                )
            )
            x += wide
        return Markup("").join(out)

    def _hint(self, wide: float) -> Markup:
        hint = Markup(' textLength="{}" lengthAdjust="spacingAndGlyphs"')
        return hint.format(_number(wide)) if self.hints and wide else Markup("")


def width(line: Sequence[Piece], size: float) -> float:
    """How wide a line is at a size."""
    return sum(run.width for run in runs(line)) * size


def fit(
    text: object,
    fonts: Fonts,
    *,
    size: float,
    within: float,
    weight: int = 400,
    lines: int = 1,
    least: float | None = None,
    tall: float | None = None,
    leading: float = LEADING,
    hints: bool = False,
) -> Block:
    """A text in at most so many lines of a width, at a size between `size` and `least`.

    No word is cut and no more than `tall` is taken, if a smaller size helps; a little smaller is
    better than one line more. At the smallest, long words are cut, and what does not fit ends with
    an ellipsis.
    """
    least = size * 0.6 if least is None else least
    parts = pieces(str(text), fonts)
    room = _Room(within, lines, tall, leading)
    size = _size(parts, room, size, least)
    most = room.lines_at(size)
    wrapped = _wrapped(parts, within / size)
    if len(wrapped) > most:
        wrapped = [*wrapped[: most - 1], _ended(wrapped[most - 1], fonts, within / size)]
    return Block(tuple(line for line in wrapped if line), size, weight, leading, hints)


@dataclass(frozen=True, slots=True)
class _Room:
    """What a text has to fit in."""

    within: float
    lines: int
    tall: float | None
    leading: float

    def lines_at(self, size: float) -> int:
        """How many lines of a size there is room for; at least one."""
        if self.tall is None:
            return self.lines
        fitting = 1 + int((self.tall / size - CAPITAL) / self.leading)
        return max(1, min(self.lines, fitting))

    def holds(self, parts: Sequence[Piece], size: float, lines: int) -> bool:
        """Whether a text fits in so many lines of a size."""
        limit = self.within / size
        if lines > self.lines_at(size) or any(width(_bare(w), 1) > limit for w in _words(parts)):
            return False
        return len(_wrapped(parts, limit)) <= lines


def _size(parts: Sequence[Piece], room: _Room, size: float, least: float) -> float:
    """The size at which it fits, or the least."""
    tries = [size]
    while tries[-1] > least:
        tries.append(max(least, tries[-1] * SMALLER))
    for lines in range(1, room.lines + 1):
        near = [each for each in tries if each >= size * NEARLY]
        for each in tries if lines == room.lines else near:
            if room.holds(parts, each, lines):
                return each
    return least


def _wrapped(parts: Sequence[Piece], limit: float) -> list[Line]:
    """Lines of a width at a size of 1; words go on the next line, those too long are cut."""
    lines: list[Line] = []
    line: Line = ()
    for word in _words(parts):
        if width(_bare((*line, *word)), 1) <= limit:
            line = (*line, *word)
            continue
        if _bare(line):
            lines.append(_bare(line))
        line = ()
        for piece in word:
            if line and width((*line, piece), 1) > limit:
                lines.append(line)
                line = ()
            line = (*line, piece)
    return [*lines, _bare(line)] if _bare(line) else lines


def _words(parts: Sequence[Piece]) -> list[Line]:
    """What stays on one line, each with the space behind it."""
    words: list[Line] = []
    word: Line = ()
    for number, piece in enumerate(parts):
        before = parts[number - 1] if number else None
        if before is not None and _breaks(before, piece):
            words.append(word)
            word = ()
        word = (*word, piece)
    return [*words, word] if word else words


def _breaks(before: Piece, piece: Piece) -> bool:
    if piece.text == " " or piece.text in ENDS or before.text in BEGINS:
        return False
    return before.text in (" ", "-") or _wide(before) or _wide(piece)


def _wide(piece: Piece) -> bool:
    """Letters of East Asia, between which a line may end anywhere; and emoji."""
    return ord(piece.text[0]) >= 0x2E80


def _bare(line: Line) -> Line:
    """Without the space at its end."""
    return line[:-1] if line and line[-1].text == " " else line


def _ended(line: Line, fonts: Fonts, limit: float) -> Line:
    """The line with an ellipsis, made shorter until there is room for it."""
    (more,) = pieces(MORE, fonts)
    kept = _bare(line)
    while kept and width((*kept, more), 1) > limit:
        kept = _bare(kept[:-1])
    return (*kept, more)


def faces(block: Block) -> set[Face]:
    """The fonts that a block is written in."""
    return {piece.face for line in block.lines for piece in line}


def _number(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".")

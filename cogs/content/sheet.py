"""A table of lines, one language a column: checked row by row, and written so that it comes back.

Cells that begin like a formula are written with a ' before them, as OWASP advises against
formulas in exported tables, and that is taken off again when they are read.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from bot.content import Line
from bot.spreadsheets import Row

LANGUAGES = ("en", "zh-CN", "pt-BR", "lv", "el")
IMAGE = "image"
COLUMNS = (*LANGUAGES, IMAGE)
ALIASES = {"zh": "zh-CN", "pt": "pt-BR", "picture": IMAGE}
LONGEST = 1_500  # characters of a line; what every chat takes with room for what stands below
LONGEST_NAME = 50
FORMULA = re.compile(r"'*[=+\-@\t\r]")
DEFUSED = re.compile(r"'+[=+\-@\t\r]")
CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff\ufffe\uffff]")


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with a row: the key of a sentence, and what that is told."""

    row: int
    key: str
    what: str = ""


@dataclass(frozen=True, slots=True)
class Checked:
    """The lines of a table, what is wrong with it, and the rows that say what one before does."""

    lines: list[Line]
    faults: list[Fault]
    doubles: list[int]


def check(rows: Sequence[Row]) -> Checked:
    """Read the head and every row."""
    number, head = rows[0]
    columns, faults = _columns(head, number)
    lines: list[Line] = []
    doubles: list[int] = []
    seen: set[str] = set()
    for number, cells in rows[1:] if columns else ():
        line, wrong = _line(columns, cells, number)
        faults += wrong
        if wrong:
            continue
        if line.digest in seen:
            doubles.append(number)
            continue
        seen.add(line.digest)
        lines.append(line)
    if not lines and not faults:
        faults.append(Fault(number, "row-none"))
    return Checked(lines, faults, doubles)


def read_text(written: str) -> str:
    """A line as it is kept: line ends of one kind, none around it."""
    return written.replace("\r\n", "\n").replace("\r", "\n").strip()


def wrong_with(text: str) -> str | None:
    """What is wrong with a line, `long` or `control`; None if nothing is."""
    if len(text) > LONGEST:
        return "long"
    return "control" if CONTROL.search(text) else None


def _columns(head: Sequence[str], number: int) -> tuple[dict[int, str], list[Fault]]:
    """Which column is what, by its place."""
    known = {name.lower(): name for name in COLUMNS} | ALIASES
    columns: dict[int, str] = {}
    faults: list[Fault] = []
    for place, written in enumerate(head):
        if not (name := written.strip()):
            continue
        column = known.get(name.lower())
        if column is None:
            faults.append(Fault(number, "row-column", name[:LONGEST_NAME]))
        elif column in columns.values():
            faults.append(Fault(number, "row-twice", name))
        else:
            columns[place] = column
    if not faults and not {*columns.values()} & {*LANGUAGES}:
        faults.append(Fault(number, "row-head"))
    return ({} if faults else columns), faults


def _line(
    columns: Mapping[int, str], cells: Sequence[str], number: int
) -> tuple[Line, list[Fault]]:
    there = {
        columns[place]: text
        for place, cell in enumerate(cells)
        if place in columns and (text := read_text(_armed(cell)))
    }
    faults = [
        Fault(number, f"row-{wrong}", column)
        for column, text in there.items()
        if (wrong := wrong_with(text)) is not None
    ]
    stray = [cell for place, cell in enumerate(cells) if place not in columns and cell.strip()]
    if stray:
        faults.append(Fault(number, "row-stray", stray[0].strip()[:LONGEST_NAME]))
    image = there.pop(IMAGE, "").casefold()
    if len(image) > LONGEST_NAME:
        faults.append(Fault(number, "row-image", image[:LONGEST_NAME]))
    if not there and not faults:
        faults.append(Fault(number, "row-empty"))
    return Line({name: there[name] for name in LANGUAGES if name in there}, image), faults


def _armed(cell: str) -> str:
    return cell[1:] if DEFUSED.match(cell) else cell


def _defused(text: str) -> str:
    return f"'{text}" if FORMULA.match(text) else text


def table(lines: Iterable[Line]) -> list[list[str]]:
    """The rows of a table, the head included; every cell is harmless."""
    rows = [[*COLUMNS]]
    for line in lines:
        texts = [*(line.texts.get(name, "") for name in LANGUAGES), line.image]
        rows.append([_defused(text) for text in texts])
    return rows

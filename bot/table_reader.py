"""Reads a table that a stranger sent, in a process of its own, and prints its rows as JSON.

`python -I bot/table_reader.py ENDING MOST` reads a file and prints {"rows": [[number, [cell, ...]],
...]}, or {"refused"} with the key of a sentence, and the `row` it is about. It imports nothing of
Plaza, so that a file that leads a reader astray, or eats all memory, takes nothing of Plaza with
it.
"""

import codecs
import csv
import datetime as dt
import io
import json
import resource
import sys
import zipfile
from collections.abc import Iterable, Iterator
from typing import Any, BinaryIO

UNPACKED = 64 << 20  # bytes of a workbook once unpacked, measured by unpacking
RATIO = 300  # to how many times its size a file inside may grow
SMALL = 1 << 20  # bytes below which that does not matter
CHUNK = 1 << 16
MEMORY = 1 << 30  # bytes
SECONDS = 20  # of work
CELL = 20_000  # characters of a cell
CELLS = 50  # of a row that are looked at
ALL = 32_000_000  # characters of all cells; a workbook may say one long text a million times
BY_MARK = {codecs.BOM_UTF8: "utf-8", codecs.BOM_UTF16_LE: "utf-16", codecs.BOM_UTF16_BE: "utf-16"}
SEPARATORS = ",;\t"
COMMON = frozenset("“”„‘’‚–—…«»·°€§©®™\u00a0")
# How programs of a country save without UTF-8, and the letters that then may come out.
LEGACY = {
    "zh": ("gb18030", frozenset("·×÷—“”‘’…°±")),
    "pt": ("cp1252", COMMON | frozenset("àáâãäçéêíóôõöúüñÀÁÂÃÄÇÉÊÍÓÔÕÖÚÜÑªº")),
    "lv": ("cp1257", COMMON | frozenset("āčēģīķļņōŗšūžĀČĒĢĪĶĻŅŌŖŠŪŽ")),
    "el": ("cp1253", COMMON | frozenset("ΐάέήίΰϊϋόύώΆΈΉΊΌΎΏΪΫ")),
}


class Refused(Exception):
    """It is not read; the arguments are the key of a sentence, and the row."""


def rows_of(data: bytes, ending: str, most: int) -> list[tuple[int, list[str]]]:
    """The rows that are not empty, with their numbers; raises Refused."""
    found: list[tuple[int, list[str]]] = []
    read = 0
    for number, cells in enumerate(_workbook(data) if ending == "xlsx" else _csv(data), 1):
        texts = [text_of(cell) for cell in cells[:CELLS]]
        if any(len(text) > CELL for text in texts):
            raise Refused("table-cell", number)
        read += sum(map(len, texts))
        if read > ALL:
            raise Refused("table-heavy", number)
        if not any(text.strip() for text in texts):
            continue
        if len(found) > most:  # one more than that: the head
            raise Refused("table-too-many-rows", number)
        found.append((number, texts))
    if not found:
        raise Refused("table-empty", 1)
    return found


def _workbook(data: bytes) -> Iterable[list[Any]]:
    measure(io.BytesIO(data), UNPACKED)
    # Not before: a CSV needs none of it.
    from python_calamine import CalamineError, CalamineWorkbook

    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(data))
        return book.get_sheet_by_index(0).to_python(skip_empty_area=False)
    except CalamineError as error:
        raise Refused("table-broken", 0) from error


def measure(file: BinaryIO, most: int) -> None:
    """Unpack all there is, to know how much it is: what the file says of itself may be a lie.

    Raises Refused where a workbook is more than `most` bytes then, or grows too much, or is none.
    """
    whole = 0
    try:
        with zipfile.ZipFile(file) as packed:
            for each in packed.infolist():
                size = 0
                with packed.open(each) as inside:
                    while chunk := inside.read(CHUNK):
                        size, whole = size + len(chunk), whole + len(chunk)
                        grown = size > max(SMALL, RATIO * each.compress_size)
                        if whole > most or grown:
                            raise Refused("table-heavy", 0)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError) as error:
        raise Refused("table-broken", 0) from error


def _csv(data: bytes) -> Iterator[list[str]]:
    text = _decoded(data)
    csv.field_size_limit(CELL * 4)
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=separator(text))
    read = 0
    try:
        for cells in rows:
            read += 1
            yield cells
    except csv.Error as error:
        raise Refused("table-cell", read + 1) from error


def _decoded(data: bytes) -> str:
    codec = next((name for mark, name in BY_MARK.items() if data.startswith(mark)), "utf-8")
    try:
        return data.removeprefix(codecs.BOM_UTF8).decode(codec)
    except UnicodeDecodeError as error:
        text = _legacy(data) if codec == "utf-8" else None
        if text is None:
            raise Refused("table-encoding", 1 + data[: error.start].count(b"\n")) from error
        return text


def _legacy(data: bytes) -> str | None:
    """The text, if its columns name one language alone, whose old letters these can only be."""
    head = data.split(b"\n", 1)[0].decode("latin-1")
    names = [name.strip(' "\r').lower()[:2] for name in head.split(separator(head))]
    known = [LEGACY[name] for name in names if name in LEGACY]
    if len(known) != 1:
        return None
    codec, letters = known[0]
    try:
        text = data.decode(codec)
    except UnicodeDecodeError:
        return None
    return text if all(_fits(sign, codec, letters) for sign in {*text}) else None


def _fits(sign: str, codec: str, letters: frozenset[str]) -> bool:
    if sign.isascii():
        return True
    if codec == "gb18030":
        wide = "\u3000" <= sign <= "\u9fff" or "\uff00" <= sign <= "\uffef" or sign > "\uffff"
        return wide or sign in letters
    greek = codec == "cp1253" and "\u0391" <= sign <= "\u03c9"
    return greek or sign in letters


def separator(text: str) -> str:
    """What parts the names of the columns: the sign that is there most often."""
    head = text.split("\n", 1)[0]
    return max(SEPARATORS, key=head.count)


def text_of(cell: Any) -> str:
    """A cell as somebody would read it in the spreadsheet."""
    if isinstance(cell, bool):
        return str(cell).upper()
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, dt.date | dt.time):
        return cell.isoformat()
    return str(cell)


def main(ending: str, most: str) -> None:
    """Print the rows of one file, within bounds of memory and time."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    try:
        data = sys.stdin.buffer.read()
        told: dict[str, Any] = {"rows": rows_of(data, ending, int(most))}
    except Refused as refused:
        told = {"refused": refused.args[0], "row": refused.args[1]}
    except MemoryError:
        told = {"refused": "table-heavy", "row": 0}
    sys.stdout.buffer.write(json.dumps(told, ensure_ascii=False).encode("utf-8", "replace"))


if __name__ == "__main__":
    main(*sys.argv[1:])

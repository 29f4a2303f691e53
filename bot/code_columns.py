"""Which column of a table has the codes, and what is in it, row by row."""

import csv
import datetime as dt
import io
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, BinaryIO

from bot.table_reader import BY_MARK, CELL, SEPARATORS, Refused, measure, text_of
from bot.typed_codes import normalised

UNPACKED = 256 << 20  # bytes of a workbook; a million rows have 100 million
EXACT = 10**15  # a number of 16 digits is no longer what was typed into a spreadsheet
HEAD = 4096  # bytes in which the columns' names are looked for
Cell = tuple[int, str, bool]  # the row's number, what stands in it, whether it is what was typed
NAMED = frozenset(
    normalised(name)
    for name in (
        *("code", "codes", "coupon", "coupons", "coupon code", "voucher", "voucher code", "promo"),
        *("gutschein", "gutscheincode"),
        *("promo code", "discount code", "gift code", "代码", "券码", "优惠码", "优惠券", "兑换码"),
        *(
            "卡密",
            "código",
            "códigos",
            "cupom",
            "cupons",
            "código do cupom",
            "vale",
            "kods",
            "kodi",
        ),
        *("kupons", "kuponi", "kupona kods", "κωδικός", "κωδικοί", "κουπόνι", "κουπόνια"),
    )
)
"""What the head of the column says in the five languages, as `normalised` makes it."""


def cells_of(file: BinaryIO, ending: str) -> Iterator[Cell]:
    """The cells of the column with the codes, without its head, and without rows of nothing.

    It is the column whose head says so, or the only one. Raises Refused, as tables do.
    """
    rows = enumerate(_workbook(file) if ending == "xlsx" else _text(file), 1)
    column: int | None = None
    for number, cells in rows:
        if not any(str(cell).strip() for cell in cells):
            continue
        if column is None:
            named = _named(cells)
            if named is None and sum(bool(str(cell).strip()) for cell in cells) > 1:
                raise Refused("table-no-code", number)
            column = named or 0
            if named is not None:
                continue
        cell = cells[column] if column < len(cells) else ""
        yield number, text_of(cell).strip(), not _rounded(cell)


def _named(cells: Sequence[Any]) -> int | None:
    """The place of the column whose head says that it has codes."""
    for place, cell in enumerate(cells):
        if normalised(str(cell).replace("_", " ")) in NAMED:
            return place
    return None


def _rounded(cell: Any) -> bool:
    if isinstance(cell, dt.date | dt.time | bool):
        return True  # a code that the spreadsheet took for something else
    return isinstance(cell, float) and (abs(cell) >= EXACT or not cell.is_integer())


def _workbook(file: BinaryIO) -> Iterable[Sequence[Any]]:
    measure(file, UNPACKED)
    file.seek(0)
    # Not before: a CSV needs none of it.
    from python_calamine import CalamineError, CalamineWorkbook

    try:
        sheet = CalamineWorkbook.from_filelike(file).get_sheet_by_index(0)
    except CalamineError as error:
        raise Refused("table-broken", 0) from error
    above = sheet.start[0] if sheet.start else 0
    for _ in range(above):
        yield ()
    yield from sheet.iter_rows()


def _text(file: BinaryIO) -> Iterator[list[str]]:
    data = file.read(HEAD)
    file.seek(0)
    codec = next((name for mark, name in BY_MARK.items() if data.startswith(mark)), "utf-8")
    codec = "utf-8-sig" if codec == "utf-8" else codec
    csv.field_size_limit(CELL)
    text = io.TextIOWrapper(file, codec, newline="")
    read = 0
    try:
        for cells in csv.reader(text, delimiter=_separator(data, codec)):
            read += 1
            yield cells
    except UnicodeDecodeError as error:
        raise Refused("table-encoding", read + 1) from error
    except csv.Error as error:
        raise Refused("table-cell", read + 1) from error


def _separator(data: bytes, codec: str) -> str:
    """What parts the columns: the sign that the first line has most often."""
    head = data[:HEAD].decode(codec, "ignore").split("\n", 1)[0]
    return max(SEPARATORS, key=head.count)

"""Tables as spreadsheets save them, and as no spreadsheet would."""

import io
import zipfile
from collections.abc import Sequence

from xlsxwriter import Workbook

Rows = Sequence[Sequence[object]]


def xlsx(rows: Rows) -> bytes:
    """A workbook of one sheet."""
    file = io.BytesIO()
    book = Workbook(file, {"in_memory": True})
    sheet = book.add_worksheet()
    for number, cells in enumerate(rows):
        for place, cell in enumerate(cells):
            if isinstance(cell, str) and not cell.startswith("="):
                sheet.write_string(number, place, cell)
            else:
                sheet.write(number, place, cell)
    book.close()
    return file.getvalue()


def csv(rows: Rows, separator: str = ",") -> str:
    """A CSV whose cells need no quotation marks."""
    return "\r\n".join(separator.join(str(cell) for cell in cells) for cells in rows)


def with_entry(workbook: bytes, name: str, data: bytes) -> bytes:
    """The same workbook with another file in the place of one of its own, or beside them."""
    file = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(workbook)) as old,
        zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for each in old.namelist():
            if each != name:
                new.writestr(each, old.read(each))
        new.writestr(name, data)
    return file.getvalue()

"""Whether a file may be a table, by its first bytes and its table of contents; none is unpacked."""

import codecs
import zipfile
from typing import BinaryIO

HEAD = 64 << 10  # bytes of a CSV that are looked at
ENTRIES = 2_000  # files in a workbook
UNPACKED = 200 << 20  # bytes of a workbook once unpacked
WIDE = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
WORKBOOK = "xl/workbook.xml"
NEVER = (b"<", b"%PDF", b"MZ", b"\x7fELF", b"{\\rtf", b"#!")  # what begins so is no CSV


def table_ending(file: BinaryIO) -> str | None:
    """`csv` or `xlsx`, or None if the file is neither by its look."""
    head = file.read(HEAD)
    if head.startswith(b"PK\x03\x04"):
        return "xlsx" if _is_workbook(file) else None
    return "csv" if _is_text(head) else None


def _is_workbook(file: BinaryIO) -> bool:
    try:
        with zipfile.ZipFile(file) as packed:
            inside = packed.infolist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError):
        return False
    if len(inside) > ENTRIES or sum(each.file_size for each in inside) > UNPACKED:
        return False
    names = {each.filename for each in inside}
    return WORKBOOK in names and not any(name.endswith("vbaProject.bin") for name in names)


def _is_text(head: bytes) -> bool:
    if head.startswith(WIDE):
        return True
    bare = head.removeprefix(codecs.BOM_UTF8)
    return b"\0" not in bare and not bare.lstrip().startswith(NEVER)

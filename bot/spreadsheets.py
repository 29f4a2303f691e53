"""Tables as rows of texts: read by a process that may fall over alone, and written."""

import csv
import io
import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from bot.children import environment
from bot.errors import UserError

READER = Path(__file__).with_name("table_reader.py")
SECONDS = 30.0  # for reading one
Row = tuple[int, tuple[str, ...]]  # its number, as a spreadsheet shows it, and its cells
REFUSALS = frozenset(
    f"table-{why}" for why in ("broken", "heavy", "encoding", "too-many-rows", "empty", "cell")
)


def read_table(data: bytes, ending: str, most: int) -> list[Row]:
    """Every row of a `csv` or `xlsx` that is not empty, with the head; waits for another process.

    Raises UserError: it has more than `most` rows, is broken, or nobody can tell its letters.
    """
    command = [sys.executable, "-I", str(READER), ending, str(most)]
    try:
        done = subprocess.run(  # noqa: S603
            command,
            input=data,
            capture_output=True,
            timeout=SECONDS,
            check=False,
            env=environment(),
        )
    except subprocess.TimeoutExpired as error:
        raise UserError("table-heavy", cog="core", most=most, row=0) from error
    if done.returncode:  # below 0: a signal ended it, as its limits do
        key = "table-broken" if done.returncode > 0 else "table-heavy"
        raise UserError(key, cog="core", most=most, row=0)
    told = json.loads(done.stdout)
    if "refused" in told:
        raise UserError(told["refused"], cog="core", most=most, row=told.get("row", 0))
    return [(number, tuple(cells)) for number, cells in told["rows"]]


def written(rows: Sequence[Sequence[str]], ending: str) -> bytes:
    """A file, `csv` or `xlsx`, with these rows, each cell a text and nothing else."""
    return _xlsx(rows) if ending == "xlsx" else _csv(rows)


def _csv(rows: Sequence[Sequence[str]]) -> bytes:
    text = io.StringIO(newline="")
    csv.writer(text).writerows(rows)
    return text.getvalue().encode("utf-8-sig")  # by the mark, every spreadsheet knows UTF-8


def _xlsx(rows: Sequence[Sequence[str]]) -> bytes:
    # Not before: most of the time nobody takes a table home.
    from xlsxwriter import Workbook

    file = io.BytesIO()
    book = Workbook(file, {"in_memory": True, "strings_to_formulas": False})
    sheet = book.add_worksheet()
    for number, cells in enumerate(rows):
        for place, cell in enumerate(cells):
            sheet.write_string(number, place, cell)
    book.close()
    return file.getvalue()

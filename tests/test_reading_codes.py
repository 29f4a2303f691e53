"""How a reader of codes that fell over is told apart from one that its limits ended."""

from pathlib import Path

import pytest

from bot.errors import UserError
from bot.reading_codes import read_codes
from bot.vault import Keys


def test_a_reader_that_falls_over_is_not_told_as_a_table_that_is_too_large(tmp_path: Path) -> None:
    file = tmp_path / "codes.csv"
    file.write_text("code\nA-1\n", "utf-8")
    keys = Keys(b"too short", b"b" * 32, b"c" * 32)  # it cannot seal with this
    with pytest.raises(UserError, match="table-broken"):
        list(read_codes(file, keys, most=10, skip=0, page=1).pages)

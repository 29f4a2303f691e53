"""A table under SIGKILL at any page: members see all of it or nothing, and it goes on after."""

from pathlib import Path

import pytest

from tests.crash.killing import ends_well, killed_when, number

LINES = 9_000  # enough behind the last place for a look that comes late
PAGE = 500
CURSOR = "SELECT MAX(cursor) FROM jobs"
SEEN = (
    "SELECT COUNT(*) FROM content_lines JOIN content_batches ON content_batches.id = batch"
    " WHERE state = 'live'"
)


@pytest.mark.parametrize("cursor", [PAGE, 3_000, 5_000])
def test_a_table_under_sigkill_is_seen_as_a_whole_or_not_at_all(
    tmp_path: Path, cursor: int
) -> None:
    table = tmp_path / "lines.csv"
    table.write_text("en\n" + "".join(f"Line {n}\n" for n in range(LINES)), "utf-8")
    place = tmp_path / "plaza"
    place.mkdir()
    killed_when(lambda: number(place, CURSOR) >= cursor, "importer", place, table)
    assert number(place, SEEN) in (0, LINES)
    assert ends_well("importer", place)
    assert number(place, SEEN) == LINES
    assert number(place, "SELECT COUNT(*) FROM content_lines") == LINES
    assert number(place, "SELECT COUNT(*) FROM jobs") == 0

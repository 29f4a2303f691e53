"""Codes under SIGKILL at any page: all of them can be given or none, and the file goes away."""

from pathlib import Path

import pytest

from bot.files import UNFINISHED
from tests.crash.killing import ends_well, killed_when, number

CODES, TWICE = 6_000, 3
CURSOR = "SELECT MAX(cursor) FROM jobs"
LIVE = (
    "SELECT COUNT(*) FROM coupons_codes AS c JOIN coupons_batches AS b"
    " ON b.community = c.community AND b.batch = c.batch WHERE b.state = 'live'"
)
STOCK = "SELECT SUM(left_) FROM coupons_stock"
WAYS = {"middle": 3_000, "end": CODES + 1}


@pytest.mark.parametrize("when", WAYS)
def test_codes_under_sigkill_are_there_as_a_whole_or_not_at_all(tmp_path: Path, when: str) -> None:
    table = tmp_path / "codes.csv"
    codes = [f"PLAIN-{number:06}" for number in range(CODES)]
    table.write_text("\n".join(["code", *codes, *codes[:TWICE]]), "utf-8")
    place = tmp_path / "plaza"
    place.mkdir()

    def is_far() -> bool:
        return number(place, CURSOR) >= WAYS[when] or number(place, STOCK) > 0

    killed_when(is_far, "coupon_importer", place, table)
    assert number(place, STOCK) in (0, CODES)
    for left in place.rglob("*"):
        assert left.is_dir() or b"PLAIN-" not in left.read_bytes(), left.name
    assert ends_well("coupon_importer", place)
    assert number(place, LIVE) == CODES == number(place, STOCK)
    assert number(place, "SELECT COUNT(*) FROM coupons_codes") == CODES
    assert number(place, "SELECT COUNT(*) FROM coupons_batches") == 1
    assert number(place, "SELECT COUNT(*) FROM coupons_faults") == 0
    assert number(place, "SELECT COUNT(*) FROM jobs") == 0
    # What was half written when the kill came is no file of ours; it goes when it is a week old.
    kept = [each for each in (place / "media").iterdir() if each.suffix != UNFINISHED]
    assert len(kept) == 1, "the report alone"

"""A code is the same however somebody typed it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.typed_codes import normalised, wrong_with

SAME = [
    ("AB12-CD34", "ab12cd34"),
    ("ab12 cd34", "AB12‐CD34"),
    ("ＡＢ１２－ＣＤ３４", "AB12CD34"),
    ("AB12\u200bCD34\ufeff", " ab12\u00a0cd34 "),
    ("ΚΩΔΙΚΟΣ", "κωδικος"),
    ("优惠①２", "优惠12"),
    ("Āķis–7", "āĶIS7"),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_width_case_spaces_and_dashes_make_no_other_code(one: str, other: str) -> None:
    assert normalised(one) == normalised(other) != ""


@given(st.text(max_size=12))
def test_what_is_normalised_stays_as_it_is(text: str) -> None:
    assert normalised(normalised(text)) == normalised(text)


@given(st.text(st.characters(codec="ascii"), max_size=12))
def test_the_quick_way_for_plain_letters_says_what_the_long_one_does(text: str) -> None:
    assert normalised(text) == normalised(f"{text}\u200b")


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "empty"),
        ("- -", "empty"),
        ("\u200b", "empty"),
        ("A" * 101, "long"),
        ("AB\x07CD", "control"),
        ("AB\nCD", "control"),
        ("=SUM(A1)", None),
        ("@everyone", None),
        ("A" * 100, None),
        ("优惠 12", None),
    ],
)
def test_what_nobody_can_type_is_no_code(text: str, why: str | None) -> None:
    assert wrong_with(text) == why

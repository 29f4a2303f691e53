"""Every text fits where it stands, in fonts that have its letters, whatever somebody typed."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.cards import colours, runs
from bot.cards.fonts import Fonts, Shelf, Unreadable
from bot.cards.lettering import Block, fit

FIVE = [
    "First come, first served",
    "先到先得，每人一张",
    "Quem chegar primeiro leva: não há segunda chance",
    "Kurš pirmais, tam arī; ģērbšanās ķēdē šķūņa ļaudīm",
    "Όποιος προλάβει· ΰ ΐ ώ Ά",
]
HOSTILE = [
    "<b>bold</b> & \"quotes\" 'too'",
    "\u202eright to left\u202c \u200b\u200d\ufeff zero width",
    "Z\u0334\u0321\u0347\u034e\u0311a\u0337\u031b\u0329lgo" * 20,
    "W" * 2_000,
    "\x00\x1b[31m\ud800 \ufffe\u0085\u2028",
    "👨‍👩‍👧🏳️‍🌈🇱🇻1️⃣ ❤️☕✅",
    "مرحبا שלום नमस्ते ไทย ①★✓→▲",
    " \t\n ",
    "",
]


@pytest.fixture
def plain(fonts: Path, needs: Callable[[str], Path]) -> Fonts:
    needs("cjk font")
    needs("emoji font")
    return Shelf(fonts).of(400)


def written(block: Block) -> str:
    return "\n".join("".join(piece.text for piece in line) for line in block.lines)


@pytest.mark.parametrize("text", [*FIVE, *HOSTILE])
def test_a_text_fits_in_its_place_and_all_its_letters_are_in_the_font(
    plain: Fonts, text: str
) -> None:
    for lines, within in ((1, 90.0), (2, 200.0), (3, 40.0)):
        block = fit(text, plain, size=30, within=within, lines=lines, tall=100)
        assert len(block.lines) <= lines
        assert block.width <= within + 0.5
        assert block.cap <= 100
        for line in block.lines:
            for piece in line:
                assert piece.text[0] in piece.face.glyphs


@settings(max_examples=150, deadline=None)
@given(text=st.text(max_size=80), lines=st.integers(1, 3), within=st.floats(20, 300))
def test_no_text_whatever_is_wider_than_its_place(
    fonts: Path, text: str, lines: int, within: float
) -> None:
    block = fit(
        text, Shelf(fonts).of(700), size=24, weight=700, within=within, lines=lines, hints=True
    )
    assert block.width <= within + 0.5
    assert len(block.lines) <= lines
    shown = str(block.at(0, 0, "#000000"))
    assert "<script" not in shown
    assert not any(ord(each) < 32 for each in shown)


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("<b>Amy</b> & Co", "<b>Amy</b> & Co"),
        ("\u202eevil\u202c\u200b", "evil"),
        ("a \t\n  b", "a b"),
        ("e\u0301t\u0065\u0301", "été"),
        ("नमस्ते", "…"),
        ("🏳️‍🌈", "🏳️‍🌈"),
    ],
)
def test_what_was_typed_is_shown_without_what_nobody_should_see(
    plain: Fonts, typed: str, shown: str
) -> None:
    assert written(fit(typed, plain, size=20, within=500)) == shown


def test_words_are_not_cut_while_a_smaller_size_helps_and_end_with_dots_where_none_does(
    plain: Fonts,
) -> None:
    one = fit("Coupons for everybody", plain, size=30, within=250)
    assert written(one) == "Coupons for everybody"
    assert one.size < 30
    two = fit("Coupons for everybody who comes", plain, size=30, within=250, lines=2)
    assert written(two) == "Coupons for \neverybody who comes".replace(" \n", "\n")
    cut = fit("Coupons for everybody who comes", plain, size=30, within=100, least=20)
    assert written(cut).endswith("…")


def test_chinese_lines_end_anywhere_but_before_a_comma(plain: Fonts) -> None:
    block = fit("先到先得每人一张，送完为止", plain, size=20, within=161, least=20, lines=3)
    assert written(block).splitlines()[1][0] != "，"


def test_without_a_chinese_font_a_chinese_card_is_told_in_words_and_says_how_to_get_one(
    plain: Fonts,
) -> None:
    bare = Fonts(plain.letters[:1], None, cjk=False)
    with pytest.raises(Unreadable, match="fonts-noto-cjk"):
        runs.pieces("先到先得", bare)
    assert "".join(each.text for each in runs.pieces("Amy 🎉 نعم", bare)) == "Amy …"


def test_a_brand_may_have_any_colour_and_is_still_read() -> None:
    for red in range(0, 256, 51):
        for green in range(0, 256, 51):
            for blue in range(0, 256, 51):
                brand = f"#{red:02x}{green:02x}{blue:02x}"
                assert colours.contrast(colours.ink(brand), brand) >= 4.5
                assert colours.contrast(colours.readable(brand, "#ffffff"), "#ffffff") >= 4.5

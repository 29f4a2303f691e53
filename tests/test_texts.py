"""Sentences as they are rendered for a platform: escaped, and still in the right variant."""

from pathlib import Path

import pytest
from babel import Locale
from babel.numbers import format_decimal

from bot.effects import Text
from bot.texts import LANGUAGES, Texts

AIMS = """aim = { $aim ->
    [keep_active] keep us active
   *[sell] sell
} ({ $aim })
"""


def escape(text: str) -> str:
    return text.replace("_", "\\_")


def test_a_variant_is_chosen_by_an_argument_as_it_is_and_shown_escaped(tmp_path: Path) -> None:
    for language in LANGUAGES:
        (tmp_path / f"{language}.ftl").write_text(AIMS, "utf-8")
    texts = Texts()
    texts.add("a", tmp_path)
    words = Text("a", "aim", {"aim": "keep_active"})
    assert texts.render(words, "en") == "keep us active (keep_active)"
    assert texts.render(words, "en", escape) == "keep us active (keep\\_active)"
    assert texts.render(words, "en") == "keep us active (keep_active)"
    other = Text("a", "aim", {"aim": "keep\\_active"})
    assert texts.render(other, "en") == "sell (keep\\_active)"


@pytest.mark.parametrize("language", LANGUAGES)
def test_numbers_stand_in_a_sentence_as_they_are_written_in_its_language(
    language: str, tmp_path: Path
) -> None:
    for each in LANGUAGES:
        (tmp_path / f"{each}.ftl").write_text("points = { $n }", "utf-8")
    texts, locale = Texts(), Locale.parse(language, sep="-")
    texts.add("a", tmp_path)
    for number in (0, 7, 999, 1_000, 12_345, 1_234_567_890, -1, -1_234, 2.5, 1_234.25):
        said = texts.render(Text("a", "points", {"n": number}), language)
        assert said == format_decimal(number, locale=locale)

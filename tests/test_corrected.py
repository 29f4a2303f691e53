"""What was corrected in a post is put in, and stays through every later edit."""

from bot.corrected import carried, with_words, written
from bot.effects import Changed, Joined, Lines, Plain, Spoken, Text, Words, version
from bot.texts import Texts

PRICE = Lines({"en": "10 € for {who}", "lv": "10 eiro"}, {"who": "Amy"})
LIST = Text("core", "list")


def said(words: Words, language: str) -> str:
    return Texts().render(words, language)


def test_what_somebody_wrote_is_corrected_and_the_rest_stays() -> None:
    assert written(Joined((LIST, PRICE))) == PRICE
    assert written(LIST) == LIST
    corrected = with_words(Joined((Plain("Now:"), PRICE)), {"en": "12 €"})
    assert said(corrected, "en") == "Now:\n12 €"
    assert said(corrected, "lv") == "Now:\n10 eiro"


def test_a_second_correction_takes_the_place_of_the_first() -> None:
    once = with_words(Spoken(PRICE, "en"), {"en": "12 €", "lv": "12 eiro"})
    twice = with_words(once, {"en": "13 €"})
    assert (said(twice, "lv"), written(twice)) == (
        "13 €",
        Changed(PRICE, {"en": "13 €", "lv": "12 eiro"}),
    )


def test_the_first_words_never_come_back_whatever_their_values_are() -> None:
    before = [with_words(PRICE, {"en": "12 €"})]
    again = Lines(PRICE.by_language, {"who": "Bo"})
    assert said(carried(again, before), "en") == "12 €"
    assert said(carried(Joined((again, Plain("3 left"))), before), "en") == "12 €\n3 left"
    assert said(carried(Plain("Sold out"), before), "en") == "Sold out"
    assert carried(LIST, [with_words(LIST, {"en": "Hi"})]) == Changed(LIST, {"en": "Hi"})


def test_a_reader_without_a_version_reads_the_corrected_one_that_others_get() -> None:
    english = Lines({"en": "10 €"})
    assert version(english, "lv") == "en"
    assert said(with_words(english, {"en": "12 €"}), "lv") == "12 €"

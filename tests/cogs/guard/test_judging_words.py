"""How word families are found, in scripts with and without spaces between words."""

import time

import pytest

from cogs.guard.judging.contacts import contact, crypto_address
from cogs.guard.judging.lures import LURE, lure, warns
from cogs.guard.judging.selling import sale
from cogs.guard.judging.sums import paid
from cogs.guard.judging.words import FAMILIES, STEM, STEMS, find


def families(text: str) -> set[str]:
    return {hit.family for hit in find(text).hits}


def test_a_word_is_found_whole_a_stem_however_it_goes_on_and_chinese_inside_of_others() -> None:
    assert "warns" in families("krāpšanas shēma")
    assert "warns" in families("these scammers again")
    assert "nitro" in families("get FREE  *nitro* here")
    assert "nitro" not in families("free nitrogen")
    assert "job" in families("大家来刷单吧")
    assert "haggle" in families("砍·一·刀")
    assert "app" in families("w h a t s a p p")


def test_the_words_of_an_address_are_no_words_of_the_text() -> None:
    assert not find("https://example.com/free-nitro?v=abc12345").hits


def test_a_phrase_inside_of_another_counts_once() -> None:
    assert find("no experience needed").weight("job") == FAMILIES["job"].weight


@pytest.mark.parametrize(
    "text",
    [
        "$500 a day",
        "500€ per week",
        "R$ 300 por dia",
        "200 eiro dienā",
        "80€ την ημέρα",
        "5000 руб в день",
        "一天三百",
        "日赚500",
        "时薪50",
        "20k in 72 hours",
    ],
)
def test_what_is_paid_by_the_day_is_seen_in_six_languages(text: str) -> None:
    assert paid(find(text)) is not None


@pytest.mark.parametrize("text", ["it costs $5", "every day", "the 3rd day", "三天"])
def test_a_price_or_a_day_alone_is_no_pay(text: str) -> None:
    assert paid(find(text)) is None


@pytest.mark.parametrize(
    "text",
    [
        "this is a scam",
        "别点，骗子",
        "é golpe, não clique",
        "krāpnieki!",
        "είναι απάτη",
        "мошенники",
    ],
)
def test_who_speaks_of_swindle_warns(text: str) -> None:
    assert warns(find(text))


@pytest.mark.parametrize("text", ["100% legit, not a scam", "绝对不骗人", "не обман, проверено"])
def test_who_says_that_it_is_no_swindle_does_not(text: str) -> None:
    assert not warns(find(text))


def test_what_people_show_of_their_own_lures_less() -> None:
    assert lure(find("free gift for everyone, claim now")).weight >= LURE
    assert lure(find("my project, for everyone")).weight < LURE


@pytest.mark.parametrize(
    "text",
    [
        "whatsapp +371 20000123",
        "电报 @abc_12345",
        "v信 abc12345",
        "q群 719220031",
        "ВОТСАП 89000000000",
    ],
)
def test_an_app_with_a_number_or_a_name_is_a_contact(text: str) -> None:
    found = contact(find(text.lower()), 0)
    assert found is not None
    assert found.weight == 1.0


@pytest.mark.parametrize(
    "text",
    ["whatsapp 2.23.20.77 is out", "qq飞车", "微信支付", "telegram is down", "2024-11-26 18:30"],
)
def test_an_app_by_itself_is_none(text: str) -> None:
    assert contact(find(text), 0) is None


def test_an_address_of_digital_money_is_one_and_other_long_words_are_not() -> None:
    assert crypto_address(find("tqn9y2khEsLJW1ChVWFMSMeRDow5KcbLSE".lower()))
    assert crypto_address(find("0x52908400098527886E0F7030069857D2E4169EE7"))
    assert not crypto_address(find("commit 1f88a14c6d31bf8c762704aaeec051455173904b"))
    assert not crypto_address(find("thisisaverylongwordthatnobodywrites"))


def test_a_sale_needs_more_than_its_word() -> None:
    assert sale(find("淘宝上便宜"), contacted=False) is None
    talked = sale(find("砍一刀是什么"), contacted=False)
    assert talked is not None
    assert talked.weight < LURE / 2


def test_every_stem_is_long_enough_to_be_found() -> None:
    assert all(len(each.tokens[0]) >= STEM for stems in STEMS.values() for each in stems)


@pytest.mark.parametrize(
    "piece",
    ["a b ", "加我兼职日结 v❤ abc", "one two three whatsapp write ", "$1 a day ", "@ ", "9"],
)
def test_a_hundred_thousand_signs_are_searched_in_bounded_time(piece: str) -> None:
    text = (piece * 100_000)[:100_000]
    began = time.thread_time()
    words = find(text)
    strong = lure(words).weight
    contact(words, strong)
    sale(words, contacted=False)
    # The bench has the true limit; this one sees a search that blows up.
    assert time.thread_time() - began < 0.5

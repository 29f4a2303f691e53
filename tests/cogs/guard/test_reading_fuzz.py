"""Whatever is sent, reading it ends, and what it tells is bounded and well formed."""

import ipaddress
import os

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.suffixes import site
from cogs.guard.evidence import Piece, Reading
from cogs.guard.reading import DISGUISES, read
from cogs.guard.reading.signs import looked_at

EXAMPLES = 5_000 if os.environ.get("PLAZA_PROVE") else 300
# What readers stumble over, so that it meets itself often.
SCRAPS = st.sampled_from(
    (
        *("evil", "com", "discord", "gg", "www", "http", "https", "xn--", "dot", "点", "ponto"),
        *(
            ".",
            "。",
            "•",
            " . ",
            "[.]",
            "(",
            ")",
            "[",
            "](",
            "<",
            ">",
            "/",
            "//",
            "://",
            "\\",
            "@",
            ":",
        ),
        *("%2e", "%25", "%ff", "&#46;", "&period;", "&#x110000;", "\\u002e", "\\ud800", "`", "**"),
        *("\u202e", "\u200b", "\u0301", "\U000e0061", "\ufe0f", "е", "ο", "Ａ", "🇦", "ǝ", "İ", "ﬃ"),
        *("a b c d", "1.2.3.4", "0x7f", "[::1]", "aHR0c", "?u=", "=", "&", "-", "_", "\n", "\x00"),
    )
)
TEXTS = st.one_of(st.text(), st.lists(st.one_of(SCRAPS, st.text(max_size=3))).map("".join))


def well_formed(reading: Reading) -> bool:
    """Whether every address is one: a host in small ASCII letters, a site, names that exist."""
    assert len(reading.addresses) <= 64
    for each in reading.addresses:
        assert each.host.isascii()
        assert each.host == each.host.lower().strip(".")
        assert each.disguises <= set(DISGUISES)
        assert not each.path or each.path[0] in "/?#"
        if each.site == each.host and site(each.host) is None:
            ipaddress.ip_address(each.host)
        else:
            assert each.site == site(each.host)
    return True


@given(TEXTS)
@settings(max_examples=EXAMPLES, deadline=None)
def test_any_text_is_read(text: str) -> None:
    assert well_formed(read([Piece("text", text)]))


@given(TEXTS, TEXTS)
@settings(max_examples=EXAMPLES, deadline=None)
def test_any_button_is_read(text: str, url: str) -> None:
    assert well_formed(read([Piece("button", text, url)]))


@given(SCRAPS, SCRAPS, SCRAPS)
@settings(max_examples=EXAMPLES // 3, deadline=None)
def test_of_a_long_text_a_bounded_part_is_looked_at(first: str, second: str, third: str) -> None:
    scrap = first + second + third
    text = scrap * (100_000 // len(scrap))
    assert len(looked_at(text)) < 6_000
    assert well_formed(read([Piece("text", text)]))


def test_a_link_in_the_middle_of_a_long_text_is_read() -> None:
    text = "word " * 4_000 + "https://evil.com/a " + "word " * 4_000
    assert [each.host for each in read([Piece("file", text)]).addresses] == ["evil.com"]


def test_of_many_pieces_the_first_are_read() -> None:
    pieces = [Piece("embed", f"https://e{number}.com") for number in range(1_000)]
    assert len(read(pieces).addresses) == 40


def test_an_address_is_followed_into_a_bounded_depth() -> None:
    text = "https://r.com/?u=" * 100 + "https://evil.com"
    assert len(read([Piece("text", text)]).addresses) <= 64

"""A listed host is found in pieces, and no words are put together to one by accident."""

import random
from itertools import chain
from time import process_time

import pytest

from bot.suffixes import site
from cogs.guard.evidence import Piece
from cogs.guard.reading import read
from tests.cogs.guard.test_reading_prose import NEVER_SURE, NO_LINK

LISTED = frozenset(("evil.com", "gift-drop.xyz", "kuponi24.lv", "best-casino.com.br", "promo.lv"))
IN_PIECES = (
    *("evil + .com", '"evil" "." "com"', "evil_com", "evil/com", "evil:com", "evil=com"),
    *("evil*com", "evil→com", "evil|com", "evil~com", "evil <com>", "evil{dot}com", "evil🔥com"),
    *(
        "e.v.i.l.com",
        "(e)(v)(i)(l).com",
        "||e||||v||||i||||l||||.||||c||||o||||m||",
        "e>v>i>l>.>c>o>m",
    ),
    *("go to g*i*f*t*-*d*r*o*p*.*x*y*z now", "g-i-f-t---d-r-o-p-.-x-y-z", "gift‿drop・xyz"),
    *(
        "evil点c点o点m",
        "e的v的i的l的.的c的o的m",
        "e\nv\ni\nl\n.\nc\no\nm",
        "evil.c o m",
        "e_v_i_l_dot_c_o_m",
    ),
    *("gift dash drop dot xyz", "gift дефис drop точка xyz", "gift—drop.xyz", "gi ft-dr op . xy z"),
    *("add .com to evil", "evil, and then com", "domain: evil, zone: com", "kuponi24, depois lv"),
    *(
        "best-casino, затем com.br",
        "gift-drop 后缀 xyz",
        "best-casino + com + br",
    ),
    *("gift_drop.xyz", "gift drop (dot) xyz", "https://gift-dropxyz", "http gift-drop xyz"),
    *("https://google.com@@gift-drop.xyz/a", "https://google.com%40gift-drop.xyz/a"),
    *("google.com@gift-drop.xyz", "U+0065 U+0076 U+0069 U+006C U+002E U+0063 U+006F U+006D"),
    *(
        r"\u{65}\u{76}il.com",
        r"\ud835\udc52vil.com",
        r"\65 vil.com",
        r"\145vil.com",
        "=65=76il.com",
    ),
    *("moc*live", "zyx.pord-tfig", "moc dot live", "rivy.pbz", "eevviill..ccoomm", "eviI.com"),
    *("Z2lmdC1kcm9wLnh5eg==", "6576696c2e636f6d", "101 118 105 108 46 99 111 109"),
    *("g1ft-dr0p.xyz", "k u p o n i 2 4 . l v", "kup0n124.lv", "evıl.com", "3v1l*c0m"),
)
BY_CHANCE = (
    *("bob@evil.com", "mail bob@evil.com please", "amy.bob@evil.com", "bob (at) evil.com"),
    *(
        "notevil.com",
        "not-evil.com",
        "my.notevil.com",
        "the devil.com",
        "evil.community",
        "evil.co",
    ),
    *("evil.com.br", "evil-com.org", "evil.com@gmail.com", "evil.com_backup", "gift-drop.xyz.lv"),
    *(
        "gift drop xyz",
        "Today a gift. Drop xyz",
        "a gift-drop\n\nxyz is an ending",
        "promo, lv valodā",
    ),
    *("promo: lv", "evil; com is short for commerce", "evil: com is old", "kuponi24 ir lv lapa"),
    *(
        "https://good.com/evil.com",
        "https://good.com/gift-drop/xyz",
        "x/evil/com/br",
        "evil + combo",
    ),
    *(
        "https://evil.com.example.org/",
        "import com.evil.app",
        "com.evil",
        "evil\ncom",
        "evil / community",
    ),
    *(
        "O bem e o evil com o mal",
        "best casino com br",
        "an evil, community based, idea",
        "evil! Come here",
    ),
)
STARK = (
    *(
        '"norvabit" "." "com"',
        "norvabit + .com",
        "norvabit*xyz",
        "norvabit🔥ru",
        "norvabit→lv",
    ),
    *(
        "norvabit <com>",
        "norvabit.c o m",
        "norvabit\n.com",
        "n.o.r.v.a.b.i.t...c.o.m",
        "norvabit。top",
    ),
    *("(n)(o)(r)(v)(a)(b)(i)(t)(.)(c)(o)(m)", "bm9ydmFiaXQuY29t"),
    *("n_o_r_v_a_b_i_t_*_s_h_o_p", "𝙣𝙤𝙧𝙫𝙖𝙗𝙞𝙩 + 𝙨𝙝𝙤𝙥", "nor**va**bit,click", "norvabit点top"),
)
# What people write with the same signs.
PROSE = (
    *(
        "C# + .net is nice",
        "festa🔥com a gente",
        "great🔥shop",
        "React + .io",
        "either com|net|org",
    ),
    *(
        'He said "hello". "com" is a word',
        "a b c d e f",
        "1 2 3 4 5 . 6",
        "U.S.A.F.O.",
        "word,com você",
    ),
    *(
        "what domain should I take, .com or .lv?",
        "uzņēmums (lv), company (com)",
        "input→io, ctx>me",
    ),
    *(
        "y / n / m / a",
        "a|b|c|d|e",
        "deadbeefcafe0123 is a hash",
        "dGhpcyBpcyBhIHRlc3Q=",
        "10 20 30 40 50 60",
    ),
    *("l o v e  y o u . t o o", "s o r r y . i n", "**Web**site: shop", "iPhone, iPad, MacBook"),
)


def hosts(text: str, *, sure: bool = False) -> set[str]:
    """The hosts that may be read in a text, and those that they are below of."""
    reading = read([Piece("text", text)])
    found = {
        each.host for each in chain(reading.addresses, reading.guesses) if each.sure or not sure
    }
    return found | {site(each) or each for each in found}


@pytest.mark.parametrize("text", IN_PIECES)
def test_a_listed_host_is_among_what_a_text_may_mean(text: str) -> None:
    assert LISTED & hosts(text)


@pytest.mark.parametrize("text", BY_CHANCE)
def test_letters_that_stand_by_chance_are_no_listed_host(text: str) -> None:
    assert not LISTED & hosts(text)


@pytest.mark.parametrize("text", STARK)
def test_a_hidden_host_that_no_list_holds_is_sure(text: str) -> None:
    assert [each for each in hosts(text, sure=True) if each.startswith("norvabit.")]


@pytest.mark.parametrize("text", [*PROSE, *NO_LINK, *NEVER_SURE])
def test_prose_with_the_same_signs_hides_no_host(text: str) -> None:
    assert not hosts(text, sure=True)


def test_a_dash_at_the_end_keeps_no_text_from_being_read() -> None:
    assert "evil.com" in hosts("look http://evilcom-")


def test_nobody_is_asked_for_guesses_that_nobody_wants() -> None:
    reading = read([Piece("text", "evil + .com")])
    assert not reading.addresses
    assert [each.host for each in reading.guesses] == [each.host for each in reading.guesses]


def test_any_text_has_few_guesses_and_takes_little_time() -> None:
    dice = random.Random(6)
    signs = "abcom.xyz lv-_*|/@:()[]{}%=&\\u0065+🔥点 \n\u202e0123Ii"
    for _ in range(150):
        text = "".join(dice.choices(signs, k=dice.choice((5, 40, 2_000))))
        began = process_time()
        assert len(list(read([Piece("text", text)]).guesses)) <= 320
        assert process_time() - began < 0.2


@pytest.mark.parametrize(
    "part",
    ["a.", "(a)", "x ", "com ", "||a||", "a\n", "=41", "%41", "U+0041 ", "a@", "ab*com ", "9 "],
)
def test_a_hundred_thousand_signs_take_no_time(part: str) -> None:
    text = part * (100_000 // len(part))
    best = 1.0
    for _ in range(3):
        began = process_time()
        list(read([Piece("file", text)]).guesses)
        best = min(best, process_time() - began)
    assert best < 0.05

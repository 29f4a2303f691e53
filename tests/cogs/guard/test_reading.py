"""Hosts in disguise, read as a person would read them."""

import pytest

from cogs.guard.evidence import Address, Piece
from cogs.guard.reading import DISGUISES, read

# text, host (with path, where it matters), the names of what hid it
DISGUISED: tuple[tuple[str, str, str], ...] = (
    # letters
    ("ｅｖｉｌ．ｃｏｍ", "evil.com", "full-width"),
    ("大家快去 ｈｔｔｐｓ：／／ｅｖｉｌ．ｃｏｍ／ａ", "evil.com/a", "full-width"),
    ("𝐞𝐯𝐢𝐥.𝐜𝐨𝐦", "evil.com", "styled letters"),
    ("𝚎𝚟𝚒𝚕.𝚌𝚘𝚖", "evil.com", "styled letters"),
    ("ⓔⓥⓘⓛ.ⓒⓞⓜ", "evil.com", "styled letters"),
    ("🅴🆅🅸🅻.🅲🅾🅼", "evil.com", "styled letters"),
    ("ᴇᴠɪʟ.ᴄᴏᴍ", "evil.com", "styled letters"),
    ("🇪🇻🇮🇱.🇨🇴🇲", "evil.com", "emoji letters"),
    ("еvil.com", "evil.com", "look-alike letters"),
    ("evil.сom", "evil.com", "look-alike letters"),
    ("еvіl.соm", "evil.com", "look-alike letters"),
    ("gοοd.com", "good.com", "look-alike letters"),
    ("еvil.com", "xn--vil-qdd.com", "look-alike letters"),
    ("https://xn--vil-qdd.com/", "evil.com/", "look-alike letters, punycode"),
    ("ev1l-gift.c0m", "ev1l-gift.com", "digits for letters"),
    ("ev\u200bil.com", "evil.com", "invisible characters"),
    ("ev\u00adil\ufe0f.c\u2060om", "evil.com", "invisible characters"),
    ("ev\U000e0061il.com", "evil.com", "invisible characters"),
    ("e\u0336v\u0336i\u0336l\u0336.c\u0336om", "evil.com", "stacked marks"),
    # dots
    ("evil . com", "evil.com", "spaced"),
    ("evil[.]com", "evil.com", "bracketed dot"),
    ("evil(.)com/x", "evil.com/x", "bracketed dot"),
    ("evil•com", "evil.com", "another dot"),
    ("evil⚫com", "evil.com", "another dot"),
    ("evil 🔵 com", "evil.com", "another dot, spaced"),
    ("去 evil。com 看看", "evil.com", "another dot"),
    ("evil·com", "evil.com", "another dot"),
    ("evil dot com", "evil.com", "dot as a word"),
    ("evil-dot-com", "evil.com", "dot as a word"),
    ("evil[dot]com", "evil.com", "dot as a word"),
    ("evil d0t com slash gift", "evil.com/gift", "dot as a word"),
    ("free-gift dot top", "free-gift.top", "dot as a word"),
    ("evil点com", "evil.com", "dot as a word"),
    ("大家去 evil 點 com 领取", "evil.com", "dot as a word"),
    ("evil ponto com ponto br", "evil.com.br", "dot as a word"),
    ("skaties evil punkts lv", "evil.lv", "dot as a word"),
    ("δείτε evil τελεία gr", "evil.gr", "dot as a word"),
    ("заходи на evil точка ком", "evil.com", "dot as a word"),
    ("e v i l . c o m", "evil.com", "spaced"),
    ("h t t p s : / / e v i l - g i f t . c o m / a", "evil-gift.com/a", "spaced"),
    ("e_v_i_l.c_o_m", "evil.com", "spaced"),
    ("www evil com", "evil.com", "missing dot"),
    ("https://evil com", "evil.com", "missing dot"),
    ("https evil com", "evil.com", "missing dot"),
    # schemes
    ("hxxps://evil.com/a", "evil.com/a", "broken scheme"),
    ("h**p://evil.com", "evil.com", "broken scheme"),
    ("https:/evil.com", "evil.com", "broken scheme"),
    ("https:///evil.com", "evil.com", "broken scheme"),
    ("https:\\\\evil.com", "evil.com", "broken scheme"),
    ("https//evil.com", "evil.com", "broken scheme"),
    ("https: //evil.com", "evil.com", "broken scheme"),
    ("meow://evil.com", "evil.com", "broken scheme"),
    # who is said to sign in
    ("https://google.com@evil.com/x", "evil.com/x", "user info"),
    ("https://google.com:443@evil.com/x", "evil.com/x", "user info"),
    ("https://google.com%40evil.com/x", "evil.com/x", "user info"),
    # numbers
    ("http://3627734734/a", "216.58.214.206/a", "numeric host"),
    ("http://0xd83ad6ae/", "216.58.214.174/", "numeric host"),
    ("http://0330.072.0326.0256/", "216.58.214.174/", "numeric host"),
    ("http://[::ffff:216.58.214.174]/x", "216.58.214.174/x", "numeric host"),
    # escapes
    ("evil%2Ecom", "evil.com", "percent"),
    ("https://%65vil%252Ecom/", "evil.com/", "percent"),
    ("&#101;vil&period;com", "evil.com", "entities"),
    (r"\u0065vil\x2ecom", "evil.com", "escapes"),
    (r"evil\.com", "evil.com", "escapes"),
    # markup
    ("e**v**il.com", "evil.com", "markup"),
    ("||evil||.||com||", "evil.com", "markup"),
    ("`evil`.com", "evil.com", "markup"),
    ("[https://google.com](https://evil.com/x)", "evil.com/x", "masked link"),
    ("[google.com][1]\n\n[1]: https://evil.com", "evil.com", "masked link"),
    ('<a href="https://evil.com">google.com</a>', "evil.com", "masked link"),
    # direction
    ("tfig-eerf//:sptth ... moc.tfig-eerf//:sptth", "free-gift.com", "reversed"),
    ("\u202emoc.tfig-eerf", "free-gift.com", "reversed"),
    ("moc.tfig-eerf", "free-gift.com", "reversed"),
    # addresses that carry addresses
    ("https://www.google.com/url?q=https%3A%2F%2Fevil.com%2Fa", "evil.com/a", "redirect"),
    ("https://t.umblr.com/redirect?z=https%253A%252F%252Fevil.com", "evil.com", "redirect"),
    ("https://evil--gift-com.translate.goog/a", "evil-gift.com/a", "redirect"),
    ("https://web.archive.org/web/2020/http://evil.com/", "evil.com/", "redirect"),
    ("https://x.example.com/?u=aHR0cHM6Ly9ldmlsLmNvbS9h", "evil.com/a", "redirect"),
    ("https://a.example.com/?u=https://b.example.com/?u=https://evil.com", "evil.com", "redirect"),
    ("aHR0cHM6Ly9ldmlsLmNvbS9h", "evil.com/a", "base64"),
    # doors to other places
    ("discord . gg / abc", "discord.gg/abc", "spaced"),
    ("discord.gg/ abc", "discord.gg/abc", "spaced"),
    (".gg/aBc", "discord.gg/aBc", "missing dot"),
    ("discord dot gg slash abc", "discord.gg/abc", "dot as a word"),
    ("discord(.)gg(/)abc", "discord.gg/abc", "bracketed dot"),
    # two deep
    ("hxxps[:]//evil[.]com", "evil.com", "bracketed dot, broken scheme"),
    ("moc tod tfig-eerf", "free-gift.com", "dot as a word, reversed"),
    ("ɯoɔ˙lᴉʌǝ", "evil.com", "reversed"),
    ("e🔥v🔥i🔥l.com", "evil.com", "spaced"),
    ("ᎬᏙᎥᏞ.ᏟᎾᎷ", "evil.com", "look-alike letters"),
    ("ｅｖｉｌ dot ｃｏｍ", "evil.com", "dot as a word, full-width"),
    ("hxxps://evil[.]com", "evil.com", "bracketed dot, broken scheme"),
    ("https://google.com@еvil.com", "evil.com", "look-alike letters, user info"),
    ("[google.com](https://ev\u200bil.com)", "evil.com", "invisible characters, masked link"),
    ("𝐞 𝐯 𝐢 𝐥 . 𝐜 𝐨 𝐦", "evil.com", "spaced, styled letters"),
)
PLAIN = (
    ("see https://evil.com/a?b=1.", "evil.com/a?b=1"),
    ("去evil.com看看", "evil.com"),
    ("点击https://evil.com/abc领取", "evil.com/abc"),
    ("«evil.com»", "evil.com"),
    ("(EVIL.COM)", "evil.com"),
    ("evil.com.Then we go", "evil.com"),
    ("https://evil.com:8080/x", "evil.com/x"),
    ("https://evil.com./x", "evil.com/x"),
    ("<https://evil.com>", "evil.com"),
    ("join discord.gg/aBc now", "discord.gg/aBc"),
    ("https://пример.рф/a", "xn--e1afmkfd.xn--p1ai/a"),
    ("https://münchen.de", "xn--mnchen-3ya.de"),
    ("δείτε https://παράδειγμα.gr", "xn--hxajbheg2az3al.gr"),
    ("user evil.github.io/x", "evil.github.io/x"),
)
# A person may have meant it; enough, where a list holds the host.
POSSIBLE = (
    ("evil. com", "evil.com"),
    ("evil .com", "evil.com"),
    ("evil.\ncom", "evil.com"),
    ("ev\nil.com", "evil.com"),
    ("free-\ngift.com", "free-gift.com"),
    ("ev il.com", "evil.com"),
    ("evil.co m", "evil.com"),
    ("evil,com", "evil.com"),
    ("evil...com", "evil.com"),
    ("evil com/abc", "evil.com/abc"),
    ("evildotcom", "evil.com"),
    ("evil com (put a dot between)", "evil.com"),
    ("evil🔥com", "evil.com"),
    ("évil.com", "evil.com"),
    ("discord gg abc", "discord.gg/abc"),
    ("settings.Live", "settings.live"),
    ("`evil.com`", "evil.com"),
)


def addresses(text: str) -> dict[str, Address]:
    """What is read in a text, by host and path."""
    found = read([Piece("text", text)]).addresses
    return {each.host + each.path: each for each in found}


@pytest.mark.parametrize(("text", "host", "names"), DISGUISED)
def test_a_host_in_disguise_is_read(text: str, host: str, names: str) -> None:
    found = addresses(text)
    assert host in found
    assert found[host].sure
    assert set(names.split(", ")) <= found[host].disguises <= set(DISGUISES)


@pytest.mark.parametrize(("text", "host"), PLAIN)
def test_a_plain_host_wears_no_disguise(text: str, host: str) -> None:
    found = addresses(text)
    assert found[host].sure
    assert not found[host].disguises


@pytest.mark.parametrize(("text", "host"), POSSIBLE)
def test_a_weak_sign_makes_a_possible_host(text: str, host: str) -> None:
    found = addresses(text)
    assert not found[host].sure


def test_every_disguise_is_shown_by_an_example() -> None:
    shown = {name for _, _, names in DISGUISED for name in names.split(", ")}
    elsewhere = {"accented letters", "line break", "split over messages"}
    assert shown | elsewhere == set(DISGUISES)


def test_what_was_written_is_kept_with_its_disguise() -> None:
    assert addresses("see ev\u200bil。com now")["evil.com"].written == "ev\u200bil。com"


def test_a_warning_that_quotes_a_defanged_scam_says_so() -> None:
    assert addresses("do not open hxxps://evil[.]com/x")["evil.com/x"].defanged
    assert not addresses("open https://evil.com/x")["evil.com/x"].defanged


def test_a_masked_link_keeps_what_is_shown() -> None:
    found = addresses("[click here](https://evil.com)")["evil.com"]
    assert (found.shown, found.disguises) == ("click here", frozenset())


def test_a_masked_link_that_shows_its_own_site_hides_nothing() -> None:
    assert not addresses("[www.evil.com](https://evil.com/a)")["evil.com/a"].disguises


def test_a_button_is_read_where_it_leads_and_what_it_says() -> None:
    found = read([Piece("button", "open google.com", "https://evil.com/a")]).addresses
    assert {each.host: each.piece for each in found if each.sure} == {
        "evil.com": "button",
        "google.com": "button",
    }
    assert found[0].disguises == {"masked link"}


def test_a_button_that_leads_to_an_escaped_host_is_read() -> None:
    found = read([Piece("button", "open", "https://%65vil%2Ecom/a")]).addresses
    assert [each.host for each in found if each.sure] == ["evil.com"]


def test_a_host_over_two_messages_is_told_as_one() -> None:
    found = read([Piece("text", "com"), Piece("split", "evil . com")]).addresses
    assert found[0].disguises == {"spaced", "split over messages"}


def test_a_host_that_stands_plainly_is_not_blamed_for_its_disguised_twin() -> None:
    assert not addresses("evil.com and evil%2Ecom")["evil.com"].disguises


def test_words_of_mixed_letters_are_read_in_latin_ones_and_others_stay() -> None:
    reading = read([Piece("text", "FRЕЕ nіtrо для всех, promoção café. 免费")])
    assert reading.plain == "free nitro для всех, promoção café. 免费"


def test_words_that_were_pulled_apart_are_read_as_words() -> None:
    assert read([Piece("text", "f r e e  n i t r o  h e r e")]).plain == "free nitro here"


def test_the_name_before_an_at_sign_is_no_host() -> None:
    for text in ("https://google.com@evil.com", "https://google.com:443@evil.com"):
        assert list(addresses(text)) == ["evil.com"]


def test_scripts_and_data_are_no_sure_addresses() -> None:
    assert not [
        each for each in addresses("javascript:evil.com data:evil.net").values() if each.sure
    ]

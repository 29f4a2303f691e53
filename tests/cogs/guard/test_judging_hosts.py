"""Which kind of host an address is, and whose name it borrows."""

import pytest

from bot.suffixes import site
from cogs.guard.judging.hosts import is_number, is_program, kinds
from cogs.guard.judging.likeness import distance, likeness

KINDS = [
    ("discord.gg", "/abc", "invite"),
    ("ptb.discord.com", "/invite/abc", "invite"),
    ("discord.com", "/invites-are-great", "well-known"),
    ("discord.com", "/%69nvite/abc", "invite"),
    ("discord.com", "/channels/1/2", "well-known"),
    ("t.me", "/+abc", "invite"),
    ("t.me", "/joinchat/abc", "invite"),
    ("t.me", "/anna", "contact"),
    ("line.me", "/R/ti/g/abc", "invite"),
    ("u.wechat.com", "/abc", "invite"),
    ("m.me", "/anna", "contact"),
    ("bit.ly", "/abc", "shortener"),
    ("goo.gl", "/maps/abc", "well-known"),
    ("maps.app.goo.gl", "/abc", "well-known"),
    ("anna.github.io", "/x", "free-host"),
    ("github.io", "/", ""),
    ("docs.google.com", "/forms/d/1", "free-host"),
    ("docs.google.com", "/document/d/1", "well-known"),
    ("translate.google.com", "/translate?u=x", "redirector"),
    ("www.youtube.com", "/watch", "well-known"),
    ("unknown.com", "/discord.gg", ""),
    ("mybit.ly", "/abc", ""),
]


@pytest.mark.parametrize(("host", "path", "kind"), KINDS)
def test_a_host_is_of_the_kind_that_its_host_and_path_say(host: str, path: str, kind: str) -> None:
    assert kinds(host, path) == ({kind} if kind else frozenset())


@pytest.mark.parametrize(
    "host",
    [
        "steamcornmunity.com",
        "dlscord.com",
        "discorcl.gg",
        "nltro.xyz",
        "paypa1.com",
        "g00gle.com",
        "taoba0.com",
        "stearncommunity.ru",
        "steamcommunlty.com",
        "discrod.gift",
        "paypal.com.evil.xyz",
        "steam-gift.xyz",
        "discord-nitro.com",
        "dlscord-nitro.ru",
        "mircosoft.com",
        "netf1ix.com",
        "amaz0n.de",
        "swedbannk.lv",
        "c1tadele.lv",
        "correios-taxa.com",
        "nubannk.com.br",
        "steamcommunity.netlify.app",
        "login.paypal.evil.xyz",
        "paypal-login.com",
        "telegrarn.org",
        "xn--pypal-4ve.com",
        "rob1ox.com",
        "discord.evil.top",
        "itau-seguro.com",
        "caixa-fgts.com",
        "alphabnak.gr",
        "discord.com-nitro.ru",
        "swedbank-drosiba.top",
    ],
)
def test_a_borrowed_name_is_seen(host: str) -> None:
    assert likeness(host, site(host) or host, rented=host.endswith("netlify.app")) is not None


@pytest.mark.parametrize(
    "host",
    [
        "discord.com",
        "docs.google.com",
        "stream.com",
        "steamdb.info",
        "finance.com",
        "discard.lv",
        "citadel.com",
        "google.lv",
        "amazon.co.uk",
        "apple-pie.com",
        "applebees.com",
        "discordbotlist.com",
        "webchat.org",
        "pasts.lv",
        "seb.lv",
        "telegraph.co.uk",
        "nitro.com",
        "nitrogen.io",
        "correos.es",
        "piraeus.gr",
        "discordia.net",
        "amazonas.com.br",
        "intro.lv",
        "outlooker.de",
        "steamy.com",
        "twitchy.tv",
        "switch.com",
        "spotless.com",
        "caixadagua.com.br",
        "eurobasket.com",
        "luminary.com",
        "microscope.org",
        "netflixparty.com",
        "minecraft-heads.com",
        "spotify.link",
        "apple.stackexchange.com",
        "discord.js.org",
        "python-telegram-bot.org",
    ],
)
def test_a_name_of_ones_own_and_a_word_that_is_near_are_honest(host: str) -> None:
    assert likeness(host, site(host) or host) is None


def test_letters_that_are_swapped_count_once() -> None:
    assert distance("discrod", "discord", 1) == 1
    assert distance("stream", "steam", 1) == 1
    assert distance("finance", "discord", 1) == 2


def test_numbers_and_programs() -> None:
    assert is_number("8.8.8.8")
    assert is_number("2001:db8::1")
    assert not is_number("a8.com")
    assert is_program("/a/Setup.EXE?x=1")
    assert not is_program("/exe.html")

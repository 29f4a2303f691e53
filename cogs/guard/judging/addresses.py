"""What speaks against one address: that it is listed, hidden, borrowed, short-lived."""

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

from cogs.guard.evidence import Address, Knowledge
from cogs.guard.judging.hosts import Kind, is_homely, is_number, is_program, kinds, packs, runs
from cogs.guard.judging.likeness import PROMISES, SITES, TRICKS, is_odd, likeness, promise
from cogs.guard.judging.lures import LURE, NEAR, STRONG
from cogs.guard.judging.policy import RuleName

# How much a disguise hides; what is not named here hides its host wholly. People come by the
# others honestly: a picture of a link, a link that is split by Enter, a site of an own script.
HIDES = {
    "masked link": 0.0,
    "redirect": 0.0,
    "numeric host": 0.0,
    "accented letters": 0.0,
    "punycode": 0.4,
    "missing dot": 0.5,
    "base64": 0.6,
}


POST = re.compile(r"^/(?:s/|c/)?\w+/\d+$")  # what somebody said in a channel, not how to reach them
ALONE: tuple[Literal["invite", "contact", "shortener", "free-host"], ...]
ALONE = ("invite", "contact", "shortener", "free-host")  # kinds that are rules of their own
KNOWN: frozenset[Kind] = frozenset({"well-known"})


# How warnings write a host, too, in more words than we know; but they do not lure, and say a word.
CARED = frozenset({"bracketed dot", "broken scheme"})
WARNED = 0.6  # how surely a program is offered by who speaks of swindle
PACK = 0.7  # how surely a packed file on a page that anybody has is a program
BARE = 18  # letters beside a host that are too few for a warning


class Sign(NamedTuple):
    """A rule that something breaks, how surely from 0 to 1, what it is, and more about it."""

    rule: RuleName
    sure: float
    what: str
    disguises: frozenset[str] = frozenset()
    detail: str = ""


class Talk(NamedTuple):
    """What the text around an address does: it warns of swindle, takes care, or lures so much."""

    warns: bool
    cares: bool
    trusted: bool  # a regular wrote it
    own: bool  # they show something of their own
    lures: float
    text: str  # all of it, addresses and all


def of_address(address: Address, knowledge: Knowledge, talk: Talk) -> Iterator[Sign]:
    """All that speaks against an address; nothing against those that operators allow."""
    host, site = address.host, address.site
    harmless = address.defanged and (talk.warns or (talk.cares and talk.lures < STRONG))
    spared = address.defanged and talk.trusted
    if harmless or knowledge.allowed(host):
        return
    listing = None if _own(host, site) else knowledge.listed(host, address.path)
    if listing is not None:
        yield Sign("listed", 1, host, address.disguises, listing)
    elif spared:
        return
    elif address.sure:
        yield from _unlisted(address, talk)
    elif len(path := address.path) > 4 and (ways := kinds(host, path) & {"invite", "contact"}):
        yield from (Sign(way, 1.0, host, address.disguises) for way in ALONE if way in ways)
    elif address.disguises and talk.lures >= (LURE if is_odd(host) else STRONG):
        yield Sign("hidden", 0.8, host, address.disguises)


def _own(host: str, site: str) -> bool:
    """Whether it is the front door of a well-known name, which no list may close."""
    return host.removeprefix("www.") == site and site in SITES and not kinds(host, "/") - KNOWN


def _unlisted(address: Address, talk: Talk) -> Iterator[Sign]:
    host, path = address.host, address.path
    there = kinds(host, path)
    for kind in ALONE:
        if kind in there:
            yield Sign(kind, 0.6 if kind == "contact" and POST.search(path) else 1.0, host)
    if "well-known" in there:
        if "look-alike letters" in address.disguises:
            yield Sign("look-alike", 1.0, host, address.disguises, host)
        return
    like = likeness(host, address.site, rented="free-host" in there)
    if like is not None:
        sure = 0.6 if talk.warns and not like.changed else 1.0
        yield Sign("look-alike", sure, host, address.disguises, like.brand)
    if is_number(host):
        yield Sign("numeric-host", 1.0 if address.scheme else 0.6, host)
    yield from _programs(address, there, talk)
    if not talk.own:
        yield from _promises(address, there)
    yield from _hidden(address, talk)
    if talk.lures >= STRONG and not there:
        yield Sign("unknown-host", 1, host)


def _programs(address: Address, there: frozenset[Kind], talk: Talk) -> Iterator[Sign]:
    """A file that runs; less surely where somebody warns of it, or asks whether to trust it."""
    host, path = address.host, address.path
    if is_program(path):
        sure = runs(host, path)
    elif "free-host" in there and packs(path) and not is_homely(host):
        sure = PACK
    else:
        return
    if talk.warns or (talk.cares and "?" in talk.text):
        sure = min(sure, WARNED)
    yield Sign("executable", sure, host, detail=path[-40:])


def _bare(address: Address, text: str) -> bool:
    """Whether there is hardly a word beside an address; a sign of Chinese is as much as three."""
    letters = sum(3 if "\u3400" <= sign <= "\u9fff" else 1 for sign in text if sign.isalpha())
    return letters - sum(map(str.isalpha, address.host + address.path)) <= BARE


def _promises(address: Address, there: frozenset[Kind]) -> Iterator[Sign]:
    """A page that anybody has for nothing, or a program, whose very name is a lure."""
    if "free-host" in there:
        own = f"{address.host.removesuffix(_landlord(address))} {address.path[:60]}"
        word = promise(own, PROMISES)
    elif is_program(address.path):
        word = promise(address.path.rpartition("/")[2], TRICKS)
    else:
        return
    if word is not None:
        yield Sign("lure", NEAR, word)


def _landlord(address: Address) -> str:
    """What is not of a page's own name: `weebly.com` of `plum-prize.weebly.com`."""
    return address.site.partition(".")[2]


def _hidden(address: Address, talk: Talk) -> Iterator[Sign]:
    host, disguises = address.host, address.disguises
    if "masked link" in disguises:
        yield Sign("mismatch", 1, host, disguises, address.shown[:60])
    if "redirect" in disguises:
        yield Sign("redirector", 1, host, disguises)
    hides = max((HIDES.get(each, 1.0) for each in disguises), default=0.0)
    if disguises <= CARED and talk.lures < LURE and not _bare(address, talk.text):
        hides = min(hides, 0.6)
    if "numeric host" in disguises and host not in address.written:
        hides = 1.0
    if hides:
        yield Sign("hidden", hides, host, disguises)

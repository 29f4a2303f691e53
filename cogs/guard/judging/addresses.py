"""What speaks against one address: that it is listed, hidden, borrowed, short-lived."""

from collections.abc import Iterator
from typing import NamedTuple

from cogs.guard.evidence import Address, Knowledge
from cogs.guard.judging.hosts import Kind, is_number, is_program, kinds
from cogs.guard.judging.likeness import SITES, likeness
from cogs.guard.judging.lures import STRONG
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
    "bracketed dot": 0.6,
    "base64": 0.6,
    "split over messages": 0.8,
}


class Finding(NamedTuple):
    """A rule that an address breaks, how surely from 0 to 1, and the address in words."""

    rule: RuleName
    sure: float
    what: str
    disguises: frozenset[str] = frozenset()


class Talk(NamedTuple):
    """What the text around an address does: it warns of swindle, or lures so strongly."""

    warns: bool
    lures: float


def of_address(address: Address, knowledge: Knowledge, talk: Talk) -> Iterator[Finding]:
    """All that speaks against an address; nothing against those that operators allow."""
    host, site = address.host, address.site
    harmless = address.defanged and talk.warns
    if harmless or knowledge.allowed(host):
        return
    listing = None if _own(host, site) else knowledge.listed(host, address.path)
    if listing is not None:
        yield Finding("listed", 1, f"{host} is on the block list {listing}", address.disguises)
    elif address.sure:
        yield from _unlisted(address, talk)


def _own(host: str, site: str) -> bool:
    """Whether it is the front door of a well-known name, which no list may close."""
    return host.removeprefix("www.") == site and site in SITES and not kinds(host, "/") - KNOWN


KNOWN: frozenset[Kind] = frozenset({"well-known"})


def _unlisted(address: Address, talk: Talk) -> Iterator[Finding]:
    host, path, named = address.host, address.path, address.host + address.path[:40]
    there = kinds(host, path)
    yield from _by_kind(there, named)
    if "well-known" in there:
        return
    like = likeness(host, address.site, rented="free-host" in there)
    if like is not None:
        how = "looks like" if like.changed else "borrows the name of"
        sure = 0.6 if talk.warns and not like.changed else 1.0
        yield Finding("look-alike", sure, f"{host} {how} {like.brand}", address.disguises)
    if is_number(host):
        yield Finding("numeric-host", 1, f"{host} is a number instead of a name")
    if is_program(path):
        yield Finding("executable", 1, f"{named} is a program")
    yield from _hidden(address)
    if talk.lures >= STRONG and not there:
        yield Finding("unknown-host", 1, f"{host} is a site that few people know")


def _by_kind(there: frozenset[Kind], named: str) -> Iterator[Finding]:
    if "invite" in there:
        yield Finding("invite", 1, f"{named} invites to another community")
    elif "contact" in there:
        yield Finding("contact", 1, f"{named} leads to somebody elsewhere")
    elif "shortener" in there:
        yield Finding("shortener", 1, f"{named} hides where it leads")
    elif "free-host" in there:
        yield Finding("free-host", 1, f"{named} is a page that anybody has for nothing")


def _hidden(address: Address) -> Iterator[Finding]:
    disguises = address.disguises
    if "masked link" in disguises:
        shown = address.shown[:60]
        yield Finding("mismatch", 1, f"{address.host} stands behind “{shown}”", disguises)
    if "redirect" in disguises:
        yield Finding("redirector", 1, f"{address.host} is reached through another site", disguises)
    if "numeric host" in disguises and address.host not in address.written:
        yield Finding("hidden", 1, f"{address.host} was written in another way", disguises)
    hides = max((HIDES.get(each, 1.0) for each in disguises), default=0.0)
    if hides:
        yield Finding("hidden", hides, f"{address.host} was hidden", disguises)

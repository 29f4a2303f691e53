"""What kind of host an address is, after lists of our own: an invite, a shortener, a free page."""

import ipaddress
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, NamedTuple

from bot.cog_data import read_data

Kind = Literal["invite", "contact", "shortener", "free-host", "redirector", "well-known"]
RENTED: Kind = "free-host"  # the landlord's own page is nobody's free page


@dataclass(frozen=True, slots=True)
class _Lists:
    """The file of hosts."""

    invites: Mapping[str, str]
    contacts: str
    shorteners: str
    redirectors: str
    programs: str
    perhaps: str
    packs: str
    packed: str
    free_hosts: str
    homely: str
    well_known: str


class _Entry(NamedTuple):
    kind: Kind
    path: str  # with its first slash; empty for the whole host


LISTS: _Lists = read_data(__file__, "hosts.yaml", _Lists)
PROGRAMS = tuple(f".{ending}" for ending in LISTS.programs.split())
PERHAPS = tuple(f".{ending}" for ending in LISTS.perhaps.split())
PACKS = tuple(f".{ending}" for ending in LISTS.packs.split())
PACKED = frozenset(LISTS.packed.split())


def _entries() -> Iterator[tuple[str, _Entry]]:
    kinds: tuple[tuple[Kind, str], ...] = (
        ("invite", " ".join(LISTS.invites.values())),
        ("contact", LISTS.contacts),
        ("shortener", LISTS.shorteners),
        ("free-host", LISTS.free_hosts),
        ("redirector", LISTS.redirectors),
        ("well-known", LISTS.well_known),
    )
    for kind, text in kinds:
        for each in text.split():
            host, slash, path = each.partition("/")
            yield host, _Entry(kind, slash + path)


def _by_host() -> dict[str, list[_Entry]]:
    found: dict[str, list[_Entry]] = {}
    for host, entry in _entries():
        found.setdefault(host, []).append(entry)
    return found


ENTRIES = _by_host()
HOMELY = frozenset(LISTS.homely.split())
_WORD = re.compile("[a-z]+")
_ESCAPED = re.compile("%([0-9a-fA-F]{2})")


def above(host: str) -> Iterator[str]:
    """The host itself and those above it, down to two labels."""
    while "." in host:
        yield host
        host = host.partition(".")[2]


def kinds(host: str, path: str) -> frozenset[Kind]:
    """The kinds of this host with this path; a path that is known weighs more than its host."""
    known = _known(host)
    if not known:
        return frozenset()
    small = path[:200]
    if "%" in small:
        small = _ESCAPED.sub(lambda one: chr(int(one[1], 16)), small)
    small = small.lower()
    by_path = {entry.kind for _, entry in known if entry.path and _begins(small, entry.path)}
    if by_path:
        return frozenset(by_path)
    whole = {entry.kind for _, entry in known if not entry.path}
    nearest = next((entry.kind for _, entry in known if not entry.path), None)
    return frozenset({nearest} if nearest == "well-known" else whole - {"well-known"})


@lru_cache(maxsize=20_000)
def _known(host: str) -> tuple[tuple[str, _Entry], ...]:
    return tuple(
        (each, entry)
        for each in above(host)
        for entry in ENTRIES.get(each, ())
        if entry.kind != RENTED or entry.path or each != host or each.count(".") > 1
    )


def _begins(path: str, start: str) -> bool:
    if not path.startswith(start):
        return False
    return start[-1] in "+/" or not path[len(start) : len(start) + 1].isalnum()


def is_homely(host: str) -> bool:
    """Whether it is below a host that lends pages to more clubs and builders than swindlers."""
    return not HOMELY.isdisjoint(above(host))


def is_number(host: str) -> bool:
    """Whether it is an IP address; the reading has none of one's own network."""
    if not (host[-1:].isdigit() or ":" in host):
        return False
    try:
        ipaddress.ip_address(host.strip("[]"))
    except ValueError:
        return False
    return True


def is_program(path: str) -> bool:
    """Whether the path ends in a file that runs, or that may."""
    return _file(path).endswith(PROGRAMS + PERHAPS)


def runs(host: str, path: str) -> float:
    """How surely a path to a program is one for strangers to run: teachers give them to a class."""
    taught = host.endswith((".edu", ".gov")) or ".edu." in host or ".ac." in host
    return 0.7 if taught or not _file(path).endswith(PROGRAMS) else 1.0


def packs(path: str) -> bool:
    """Whether the path ends in a packed file that is called like a program."""
    name = _file(path)
    return name.endswith(PACKS) and not PACKED.isdisjoint(_WORD.findall(name.rpartition("/")[2]))


def _file(path: str) -> str:
    return path.lower().split("?")[0].split("#")[0].rstrip("/")

"""Lists of hosts, small enough to hold a million and quick enough for every message.

A host is 64 bits of its BLAKE2b hash in a sorted array: 8 bytes each, found by halving.
"""

import sys
from array import array
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from hashlib import blake2b
from itertools import groupby
from typing import Literal

from bot.listed_hosts import entry_of, is_plain
from bot.suffixes import site

ListKind = Literal["block", "allow"]
EXAMPLES = 3
SEGMENTS = 20  # of a path that are looked at


def numbers() -> "array[int]":
    """An empty list of hashes."""
    return array("Q")


def number(text: str) -> int:
    """The hash under which a host, or a host with a path, is listed."""
    return int.from_bytes(_digest(text), sys.byteorder)


@dataclass(frozen=True, slots=True)
class HostList:
    """One list, read; `hosts` and `addresses` (hosts with a path) are sorted hashes.

    `bad` lines were no hosts; `examples` are the first of them.
    """

    hosts: "array[int]" = field(default_factory=numbers)
    addresses: "array[int]" = field(default_factory=numbers)
    bad: int = 0
    examples: tuple[str, ...] = ()

    def __len__(self) -> int:
        return len(self.hosts) + len(self.addresses)


@dataclass(frozen=True, slots=True)
class NamedList:
    """A list under the name that operators know it by."""

    name: str
    kind: ListKind
    list: HostList


@dataclass(frozen=True, slots=True)
class HostLists:
    """What one community uses: its own lists, and those that it shares with others."""

    block: Sequence[NamedList] = ()
    allow: Sequence[NamedList] = ()

    def listed(self, host: str, path: str = "") -> str | None:
        """The name of the block list that holds the host, its site, or the host with this path.

        `host` is in small ASCII letters. An entry with a path never holds the whole host.
        """
        return _found(self.block, host, path)

    def allowed(self, host: str) -> bool:
        """Whether an allow list holds the host or its site."""
        return _found(self.allow, host, "") is not None


NOTHING = HostLists()


@dataclass(frozen=True, slots=True)
class Listed:
    """A list that a community uses, as its cog knows it: a kept `file`, or `hosts` by name."""

    name: str
    kind: ListKind
    file: str = ""
    hosts: tuple[str, ...] = ()


def _unheard(community: int) -> None:
    del community


class Shelf:
    """The lists in use, by community; to be read from any thread, changed as a whole."""

    def __init__(self) -> None:
        self._lists: dict[int, HostLists] = {}
        self.changed: Callable[[int], None] = _unheard  # hears that one is to be made anew

    def of(self, community: int) -> HostLists:
        """What a community uses, by our own id; nothing, as long as it was not read."""
        return self._lists.get(community, NOTHING)

    def put(self, community: int, lists: HostLists) -> None:
        """Take lists into use, in one step."""
        self._lists[community] = lists


def read_hosts(lines: Iterable[str]) -> HostList:
    """A list as its lines have it, in any of the usual forms; see `listed_hosts.entry_of`.

    A million lines take some seconds: not on the loop, and not in the writer.
    """
    hosts, addresses = bytearray(), bytearray()
    bad, examples = 0, list[str]()
    for line in lines:
        bare = line.strip()
        if is_plain(bare):
            hosts += _digest(bare)
            continue
        entries = entry_of(bare)
        if entries is None:
            bad += 1
            if len(examples) < EXAMPLES:
                examples.append(bare[:100])
            continue
        for entry in entries:
            kind = addresses if "/" in entry else hosts
            kind += _digest(entry)
    return HostList(_sorted(hosts), _sorted(addresses), bad, tuple(examples))


def _digest(text: str) -> bytes:
    return blake2b(text.encode(), digest_size=8).digest()


def _sorted(digests: bytearray) -> "array[int]":
    """Each once; a set of a million takes three times as long."""
    hashes = numbers()
    hashes.frombytes(digests)
    return array("Q", (each for each, _ in groupby(sorted(hashes))))


def difference(old: Sequence[int], new: Sequence[int]) -> tuple[int, int]:
    """How many of the new are not among the old, and how many of the old are gone; both sorted."""
    both = at = 0
    for each in new:
        while at < len(old) and old[at] < each:
            at += 1
        both += at < len(old) and old[at] == each
    return len(new) - both, len(old) - both


def holds(hashes: "array[int]", wanted: int) -> bool:
    """Whether a hash is among sorted ones."""
    at = bisect_left(hashes, wanted)
    return at < len(hashes) and hashes[at] == wanted


def _found(lists: Sequence[NamedList], host: str, path: str) -> str | None:
    if not lists:
        return None
    hosts = _numbers_of(host)
    addresses: list[int] | None = None
    for each in lists:
        if any(holds(each.list.hosts, one) for one in hosts):
            return each.name
        if not each.list.addresses:
            continue
        if addresses is None:
            addresses = [number(f"{host}{part}") for part in _parts(path)]
        if any(holds(each.list.addresses, one) for one in addresses):
            return each.name
    return None


@lru_cache(maxsize=4_096)
def _numbers_of(host: str) -> tuple[int, ...]:
    """The hashes of a host and of what it is below of: people name the same ones all day."""
    return tuple([number(each) for each in _upwards(host)])


def _upwards(host: str) -> Iterator[str]:
    """The host, and what it is below of, up to what somebody registered.

    Where nobody knows what is registered there, that is two labels.
    """
    known = site(host)
    least = 1 if known is None else known.count(".")
    yield host
    while host.count(".") > least:
        host = host.partition(".")[2]
        yield host


def _parts(path: str) -> Iterator[str]:
    """The path and those above it; what stands behind `?` counts as a part of its own."""
    bare = path.partition("#")[0].rstrip("/")
    if not bare:
        return
    yield bare
    bare, asked, _ = bare.partition("?")
    bare = bare.rstrip("/")
    if asked and bare:
        yield bare
    for _ in range(SEGMENTS):
        bare = bare.rpartition("/")[0]
        if not bare:
            return
        yield bare

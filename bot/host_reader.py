"""Reads a list of hosts in a process of its own, so that a million hold up nobody.

`python -m bot.host_reader` reads {"source", "before", "watched", "target"} and prints what the list
has, how it differs from the file `before`, and which of the watched hosts it would hold. With
`target`, the sorted hashes are written there: first those of hosts, then those of addresses.
"""

import json
import resource
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from bot.hostlists import HostList, HostLists, NamedList, difference, holds, number, read_hosts
from bot.listed_hosts import entry_of

MEMORY = 2 << 30  # bytes
SECONDS = 60  # of work
NEWS = 5  # new hosts that are named


def lines_of(path: Path) -> Iterator[str]:
    """The lines of a list; what is not UTF-8 makes its own line a bad one."""
    with path.open(encoding="utf-8-sig", errors="replace") as file:
        yield from file


def told_of(
    source: Path, before: Path | None, watched: list[str]
) -> tuple[HostList, dict[str, Any]]:
    """The list, and what is told of it."""
    new = read_hosts(lines_of(source))
    told: dict[str, Any] = {
        "hosts": len(new.hosts),
        "addresses": len(new.addresses),
        "bad": new.bad,
        "examples": new.examples,
    }
    alone = HostLists(block=(NamedList("", "block", new),))
    told["hits"] = [host for host in watched if alone.listed(host) is not None]
    if before is not None:
        old = read_hosts(lines_of(before))
        hosts = difference(old.hosts, new.hosts)
        addresses = difference(old.addresses, new.addresses)
        told["before"] = len(old)
        told["added"], told["removed"] = hosts[0] + addresses[0], hosts[1] + addresses[1]
        told["news"] = _news(source, old) if told["added"] else []
    return new, told


def _news(source: Path, old: HostList) -> list[str]:
    found: list[str] = []
    for line in lines_of(source):
        for entry in entry_of(line) or ():
            known = old.addresses if "/" in entry else old.hosts
            if not holds(known, number(entry)):
                found.append(entry)
        if len(found) >= NEWS:
            break
    return found[:NEWS]


def main() -> None:
    """Do what is asked on standard input."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    asked = json.load(sys.stdin)
    before = asked.get("before")
    new, told = told_of(
        Path(asked["source"]), None if before is None else Path(before), asked.get("watched", [])
    )
    if asked.get("target"):
        with Path(asked["target"]).open("wb") as file:
            new.hosts.tofile(file)
            new.addresses.tofile(file)
    json.dump(told, sys.stdout)


if __name__ == "__main__":
    main()

"""Reads a line of a list of hosts, in whichever of the usual forms somebody publishes it."""

import ipaddress
import re

PLAIN = re.compile(r"(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)+[a-z0-9-]{1,62}[a-z0-9]")
AT_A_GLANCE = re.compile(r"(?:[a-z0-9][a-z0-9-]{0,62}\.)+[a-z]{2,63}")
NOTES = ("#", "!", ";", "//", "[")
SINKS = frozenset({"0.0.0.0", "127.0.0.1", "::", "::1"})  # noqa: S104 - what hosts files begin with
OURSELVES = frozenset(
    (
        *("localhost", "localhost.localdomain", "local", "broadcasthost", "0.0.0.0"),  # noqa: S104
        *("ip6-localhost", "ip6-loopback", "ip6-allnodes", "ip6-allrouters"),
        *("ip6-localnet", "ip6-mcastprefix", "ip6-allhosts"),
    )
)
LONGEST = 253  # characters of a host, RFC 1035
LONGEST_LINE = 4_000


# Whether a line is a host as it is compared, like nearly all lines of a long list.
is_plain = AT_A_GLANCE.fullmatch


def entry_of(line: str) -> tuple[str, ...] | None:
    """What a line lists: hosts, or `host/path`, without scheme; None where it cannot be read.

    It may be a note and list nothing; a host; `*.host`; an address with a scheme; a line of a
    hosts file, with one host or more; `||host^` of an ad blocker. All are in small ASCII letters.
    """
    bare = line.strip()
    if not bare or bare.startswith(NOTES):
        return ()
    if len(bare) > LONGEST_LINE:
        return None
    first, *rest = bare.split()
    rest = _before_note(rest)
    if first in SINKS and rest:
        return _of_hosts_file(rest)
    if rest:
        return None
    found = _address(first)
    return None if found is None else (found,)


def host_of(written: str) -> str | None:
    """A host as it is compared: small ASCII letters, no dot at its end; None if it is none."""
    host = written.lower().rstrip(".")
    if not host.isascii():
        try:
            host = host.encode("idna").decode("ascii")
        except UnicodeError:
            return None
    if len(host) <= LONGEST and PLAIN.fullmatch(host) and not host.rpartition(".")[2].isdigit():
        return host
    return _numeric(host)


def _numeric(host: str) -> str | None:
    try:
        return ipaddress.ip_address(host.strip("[]")).compressed
    except ValueError:
        return None


def _before_note(words: list[str]) -> list[str]:
    at = next((n for n, word in enumerate(words) if word.startswith(NOTES)), len(words))
    return words[:at]


def _of_hosts_file(names: list[str]) -> tuple[str, ...] | None:
    hosts = [host_of(name) for name in names if name.lower() not in OURSELVES]
    found = tuple(host for host in hosts if host is not None)
    return found if len(found) == len(hosts) else None


def _address(written: str) -> str | None:
    """`host` or `host/path` of an address, a pattern of an ad blocker, or a bare host."""
    if written.startswith("||"):
        written, _, options = written[2:].partition("^")
        if options and not options.startswith("$"):
            return None
    elif "://" in written:
        written = written.partition("://")[2]
    at = min((n for n in map(written.find, "/?#") if n >= 0), default=len(written))
    place, rest = written[:at].rpartition("@")[2], written[at:]
    if not place.startswith("["):
        place = re.sub(r":\d*$", "", place)
    host = host_of(place.removeprefix("*").removeprefix("."))
    path = rest.partition("#")[0].rstrip("/")
    if host is None or "*" in path:
        return None
    if not path:
        return host
    return f"{host}{path}" if path.startswith("/") else f"{host}/{path}"

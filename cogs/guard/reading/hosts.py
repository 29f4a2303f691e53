"""What a host is: names in ASCII, as resolvers compare them, and addresses of numbers."""

import ipaddress
import re
from functools import lru_cache

from bot.suffixes import is_suffix, site

from .words import MEANT

_DIGITS = str.maketrans("01345789@$", "oieassbgas")
_LABEL = re.compile(r"[a-z0-9_](?:[-a-z0-9_]{0,61}[a-z0-9_])?")
_PART = re.compile(r"0x[0-9a-f]{0,8}|[0-9]{1,12}")
_LONGEST = 253
# Networks of examples (RFC 5737): nobody has them, and still they are meant as hosts.
_EXAMPLES = tuple(
    ipaddress.ip_network(net) for net in ("192.0.2.0/24", "198.51.100.0/24", "203.0.113.0/24")
)


@lru_cache(maxsize=20_000)
def ascii_label(label: str) -> str | None:
    """A label as it is compared (RFC 3492); None when it cannot be one."""
    label = label.strip("-_").lower()
    if not label.isascii():
        try:
            label = "xn--" + label.encode("punycode").decode("ascii")
        except UnicodeError:
            return None
    return label if _LABEL.fullmatch(label) else None


def unicode_label(label: str) -> str:
    """What a reader sees of a label; itself, unless it is punycode that can be read."""
    if not label.startswith("xn--"):
        return label
    try:
        return label[4:].encode("ascii").decode("punycode")
    except UnicodeError:
        return label


def host_of(labels: list[str]) -> str | None:
    """A name under a public suffix, from labels of any script; None when it is none."""
    named = [ascii_label(each) for each in labels]
    if None in named:
        return None
    host = ".".join(each for each in named if each)
    if len(host) > _LONGEST or not is_suffix(named[-1] or "") or not site(host):
        return None
    return host


@lru_cache(maxsize=20_000)
def ending_of(label: str) -> str:
    """The top-level label that somebody meant: `c0m`, `ком` and `com` are one."""
    if label in MEANT:
        return MEANT[label]
    if label.isascii() and sum(map(str.isalpha, label)) > 1 and not is_suffix(label):
        meant = label.translate(_DIGITS)
        return meant if is_suffix(meant) else label
    return label


def _number(part: str) -> int | None:
    if not _PART.fullmatch(part):
        return None
    if part.startswith("0x"):
        return int(part[2:] or "0", 16)
    if part.startswith("0") and len(part) > 1:
        return int(part, 8) if set(part) <= set("01234567") else None
    return int(part)


def number_host(text: str) -> str | None:
    """The IPv4 address that a browser reads out of numbers, by WHATWG's URL standard.

    None when it is none, or leads nowhere outside: private, loopback and reserved addresses.
    """
    parts = [_number(part) for part in text.strip(".").split(".")]
    if not 1 <= len(parts) <= 4 or any(part is None for part in parts):
        return None
    numbers = [part for part in parts if part is not None]
    value = 0
    for part in numbers[:-1]:
        if part > 255:
            return None
        value = value * 256 + part
    rest = 256 ** (5 - len(numbers))
    if numbers[-1] >= rest:
        return None
    return _public(ipaddress.IPv4Address(value * rest + numbers[-1]))


def bracket_host(text: str) -> str | None:
    """The address in `[...]` of a URL: IPv4 where it stands for one; None when it is none."""
    try:
        found = ipaddress.IPv6Address(text)
    except ValueError:
        return None
    return _public(found.ipv4_mapped or found)


def _public(found: ipaddress.IPv4Address | ipaddress.IPv6Address) -> str | None:
    example = any(found in net for net in _EXAMPLES)
    return str(found) if found.is_global or example else None

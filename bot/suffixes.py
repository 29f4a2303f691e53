"""Which part of a host somebody registered, after the public suffix list (publicsuffix.org)."""

from functools import cache, lru_cache

from publicsuffixlist import PublicSuffixList

RESERVED = ("example", "invalid", "test")
"""Endings under which nobody registers (RFC 2606), and people write of hosts that there are not."""


@cache
def _rules(only_icann: bool = False) -> PublicSuffixList:
    return PublicSuffixList(accept_unknown=False, only_icann=only_icann)


def ready() -> None:
    """Read the list now, which takes a twentieth of a second, and not when somebody waits."""
    _rules()
    _rules(only_icann=True)


@lru_cache(maxsize=20_000)
def site(host: str) -> str | None:
    """What somebody registered: `shop.example.co.uk` is a page of `example.co.uk`.

    `host` is in small ASCII letters. A host that rents out names below it, such as `github.io`, is
    a site, too. None when it ends in no public suffix, or is nothing but one.
    """
    below, _, ending = host.rpartition(".")
    if ending in RESERVED:
        return f"{below.rpartition('.')[2]}.{ending}" if below else None
    return _rules().privatesuffix(host) or _rules(only_icann=True).privatesuffix(host)


@lru_cache(maxsize=20_000)
def is_suffix(label: str) -> bool:
    """Whether names are registered directly below this top-level label, such as `com`."""
    return label in RESERVED or ("." not in label and _rules().publicsuffix(label) is not None)

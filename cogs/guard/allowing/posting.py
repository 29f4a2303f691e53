"""Which sites an operator vouches for by posting a link: pure, on every message of theirs."""

from collections.abc import Iterable
from dataclasses import dataclass

from cogs.guard.evidence import Address, Knowledge
from cogs.guard.judging.hosts import is_number, kinds


@dataclass(frozen=True, slots=True)
class Posted:
    """Sites that an operator linked to, and that are not known to be fine here yet."""

    sites: tuple[str, ...]


def posted(addresses: Iterable[Address], knowledge: Knowledge) -> Posted | None:
    """What an operator's message vouches for; None where that is nothing new."""
    sites = dict.fromkeys(each.site for each in addresses if _vouched(each, knowledge))
    return Posted(tuple(sites)) if sites else None


def _vouched(address: Address, knowledge: Knowledge) -> bool:
    """Whether a link was written plainly, and says something of its whole site.

    It does not where many share the host (a shortener, free pages), or where a block list holds
    it: then the operator warns of it, or was taken in, and says so with /guard allow if not.
    """
    if address.piece != "text" or not address.sure or address.defanged or address.disguises:
        return False
    if kinds(address.host, address.path) or is_number(address.host):
        return False
    listed = knowledge.listed(address.host, address.path)
    return listed is None and not knowledge.allowed(address.site)

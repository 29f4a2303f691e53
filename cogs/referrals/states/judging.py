"""The rules by which a friend counts, waits, or is looked at by a person; pure."""

from collections.abc import Callable
from typing import NamedTuple

from cogs.referrals.config import Options
from cogs.referrals.states.store import Referral

DEEP = 6  # so many inviters of inviters are looked at for a ring
SURE = ("certain", "high")
REASONS = ("self", "again", "young", "ring", "burst", "raid", "manages", "word")
"""Why a person looks first, in the order in which they are told."""


class Around(NamedTuple):
    """What is known beside the coming itself.

    `burst` is how many came by the same member about that time, `raid` whether there was one,
    `manages` whether either of both manages the community by the chat's own word.
    """

    burst: int
    raid: bool
    ring: bool
    manages: bool


def stayed_at(referral: Referral, options: Options) -> int:
    """The instant (UTC ms) from which the newcomer stayed for long enough."""
    return referral.joined_at + options.stay


def safe_at(referral: Referral, options: Options) -> int:
    """The instant (UTC ms) from which nothing is taken back."""
    return referral.joined_at + options.holding


def took_part(referral: Referral, options: Options, *, allowed: bool) -> bool:
    """Whether the newcomer took part; mere joining is that only where it is `allowed`."""
    if options.takes_part == "none" and (allowed or options.despite_policy):
        return referral.passed_at is not None or referral.part_at is not None
    return referral.part_at is not None


def reasons(referral: Referral, around: Around, options: Options) -> list[str]:
    """Why a person should look at it before it counts; none is the rule."""
    made_at, came = referral.made_at, referral.joined_at
    found = {
        "self": referral.inviter == referral.member,
        "again": referral.again,
        "young": made_at is not None and came - made_at < options.young,
        "ring": around.ring and referral.inviter != referral.member,
        "burst": around.burst > options.burst,
        "raid": around.raid,
        "manages": around.manages,
        "word": not pays(referral, options) and options.word == "held",
    }
    return [reason for reason in REASONS if found[reason]]


def is_ring(referral: Referral, inviter_of: Callable[[int], int | None]) -> bool:
    """Whether the newcomer stands behind the one who brought them, over a few others at most."""
    at = referral.inviter
    for _ in range(DEEP):
        if at is None:
            return False
        at = inviter_of(at)
        if at == referral.member:
            return True
    return False


def pays(referral: Referral, options: Options) -> bool:
    """Whether it may ever be paid: what is sure, what a person decided, or a word that counts."""
    if referral.confidence in SURE or referral.decided_by is not None:
        return True
    return referral.confidence == "word" and options.word == "pays"


def pays_at(referral: Referral, options: Options) -> int:
    """The first instant (UTC ms) at which it may be paid; a mere word only after `holding`."""
    if referral.confidence in SURE or referral.decided_by is not None:
        return stayed_at(referral, options)
    return safe_at(referral, options)

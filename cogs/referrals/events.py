"""What referrals tell other cogs, and themselves for later; instants are UTC ms."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Attributed:
    """It is known how a newcomer came, at `joined_at`; the last that is told of it holds.

    `inviter` is the member whose link it was, None where it is a source's (`source`) or of
    somebody who is no member. `confidence` is `certain` or `high`. `evidence` names the sentence
    `evidence-<evidence>` of the texts, which says by what it is known. `again` is set where the
    newcomer was here before.
    """

    referral: int
    member: int
    joined_at: int
    inviter: int | None
    link: str | None
    source: str | None
    confidence: str
    evidence: str
    again: bool = False


@dataclass(frozen=True, slots=True)
class SetAside:
    """It is not known how a newcomer came; an `Attributed` may follow if that becomes known.

    It takes back an `Attributed` of the same referral whose confidence was `high`, where the chat
    tells later of somebody else whose coming may have been taken for this one (`shaken`).
    `confidence` is `ambiguous`, where it was one of the `links`, and `inviters` are the members
    whose links these are; or `unknown`, and both are empty. Of a `crowd` that came by more than
    twenty links, none is named.
    """

    referral: int
    member: int
    joined_at: int
    confidence: str
    evidence: str
    inviters: tuple[int, ...] = ()
    links: tuple[str, ...] = ()
    again: bool = False


@dataclass(frozen=True, slots=True)
class Held:
    """A friend is odd: a person looks before they count. `why` are reasons with commas between.

    It is told as soon as it is known, and again, `asked`, when only that person's word is missing.
    """

    referral: int
    member: int
    joined_at: int
    inviter: int | None
    why: str
    asked: bool = False


@dataclass(frozen=True, slots=True)
class Qualified:
    """A friend counts: they stayed and took part; `inviter` or `source` brought them."""

    referral: int
    member: int
    joined_at: int
    inviter: int | None
    source: str | None
    confidence: str


@dataclass(frozen=True, slots=True)
class Rewarded:
    """Both sides of a friendship got what the options say, once."""

    referral: int
    member: int
    inviter: int


@dataclass(frozen=True, slots=True)
class Reversed:
    """A friend does not count, or no more; `was` is the state before, `reason` why."""

    referral: int
    member: int
    inviter: int | None
    was: str
    reason: str


@dataclass(frozen=True, slots=True)
class Due:
    """Look whether a friend counts by now, or whether it is time to reward."""

    referral: int


@dataclass(frozen=True, slots=True)
class CouponsDue:
    """Look whether coupons can be given by now that were earned when there were none."""


@dataclass(frozen=True, slots=True)
class RulesChanged:
    """Something else counts now: those who did not count yet are looked at, behind a referral."""

    after: int = 0


@dataclass(frozen=True, slots=True)
class HeldGathered:
    """The minutes are over in which what waits for an operator was gathered for a card."""

    inviter: int


@dataclass(frozen=True, slots=True)
class HeldAged:
    """Look whether something has waited for an operator for too long."""

    at: int


@dataclass(frozen=True, slots=True)
class ProgressDue:
    """It is time to tell an inviter how their friends are doing."""

    inviter: int


@dataclass(frozen=True, slots=True)
class LookDue:
    """Somebody waits for the counters to be read."""


@dataclass(frozen=True, slots=True)
class SayMore:
    """More is to be said after a reading than fits into one unit."""


@dataclass(frozen=True, slots=True)
class SearchDue:
    """The chat's own search may know of somebody by now."""


@dataclass(frozen=True, slots=True)
class SourceChanged:
    """A source that is no person began, costs something else, or ended.

    `cost` is in the smallest unit of the `currency`.
    """

    source: str
    cost: int
    currency: str
    ended: bool = False


@dataclass(frozen=True, slots=True)
class LinkReady:
    """A link is there: of a `member`, or of a `source` that is no person."""

    link: str
    member: int | None
    source: str | None


@dataclass(frozen=True, slots=True)
class LinkGone:
    """A link leads nowhere any more."""

    link: str

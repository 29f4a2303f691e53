"""What happens in the house of coupons."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Claimed:
    """A member got a coupon; `source` is what for, where somebody said so."""

    coupon: int
    campaign: str
    way: str
    member: int
    source: str


@dataclass(frozen=True, slots=True)
class Redeemed:
    """A coupon was used; of a shared code, nobody knows whose it was."""

    redemption: int
    coupon: int | None
    campaign: str
    holder: int | None
    amount: int | None
    currency: str | None
    partner: str | None


@dataclass(frozen=True, slots=True)
class Undone:
    """A coupon was not used after all, as whoever had used it says."""

    redemption: int
    coupon: int | None
    campaign: str


@dataclass(frozen=True, slots=True)
class Voided:
    """A coupon was made void."""

    coupon: int
    campaign: str


@dataclass(frozen=True, slots=True)
class CountStale:
    """What the posts of a campaign say of it is not true any more."""

    campaign: int


@dataclass(frozen=True, slots=True)
class CampaignDue:
    """A campaign opens, closes, or is to be settled."""

    campaign: int


@dataclass(frozen=True, slots=True)
class SettlingDue:
    """Of a campaign that closed `before`, the next codes that nobody saw go back."""

    campaign: int
    before: int
    after: int = 0


@dataclass(frozen=True, slots=True)
class TimesChanged:
    """What was given of a campaign may be good for longer."""

    campaign: int


@dataclass(frozen=True, slots=True)
class HoldingsDue:
    """Some coupons end soon, or have ended."""


@dataclass(frozen=True, slots=True)
class PackDue:
    """The next coupon of a pack unlocks by time."""

    coupon: int


@dataclass(frozen=True, slots=True)
class ErrandGoesOn:
    """The next page of an errand is to be done."""

    errand: int


@dataclass(frozen=True, slots=True)
class EntriesStale:
    """A draw's post says fewer than take part."""

    draw: int


@dataclass(frozen=True, slots=True)
class DrawDue:
    """Nobody gets into a draw any more."""

    draw: int


@dataclass(frozen=True, slots=True)
class DrawGoesOn:
    """The next of a draw are to be looked at."""

    draw: int


@dataclass(frozen=True, slots=True)
class GiftGoesOn:
    """The next members are to get what all of an audience get."""

    gift: int


@dataclass(frozen=True, slots=True)
class RewardsDue:
    """What waited for a raid's end is given, behind `after`; so many got theirs, or none."""

    after: int = 0
    given: int = 0
    passed: int = 0


@dataclass(frozen=True, slots=True)
class NotGiven:
    """A member got no coupon for a source, and why not, as a Refusal says it; or `no-campaign`."""

    campaign: str
    member: int
    source: str
    why: str


@dataclass(frozen=True, slots=True)
class Kept:
    """What was given for a source counts no more, but its coupon was used or is over: it stays."""

    campaign: str
    member: int
    source: str


@dataclass(frozen=True, slots=True)
class CodesWanted:
    """More codes of a batch are to be made."""

    batch: int


@dataclass(frozen=True, slots=True)
class Ordered:
    """A member bought something, as a shop told; `campaign` is that of a coupon that was used."""

    source: str
    order: str
    buyer: int | None
    amount: int
    currency: str
    campaign: str


@dataclass(frozen=True, slots=True)
class OrderCancelled:
    """An order that was paid counts no more."""

    source: str
    order: str
    buyer: int | None
    amount: int
    currency: str
    campaign: str


@dataclass(frozen=True, slots=True)
class LetterDue:
    """A program of a shop is to be told again."""

    letter: int


@dataclass(frozen=True, slots=True)
class PrizesWait:
    """Somebody said where a prize is to be sent."""


@dataclass(frozen=True, slots=True)
class PrizesStale:
    """Addresses are known for long enough."""

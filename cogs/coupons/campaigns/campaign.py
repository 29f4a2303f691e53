"""What a campaign is: as an operator writes it, and as its row keeps it."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from functools import cached_property, lru_cache
from hashlib import sha256
from typing import Any, Literal

from bot import money
from bot.drafts import Unfit
from bot.kinds import UNITS, Duration, LocalText, parse_moment

Style = Literal["pool", "made", "shared"]
MOST_STOCK = 1_000_000
MOST_TYPED = 500
MOST_PRICE = 1_000_000_000  # points, or the smallest unit of a currency
YEARS = range(2000, 2200)  # any clock on earth can say when that is
TIMES = ("opens", "closes", "expires", "usable_from")


@dataclass(frozen=True, slots=True)
class Early:
    """Whom an audience lets in before all others, and how long before."""

    audience: str
    by: Duration = UNITS["d"]


@dataclass(frozen=True, kw_only=True)
class Campaign:
    """What is given, to whom and when.

    `title`, `value` (what it is worth, in words) and `terms` are what members read. `opens` and
    `closes` are wall times of the community. `style`: codes of an imported `pool`, `made` by Plaza
    (`stock` of them), or one `shared` code, given `stock` times. `codes` and `code` may be written
    here where they are few. `reserve`: how many are kept for an audience, by its name; the audience
    takes from the rest, too. A `pack` has no codes: its members get the first campaign of it, and
    the next once that is redeemed, or `unlocks_after` passed. `usable_from` is the wall time from
    which shops take it. `points` is its price. `cost` and
    `worth` are what one costs the brand, and what it takes off, in the smallest unit of `currency`.
    `posted`: it is a thing that is sent by post, so its winner is asked for an address.
    """

    title: LocalText = field(default_factory=dict)
    value: LocalText = field(default_factory=dict)
    terms: LocalText | None = None
    opens: str | None = None
    closes: str | None = None
    per_member: int = 1
    audience: str | None = None
    style: Style = "pool"
    stock: int | None = None
    code: str | None = None
    codes: tuple[str, ...] = ()
    reserve: Mapping[str, int] = field(default_factory=dict)
    early: Early | None = None
    pack: tuple[str, ...] = ()
    unlocks_after: Duration | None = None
    valid_for: Duration | None = None
    expires: str | None = None
    usable_from: str | None = None
    remind: Duration | None = 2 * UNITS["d"]
    points: int | None = None
    cost: int = 0
    worth: int = 0
    currency: str = "EUR"
    staff_take_part: bool = False
    posted: bool = False

    def __post_init__(self) -> None:
        if self.pack and (self.codes or self.code or self.stock or self.reserve):
            raise Unfit("pack", "a pack has no codes of its own; they are those of its campaigns")
        if self.pack and self.points is not None:
            raise Unfit("pack-points", "a pack has no price in points; nor costs what is in it")
        _check_times(self)
        _check_stock(self)
        _check_figures(self)

    @cached_property
    def bare(self) -> "Campaign":
        """The same without any code, as rows keep it."""
        return replace(self, code=None, codes=()) if self.code or self.codes else self

    @cached_property
    def audiences(self) -> frozenset[str]:
        """All that it names."""
        named = (self.audience, *self.reserve, self.early and self.early.audience)
        return frozenset(name for name in named if name)

    @property
    def promise(self) -> tuple[object, ...]:
        """What whoever got one was promised."""
        return self.value, self.terms, self.worth

    @cached_property
    def typed(self) -> str:
        """What tells the codes that are written here from others; "" where there are none."""
        codes = (self.code,) if self.code else self.codes
        return sha256("\n".join(codes).encode()).hexdigest() if codes else ""

    @cached_property
    def seen(self) -> dict[str, "Campaign"]:
        """Rows that say just this, by what they have of `typed`: thousands ask when it drops."""
        return {}


def _check_times(campaign: Campaign) -> None:
    written = {key: getattr(campaign, key) for key in TIMES}
    read = {key: parse_moment(each) for key, each in written.items() if each is not None}
    if any(at.year not in YEARS for at in read.values()):
        raise Unfit("time", "a time is too far away; write a day such as 2026-12-24")
    opens, closes = read.get("opens"), read.get("closes")
    if opens and closes and closes <= opens:
        raise Unfit("closes", "closes is not after opens")
    expires = read.get("expires")
    if opens and expires and expires <= opens:
        raise Unfit("expires", "expires is not after opens")


def _check_stock(campaign: Campaign) -> None:
    stock = campaign.stock
    if stock is not None and not 1 <= stock <= MOST_STOCK:
        raise Unfit("stock", f"stock is {stock}; 1 to {MOST_STOCK} can be given")
    if campaign.style == "pool" and stock is not None:
        raise Unfit("pool", "a pool has as many as it has codes; leave out stock")
    if campaign.style == "shared" and campaign.codes:
        raise Unfit("shared", "a shared code needs stock: how often it is given; and no codes")
    if campaign.style != "shared" and campaign.code is not None:
        raise Unfit("code", "code is for style shared; a pool has codes")
    if campaign.style == "made" and campaign.codes:
        raise Unfit("made", "made codes need stock: how many; and no codes")
    if len(campaign.codes) > MOST_TYPED:
        raise Unfit("codes", f"more than {MOST_TYPED} codes; import them from a file")
    if any(not name or kept < 1 for name, kept in campaign.reserve.items()):
        raise Unfit("reserve", "reserve names an audience, and how many are kept for it: 1 or more")


def _check_figures(campaign: Campaign) -> None:
    if not 1 <= campaign.per_member <= 100:
        raise Unfit("per-member", f"per_member is {campaign.per_member}; write 1 to 100")
    if campaign.points is not None and not 1 <= campaign.points <= MOST_PRICE:
        raise Unfit("points", f"points is the price in points: 1 to {MOST_PRICE}")
    if not (0 <= campaign.cost <= MOST_PRICE and 0 <= campaign.worth <= MOST_PRICE):
        sentence = "cost and worth are in the smallest unit, so that 500 is 5.00"
        raise Unfit("cost", f"{sentence}: 0 to {MOST_PRICE}")
    if not money.is_currency(campaign.currency):
        raise Unfit(
            "currency", f"currency is {campaign.currency!r}; write three letters, such as EUR"
        )


def check_whole(campaign: Campaign) -> None:
    """Raises Unfit where something is missing or does not go together, as it may in a draft."""
    if campaign.early and campaign.opens is None:
        raise Unfit("early", "early needs opens: the time from which all others get in")
    if campaign.style != "pool" and campaign.stock is None and not campaign.pack:
        raise Unfit(campaign.style, f"style {campaign.style} needs stock: how many can be given")
    usable, ends = campaign.usable_from, campaign.expires
    if usable and ends and parse_moment(ends) <= parse_moment(usable):
        raise Unfit("expires", "expires is not after usable_from: no shop would ever take one")
    if campaign.valid_for == 0:
        raise Unfit("span", "valid_for is 0; leave it out where a coupon does not end")
    if campaign.pack and campaign.per_member > 1:
        raise Unfit("pack-each", "each member gets a pack once; leave out per_member")


def write(campaign: Campaign) -> str:
    """The campaign as its row keeps it, without any code."""
    return json.dumps(asdict(campaign.bare), ensure_ascii=False, sort_keys=True)


@lru_cache(maxsize=256)
def read(body: str) -> Campaign:
    """The campaign that a row keeps."""
    kept: dict[str, Any] = json.loads(body)
    kept["pack"], kept["codes"] = tuple(kept["pack"]), ()
    if kept["early"] is not None:
        kept["early"] = Early(**kept["early"])
    return Campaign(**kept)

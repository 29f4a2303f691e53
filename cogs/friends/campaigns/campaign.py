"""What a campaign is: as an operator writes it, and as its row keeps it."""

import json
from dataclasses import asdict, dataclass, field, fields
from functools import lru_cache
from typing import Any, Literal

from bot.drafts import Unfit
from bot.kinds import UNITS, Duration, LocalText, MediaName, parse_moment
from cogs.friends.rules import Kind

MOST_TARGET = 50
MOST_GIFTS = 100_000
MOST_POINTS = 10_000
MOST_PRIZES = 10
Counts = Literal["qualified", "joined"]
DAY = UNITS["d"]


@dataclass(frozen=True, kw_only=True)
class Gift:
    """`words` are what people read. It is a coupon of the campaign `coupons`, or `points`."""

    words: LocalText = field(default_factory=dict)
    coupons: str | None = None
    points: int = 0

    def __post_init__(self) -> None:
        if not 0 <= self.points <= MOST_POINTS:
            raise Unfit("points", f"points is {self.points}; write 0 to {MOST_POINTS}")
        if self.points and self.coupons:
            raise Unfit("gift", "a gift is a coupon or points, not both")

    @property
    def is_something(self) -> bool:
        """Whether anything is given."""
        return bool(self.points or self.coupons)


@dataclass(frozen=True, kw_only=True)
class Prize(Gift):
    """What is given `at` so many friends, or at this place among the teams."""

    at: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """What a member said of the community, who allowed to show it, and by which name."""

    words: LocalText
    who: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Certificate:
    """What stands behind the gift, in words; `picture` is the name of one that operators sent."""

    words: LocalText
    picture: MediaName | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """From when `until` when it runs: wall times of the community, `"2026-04-01 10:00"`."""

    opens: str | None = None
    until: str | None = None

    def __post_init__(self) -> None:
        opens, until = (parse_moment(each) if each else None for each in (self.opens, self.until))
        if until and not opens:
            raise Unfit("window", "a window that has an end needs opens, too")
        if opens and until and until <= opens:
            raise Unfit("window", "the window ends before it opens")


@dataclass(frozen=True, kw_only=True)
class Campaign:
    """What friends are brought for.

    `title`, `theme` and `gift` are what people read first, then `how` it goes, if the usual words
    shall not say it. `target`: how many friends a team takes; `goal`: how many the whole community
    hopes for. `prizes` are those of a kind that has steps or places; then `gift` is words alone.
    `gifts`: how many may be given at most; each team has its own set aside. Without a `window` it
    runs for `lasts` from when it is opened; then nothing opens here for the time of `rest`.
    `counts`: a friend counts once they are `qualified`, as referrals say it, or when they `joined`.
    `settles`: so long after the end those who joined in time may still come to count.
    `members_help`: also who is here already may help.
    """

    kind: str = "together"
    title: LocalText = field(default_factory=dict)
    theme: LocalText = field(default_factory=dict)
    how: LocalText = field(default_factory=dict)
    gift: Gift = field(default_factory=Gift)
    prizes: tuple[Prize, ...] = ()
    target: int = 3
    goal: int = 0
    gifts: int | None = None
    window: Window = field(default_factory=Window)
    lasts: Duration = 14 * DAY
    rest: Duration = 30 * DAY
    settles: Duration = 7 * DAY
    counts: Counts = "qualified"
    members_help: bool = False
    room: str = "lobby"
    voices: tuple[Voice, ...] = ()
    certificates: tuple[Certificate, ...] = ()

    def __post_init__(self) -> None:
        if not 1 <= self.target <= MOST_TARGET:
            raise Unfit("target", f"target is {self.target}; write 1 to {MOST_TARGET}")
        if self.goal < 0:
            raise Unfit("goal", f"goal is {self.goal}; write 0 for none, or more")
        if self.gifts is not None and not 1 <= self.gifts <= MOST_GIFTS:
            raise Unfit("gifts", f"gifts is {self.gifts}; write 1 to {MOST_GIFTS}")
        if not DAY // 24 <= self.lasts <= 90 * DAY:
            raise Unfit("lasts", "lasts is from 1h to 90d")
        if not 0 <= self.settles <= 30 * DAY or not 0 <= self.rest <= 365 * DAY:
            raise Unfit("rest", "settles is at most 30d, rest at most 365d")
        numbers = [each.at for each in self.prizes]
        if len(numbers) > MOST_PRIZES or numbers != sorted({at for at in numbers if at > 0}):
            raise Unfit("prizes", f"prizes go up by their at, from 1; {MOST_PRIZES} are the most")

    @property
    def coupons(self) -> tuple[str, ...]:
        """The campaigns of coupons that it gives, each once."""
        given = (each.coupons for each in (self.gift, *self.prizes))
        return tuple(dict.fromkeys(name for name in given if name))

    @property
    def steps(self) -> tuple[int, ...]:
        """At how many friends, or at which places, there is a prize."""
        return tuple(each.at for each in self.prizes)

    def prize(self, at: int) -> Gift:
        """What is given there; the gift where there is no prize."""
        return next((each for each in self.prizes if each.at == at), self.gift)


def check_whole(campaign: Campaign, kind: Kind) -> None:
    """Raises Unfit where something is still missing, as it may in a draft."""
    if not campaign.title or not campaign.gift.words:
        raise Unfit("words", "a campaign needs a title, and gift: {words: …}")
    if not kind.by_prizes:
        if campaign.prizes:
            raise Unfit("has-prizes", f"the kind {campaign.kind} has a gift, and no prizes")
        if not campaign.gift.is_something:
            raise Unfit("no-gift", "gift needs points, or the name of a campaign of coupons")
        return
    if campaign.gift.is_something:
        raise Unfit("gift-too", "where there are prizes, gift has words alone")
    if not campaign.prizes or not all(each.words and each.is_something for each in campaign.prizes):
        raise Unfit("no-prizes", "prizes: each needs at, words, and points or coupons")
    _check_prizes(campaign, kind)


def _check_prizes(campaign: Campaign, kind: Kind) -> None:
    count, last = len(campaign.prizes), campaign.prizes[-1].at
    if kind.gives == "step":
        if last != campaign.target:
            sentence = f"the last prize is for {last} friends, so write target: {last}"
            raise Unfit("last-step", sentence)
        return
    if last != count:
        raise Unfit("places", f"there are {count} prizes; their places are 1 to {count}")
    cost = count * kind.most(campaign.target)
    if campaign.gifts is not None and campaign.gifts < cost:
        raise Unfit("too-few", f"the first {count} teams may get {cost} gifts; gifts is less")


def write(campaign: Campaign) -> str:
    """The campaign as its row keeps it."""
    return json.dumps(asdict(campaign), ensure_ascii=False, sort_keys=True)


@lru_cache(maxsize=256)
def read(body: str) -> Campaign:
    """The campaign that a row keeps; what is no field any more is left out."""
    known = {each.name for each in fields(Campaign)}
    kept: dict[str, Any] = {k: v for k, v in json.loads(body).items() if k in known}
    kept["gift"], kept["window"] = Gift(**kept["gift"]), Window(**kept["window"])
    kept["prizes"] = tuple(Prize(**each) for each in kept.get("prizes", ()))
    kept["voices"] = tuple(Voice(**each) for each in kept["voices"])
    kept["certificates"] = tuple(Certificate(**each) for each in kept["certificates"])
    return Campaign(**kept)

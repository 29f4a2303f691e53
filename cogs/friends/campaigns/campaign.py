"""What a campaign is: as an operator writes it, and as its row keeps it."""

import datetime as dt
import json
import re
from dataclasses import asdict, dataclass, field, fields
from functools import lru_cache
from typing import Any, Literal

from bot.kinds import UNITS, Duration, LocalText, parse_day, parse_time

NAME = re.compile(r"\w[\w-]{0,39}")
MOST_TARGET = 50
MOST_GIFTS = 100_000
MOST_POINTS = 10_000
DAY = UNITS["d"]


class Unfit(ValueError):
    """A campaign that cannot be: a sentence for who writes YAML, a key for who fills in forms."""

    def __init__(self, key: str, sentence: str) -> None:
        super().__init__(sentence)
        self.key = key


def moment(written: str) -> dt.datetime:
    """The wall time in "2026-12-24 20:00"; raises ValueError with a sentence."""
    day, _, time = written.strip().partition(" ")
    return dt.datetime.combine(parse_day(day), parse_time(time.strip() or "00:00"))


@dataclass(frozen=True, slots=True, kw_only=True)
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """What a member said of the community, who allowed to show it, and by which name."""

    words: LocalText
    who: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """From when `until` when it runs: wall times of the community, `"2026-04-01 10:00"`."""

    opens: str | None = None
    until: str | None = None

    def __post_init__(self) -> None:
        opens, until = (moment(each) if each else None for each in (self.opens, self.until))
        if until and not opens:
            raise Unfit("window", "a window that has an end needs opens, too")
        if opens and until and until <= opens:
            raise Unfit("window", "the window ends before it opens")


@dataclass(frozen=True, kw_only=True)
class Campaign:
    """What friends are brought for.

    `title`, `theme` and `gift` are what people read first, then `how` it goes, if its kind's own
    words shall not say it. `target`: how many friends make a team
    whole; `goal`: how many the whole community hopes for. `gifts`: how many may be given at most;
    each team has its own set aside. Without a `window` it runs for `lasts` from when it is opened;
    then nothing opens here for the time of `rest`. `counts`: a friend counts once they are
    `qualified`, as referrals say it, or when they `joined`. `settles`: so long after the end those
    who joined in time may still come to count. `members_help`: also who is here already may help.
    """

    kind: str = "together"
    title: LocalText = field(default_factory=dict)
    theme: LocalText = field(default_factory=dict)
    how: LocalText = field(default_factory=dict)
    gift: Gift = field(default_factory=Gift)
    target: int = 3
    goal: int = 0
    gifts: int | None = None
    window: Window = field(default_factory=Window)
    lasts: Duration = 14 * DAY
    rest: Duration = 30 * DAY
    settles: Duration = 7 * DAY
    counts: Literal["qualified", "joined"] = "qualified"
    members_help: bool = False
    room: str = "lobby"
    voices: tuple[Voice, ...] = ()
    certificates: tuple[LocalText, ...] = ()

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


def check_whole(campaign: Campaign) -> None:
    """Raises Unfit where something is still missing, as it may in a draft."""
    if not campaign.title or not campaign.gift.words:
        raise Unfit("words", "a campaign needs a title, and gift: {words: …}")
    if not campaign.gift.points and not campaign.gift.coupons:
        raise Unfit("no-gift", "gift needs points, or the name of a campaign of coupons")


def write(campaign: Campaign) -> str:
    """The campaign as its row keeps it."""
    return json.dumps(asdict(campaign), ensure_ascii=False, sort_keys=True)


@lru_cache(maxsize=256)
def read(body: str) -> Campaign:
    """The campaign that a row keeps; what is no field any more is left out."""
    known = {each.name for each in fields(Campaign)}
    kept: dict[str, Any] = {k: v for k, v in json.loads(body).items() if k in known}
    kept["gift"], kept["window"] = Gift(**kept["gift"]), Window(**kept["window"])
    kept["voices"] = tuple(Voice(**each) for each in kept["voices"])
    kept["certificates"] = tuple(kept["certificates"])
    return Campaign(**kept)

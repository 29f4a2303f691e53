"""What the forms of a campaign ask for, and the campaign that comes of it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Annotated, Any, Literal

from bot.drafts import fitting
from bot.errors import UserError
from bot.kinds import Long, Within, parse_duration, write_duration
from cogs.coupons.campaigns.campaign import MOST_PRICE, MOST_STOCK, Campaign, Early

Line = Annotated[str, Within(most=100)]
Moment = Annotated[str, Within(most=40)]
TEXT = 1000
CODES = 3_900


@dataclass(frozen=True, slots=True)
class Begun:
    """A new campaign."""

    name: Annotated[str, Within(least=1, most=40)]
    title: Annotated[str, Within(least=1, most=100)]
    value: Line = ""
    terms: Annotated[Long, Within(most=TEXT)] = ""
    style: Literal["pool", "made", "shared"] = "pool"


@dataclass(frozen=True, slots=True)
class Said:
    """What members read, and whether it is a code or a thing."""

    title: Annotated[str, Within(least=1, most=100)]
    value: Line = ""
    terms: Annotated[Long, Within(most=TEXT)] = ""
    posted: Literal["no", "yes"] = "no"


@dataclass(frozen=True, slots=True)
class Stocked:
    """How many, and which codes."""

    stock: Annotated[int, Within(least=1, most=MOST_STOCK)] | None = None
    code: Line = ""
    codes: Annotated[Long, Within(most=CODES)] = ""
    reserve: Line = ""


@dataclass(frozen=True, slots=True)
class Timed:
    """When it opens and closes, and how long what was given is good."""

    opens: Moment = ""
    closes: Moment = ""
    valid_for: Moment = ""
    expires: Moment = ""
    remind: Moment = ""


@dataclass(frozen=True, slots=True)
class Meant:
    """For whom it is."""

    audience: Line = ""
    early: Line = ""
    early_by: Moment = ""
    per_member: Annotated[int, Within(least=1, most=100)] = 1
    pack: Line = ""


@dataclass(frozen=True, slots=True)
class Priced:
    """What it costs, whom."""

    points: Annotated[int, Within(least=1, most=MOST_PRICE)] | None = None
    cost: Annotated[int, Within(least=0, most=MOST_PRICE)] = 0
    worth: Annotated[int, Within(least=0, most=MOST_PRICE)] = 0
    currency: Annotated[str, Within(least=3, most=3)] = "EUR"
    unlocks_after: Moment = ""


def said(campaign: Campaign, form: Said | Begun) -> Campaign:
    """The campaign with these words, the same in every language."""
    return fit(
        campaign,
        title=_text(form.title),
        value=_text(form.value) or {},
        terms=_text(form.terms) or None,
    )


def worded(campaign: Campaign, form: Said) -> Campaign:
    """The campaign with these words, for a code or for a thing that is sent by post."""
    return fit(said(campaign, form), posted=form.posted == "yes")


def stocked(campaign: Campaign, form: Stocked) -> Campaign:
    """The campaign with so many of these codes."""
    codes = tuple(line.strip() for line in form.codes.splitlines() if line.strip())
    return fit(
        campaign,
        stock=form.stock,
        code=form.code.strip() or None,
        codes=codes,
        reserve=_reserve(form.reserve),
    )


def timed(campaign: Campaign, form: Timed) -> Campaign:
    """The campaign at these times; where it opens at once, nobody goes first."""
    opens = form.opens.strip() or None
    return fit(
        campaign,
        opens=opens,
        early=campaign.early if opens else None,
        closes=form.closes.strip() or None,
        valid_for=_span(form.valid_for),
        expires=form.expires.strip() or None,
        remind=_span(form.remind),
    )


def meant(campaign: Campaign, form: Meant) -> Campaign:
    """The campaign for these."""
    early = form.early.strip()
    by = _span(form.early_by)
    return fit(
        campaign,
        audience=form.audience.strip() or None,
        early=(Early(early, by) if by else Early(early)) if early else None,
        per_member=form.per_member,
        pack=tuple(part.strip() for part in form.pack.split(",") if part.strip()),
    )


def priced(campaign: Campaign, form: Priced) -> Campaign:
    """The campaign at this price."""
    return fit(
        campaign,
        points=form.points,
        cost=form.cost,
        worth=form.worth,
        currency=form.currency.upper(),
        unlocks_after=_span(form.unlocks_after),
    )


def filled(campaign: Campaign, form: str) -> dict[str, Any]:
    """What stands in a form when it opens; codes are never shown again."""
    early = campaign.early
    fields: Mapping[str, dict[str, Any]] = {
        "said": {
            "title": _one(campaign.title),
            "value": _one(campaign.value),
            "terms": _one(campaign.terms or {}),
            "posted": "yes" if campaign.posted else "no",
        },
        "stocked": {
            "stock": campaign.stock,
            "reserve": ", ".join(f"{name}: {kept}" for name, kept in campaign.reserve.items()),
        },
        "timed": {
            "opens": campaign.opens or "",
            "closes": campaign.closes or "",
            "valid_for": _written(campaign.valid_for),
            "expires": campaign.expires or "",
            "remind": _written(campaign.remind),
        },
        "meant": {
            "audience": campaign.audience or "",
            "early": early.audience if early else "",
            "early_by": _written(early.by) if early else "",
            "per_member": campaign.per_member,
            "pack": ", ".join(campaign.pack),
        },
        "priced": {
            "points": campaign.points,
            "cost": campaign.cost,
            "worth": campaign.worth,
            "currency": campaign.currency,
            "unlocks_after": _written(campaign.unlocks_after),
        },
    }
    return {key: value for key, value in fields[form].items() if value is not None}


def fit(campaign: Campaign, **changed: Any) -> Campaign:
    """The campaign with something changed; raises UserError `unfit-…` where that cannot be."""
    with fitting():
        return replace(campaign, **changed)


def _text(written: str) -> dict[str, str]:
    return {"": written.strip()} if written.strip() else {}


def _one(texts: Mapping[str, str]) -> str:
    return next(iter(texts.values()), "")


def _written(span: int | None) -> str:
    return "" if span is None else write_duration(span)


def _span(written: str) -> int | None:
    with fitting("span"):
        return parse_duration(written) if written.strip() else None


def _reserve(written: str) -> dict[str, int]:
    found = {}
    for part in written.replace("：", ":").replace("，", ",").split(","):
        name, _, count = part.partition(":")
        if not part.strip():
            continue
        if not name.strip() or not count.strip().isdecimal():
            raise UserError("unfit-reserve")
        found[name.strip()] = int(count)
    return found

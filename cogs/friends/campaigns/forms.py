"""What the form of a campaign asks for, and the campaign that comes of it."""

from dataclasses import dataclass, replace
from typing import Annotated, Any

from bot.errors import UserError
from bot.kinds import Within, parse_duration, write_duration
from cogs.friends.campaigns.campaign import Campaign, Gift, Unfit

Line = Annotated[str, Within(most=100)]
Moment = Annotated[str, Within(most=40)]


@dataclass(frozen=True, slots=True)
class Begun:
    """A new campaign: what people read."""

    name: Annotated[str, Within(least=1, most=40)]
    title: Annotated[str, Within(least=1, most=100)]
    gift: Annotated[str, Within(least=1, most=100)]
    theme: Annotated[str, Within(most=300)] = ""
    target: Annotated[int, Within(least=1, most=50)] = 3


@dataclass(frozen=True, slots=True)
class Said:
    """What people read."""

    title: Annotated[str, Within(least=1, most=100)]
    gift: Annotated[str, Within(least=1, most=100)]
    theme: Annotated[str, Within(most=300)] = ""
    target: Annotated[int, Within(least=1, most=50)] = 3
    goal: Annotated[int, Within(least=0, most=1_000_000)] = 0


@dataclass(frozen=True, slots=True)
class Given:
    """What is given, and how often at most."""

    coupons: Line = ""
    points: Annotated[int, Within(least=0, most=10_000)] = 0
    gifts: Annotated[int, Within(least=1, most=100_000)] | None = None


@dataclass(frozen=True, slots=True)
class Timed:
    """How long it runs and rests, and who may help."""

    lasts: Moment = "14d"
    rest: Moment = "30d"
    members_help: bool = False


def begun(kind: str, sent: Begun) -> Campaign:
    """A draft with these words, the same in every language."""
    made = Campaign(kind=kind, target=sent.target)
    return fit(made, title=_text(sent.title), theme=_text(sent.theme), gift=_gift(made, sent.gift))


def said(campaign: Campaign, sent: Said) -> Campaign:
    """The campaign with these words."""
    return fit(
        campaign,
        title=_text(sent.title),
        theme=_text(sent.theme),
        gift=_gift(campaign, sent.gift),
        target=sent.target,
        goal=sent.goal,
    )


def given(campaign: Campaign, sent: Given) -> Campaign:
    """The campaign gives this."""
    try:
        gift = Gift(
            words=campaign.gift.words, coupons=sent.coupons.strip() or None, points=sent.points
        )
    except Unfit as error:
        raise UserError(f"unfit-{error.key}") from error
    return fit(campaign, gift=gift, gifts=sent.gifts)


def timed(campaign: Campaign, sent: Timed) -> Campaign:
    """The campaign runs and rests for so long."""
    lasts, rest = _span(sent.lasts), _span(sent.rest)
    return fit(campaign, lasts=lasts, rest=rest, members_help=sent.members_help)


def filled(campaign: Campaign, which: str) -> dict[str, Any]:
    """What stands in a form when it opens."""
    gift = campaign.gift
    fields: dict[str, dict[str, Any]] = {
        "said": {
            "title": _one(campaign.title),
            "gift": _one(gift.words),
            "theme": _one(campaign.theme),
            "target": campaign.target,
            "goal": campaign.goal,
        },
        "given": {"coupons": gift.coupons or "", "points": gift.points, "gifts": campaign.gifts},
        "timed": {
            "lasts": write_duration(campaign.lasts),
            "rest": write_duration(campaign.rest),
            "members_help": campaign.members_help,
        },
    }
    return {key: value for key, value in fields[which].items() if value is not None}


def fit(campaign: Campaign, **changed: object) -> Campaign:
    """The campaign with something changed; raises UserError `unfit-…` where that cannot be."""
    try:
        return replace(campaign, **changed)  # type: ignore[arg-type]
    except Unfit as error:
        raise UserError(f"unfit-{error.key}") from error


def _gift(campaign: Campaign, words: str) -> Gift:
    return replace(campaign.gift, words=_text(words))


def _text(written: str) -> dict[str, str]:
    return {"": written.strip()} if written.strip() else {}


def _one(texts: dict[str, str]) -> str:
    return next(iter(texts.values()), "")


def _span(written: str) -> int:
    try:
        return parse_duration(written)
    except ValueError as error:
        raise UserError("unfit-span") from error

"""What the forms of a campaign ask for, and the campaign that comes of it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Annotated, Any

from bot.drafts import fitting
from bot.kinds import Long, Within, parse_duration, write_duration
from cogs.friends.campaigns import prizes
from cogs.friends.campaigns.campaign import Campaign, Certificate, Counts, Gift, Window

LANGUAGES = {
    "en": "English",
    "zh-CN": "简体中文",
    "pt-BR": "Português",
    "lv": "Latviešu",
    "el": "Ελληνικά",
}
Line = Annotated[str, Within(most=100)]
Moment = Annotated[str, Within(most=40)]
Several = Annotated[Long, Within(most=1000)]


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
    """What people read, in one language; what stays empty is read in another."""

    title: Line = ""
    gift: Line = ""
    theme: Annotated[str, Within(most=300)] = ""
    how: Annotated[str, Within(most=300)] = ""
    prizes: Several = ""


@dataclass(frozen=True, slots=True)
class Given:
    """What is given, and how often at most."""

    coupons: Line = ""
    points: Annotated[int, Within(least=0, most=10_000)] = 0
    gifts: Annotated[int, Within(least=1, most=100_000)] | None = None


@dataclass(frozen=True, slots=True)
class Timed:
    """When it runs, or for how long; and how long it rests."""

    opens: Moment = ""
    until: Moment = ""
    lasts: Moment = "14d"
    rest: Moment = "30d"
    settles: Moment = "7d"


@dataclass(frozen=True, slots=True)
class Shown:
    """Who may help, what all hope for, and what the page shows."""

    counts: Counts = "qualified"
    members_help: bool = False
    goal: Annotated[int, Within(least=0, most=1_000_000)] = 0
    certificates: Several = ""


def begun(kind: str, sent: Begun, language: str) -> Campaign:
    """A draft with these words, of this language."""
    made = Campaign(kind=kind, target=sent.target)
    return said(made, Said(sent.title, sent.gift, sent.theme), language)


def said(campaign: Campaign, sent: Said, language: str) -> Campaign:
    """The campaign with these words in a language."""
    gift = replace(campaign.gift, words=_put(campaign.gift.words, language, sent.gift))
    with fitting():
        named = prizes.worded(campaign.prizes, sent.prizes, language)
    return fit(
        campaign,
        title=_put(campaign.title, language, sent.title),
        theme=_put(campaign.theme, language, sent.theme),
        how=_put(campaign.how, language, sent.how),
        gift=gift,
        prizes=named,
    )


def ruled(campaign: Campaign, sent: Mapping[str, Any], language: str) -> Campaign:
    """The campaign of this kind, with these prizes."""
    with fitting():
        found = prizes.read(sent["prizes"] or "", campaign.prizes, language)
    return fit(campaign, kind=sent["kind"], target=sent["target"], prizes=found)


def given(campaign: Campaign, sent: Given) -> Campaign:
    """The campaign gives this."""
    with fitting():
        gift = Gift(
            words=campaign.gift.words, coupons=sent.coupons.strip() or None, points=sent.points
        )
    return fit(campaign, gift=gift, gifts=sent.gifts)


def timed(campaign: Campaign, sent: Timed) -> Campaign:
    """The campaign runs and rests for so long."""
    with fitting():
        window = Window(opens=sent.opens.strip() or None, until=sent.until.strip() or None)
    lasts, rest, settles = (_span(each) for each in (sent.lasts, sent.rest, sent.settles))
    return fit(campaign, window=window, lasts=lasts, rest=rest, settles=settles)


def shown(campaign: Campaign, sent: Shown, language: str) -> Campaign:
    """The campaign shows this, and these may help."""
    lines = [line.strip() for line in sent.certificates.splitlines() if line.strip()]
    return fit(
        campaign,
        counts=sent.counts,
        members_help=sent.members_help,
        goal=sent.goal,
        certificates=tuple(_certificate(line, campaign, language) for line in lines),
    )


def filled(campaign: Campaign, which: str, language: str) -> dict[str, Any]:
    """What stands in a form when it opens."""
    gift, window = campaign.gift, campaign.window
    fields: dict[str, dict[str, Any]] = {
        "said": {
            "title": campaign.title.get(language),
            "gift": gift.words.get(language),
            "theme": campaign.theme.get(language),
            "how": campaign.how.get(language),
            "prizes": prizes.words(campaign.prizes, language),
        },
        "given": {"coupons": gift.coupons, "points": gift.points, "gifts": campaign.gifts},
        "timed": {
            "opens": window.opens,
            "until": window.until,
            "lasts": write_duration(campaign.lasts),
            "rest": write_duration(campaign.rest),
            "settles": write_duration(campaign.settles),
        },
        "shown": {
            "counts": campaign.counts,
            "members_help": campaign.members_help,
            "goal": campaign.goal,
            "certificates": "\n".join(_line(each, language) for each in campaign.certificates),
        },
    }
    return {key: value for key, value in fields[which].items() if value is not None}


def fit(campaign: Campaign, **changed: Any) -> Campaign:
    """The campaign with something changed; raises UserError `unfit-…` where that cannot be."""
    with fitting():
        return replace(campaign, **changed)


def _put(texts: Mapping[str, str], language: str, written: str) -> dict[str, str]:
    others = {each: text for each, text in texts.items() if each != language}
    return others | ({language: written.strip()} if written.strip() else {})


def _certificate(line: str, campaign: Campaign, language: str) -> Certificate:
    """What a line says, and behind a bar the name of a picture; other languages stay."""
    written, _, picture = (part.strip() for part in line.partition("|"))
    same = (each.words for each in campaign.certificates if _line(each, language) == line)
    words = next(same, {language: written})
    return Certificate(words=words, picture=picture or None)


def _line(certificate: Certificate, language: str) -> str:
    words = prizes.one(certificate.words, language)
    return f"{words} | {certificate.picture}" if certificate.picture else words


def _span(written: str) -> int:
    with fitting("span"):
        return parse_duration(written)

"""What a round says of itself: its card in a room, and what operators read at its end."""

from dataclasses import dataclass

from bot.context import Ctx
from bot.effects import Argument, Button, Card, Joined, Raw, Words
from bot.errors import UserError
from bot.pages import address
from cogs.friends.campaigns import service as campaigns
from cogs.friends.campaigns.store import Found
from cogs.friends.gifts import store as gifts
from cogs.friends.rounds.store import Round
from cogs.friends.teams import ranking
from cogs.friends.teams import store as teams

NAMED = 10
HELD_FOR = ("self", "again", "young", "ring", "burst", "raid", "word", "manages")


@dataclass(frozen=True, slots=True)
class Figures:
    """How a round stands: `friends` count, `waiting` may come to, `held` wait for an operator;
    `teams` were begun, `whole` of them have all; `given` gifts, and those that are `owed`.
    """

    friends: int
    waiting: int
    held: int
    teams: int
    whole: int
    given: int
    owed: int


def figures(ctx: Ctx, round: Round) -> Figures:
    """How a round stands now."""
    home = ctx.community.id
    friends, begun = (
        teams.helping(ctx.tx, home, round.id),
        teams.counts(ctx.tx, home, round.id),
    )
    given = gifts.counts(ctx.tx, home, round.id).get("given", 0)
    owed = gifts.owed(ctx.tx, home, round.id)
    return Figures(
        friends.get("counted", 0),
        friends.get("waiting", 0),
        friends.get("held", 0),
        sum(begun.values()),
        begun.get("reached", 0),
        given - owed,
        owed,
    )


def card(ctx: Ctx, round: Round) -> Words:
    """What stands in the room: what it is for, how far it is, until when."""
    now, campaign = figures(ctx, round), round.campaign
    if round.state != "open":
        key = "card-over" if round.state == "over" else "card-settling"
        said = ctx.text(
            key,
            title=ctx.lines(campaign.title),
            friends=now.friends,
            tally=_tally(ctx, round, now),
            waiting=now.waiting + now.held,
        )
        return Joined((said, *standings(ctx, round)))
    lead: list[Words] = [ctx.lines(round.lead)] if round.lead else []
    told = progress(ctx, round, now)
    return Joined((*lead, *about(ctx, round), told, *standings(ctx, round)))


def about(ctx: Ctx, round: Round) -> tuple[Words, ...]:
    """What it is, and what everybody gets."""
    campaign = round.campaign
    head = ctx.text(
        "card-head", title=ctx.lines(campaign.title), gift=ctx.lines(campaign.gift.words)
    )
    theme: list[Words] = [ctx.lines(campaign.theme)] if campaign.theme else []
    return head, *theme, how(ctx, round), *prizes(ctx, round)


def how(ctx: Ctx, round: Round) -> Words:
    """What friends do, and who gets it."""
    campaign, kind = round.campaign, round.kind
    if campaign.how:
        return ctx.lines(campaign.how, target=campaign.target)
    return ctx.text(f"how-{kind.gives}", gets=kind.gets, target=campaign.target)


def prizes(ctx: Ctx, round: Round) -> tuple[Words, ...]:
    """A line for each prize of steps or places."""
    key = f"prize-{round.kind.gives}"
    found = round.campaign.prizes
    return tuple(ctx.text(key, at=each.at, gift=ctx.lines(each.words)) for each in found)


def standings(ctx: Ctx, round: Round) -> tuple[Words, ...]:
    """The first places, where they win something."""
    found = ranking.first(ctx, round)
    names = ctx.members.names(ctx.tx, [each.team.starter for each in found])
    return tuple(
        ctx.text("standing", place=each.number, name=(name,), friends=each.friends)
        for each, name in zip(found, names, strict=True)
    )


def _tally(ctx: Ctx, round: Round, now: Figures) -> Words:
    if round.kind.gives == "whole":
        return ctx.text("tally-whole", whole=now.whole)
    return ctx.text("tally-teams", teams=now.teams)


def progress(ctx: Ctx, round: Round, now: Figures) -> Words:
    """How far the community is, and until when it goes."""
    until = ctx.community.local(round.closes_at)
    return ctx.text("card-until", progress=so_far(ctx, round, now), until=until)


def so_far(ctx: Ctx, round: Round, now: Figures) -> Words:
    """How far the community is."""
    told: dict[str, Argument] = {"friends": now.friends, "tally": _tally(ctx, round, now)}
    if round.campaign.goal:
        return ctx.text("card-goal", goal=round.campaign.goal, **told)
    return ctx.text("card-so-far", **told)


def buttons(ctx: Ctx, round: Round) -> list[Button]:
    """To take part, and to read more."""
    if round.state != "open":
        return [ctx.button("mine", str(round.id))]
    page = page_of(ctx, round)
    more = [Button(page, ctx.text("to-page"))] if page else []
    return [ctx.button("start", str(round.id)), *more]


def page_of(ctx: Ctx, round: Round, team: str = "") -> str:
    """The address of the campaign's page, a team's own; "" where no web server runs."""
    found = campaigns.by_id(ctx, round.found)
    return "" if found is None else address_of(ctx, found, team)


def address_of(ctx: Ctx, found: Found, team: str = "") -> str:
    """The address of a campaign's page, by a team's code; "" where no web server runs."""
    try:
        page = ctx.url(path_of(ctx, found))
    except UserError:
        return ""
    return f"{page}?t={team}" if team else page


def path_of(ctx: Ctx, found: Found, below: str = "") -> str:
    """The page of a campaign, or what lies below it, on this server."""
    return address(f"/p/{ctx.community.native}/friends/{found.name}{below}")


def poster(ctx: Ctx, round: Round, qr_text: str | None = None) -> Card:
    """The picture above the card, with the page's address as a QR code, or another one."""
    campaign, until = round.campaign, ctx.community.local(round.closes_at).date()
    code = page_of(ctx, round) if qr_text is None else qr_text
    facts: dict[str, Words] = {
        "title": ctx.lines(campaign.title),
        "gift": ctx.lines(campaign.gift.words),
        "how": how(ctx, round),
        "until": ctx.text("poster-until", until=until),
    }
    alt = ctx.text("poster-alt", **facts)
    return ctx.card("poster", alt=alt, brand=ctx.community.name, qr_text=code, **facts)


def report(ctx: Ctx, round: Round) -> Words:
    """What operators read, also while it runs: who helped, what was given, who is held and why."""
    home, now = ctx.community.id, figures(ctx, round)
    lines: list[Words] = [
        ctx.text(
            "report",
            title=ctx.lines(round.campaign.title),
            state=round.state,
            until=ctx.community.local(round.closes_at),
            friends=now.friends,
            teams=now.teams,
            whole=now.whole,
            given=now.given,
        )
    ]
    starters = teams.starters(ctx.tx, home, round.id, NAMED)
    if starters:
        names = tuple(ctx.members.names(ctx.tx, starters))
        lines.append(ctx.text("report-helped", names=names))
    for helper in teams.of_round(ctx.tx, home, round.id, "held", NAMED):
        name = tuple(ctx.members.names(ctx.tx, [helper.member]))
        lines.append(ctx.text("report-held", name=name, why=_why(ctx, helper.why)))
    if now.waiting:
        until = ctx.community.local(round.settles_at).date()
        lines.append(ctx.text("report-waiting", count=now.waiting, until=until))
    if now.owed:
        lines.append(ctx.text("report-owed", count=now.owed))
    if round.state != "open":
        rests = ctx.community.local(round.rests_until).date()
        lines.append(ctx.text("report-rests", until=rests))
    return Joined(tuple(lines))


def _why(ctx: Ctx, told: str) -> tuple[Words, ...]:
    """Why somebody is held, of what referrals say in single words."""
    known = [each.strip() for each in told.split(",") if each.strip() in HELD_FOR]
    return tuple(ctx.text(f"held-{each}") for each in known or ("unsaid",))


def link(url: str) -> Raw:
    """An address as no platform takes its letters for markup."""
    return Raw(url)

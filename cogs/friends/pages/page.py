"""The page of a campaign: gift and button first, then voices and certificates, then the window."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from bot.cards.codes import qr
from bot.cog import Cog
from bot.context import Ctx
from bot.effects import Plain, Words
from bot.errors import UserError
from bot.pages import Page
from bot.routes import Passing, open_page
from cogs.friends.campaigns import store as campaigns
from cogs.friends.campaigns.campaign import Campaign
from cogs.friends.campaigns.store import Found
from cogs.friends.events import PageOpened
from cogs.friends.pages import links, store
from cogs.friends.pages.store import Link
from cogs.friends.rounds import store as rows
from cogs.friends.rounds import words
from cogs.friends.rounds.store import Round
from cogs.friends.teams import service as teaming
from cogs.friends.teams import store as teams
from cogs.friends.teams.store import Team
from cogs.friends.voices import store as said

LONGEST = 64  # characters of what an address holds
QR_SIDE = 220
VOICES = 6  # of members, the newest


@dataclass(frozen=True, slots=True)
class Way:
    """By what somebody came to the page: a team's link, an invite's code, a source's name."""

    team: Team | None
    link: Link | None
    source: str


class CampaignPage(Cog):
    """What a friend sees before they join."""

    @open_page("/friends/{name}", counts="page_seen")
    def page(self, ctx: Ctx, asked: Mapping[str, str]) -> Page:
        """The campaign as it runs now, or as it ran last."""
        found, round = _shown(ctx, asked)
        way = _way(ctx, found, round, asked)
        is_open = round.state == "open" and round.closes_at > ctx.now
        data = {**_words(ctx, round), **_team(ctx, round, way.team)}
        here = _address(ctx, found, way)
        return Page(
            "campaign.html",
            {
                **data,
                "is_open": is_open,
                "join": links.address(ctx, way.link),
                "until": ctx.community.local(round.closes_at),
                "own": here,
                "qr": qr(here, 0, 0, QR_SIDE) if here else "",
                "side": QR_SIDE,
            },
        )

    def page_seen(self, ctx: Ctx, asked: Mapping[str, str]) -> None:
        """Count a visitor once a day for each way in which they came."""
        found, round = _shown(ctx, asked)
        way, event = _way(ctx, found, round, asked), ctx.event
        assert isinstance(event, Passing)
        today = ctx.community.local(ctx.now).date()
        link = way.link.link if way.link else ""
        team = way.team.id if way.team else 0
        told = f"{found.id}:{team}:{link}:{way.source}"
        if store.opened(ctx.tx, ctx.community.id, today.isoformat(), event.visitor, told):
            ctx.publish(PageOpened(found.name, link, way.source, team, today.isoformat()))
            before = (today - timedelta(days=1)).isoformat()
            store.forget(ctx.tx, ctx.community.id, before)


def _shown(ctx: Ctx, asked: Mapping[str, str]) -> tuple[Found, Round]:
    """The campaign of an address, with the round that opened last; raises UserError."""
    name = asked.get("name", "")[:LONGEST]
    found = campaigns.named(ctx.tx, ctx.community.id, name)
    round = rows.last_of(ctx.tx, ctx.community.id, found.id) if found else None
    if found is None or round is None:
        raise UserError("page-none")
    return found, round


def _way(ctx: Ctx, found: Found, round: Round, asked: Mapping[str, str]) -> Way:
    """What is known of it alone: a made-up name of a source counts for none.

    Who came without any is let in by the source that is called as the campaign is, if there is one.
    """
    home = ctx.community.id
    team = teams.of_code(ctx.tx, home, round.id, asked.get("t", "")[:LONGEST])
    if team is not None:
        return Way(team, store.of_member(ctx.tx, home, team.starter), "")
    code, source = asked.get("l", "")[:LONGEST], asked.get("s", "")[:LONGEST]
    link = store.of_code(ctx.tx, home, code) if code else None
    if link is None:
        link = (source and store.of_source(ctx.tx, home, source)) or None
    link = link or store.of_source(ctx.tx, home, found.name.casefold())
    return Way(None, link, link.source if link else "")


def _words(ctx: Ctx, round: Round) -> dict[str, Any]:
    campaign = round.campaign
    return {
        "title": ctx.lines(campaign.title),
        "theme": ctx.lines(campaign.theme) if campaign.theme else None,
        "gift": ctx.lines(campaign.gift.words),
        "how": words.how(ctx, round),
        "voices": [*_voices(ctx, campaign)],
        "certificates": [ctx.lines(each.words) for each in campaign.certificates],
        "progress": words.progress(ctx, round, words.figures(ctx, round)),
    }


def _voices(ctx: Ctx, campaign: Campaign) -> Iterator[tuple[Words, str, str]]:
    """What members said, by which name, and in which language where that is known."""
    for each in said.in_state(ctx.tx, ctx.community.id, "shown", VOICES):
        yield Plain(each.words), each.name, each.language
    for written in campaign.voices:
        yield ctx.lines(written.words), written.who, ""


def _team(ctx: Ctx, round: Round, team: Team | None) -> dict[str, Any]:
    """Whose team it is, and how far it is."""
    if team is None:
        return {"who": "", "helped": 0, "target": round.campaign.target, "whole": False}
    starter = ctx.members.get(ctx.tx, team.starter)
    here = starter is not None and starter.left_at is None
    helped = len(teaming.standing(ctx, round, team).helped)
    whole = team.state != "open"
    who = starter.name if starter and here else ""
    return {"who": who, "helped": helped, "target": round.campaign.target, "whole": whole}


def _address(ctx: Ctx, found: Found, way: Way) -> str:
    """This page's own address, to be passed on; "" where no web server runs."""
    try:
        page = ctx.url(f"/p/{ctx.community.native}/friends/{found.name}")
    except UserError:
        return ""
    if way.team is not None:
        return f"{page}?t={way.team.code}"
    return f"{page}?l={way.link.link}" if way.link else page

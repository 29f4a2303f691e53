"""The page of a campaign: gift and button first, then voices and certificates, then the window."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from bot.cards.codes import qr
from bot.cog import Cog
from bot.context import Ctx
from bot.effects import Card, Picture, Plain, Words
from bot.errors import UserError
from bot.media import by_name
from bot.pages import Page
from bot.routes import Passing, open_page, open_picture
from cogs.friends.campaigns import store as campaigns
from cogs.friends.campaigns.campaign import Campaign
from cogs.friends.campaigns.store import Found
from cogs.friends.events import PageOpened
from cogs.friends.pages import links, store
from cogs.friends.pages.readers import Reader
from cogs.friends.pages.store import Link
from cogs.friends.rounds import store as rows
from cogs.friends.rounds import words
from cogs.friends.rounds.store import Round
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
        own = _address(ctx, found, way)
        reader = Reader(ctx, round, way.team)
        return Page(
            "campaign.html",
            {
                **_words(ctx, round),
                **reader.told(),
                "certificates": [*_certificates(ctx, found, round.campaign)],
                "join": links.address(ctx, way.link),
                "until": ctx.community.local(round.closes_at),
                "own": own,
                "image": _image(ctx, found),
                "qr": qr(own, 0, 0, QR_SIDE) if own else "",
                "side": QR_SIDE,
            },
        )

    @open_picture("/friends/{name}/card.png")
    def page_picture(self, ctx: Ctx, asked: Mapping[str, str]) -> Card:
        """What a chat shows beside the link of the page."""
        _, round = _shown(ctx, asked)
        return words.poster(ctx, round, qr_text="")

    @open_picture("/friends/{name}/certificate/{number}")
    def certificate(self, ctx: Ctx, asked: Mapping[str, str]) -> Picture:
        """The picture of a certificate; raises UserError where it has none."""
        _, round = _shown(ctx, asked)
        shown = {
            str(number): each.picture for number, each in enumerate(round.campaign.certificates)
        }
        picture = shown.get(asked["number"])
        if picture is None:
            raise UserError("page-none")
        return by_name(picture)

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

    Who came without any is let in by the campaign's own source.
    """
    home = ctx.community.id
    team = teams.of_code(ctx.tx, home, round.id, asked.get("t", "")[:LONGEST])
    if team is not None:
        return Way(team, store.of_member(ctx.tx, home, team.starter), "")
    code, source = asked.get("l", "")[:LONGEST], asked.get("s", "")[:LONGEST]
    link = store.of_code(ctx.tx, home, code) if code else None
    if link is None:
        link = (source and store.of_source(ctx.tx, home, source)) or None
    link = link or store.of_source(ctx.tx, home, found.source)
    return Way(None, link, link.source if link else "")


def _words(ctx: Ctx, round: Round) -> dict[str, Any]:
    campaign = round.campaign
    return {
        "title": ctx.lines(campaign.title),
        "theme": ctx.lines(campaign.theme) if campaign.theme else None,
        "gift": ctx.lines(campaign.gift.words),
        "voices": [*_voices(ctx, campaign)],
        "progress": words.so_far(ctx, round, words.figures(ctx, round)),
    }


def _voices(ctx: Ctx, campaign: Campaign) -> Iterator[tuple[Words, str, str]]:
    """What members said, by which name, and in which language where that is known."""
    for each in said.shown(ctx.tx, ctx.community.id, VOICES):
        yield Plain(each.words), each.name, each.language
    for written in campaign.voices:
        yield ctx.lines(written.words), written.who, ""


def _certificates(ctx: Ctx, found: Found, campaign: Campaign) -> Iterator[tuple[Words, str]]:
    """What stands behind it, and the address of its picture; "" where there is none."""
    there = set(ctx.media.names())
    for number, each in enumerate(campaign.certificates):
        shown = each.picture in there
        path = words.path_of(ctx, found, f"/certificate/{number}") if shown else ""
        yield ctx.lines(each.words), path


def _address(ctx: Ctx, found: Found, way: Way) -> str:
    """This page's own address, to be passed on; "" where no web server runs."""
    if way.team is not None:
        return words.address_of(ctx, found, way.team.code)
    page = words.address_of(ctx, found)
    return f"{page}?l={way.link.link}" if page and way.link else page


def _image(ctx: Ctx, found: Found) -> str:
    try:
        return ctx.url(words.path_of(ctx, found, "/card.png"))
    except UserError:
        return ""

"""What members read of a team: their own privately, and what stands in a room."""

from bot.context import Ctx
from bot.effects import Argument, Button, Card, Joined, Words
from cogs.friends.campaigns.campaign import Gift
from cogs.friends.gifts import store as gifts
from cogs.friends.pages import links
from cogs.friends.rounds import words as round_words
from cogs.friends.rounds.store import Round
from cogs.friends.rules import Standing
from cogs.friends.teams import ranking, service, store
from cogs.friends.teams.store import Friend, Team

NAMED = 12


def mine(ctx: Ctx, round: Round, team: Team) -> None:
    """Answer with the member's own team: how far it is, its link, and the card to show."""
    parts = [*_how_far(ctx, round, team)]
    url = address(ctx, round, team)
    is_open = team.state == "open" and round.state == "open" and round.closes_at > ctx.now
    if is_open:
        parts.append(
            ctx.text("your-link", url=round_words.link(url)) if url else ctx.text("no-link")
        )
    hung: list[Button] = []
    if is_open and round.campaign.members_help and not _asks(ctx, team):
        hung = [ctx.button("ask", str(team.id))]
    pictures = [card(ctx, round, team, url)] if is_open and url else []
    ctx.reply(Joined(tuple(parts)), buttons=hung, pictures=pictures)


def address(ctx: Ctx, round: Round, team: Team) -> str:
    """What a member passes on: the page with their team, or else their invite; "" if neither is."""
    page = round_words.page_of(ctx, round, team.code)
    return page or links.of_member(ctx, team.starter)


def card(ctx: Ctx, round: Round, team: Team, url: str) -> Card:
    """A picture to show to a friend, with a QR code."""
    campaign, who = round.campaign, _name(ctx, team)
    facts: dict[str, Words] = {
        "gift": ctx.lines(campaign.gift.words),
        "title": ctx.lines(campaign.title),
        "who": ctx.text("team-of", name=who),
        "how": ctx.text("team-scan"),
        "until": ctx.text("poster-until", until=ctx.community.local(round.closes_at).date()),
    }
    alt = ctx.text("team-alt", name=who, **{key: facts[key] for key in ("gift", "title", "until")})
    return ctx.card("team", alt=alt, brand=ctx.community.name, qr_text=url, **facts)


def ask(ctx: Ctx, round: Round, team: Team) -> None:
    """Ask in the room for help, once for each team, and again if somebody deleted that."""
    if team.post is not None:
        refresh(ctx, round, team, anew=True)
        return
    post = ctx.say(
        asking(ctx, round, team),
        room=round.campaign.room,
        buttons=[ctx.button("help", str(team.id))],
    )
    if post is not None:
        store.posted(ctx.tx, ctx.community.id, team.id, post)


def asking(ctx: Ctx, round: Round, team: Team) -> Words:
    """What a team's post says now."""
    now = service.standing(ctx, round, team)
    gift = ctx.lines(round.campaign.gift.words)
    key = "asks" if team.state == "open" and round.state == "open" else "asked"
    return ctx.text(
        key, name=_name(ctx, team), gift=gift, helped=len(now.helped), target=now.target
    )


def refresh(ctx: Ctx, round: Round, team: Team, *, anew: bool = False) -> None:
    """Edit a team's post to what is true now; `anew`: also if somebody deleted it."""
    if team.post is not None:
        is_open = team.state == "open" and round.state == "open"
        hung = [ctx.button("help", str(team.id))] if is_open else []
        ctx.edit(team.post, asking(ctx, round, team), buttons=hung, anew=anew)


def _asks(ctx: Ctx, team: Team) -> bool:
    """Whether a team's post stands in the room, as far as is known."""
    return team.post is not None and ctx.posted(team.post) is not None


def not_whole(ctx: Ctx, round: Round, team: Team) -> None:
    """A kind word to a member whose team did not come to be whole; nothing to who brought none."""
    starter = ctx.members.get(ctx.tx, team.starter)
    now = service.standing(ctx, round, team)
    if starter is None or starter.left_at is not None or not now.helped:
        return
    key = "not-placed" if round.kind.gives == "place" else "not-whole"
    title = ctx.lines(round.campaign.title)
    ctx.whisper(starter, key, title=title, helped=len(now.helped), target=now.target)


def _how_far(ctx: Ctx, round: Round, team: Team) -> list[Words]:
    helpers = store.of_team(ctx.tx, ctx.community.id, team.id)
    now, campaign = service.standing(ctx, round, team), round.campaign
    told: dict[str, Argument] = {
        "title": ctx.lines(campaign.title),
        "gift": ctx.lines(_earned(ctx, round, team).words),
        "gives": round.kind.gives,
        "gets": round.kind.gets,
    }
    key = {"reached": "team-got", "unreached": "team-over"}.get(team.state, "team-so-far")
    if team.state == "unreached" and round.state == "open":
        key = "team-left"
    head = ctx.text(key, helped=len(now.helped), target=now.target, **told)
    next_up = _ahead(ctx, round, team, now) if team.state == "open" else []
    if gifts.owed(ctx.tx, ctx.community.id, round.id, team.starter):
        next_up.append(ctx.text("gift-owed"))
    return [head, *next_up, *(_friend(ctx, round, each) for each in helpers[:NAMED])]


def _earned(ctx: Ctx, round: Round, team: Team) -> Gift:
    """What the team has, or else what it is for."""
    prize = gifts.prize_of(ctx.tx, ctx.community.id, team.id)
    return round.campaign.prize(prize)


def _ahead(ctx: Ctx, round: Round, team: Team, now: Standing) -> list[Words]:
    """What comes of the friends so far, and what would come of more."""
    came, prizes = len(now.helped), round.campaign.prizes
    if round.kind.gives == "place":
        place = ranking.of(ctx, round, team)
        return [ctx.text("team-place", place=place)] if place else []
    if round.kind.gives != "step":
        return []
    here = [each for each in prizes if each.at <= came][-1:]
    more = [each for each in prizes if each.at > came][:1]
    return [
        *(ctx.text("team-has", gift=ctx.lines(each.words)) for each in here),
        *(ctx.text("team-more", more=each.at - came, gift=ctx.lines(each.words)) for each in more),
    ]


def _friend(ctx: Ctx, round: Round, helper: Friend) -> Words:
    name = tuple(ctx.members.names(ctx.tx, [helper.member]))
    late = round.state == "over" and helper.state in ("waiting", "held")
    return ctx.text("friend-late" if late else f"friend-{helper.state}", name=name)


def _name(ctx: Ctx, team: Team) -> str:
    starter = ctx.members.get(ctx.tx, team.starter)
    return starter.name if starter else ""

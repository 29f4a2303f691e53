"""Teams by how many friends they brought, and the prizes of the first places."""

from dataclasses import dataclass

from bot.context import Ctx
from cogs.friends.rounds.store import Round
from cogs.friends.teams import service, store
from cogs.friends.teams.store import Team

SHOWN = 5
ALL = 1_000_000


@dataclass(frozen=True, slots=True)
class Place:
    """A team with its number of friends, and its place; whoever was there first is before."""

    number: int
    team: Team
    friends: int


def places(ctx: Ctx, round: Round, most: int = ALL) -> list[Place]:
    """The teams to which a friend came, the first place first."""
    found = store.ranked(ctx.tx, ctx.community.id, round.id, most)
    return [Place(number, team, friends) for number, (team, friends) in enumerate(found, 1)]


def first(ctx: Ctx, round: Round) -> list[Place]:
    """Those places of which people are told; none where places win nothing."""
    if round.kind.gives != "place":
        return []
    return places(ctx, round, min(SHOWN, len(round.campaign.prizes)))


def of(ctx: Ctx, round: Round, team: Team) -> int:
    """The place of a team; 0 while nobody came to it."""
    return next((each.number for each in places(ctx, round) if each.team.id == team.id), 0)


def decide(ctx: Ctx, round: Round) -> bool:
    """Give the prizes of the places, once; False while a friend may still come to count."""
    home = ctx.community.id
    if service.coming(ctx, round):
        return False
    if not store.counts(ctx.tx, home, round.id).get("reached"):
        for each in places(ctx, round, len(round.campaign.prizes)):
            now = service.standing(ctx, round, each.team, ended=True)
            service.win(ctx, round, each.team, each.number, now)
    return True

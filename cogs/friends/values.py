"""What scripts may say of a campaign: figures of the round that opened last."""

from bot.cog import Cog, value
from bot.context import Ctx
from bot.effects import Words
from bot.errors import UserError
from cogs.friends.campaigns import service as campaigns
from cogs.friends.rounds import service as rounds
from cogs.friends.rounds import words
from cogs.friends.rounds.words import Figures
from cogs.friends.teams import store as teams

NAMED = 10
DAY_MS = 86_400_000


class FriendValues(Cog):
    """Figures and names for texts and conditions."""

    @value("ready")
    def ready(self, ctx: Ctx) -> list[str]:
        """The campaigns that can be opened now; while one runs or rests, those that run next."""
        found = [campaigns.find(ctx, name) for name in campaigns.names(ctx)]
        return [each.name for each in found if _fits(ctx, each.name)]

    @value("friends")
    def friends(self, ctx: Ctx) -> int:
        """How many friends count."""
        return _now(ctx).friends

    @value("goal")
    def goal(self, ctx: Ctx) -> int:
        """How many the community hopes for; 0 for no such figure."""
        round = rounds.last(ctx)
        return round.campaign.goal if round else 0

    @value("missing")
    def missing(self, ctx: Ctx) -> int:
        """How many friends the goal still takes."""
        return max(0, self.goal(ctx) - self.friends(ctx))

    @value("teams")
    def teams(self, ctx: Ctx) -> int:
        """How many teams were begun."""
        return _now(ctx).teams

    @value("whole")
    def whole(self, ctx: Ctx) -> int:
        """How many teams are whole."""
        return _now(ctx).whole

    @value("given")
    def given(self, ctx: Ctx) -> int:
        """How many gifts were given."""
        return _now(ctx).given

    @value("held")
    def held(self, ctx: Ctx) -> int:
        """How many friends wait for an operator's word."""
        return _now(ctx).held

    @value("helpers")
    def helpers(self, ctx: Ctx) -> tuple[str, ...]:
        """Who brought friends that count, who brought most first."""
        round = rounds.last(ctx)
        if round is None:
            return ()
        found = teams.starters(ctx.tx, ctx.community.id, round.id, NAMED)
        return tuple(ctx.members.names(ctx.tx, found))

    @value("days_left")
    def days_left(self, ctx: Ctx) -> int:
        """For how many days it still runs, a part of one counted whole; 0 where nothing runs."""
        round = rounds.current(ctx)
        return -((ctx.now - round.closes_at) // DAY_MS) if round else 0

    @value("gift")
    def gift(self, ctx: Ctx) -> Words | str:
        """What everybody of a whole team gets."""
        round = rounds.last(ctx)
        return ctx.lines(round.campaign.gift.words) if round else ""

    @value("until")
    def until(self, ctx: Ctx) -> Words | str:
        """Until when it runs."""
        round = rounds.last(ctx)
        return ctx.text("until", at=ctx.community.local(round.closes_at)) if round else ""

    @value("page")
    def page_value(self, ctx: Ctx) -> str:
        """The address of its page."""
        round = rounds.last(ctx)
        return words.page_of(ctx, round) if round else ""


def _now(ctx: Ctx) -> Figures:
    round = rounds.last(ctx)
    return words.figures(ctx, round) if round else Figures(0, 0, 0, 0, 0, 0, 0)


def _fits(ctx: Ctx, name: str) -> bool:
    try:
        rounds.fit(ctx, campaigns.find(ctx, name))
    except UserError as error:
        return error.key in ("one-open", "rests")
    return True

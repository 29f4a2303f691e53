"""Rounds as scripts ask for them: how many are there, and from when until when this time."""

from dataclasses import dataclass

from bot.cog import Cog, step, value
from bot.context import Ctx
from bot.kinds import UNITS, Duration, TimeOfDay, VariableName
from cogs.coupons.campaigns import service as campaigns
from cogs.coupons.drops import words
from cogs.coupons.drops.posting import fit
from cogs.coupons.rounds import opening


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """`campaign` is its name; `into` is what scripts call how many are left."""

    campaign: str
    into: VariableName

    @property
    def sets(self) -> tuple[str, ...]:
        """The variable that texts may name from then on."""
        return (self.into,)


@dataclass(frozen=True, slots=True, kw_only=True)
class Opens:
    """`campaign` is its name. It opens `at` the first such wall time that is `after` from now or
    later, and closes at the next `until`; whoever is in the audience `early` gets in `by` before.
    """

    campaign: str
    at: TimeOfDay
    until: TimeOfDay
    after: Duration = 12 * UNITS["h"]
    early: str | None = None
    by: Duration = UNITS["d"]


class Rounds(Cog):
    """What a script of every week needs, so that nobody has to change a date."""

    @value("ready")
    def ready(self, ctx: Ctx) -> list[str]:
        """The campaigns that can be given now: open, and with something left."""
        found = [campaigns.find(ctx, name) for name in campaigns.names(ctx)]
        live = [each for each in found if each.state != "draft" and not each.test]
        open_ = [each for each in live if each.state != "stopped"]
        return [each.name for each in open_ if words.standing(ctx, each).left]

    @step("look")
    def look(self, ctx: Ctx, args: Look) -> None:
        """Count what is left; 0 of a campaign that is a draft or was stopped."""
        found = campaigns.find(ctx, args.campaign)
        given = found.state not in ("draft", "stopped")
        left = words.standing(ctx, found).left if given else 0
        ctx.variables[f"run.{args.into}"] = left

    @step("opens")
    def opens(self, ctx: Ctx, args: Opens) -> None:
        """Say from when until when the campaign is open, and who may go first."""
        found = campaigns.find(ctx, args.campaign)
        begins = opening.next_at(ctx, args.at, ctx.now + args.after)
        ends = opening.next_at(ctx, args.until, begins)
        fit(ctx, opening.round_of(ctx, found, begins, ends, (args.early, args.by)))

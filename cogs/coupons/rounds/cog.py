"""Rounds as scripts ask for them: how many are there, and from when until when this time."""

from dataclasses import dataclass

from bot.cog import Cog, step, value
from bot.context import Ctx
from bot.kinds import UNITS, Duration, TimeOfDay, VariableName
from cogs.coupons.campaigns import service as campaigns
from cogs.coupons.campaigns.times import lapsed
from cogs.coupons.drops import store as drops
from cogs.coupons.drops import words
from cogs.coupons.drops.posting import fit
from cogs.coupons.holding import store as figures
from cogs.coupons.rounds import opening

LAST_MS = 10 * UNITS["d"]  # more than a week ago, and less than two


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Weak:
    """`campaign` is its name. `into` is then `true` if it was dropped in the last ten days and
    fewer than `taken` of what it gave since were taken, or fewer than `used` are used by now.
    """

    campaign: str
    into: VariableName
    taken: int = 1
    used: int = 0

    @property
    def sets(self) -> tuple[str, ...]:
        """The variable that texts may name from then on."""
        return (self.into,)


class Rounds(Cog):
    """What a script of every week needs, so that nobody has to change a date."""

    @value("ready")
    def ready(self, ctx: Ctx) -> list[str]:
        """The campaigns that can be given now: open, with something left that is good."""
        found = [campaigns.find(ctx, name) for name in campaigns.names(ctx)]
        live = [each for each in found if each.state != "draft" and not each.test]
        open_ = [each for each in live if each.state != "stopped" and not lapsed(ctx, each)]
        return [each.name for each in open_ if words.standing(ctx, each).left]

    @step("look")
    def look(self, ctx: Ctx, args: Look) -> None:
        """Count what is left; 0 of a campaign that is a draft or was stopped."""
        found = campaigns.find(ctx, args.campaign)
        given = found.state not in ("draft", "stopped")
        left = words.standing(ctx, found).left if given else 0
        ctx.variables[f"run.{args.into}"] = left

    @step("weak")
    def weak(self, ctx: Ctx, args: Weak) -> None:
        """Tell whether few came the last time; what rested for a week has no last time.

        A rehearsal plays as if enough had come: it has nobody who presses.
        """
        found, home = campaigns.find(ctx, args.campaign), ctx.community.id
        since = drops.first_since(ctx.tx, home, found.id, ctx.now - LAST_MS)
        few = False
        if since is not None and not ctx.approvals.assumed:
            counted = campaigns.codes_of(ctx, found)
            taken = figures.claimed(ctx.tx, home, counted.id, since)
            used = figures.redeemed(ctx.tx, home, counted.id, since)
            few = taken < args.taken or used < args.used
        ctx.variables[f"run.{args.into}"] = few

    @step("opens")
    def opens(self, ctx: Ctx, args: Opens) -> None:
        """Say from when until when the campaign is open, and who may go first."""
        found = campaigns.find(ctx, args.campaign)
        begins = opening.next_at(ctx, args.at, ctx.now + args.after)
        ends = opening.next_at(ctx, args.until, begins)
        fit(ctx, opening.round_of(ctx, found, begins, ends, (args.early, args.by)))

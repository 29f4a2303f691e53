"""What somebody's earlier cases add to what is found now: who was warned is believed less."""

from bot.context import Ctx
from cogs.guard.cases import service
from cogs.guard.cases.people import standing_of
from cogs.guard.cases.store import cases
from cogs.guard.evidence import Decision, Evidence
from cogs.guard.judging.policy import RuleName
from cogs.guard.judging.weighing import decision as decided
from cogs.guard.looking import policy_in

RULE: RuleName = "past-cases"
MOST = 3  # cases that weigh


def weighed(ctx: Ctx, found: Decision, room: str | None) -> Decision:
    """What follows on something by whoever has cases that still count, but for one that lasts.

    What is enough already stays as it is; where nothing was found, nothing follows.
    """
    if found.spam or not found.evidence:
        return found
    lasting = cases.lasting(ctx.tx, ctx.community.id, ctx.member.id, ctx.now)
    author = service.author(ctx, ctx.member, standing_of(ctx, ctx.member), but=lasting)
    if not author.cases:
        return found
    policy = policy_in(ctx.options, ctx.community, room)
    weight = policy.rules[RULE].weight(author.standing) * min(author.cases, MOST)
    return decided([*found.evidence, Evidence(RULE, weight, str(author.cases))], policy)

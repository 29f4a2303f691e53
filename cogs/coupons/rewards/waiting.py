"""Rewards wait for the end of a raid or a rehearsal, and are given in the order of asking."""

from collections.abc import Mapping
from typing import Literal

from bot.context import Ctx
from bot.effects import Joined
from bot.members import Member
from cogs.coupons.campaigns import service as campaigns
from cogs.coupons.campaigns.store import Found
from cogs.coupons.claims.coupon import Refusal, Way
from cogs.coupons.events import NotGiven, RewardsDue
from cogs.coupons.gifts import giving
from cogs.coupons.raids import store as raids
from cogs.coupons.rewards import store
from cogs.coupons.rewards.store import Reward

PAGE = 50  # members in one unit
EARNED = "asked:"  # before a source: what another cog asked for


def reward(
    ctx: Ctx, found: Found, member: Member, source: str, text: Mapping[str, str] | None = None
) -> None:
    """Give one for a source; in a raid, in a rehearsal, and to whom a raid left in doubt, once that
    is over.
    """
    home, rehearses = ctx.community.id, campaigns.rehearses(ctx, found)
    if rehearses:
        _rests(ctx, RewardsDue())
    if rehearses or raids.lasts(ctx.tx, home) or raids.holds(ctx.tx, home, member.id):
        kept = Reward(ctx.new_id(), source, found.id, member.id, text or {})
        store.add(ctx.tx, home, kept)
    else:
        giving.give(ctx, found, member, _way(source), source, text=text)


def drop(ctx: Ctx, source: str) -> None:
    """What was asked for does not count any more: it waits no longer."""
    store.drop(ctx.tx, ctx.community.id, source)


def go_on(ctx: Ctx, due: RewardsDue) -> None:
    """Give the next of those that wait; at the end the operators hear how many got theirs."""
    home = ctx.community.id
    if ctx.community.stage == "rehearsal":
        _rests(ctx, due)
        return
    if raids.lasts(ctx.tx, home):
        page, given, passed = [], due.given, due.passed
    else:
        page = store.after(ctx.tx, home, due.after, PAGE)
        free = [each for each in page if not raids.holds(ctx.tx, home, each.member)]
        came = [_give(ctx, each) for each in free]
        given, passed = due.given + came.count("given"), due.passed + came.count("passed")
    if len(page) == PAGE:
        ctx.publish(RewardsDue(page[-1].id, given, passed))
    elif given or passed:
        rest = [ctx.text("rewards-passed", count=passed)] if passed else []
        ctx.say(Joined((ctx.text("rewards-over", count=given), *rest)), room="ops")


def _rests(ctx: Ctx, due: RewardsDue) -> None:
    ctx.publish(due, at=ctx.now + campaigns.RESTS_MS, once=f"rests:{due.after}")


def _give(ctx: Ctx, reward: Reward) -> Literal["given", "passed", "known"]:
    """The member gets what waited for them, and hears of it; or none, or had it before."""
    store.remove(ctx.tx, ctx.community.id, reward.id)
    found = campaigns.by_id(ctx, reward.campaign)
    member = ctx.members.get(ctx.tx, reward.member)
    if found is None or member is None:
        name = found.name if found else ""
        ctx.publish(NotGiven(name, reward.member, reward.source, "no-campaign"))
        return "passed"
    text = reward.words
    got = giving.give(ctx, found, member, _way(reward.source), reward.source, text=text)
    if isinstance(got, Refusal):
        return "passed"
    return "given" if got.fresh else "known"


def _way(source: str) -> Way:
    return "earned" if source.startswith(EARNED) else "reward"

"""A friend in words: how they came, how far it is, and why it counts or does not."""

import datetime as dt
from typing import Literal

from bot.context import Ctx
from bot.effects import Can, Text
from cogs.referrals.config import DAY_MS
from cogs.referrals.rewards import store as rewards
from cogs.referrals.rewards.owed import store as coupons
from cogs.referrals.states import judging
from cogs.referrals.states.store import Referral, figures

Whose = Literal["yours", "theirs"]


def friend(ctx: Ctx, referral: Referral, whose: Whose = "yours") -> Text:
    """A friend and what became of it, in a sentence for their inviter, or about them."""
    how = referral.evidence if referral.confidence == "word" else "link"
    came = ctx.text(f"came-{how}-{whose}", day=day(ctx, referral.joined_at))
    args = {"name": name(ctx, referral.member), "came": came}
    if referral.state == "attributed":
        return _waits(ctx, referral, **args)
    if referral.state == "held":
        return ctx.text("friend-held", why=why(ctx, referral), **args)
    if referral.state == "qualified":
        return _counts(ctx, referral, **args)
    if referral.state == "rewarded":
        return ctx.text("friend-rewarded", since=day(ctx, referral.since), **args)
    if referral.reason == "left" and referral.left_at is not None:
        days = (referral.left_at - referral.joined_at) // DAY_MS
        return ctx.text("friend-left", days=days, **args)
    reason = referral.reason if referral.reason in ("staff", "before", "unproven") else "decided"
    return ctx.text(f"friend-{reason}", **args)


def why(ctx: Ctx, referral: Referral) -> tuple[Text, ...]:
    """Why a person looks first, each reason in words."""
    return tuple(ctx.text(f"why-{each}") for each in referral.reason.split(",") if each)


def standing(ctx: Ctx, inviter: int, whose: Whose = "yours") -> Text:
    """How many friends count, of how many the next reward takes."""
    found = figures.by_state(ctx.tx, ctx.community.id, inviter)
    count = sum(found.get(state, 0) for state in figures.COUNTS)
    goals = [tier.friends for tier in ctx.options.tiers if tier.friends > count]
    if not goals:
        return ctx.text("standing", count=count, whose=whose)
    return ctx.text("standing-goal", count=count, goal=goals[0], whose=whose)


def gains(ctx: Ctx, member: int) -> list[Text]:
    """What friends brought a member so far, and the coupons that could not be given yet."""
    points = rewards.brought(ctx.tx, ctx.community.id, member)
    count = coupons.of_member(ctx.tx, ctx.community.id, member)
    lines = [ctx.text("mine-points", points=points)] if points else []
    return [*lines, ctx.text("mine-owed", count=count)] if count else lines


def name(ctx: Ctx, member: int) -> str | Text:
    """What a member is called; somebody of whom nothing is known any more is nobody."""
    found = ctx.members.get(ctx.tx, member)
    return found.name if found is not None else ctx.text("nobody")


def day(ctx: Ctx, at: int) -> dt.date:
    """The community's day of an instant."""
    return ctx.community.local(at).date()


def part(ctx: Ctx) -> str:
    """How a newcomer takes part here, as sentences choose by it."""
    options = ctx.options
    joining = options.despite_policy or Can.REWARD_JOINS in ctx.community.can
    return "either" if options.takes_part == "none" and not joining else str(options.takes_part)


def _waits(ctx: Ctx, referral: Referral, **args: str | Text) -> Text:
    left = judging.stayed_at(referral, ctx.options) - ctx.now
    needs = ctx.text("needs-part", part=part(ctx))
    allowed = Can.REWARD_JOINS in ctx.community.can
    there = judging.took_part(referral, ctx.options, allowed=allowed)
    if left <= 0:
        return ctx.text("friend-due" if there else "friend-part", needs=needs, **args)
    days = -(-left // DAY_MS)
    return ctx.text("friend-stays" if there else "friend-waits", days=days, needs=needs, **args)


def _counts(ctx: Ctx, referral: Referral, **args: str | Text) -> Text:
    if not judging.pays(referral, ctx.options):
        return ctx.text("friend-thanks", **args)
    at = max(judging.pays_at(referral, ctx.options), ctx.now)
    if at == ctx.now:
        return ctx.text("friend-soon", most=ctx.options.per_day, **args)
    return ctx.text("friend-later", until=day(ctx, at), **args)

"""What counts here and what is given for it, in words for everybody."""

from bot.context import Ctx
from bot.effects import Text, Words
from bot.kinds import UNITS
from cogs.referrals.config import Reward, Tier
from cogs.referrals.telling import words


def short(ctx: Ctx) -> list[Words]:
    """When a friend counts, and what both sides get."""
    options = ctx.options
    sides = (("inviter", options.inviter), ("newcomer", options.newcomer))
    return [
        ctx.text("rules", stay=span(ctx, options.stay), part=words.part(ctx)),
        *(_gets(ctx, who, reward) for who, reward in sides if reward.points or reward.coupon),
    ]


def whole(ctx: Ctx) -> list[Words]:
    """The same, and what is else for many friends."""
    tiers = [tier for tier in ctx.options.tiers if tier.points or tier.coupon]
    return [*short(ctx), *(_gets(ctx, "tier", tier, friends=tier.friends) for tier in tiers)]


def span(ctx: Ctx, length: int) -> Text:
    """A length of time (ms) in whole days, or in hours."""
    unit, each = ("hours", UNITS["h"]) if length % UNITS["d"] else ("days", UNITS["d"])
    return ctx.text("span", unit=unit, count=-(-length // each))


def gift(ctx: Ctx, reward: Reward | Tier) -> tuple[Text, ...]:
    """What a reward is."""
    points = [ctx.text("gift-points", points=reward.points)] if reward.points else []
    coupon = [ctx.text("gift-coupon", campaign=reward.coupon)] if reward.coupon else []
    return (*points, *coupon)


def _gets(ctx: Ctx, who: str, reward: Reward | Tier, **args: int) -> Text:
    return ctx.text("rules-gets", who=who, gift=gift(ctx, reward), **args)

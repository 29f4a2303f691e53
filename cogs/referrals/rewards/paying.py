"""Paying both sides of a friendship once, and taking it back; points by linked entries."""

import datetime as dt

from bot import ledger
from bot.context import Ctx
from cogs.referrals.config import Reward, Tier
from cogs.referrals.events import Due, Reversed, Rewarded
from cogs.referrals.rewards import store
from cogs.referrals.rewards.owed import service as owed
from cogs.referrals.rewards.store import Given
from cogs.referrals.states import judging
from cogs.referrals.states import store as states
from cogs.referrals.states.store import Referral, figures
from cogs.referrals.telling import rules, words

BROUGHT, CAME, TIER = "ledger-brought", "ledger-came", "ledger-tier"
GONE = "ledger-taken-back"


def pay(ctx: Ctx, referral: Referral) -> bool:
    """Pay for a friend who counts, if it may be and is time; whether it was done now."""
    home, options, inviter = ctx.community, ctx.options, referral.inviter
    if inviter is None or not judging.pays(referral, options):
        return False
    due = judging.pays_at(referral, options)
    if ctx.now < due:
        _again(ctx, referral.id, due)
        return False
    day = home.local(ctx.now).date()
    if figures.rewarded_on(ctx.tx, home.id, inviter, day.isoformat()) >= options.per_day:
        _again(ctx, referral.id, ctx.community.midnight(day + dt.timedelta(days=1)))
        return False
    if not states.reward(ctx.tx, home.id, referral, day.isoformat(), ctx.now):
        return _counted_before(ctx, referral)
    for side, member, reward, why in (
        ("inviter", inviter, options.inviter, BROUGHT),
        ("newcomer", referral.member, options.newcomer, CAME),
    ):
        who = ctx.members.get(ctx.tx, member)
        if who is None or who.left_at is not None:
            continue  # an inviter who is gone gets theirs at their return (`back`)
        _pay_side(ctx, referral, side, member, reward, why)
        if side == "newcomer" and (gift := rules.gift(ctx, reward)):
            name, more = words.name(ctx, inviter), [ctx.button("counts")]
            ctx.whisper(who, "newcomer-got", buttons=more, name=name, gift=gift)
    ctx.publish(Rewarded(referral.id, referral.member, inviter))
    tiers(ctx, inviter)
    return True


def back(ctx: Ctx, inviter: int) -> None:
    """Somebody is here: give what friends brought while they were away, if that is not safe yet."""
    for each in states.rewarded(ctx.tx, ctx.community.id, inviter, ctx.now - ctx.options.holding):
        _pay_side(ctx, each, "inviter", inviter, ctx.options.inviter, BROUGHT)
    tiers(ctx, inviter)


def take_back(ctx: Ctx, referral: Referral) -> None:
    """What was given for a friend, on both sides, and the tiers that are lost with it."""
    for given in store.of_referral(ctx.tx, ctx.community.id, referral.id):
        _take(ctx, given)
    if referral.inviter is not None:
        tiers(ctx, referral.inviter)


def tiers(ctx: Ctx, inviter: int) -> None:
    """Give the tiers that the member's friends reach now, and take those that they do not."""
    home = ctx.community.id
    friends = store.rewarded(ctx.tx, home, inviter)
    before = store.tiers(ctx.tx, home, inviter)
    stands = {each.friends: each for each in before if each.taken_back_at is None}
    for each in stands.values():
        if each.friends is not None and each.friends > friends:
            _take(ctx, each)
    who = ctx.members.get(ctx.tx, inviter)
    here = who is not None and who.left_at is None
    for tier in ctx.options.tiers if here else ():
        if tier.friends <= friends and tier.friends not in stands:
            lost = [each for each in before if each.friends == tier.friends]
            points, coupon = _of(tier)
            if any(each.kept for each in lost):
                coupon = ""
            source = f"referrals:tier:{inviter}:{tier.friends}:{len(lost)}"
            given = Given(source, inviter, None, tier.friends, points, coupon, ctx.now)
            _give(ctx, given, TIER)


def _counted_before(ctx: Ctx, referral: Referral) -> bool:
    """The same person counts as a friend already: this coming does not; never paid."""
    if states.move(ctx.tx, ctx.community.id, referral, "reversed", ctx.now, "before"):
        told = (referral.id, referral.member, referral.inviter, referral.state, "before")
        ctx.publish(Reversed(*told))
    return False


def _pay_side(
    ctx: Ctx, referral: Referral, side: str, member: int, reward: Reward, why: str
) -> None:
    source = f"referrals:{referral.id}:{side}"
    _give(ctx, Given(source, member, referral.id, None, *_of(reward), ctx.now), why)


def _of(reward: Reward | Tier) -> tuple[int, str]:
    return reward.points, reward.coupon


def _give(ctx: Ctx, given: Given, why: str) -> None:
    home = ctx.community.id
    if not (given.points or given.coupon) and given.friends is None:
        return
    if not store.add(ctx.tx, home, given):
        return
    if given.points:
        ledger.add(
            ctx.tx,
            id=ctx.new_id(),
            community=home,
            member=given.member,
            amount=given.points,
            reason=f"{ctx.cog}.{why}",
            source=given.source,
            at=ctx.now,
        )
    if given.coupon:
        owed.ask(ctx, given)


def _take(ctx: Ctx, given: Given) -> None:
    home = ctx.community.id
    if not store.take_back(ctx.tx, home, given.source, ctx.now):
        return
    if given.points:
        ledger.reverse(
            ctx.tx,
            id=ctx.new_id(),
            community=home,
            source=given.source,
            reason=f"{ctx.cog}.{GONE}",
            at=ctx.now,
        )
    if given.coupon:
        owed.take_back(ctx, given)


def _again(ctx: Ctx, referral: int, at: int) -> None:
    ctx.publish(Due(referral), at=at, once=f"{referral}:{at}")

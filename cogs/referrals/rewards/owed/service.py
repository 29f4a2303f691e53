"""Coupons that were earned and could not be given: held, told, and given once there are some."""

import re

from bot.communities import OPERATORS
from bot.context import Ctx
from cogs.referrals.config import DAY_MS
from cogs.referrals.events import CouponsDue
from cogs.referrals.rewards.owed import store
from cogs.referrals.rewards.store import Given

SOURCE = re.compile(
    r"(?:^|:)(referrals:(?:[0-9]+:(?:inviter|newcomer)|tier:[0-9]+:[0-9]+:[0-9]+))$"
)
NEVER = ("left", "operator")  # nobody is owed anything
AGAIN_MS = DAY_MS // 4
TRIED_MS = 30 * DAY_MS  # for which it is tried again by itself
AT_ONCE = 200


def ask(ctx: Ctx, given: Given) -> None:
    """Have the coupon of a reward given; where nobody gives coupons here, it is owed."""
    who = ctx.members.get(ctx.tx, given.member)
    if who is None:
        return
    if not ctx.ask("coupons.give", who, campaign=given.coupon, source=given.source):
        not_given(ctx, given.source, "no-campaign")


def take_back(ctx: Ctx, given: Given) -> None:
    """The coupon of a reward is void if it is unused, and owed no more."""
    who = ctx.members.get(ctx.tx, given.member)
    if who is not None:
        ctx.ask("coupons.take_back", who, campaign=given.coupon, source=given.source)
    _settle(ctx, given.source)


def not_given(ctx: Ctx, written: str, why: str) -> None:
    """Coupons say that one could not be given, `written` as they write a source."""
    read, home = SOURCE.search(written), ctx.community.id
    if read is None:
        return
    if why in NEVER:
        _settle(ctx, read[1])
        return
    campaign = store.owe(ctx.tx, home, read[1], why)
    if campaign is not None:
        ctx.publish(CouponsDue(), at=ctx.now + AGAIN_MS, once=str(home))
        show(ctx, campaign)


def given(ctx: Ctx, written: str) -> None:
    """Coupons say that one was given."""
    read = SOURCE.search(written)
    if read is not None:
        _settle(ctx, read[1])


def again(ctx: Ctx, campaign: str, since: int) -> int:
    """Ask once more for what is owed of a campaign since an instant; for how many it was asked.

    A coupon is given once for its source, however often it is asked for.
    """
    found = store.waiting(ctx.tx, ctx.community.id, campaign, since, AT_ONCE)
    for each in found:
        ask(ctx, each)
    return len(found)


def by_itself(ctx: Ctx) -> None:
    """Some hours later there may be codes again."""
    for campaign in store.campaigns(ctx.tx, ctx.community.id):
        again(ctx, campaign, ctx.now - TRIED_MS)


def show(ctx: Ctx, campaign: str) -> None:
    """Post or edit the operators' card of a campaign, as it is now."""
    home = ctx.community.id
    count, why = store.of_campaign(ctx.tx, home, campaign)
    post = store.card(ctx.tx, home, campaign)
    if not count:
        if post is not None:
            ctx.edit(post, "owed-over", campaign=campaign)
            store.close_card(ctx.tx, home, campaign)
        return
    said = ctx.text("owed", campaign=campaign, count=count, why=why)
    tap = [ctx.button("give-owed", campaign)]
    if post is not None:
        ctx.edit(post, said, buttons=tap, anew=True)
    elif (posted := ctx.say(said, room=OPERATORS, buttons=tap)) is not None:
        store.put_card(ctx.tx, home, campaign, posted)


def _settle(ctx: Ctx, source: str) -> None:
    campaign = store.settle(ctx.tx, ctx.community.id, source)
    if campaign is not None:
        show(ctx, campaign)

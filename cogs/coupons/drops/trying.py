"""A drop that operators try: in their own room, with a code that is good for nothing."""

from dataclasses import replace

from bot.context import Ctx
from bot.errors import UserError
from cogs.coupons.campaigns import service as campaigns
from cogs.coupons.campaigns.campaign import Campaign
from cogs.coupons.campaigns.store import Found
from cogs.coupons.campaigns.times import lapsed
from cogs.coupons.drops import posting

SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
LONG = 8


def put_up(ctx: Ctx, found: Found) -> None:
    """Post a copy of the campaign in `ops`.

    Raises UserError where there is no such room, or where its coupons have ended.
    """
    if lapsed(ctx, found):
        raise UserError("cannot-over", name=found.name, origin=found.origin)
    copy = _copy(found.campaign, _void_code(ctx))
    name = f"{found.name} #{ctx.new_id()}"
    made = campaigns.add(ctx, name, copy, origin="command", state="live", test=True)
    if posting.put_up(ctx, made, {}, "ops") is None:
        raise UserError("no-ops-room")
    ctx.audit("coupon test", f"campaign:{found.name}")


def _copy(campaign: Campaign, code: str) -> Campaign:
    """The campaign with nothing that keeps an operator out, and nothing that lasts; with one code,
    so that the second who presses reads what members read who come too late.
    """
    return replace(
        campaign,
        style="pool",
        stock=None,
        code=None,
        codes=(code,),
        opens=None,
        closes=None,
        early=None,
        audience=None,
        reserve={},
        pack=(),
        points=None,
        remind=None,
    )


def _void_code(ctx: Ctx) -> str:
    return "TEST-" + "".join(ctx.random.choice(SIGNS) for _ in range(LONG))

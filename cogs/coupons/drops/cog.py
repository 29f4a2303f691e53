"""Drops as operators and members meet them: a step, a command, and the button."""

from dataclasses import dataclass, field
from typing import Annotated

from bot.cog import Cog, Completes, button, command, on, step
from bot.context import Ctx
from bot.errors import UserError
from bot.events import EffectDone
from bot.kinds import LocalText, RoomName
from cogs.coupons.campaigns import service as campaigns
from cogs.coupons.claims import store as coupons
from cogs.coupons.claims.claiming import claim
from cogs.coupons.drops import answering, posting, store


@dataclass(frozen=True, slots=True, kw_only=True)
class Put:
    """`campaign` is its name; `text` stands above the figure; `room` is a role."""

    campaign: str
    text: LocalText = field(default_factory=dict)
    room: RoomName | None = None


class Drops(Cog):
    """First come, first served, by a button."""

    @step("drop")
    def drop(self, ctx: Ctx, args: Put) -> int | None:
        """Post a campaign with its button."""
        return posting.put_up(ctx, campaigns.find(ctx, args.campaign), args.text, args.room)

    @command("coupon drop", right="money")
    def drop_now(self, ctx: Ctx, name: Annotated[str, Completes("campaign_names")]) -> None:
        """Post a campaign with its button, now."""
        found = campaigns.find(ctx, name)
        if posting.put_up(ctx, found, {}, None) is None:
            raise UserError("no-room")
        ctx.audit("coupon drop", f"campaign:{found.name}")
        ctx.reply("dropped", name=found.name)

    def campaign_names(self, ctx: Ctx) -> list[str]:
        """The campaigns to choose from."""
        return campaigns.names(ctx)

    @button("claim")
    def press(self, ctx: Ctx, argument: str = "") -> None:
        """Give the member a coupon, or say why not."""
        drop = store.find(ctx.tx, ctx.community.id, int(argument)) if argument.isdecimal() else None
        found = campaigns.by_id(ctx, drop.campaign) if drop else None
        if drop is None or found is None:
            raise UserError("drop-gone")
        got = claim(ctx, found, ctx.member, "drop", f"drop:{drop.id}:{ctx.member.id}")
        answering.answer(ctx, found, got, drop)

    @on("coupons.count_stale")
    def recount(self, ctx: Ctx) -> None:
        """Edit a drop's figure."""
        posting.refresh(ctx, int(ctx.event.data["drop"]))

    @on(EffectDone, having="watched")
    def delivered(self, ctx: Ctx) -> None:
        """A coupon's code went out."""
        coupons.delivered(ctx.tx, ctx.community.id, ctx.event.post, ctx.now)

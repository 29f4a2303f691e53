"""Drops as operators and members meet them: steps, commands, and the button."""

from dataclasses import dataclass, field
from typing import Annotated

from bot.cog import Cog, Completes, button, command, on, step
from bot.context import Ctx
from bot.errors import UserError
from bot.events import EffectDone
from bot.ids import read_id
from bot.kinds import LocalText, RoomName, RoomPick
from cogs.coupons.campaigns import service as campaigns
from cogs.coupons.claims import store as coupons
from cogs.coupons.claims.claiming import claim
from cogs.coupons.claims.coupon import Way
from cogs.coupons.drops import answering, posting, store, trying


@dataclass(frozen=True, slots=True, kw_only=True)
class Put:
    """`campaign` is its name; `text` stands above the figure; `room` is a role."""

    campaign: str
    text: LocalText = field(default_factory=dict)
    room: RoomName | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """`campaign` is its name; `text` is what its posts say while something is left."""

    campaign: str
    text: LocalText = field(default_factory=dict)


class Drops(Cog):
    """First come, first served, by a button."""

    @step("drop")
    def drop(self, ctx: Ctx, args: Put) -> int | None:
        """Post a campaign with its button."""
        return posting.put_up(ctx, campaigns.find(ctx, args.campaign), args.text, args.room)

    @step("last_call")
    def last_call(self, ctx: Ctx, args: Call) -> None:
        """Say a last call, by an edit of the posts alone."""
        posting.last_call(ctx, campaigns.find(ctx, args.campaign), args.text)

    @command("coupon drop", right="money")
    def drop_now(
        self,
        ctx: Ctx,
        name: Annotated[str, Completes("campaign_names")],
        room: RoomPick | None = None,
    ) -> None:
        """Post a campaign with its button, now."""
        found = campaigns.find(ctx, name)
        campaigns.read_by_all(ctx, found)
        if posting.put_up(ctx, found, {}, None, room) is None:
            raise UserError("no-room")
        ctx.audit("coupon drop", f"campaign:{found.name}")
        ctx.reply("rehearsed" if campaigns.rehearses(ctx, found) else "dropped", name=found.name)

    @command("coupon test", right="money")
    def test(self, ctx: Ctx, name: Annotated[str, Completes("campaign_names")]) -> None:
        """Try a drop in the operators' room, with codes that are void."""
        found = campaigns.find(ctx, name)
        trying.put_up(ctx, found)
        ctx.reply("tested", name=found.name)

    def campaign_names(self, ctx: Ctx) -> list[str]:
        """The campaigns to choose from."""
        return campaigns.names(ctx)

    @button("claim")
    def press(self, ctx: Ctx, argument: str = "") -> None:
        """Give the member a coupon, or say why not; never for more than the button said."""
        which, _, said = argument.partition(":")
        drop = read_id(which)
        found = campaigns.of_drop(ctx, drop)
        if found is None:
            raise UserError("drop-gone-away")
        price = found.campaign.points or 0
        if price > read_id(said):
            raise UserError("price-rose", points=price)
        way: Way = "points" if price else "drop"
        got = claim(ctx, found, ctx.member, way, _source(ctx, found.id, drop))
        answering.answer(ctx, found, got)

    @on("coupons.count_stale")
    def recount(self, ctx: Ctx) -> None:
        """Edit what the posts of a campaign say."""
        posting.refresh(ctx, int(ctx.event.data["campaign"]))

    @on(EffectDone, having="watched")
    def delivered(self, ctx: Ctx) -> None:
        """The answer with a code went out."""
        coupons.delivered(ctx.tx, ctx.community.id, ctx.event.post, ctx.now)


def _source(ctx: Ctx, campaign: int, drop: int) -> str:
    """What a press is for: an older post shows what it gave, or else gives what is given now."""
    home, who = ctx.community.id, ctx.member.id
    then, now = store.occasions(ctx.tx, home, campaign, drop)
    before = f"drop:{then}:{who}"
    if then == now or coupons.of_source(ctx.tx, home, before) is not None:
        return before
    return f"drop:{now}:{who}"

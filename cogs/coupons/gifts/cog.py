"""Gifts and rewards as operators, scripts and other cogs ask for them."""

from dataclasses import dataclass, field
from typing import Annotated

from bot.cog import Cog, Completes, command, on, step
from bot.context import Ctx
from bot.errors import UserError
from bot.kinds import LocalText
from bot.members import Member
from cogs.coupons.campaigns import service as campaigns
from cogs.coupons.campaigns.store import Found
from cogs.coupons.claims import store as coupons
from cogs.coupons.claims.coupon import Refusal
from cogs.coupons.errands.running import unmake
from cogs.coupons.events import Kept, NotGiven, RewardsDue
from cogs.coupons.gifts import giving
from cogs.coupons.holding.words import headline
from cogs.coupons.raids import store as raids
from cogs.coupons.rewards import waiting


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """`campaign` is its name. In a run of one member they get it, and `text` stands above
    what it is; else name an `audience`.
    """

    campaign: str
    audience: str | None = None
    text: LocalText = field(default_factory=dict)


class Gifts(Cog):
    """Nobody has to come for these."""

    @step("give")
    def give_by_script(self, ctx: Ctx, args: Given) -> None:
        """Give one to the member of this run, or to everybody in an audience."""
        found = campaigns.find(ctx, args.campaign)
        if args.audience is not None:
            giving.begin(ctx, found, args.audience)
        elif ctx.has_member:
            source = f"step:{ctx.new_id()}"
            if campaigns.rehearses(ctx, found):  # it is shown, and not given later
                giving.give(ctx, found, ctx.member, "reward", source, text=args.text)
            else:
                waiting.reward(ctx, found, ctx.member, source, args.text)
        else:
            raise UserError("give-to-whom")

    @on("coupons.give")
    def reward_asked(self, ctx: Ctx) -> None:
        """Another cog asked for a reward."""
        data = ctx.event.data
        name = str(data["campaign"])
        if name not in campaigns.names(ctx):
            ctx.publish(NotGiven(name, ctx.member.id, str(data["source"]), "no-campaign"))
            return
        found = campaigns.find(ctx, name)
        waiting.reward(ctx, found, ctx.member, _for(ctx, found, data["source"]))

    @on("coupons.rewards_due")
    def rewards_due(self, ctx: Ctx) -> None:
        """Give what waited for the end of a raid."""
        waiting.go_on(ctx, RewardsDue(**ctx.event.data))

    @on("coupons.take_back")
    def reward_over(self, ctx: Ctx) -> None:
        """What another cog gave one for does not count any more: it is void, if it is unused."""
        data = ctx.event.data
        name = str(data["campaign"])
        if name not in campaigns.names(ctx):
            return  # nothing of it was ever given
        found = campaigns.find(ctx, name)
        source = _for(ctx, found, data["source"])
        waiting.drop(ctx, source)
        given = coupons.of_source(ctx.tx, ctx.community.id, source)
        if given is None:
            return
        if given.state in ("redeemed", "expired"):
            ctx.publish(Kept(found.name, ctx.member.id, str(data["source"])))
        elif unmake(ctx, found, given):
            facts = {"what": headline(ctx, found), "why": ctx.text("reward-over")}
            ctx.whisper(ctx.member, "voided", buttons=[ctx.button("mine")], owed=True, **facts)

    @command("coupon give", right="money")
    def give_one(
        self, ctx: Ctx, name: Annotated[str, Completes("givable")], member: Member
    ) -> None:
        """Give one to a member."""
        found = campaigns.find(ctx, name)
        got = giving.give(ctx, found, member, "gift", f"given:{ctx.event.id}")
        if isinstance(got, Refusal):
            raise UserError("not-given", name=member.name, why=got.why, campaign=found.name)
        ctx.audit("coupon give", f"coupon:{got.id}", after={"member": member.id})
        ctx.reply("gift-given", name=member.name, what=headline(ctx, found))

    @command("coupon gift", right="money")
    def give_many(
        self,
        ctx: Ctx,
        name: Annotated[str, Completes("givable")],
        audience: Annotated[str, Completes("gift_audiences")],
    ) -> None:
        """Give one to everybody in an audience."""
        found = campaigns.find(ctx, name)
        giving.begin(ctx, found, audience)
        ctx.audit("coupon gift", f"campaign:{found.name}", after={"audience": audience})
        ctx.reply(f"gift-{_comes(ctx, found)}", name=found.name, audience=audience)

    def givable(self, ctx: Ctx) -> list[str]:
        """The campaigns to choose from."""
        return campaigns.names(ctx)

    def gift_audiences(self, ctx: Ctx) -> list[str]:
        """The audiences to choose from."""
        return ctx.audiences.names()

    @on("coupons.gift_goes_on")
    def gift_goes_on(self, ctx: Ctx) -> None:
        """Give to the next."""
        giving.goes_on(ctx, int(ctx.event.data["gift"]))


def _comes(ctx: Ctx, found: Found) -> str:
    if campaigns.rehearses(ctx, found):
        return "rehearsed"
    return "waits" if raids.lasts(ctx.tx, ctx.community.id) else "begun"


def _for(ctx: Ctx, found: Found, source: object) -> str:
    """Each member gets one of each campaign for what another cog calls a source."""
    return f"{waiting.EARNED}{found.id}:{ctx.member.id}:{source}"

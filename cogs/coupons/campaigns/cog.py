"""Campaigns as operators meet them: listing, showing, making and changing."""

from typing import Annotated

from bot.cog import Cog, Completes, button, command, on
from bot.context import Ctx
from bot.effects import Joined, Text
from bot.errors import UserError
from bot.ids import read_id
from bot.members import Member
from cogs.coupons.campaigns import checking, panel, service, store
from cogs.coupons.campaigns.store import Found
from cogs.coupons.claims import store as coupons
from cogs.coupons.codes import clearing
from cogs.coupons.drops import words as drops
from cogs.coupons.holding.words import code, headline

MOST = 15  # campaigns in one answer
SEEN = 5  # codes in one answer, which chats take also where all names are long


class Campaigns(Cog):
    """What is given, to whom and when."""

    @on("core.awake")
    def awake(self, ctx: Ctx) -> None:
        """The campaigns of config.yaml are there."""
        service.awake(ctx)

    @command("coupon list", right="money")
    def list(self, ctx: Ctx) -> None:
        """All campaigns, and how they stand."""
        service.awake(ctx)
        found = store.everything(ctx.tx, ctx.community.id)
        lines = [_line(ctx, each) for each in found[:MOST]]
        if len(found) > MOST:
            lines.append(ctx.text("list-more", count=len(found) - MOST))
        ctx.reply(Joined(tuple(lines)) if lines else "no-campaigns")

    @command("coupon show", right="money")
    def show(self, ctx: Ctx, name: Annotated[str, Completes("campaign_names")]) -> None:
        """One campaign, with what members read of it."""
        found = service.find(ctx, name)
        panel.show(ctx, found)

    @command("coupon change", right="money")
    def change(self, ctx: Ctx, name: Annotated[str, Completes("campaign_names")]) -> None:
        """Change what harms nobody who has one: how many, when, for whom."""
        found = service.find(ctx, name)
        if found.origin == "yaml":
            raise UserError("in-yaml", name=found.name)
        panel.show(ctx, found)

    @command("coupon code", right="money")
    def code(self, ctx: Ctx, member: Member) -> None:
        """Show the codes that a member holds; that you looked is written down."""
        _codes(ctx, member)

    @button("codes", right="money")
    def codes_behind(self, ctx: Ctx, argument: str) -> None:
        """Show what else the member holds, behind so many."""
        id, _, behind = argument.partition(":")
        member = ctx.members.get(ctx.tx, read_id(id))
        if member is None or member.community != ctx.community.id:
            raise UserError("holds-none", who="…")
        _codes(ctx, member, read_id(behind))

    @button("look", right="money")
    def look_again(self, ctx: Ctx, argument: str) -> None:
        """The campaign of an answer, as it is now."""
        found = service.by_id(ctx, read_id(argument))
        if found is None:
            raise UserError("no-draft")
        panel.show(ctx, found)

    @button("open", right="money")
    def open(self, ctx: Ctx, argument: str) -> None:
        """A draft is open from here on."""
        found = checking.opened(ctx, _draft(ctx, argument))
        ctx.audit("coupon open", f"campaign:{found.name}", before="draft", after="live")
        ctx.reply("opened", name=found.name, in_place=True)

    @button("discard", right="money")
    def discard(self, ctx: Ctx, argument: str) -> None:
        """Throw a draft away; its codes can be brought in anew."""
        found = _draft(ctx, argument)
        clearing.clear_all(ctx, found.id)
        store.remove(ctx.tx, ctx.community.id, found.id)
        ctx.audit("coupon discard", f"campaign:{found.name}", before="draft")
        ctx.reply("discarded", name=found.name, in_place=True)


def _codes(ctx: Ctx, member: Member, behind: int = 0) -> None:
    held = coupons.held(ctx.tx, ctx.community.id, member.id, ctx.now, SEEN + 1, behind)
    more = [ctx.button("codes", f"{member.id}:{behind + SEEN}")] if len(held) > SEEN else []
    held, lines = held[:SEEN], []
    for coupon in held:
        found = service.by_id(ctx, coupon.campaign)
        if found is not None:
            told = {"what": headline(ctx, found), "code": code(ctx, coupon)}
            lines.append(ctx.text("seen-code", **told, state=ctx.text(f"one-{coupon.state}")))
    ctx.audit("coupon code", f"member:{member.id}", after=[coupon.id for coupon in held])
    words = Joined(tuple(lines)) if lines else "holds-none"
    answer = ctx.reply(words, who=member.name, buttons=more)
    for coupon in held:  # they may pass it on by word of mouth
        coupons.shown(ctx.tx, ctx.community.id, coupon.id, answer, unsure=True)


def _draft(ctx: Ctx, argument: str) -> Found:
    found = service.by_id(ctx, read_id(argument))
    if found is None or found.state != "draft":
        raise UserError("no-draft")
    return found


def _line(ctx: Ctx, found: Found) -> Text:
    standing = drops.standing(ctx, found)
    return ctx.text(
        "line",
        name=found.name,
        state=panel.state(ctx, found),
        left=standing.left,
        total=standing.total,
    )

"""Stopping, making void and making good, on a campaign that runs."""

from typing import Annotated, Literal

from bot.cog import Cog, Completes, button, command, on
from bot.context import Ctx
from bot.effects import Joined, Words
from bot.errors import UserError
from bot.ids import read_id
from bot.kinds import Within
from bot.members import Member
from cogs.coupons.campaigns import panel
from cogs.coupons.campaigns import service as campaigns
from cogs.coupons.campaigns import store as rows
from cogs.coupons.campaigns.checking import with_codes
from cogs.coupons.draws import store as draws
from cogs.coupons.drops import posting
from cogs.coupons.drops.words import standing
from cogs.coupons.errands import running, store
from cogs.coupons.errands.store import Errand, Kind
from cogs.coupons.events import CountStale
from cogs.coupons.holding.words import headline

LONGEST = 500
Message = Annotated[str, Within(most=LONGEST)]
ASKED_MS = 600_000  # after which the answer may say too few
VOIDS: dict[str, Kind] = {"given": "void-given", "left": "void-left", "all": "void-all"}


class Errands(Cog):
    """What operators do to a campaign that runs."""

    @command("coupon stop", right="money")
    def stop(
        self,
        ctx: Ctx,
        name: Annotated[str, Completes("campaign_names")],
        message: Message = "",
    ) -> None:
        """Nobody gets one any more; what was given stays good."""
        found, home = campaigns.find(ctx, name), ctx.community.id
        if not rows.set_state(ctx.tx, home, found.id, "stopped", "live", "paused"):
            raise UserError("stop-nothing", name=found.name, state=panel.state(ctx, found))
        posting.refresh(ctx, found.id)
        ctx.audit("coupon stop", target(found.name), before=found.state, after="stopped")
        key, pack = "stopped", found.campaign.pack
        if message:
            key = "stopped-pack" if pack else "stopped-told"
        if key == "stopped-told":
            _tell(ctx, found, message)
        go_on = [ctx.button("resume", str(found.id))]
        said: list[Words] = [ctx.text(key, name=found.name, names=pack)]
        drawing = draws.not_over(ctx.tx, home, found.id)
        if drawing:
            said.append(ctx.text("stop-draws", numbers=tuple(map(str, drawing)), name=found.name))
        ctx.reply(Joined(tuple(said)), buttons=go_on)

    @button("resume", right="money")
    def resume(self, ctx: Ctx, argument: str) -> None:
        """A campaign that was stopped goes on."""
        found = campaigns.by_id(ctx, read_id(argument))
        if found is None or campaigns.alive(ctx, found, "stopped") is None:
            raise UserError("not-stopped")
        ctx.publish(CountStale(found.id), once=f"resumed:{found.id}")
        ctx.audit("coupon resume", target(found.name), before="stopped", after="live")
        ctx.reply("resumed", name=found.name, in_place=True)

    @command("coupon tell", right="money")
    def tell(
        self, ctx: Ctx, name: Annotated[str, Completes("campaign_names")], message: Message
    ) -> None:
        """Write to all who hold a coupon of it."""
        found = with_codes(campaigns.find(ctx, name))
        _tell(ctx, found, message)
        ctx.audit("coupon tell", target(found.name), after=message)
        ctx.reply("telling", name=found.name)

    @command("coupon void", right="money")
    def void(
        self,
        ctx: Ctx,
        name: Annotated[str, Completes("campaign_names")],
        which: Literal["given", "left", "all"],
        message: Message = "",
        good: Annotated[str, Completes("campaign_names")] = "",
        member: Member | None = None,
    ) -> None:
        """Make coupons void, once it is confirmed; another campaign may make good for them."""
        found, home = with_codes(campaigns.find(ctx, name)), ctx.community.id
        other = campaigns.find(ctx, good) if good else None
        if other is not None and other.id == found.id:
            raise UserError("good-is-same")
        if other is not None and which == "left":
            raise UserError("void-good-left")
        if other is not None and other.state in ("draft", "stopped"):
            raise UserError(f"cannot-{other.state}", name=other.name)
        if member is not None and which != "given":
            raise UserError("void-one")
        errand = Errand(
            *(ctx.new_id(), found.id, VOIDS[which], message),
            other.id if other else None,
            member.id if member else None,
        )
        store.add(ctx.tx, home, errand)
        _ask(ctx, found, errand)

    @button("void", right="money")
    def confirmed(self, ctx: Ctx, argument: str) -> None:
        """They are void from here on; what was asked a while ago is asked anew."""
        id, _, asked_at = argument.partition(":")
        errand = store.find(ctx.tx, ctx.community.id, read_id(id))
        found = campaigns.by_id(ctx, errand.campaign) if errand else None
        if errand is None or found is None or errand.state != "asked":
            raise UserError("void-gone")
        if ctx.now - read_id(asked_at) > ASKED_MS:
            _ask(ctx, found, errand, in_place=True)
            return
        if errand.kind != "void-given":  # or more would be given while it runs
            rows.set_state(ctx.tx, ctx.community.id, found.id, "stopped", "live", "paused")
        running.begin(ctx, errand)
        ctx.audit("coupon void", target(found.name), after=errand.kind)
        ctx.reply("voiding", name=found.name, in_place=True)

    @on("coupons.times_changed")
    def times_changed(self, ctx: Ctx) -> None:
        """What was given may be good for longer."""
        errand = Errand(ctx.new_id(), int(ctx.event.data["campaign"]), "extend", "")
        store.add(ctx.tx, ctx.community.id, errand)
        running.begin(ctx, errand)

    @on("coupons.errand_goes_on")
    def errand(self, ctx: Ctx) -> None:
        """The next page."""
        running.go_on(ctx, int(ctx.event.data["errand"]))


def target(name: str) -> str:
    """What the audit log calls a campaign."""
    return f"campaign:{name}"


def _tell(ctx: Ctx, found: rows.Found, message: str) -> None:
    errand = Errand(ctx.new_id(), found.id, "tell", message)
    store.add(ctx.tx, ctx.community.id, errand)
    running.begin(ctx, errand)


def _ask(ctx: Ctx, found: rows.Found, errand: Errand, *, in_place: bool = False) -> None:
    """Say how many would be void now, and ask; raises UserError where none would be."""
    home = ctx.community.id
    held = store.held(ctx.tx, home, found.id, errand.member) if errand.kind != "void-left" else 0
    left = store.left(ctx.tx, home, found.id) if errand.kind != "void-given" else 0
    if not held + left:
        raise UserError("void-nothing", name=found.name)
    asked = ctx.text(f"confirm-{errand.kind}", name=found.name, held=held, left=left)
    said = Joined((asked, *_good_for(ctx, errand.good, held)))
    ctx.reply(said, buttons=[ctx.button("void", f"{errand.id}:{ctx.now}")], in_place=in_place)


def _good_for(ctx: Ctx, id: int | None, held: int) -> list[Words]:
    """What makes good for coupons that are made void, and whether there is enough of it."""
    good = campaigns.by_id(ctx, id) if id is not None else None
    if good is None or not held:
        return []
    there = standing(ctx, good).left
    short = [ctx.text("good-short", name=good.name, left=there)] if there < held else []
    return [ctx.text("good-named", name=good.name, what=headline(ctx, good)), *short]

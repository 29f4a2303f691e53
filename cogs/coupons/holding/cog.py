"""What members have: shown again to them alone."""

from bot.cog import Cog, button, command, value
from bot.context import Ctx
from bot.effects import Joined
from bot.ids import read_id
from cogs.coupons.campaigns import service as campaigns
from cogs.coupons.campaigns.store import Found
from cogs.coupons.claims import store
from cogs.coupons.claims.showing import showing
from cogs.coupons.drops import store as drops
from cogs.coupons.drops import words
from cogs.coupons.holding import store as figures
from cogs.coupons.holding.words import shown
from cogs.coupons.pictures.drawing import buttons
from cogs.coupons.prizes.asking import address_buttons

MOST = 4  # in one answer, which chats take also where all names are long


class Holding(Cog):
    """A member's own coupons, and what scripts may say of all."""

    @command("coupons")
    def coupons(self, ctx: Ctx) -> None:
        """Show the member what they have."""
        _show(ctx)

    @button("mine")
    def mine(self, ctx: Ctx) -> None:
        """Show the member what they have."""
        _show(ctx)

    @button("more")
    def more(self, ctx: Ctx, argument: str) -> None:
        """Show what else they have, behind so many."""
        _show(ctx, read_id(argument))

    @value("held", for_member=True)
    def held(self, ctx: Ctx) -> int:
        """How many coupons the member has that are still good."""
        if not ctx.has_member:
            return 0
        return figures.held(ctx.tx, ctx.community.id, ctx.member.id, ctx.now)

    @value("left")
    def left(self, ctx: Ctx) -> int:
        """How many are left of the campaign that was dropped last."""
        return _standing(ctx)[0]

    @value("total")
    def total(self, ctx: Ctx) -> int:
        """How many there were when it was dropped."""
        return _standing(ctx)[1]

    @value("claimed")
    def claimed(self, ctx: Ctx) -> int:
        """How many of them have been given."""
        return _standing(ctx)[2]

    @value("redeemed")
    def redeemed(self, ctx: Ctx) -> int:
        """How many of those that were given since have been used."""
        drop, found = _last_drop(ctx)
        if drop is None or found is None:
            return 0
        first = drops.find(ctx.tx, ctx.community.id, drop.first) or drop
        counted = campaigns.codes_of(ctx, found)
        return figures.redeemed(ctx.tx, ctx.community.id, counted.id, first.began_at)

    @value("fastest")
    def fastest(self, ctx: Ctx) -> int:
        """After how many seconds the first one was taken; 0 where none was."""
        drop, found = _last_drop(ctx)
        return words.fastest(ctx, found, drop) if drop and found else 0


def _last_drop(ctx: Ctx) -> tuple[drops.Drop | None, Found | None]:
    """The drop that this script's run put up, or the last of the community, and what it gives."""
    posts = [post for post in ctx.variables.values() if isinstance(post, int)]
    of_run = drops.of_posts(ctx.tx, ctx.community.id, posts) if posts else None
    drop = of_run or drops.last(ctx.tx, ctx.community.id)
    return drop, campaigns.by_id(ctx, drop.campaign) if drop else None


def _standing(ctx: Ctx) -> tuple[int, int, int]:
    """How many are left, were there and were given of the drop that counts."""
    drop, found = _last_drop(ctx)
    if drop is None or found is None:
        return 0, 0, 0
    standing = words.standing(ctx, found, drop.before)
    return standing.left, standing.total, standing.given


def _show(ctx: Ctx, behind: int = 0) -> None:
    member = ctx.member.id
    held = store.held(ctx.tx, ctx.community.id, member, ctx.now, MOST + 1, behind)
    more = [ctx.button("more", str(behind + MOST))] if len(held) > MOST else []
    held = held[:MOST]
    pairs = [(campaigns.by_id(ctx, coupon.campaign), coupon) for coupon in held]
    known = [(found, coupon) for found, coupon in pairs if found]
    parts = [shown(ctx, found, coupon, short=len(known) > 1) for found, coupon in known]
    if not parts:
        ctx.reply("none-held")
        return
    hung = [*buttons(ctx, known), *address_buttons(ctx, known), *more]
    showing(ctx, held, ctx.reply(Joined(tuple(parts)), buttons=hung, watched=True))

"""Prizes that are posted: their winners say where to, operators send them, and all is forgotten."""

from dataclasses import dataclass
from typing import Annotated

from bot.cog import Cog, button, command, form, on
from bot.context import Ctx
from bot.effects import Joined, Sealed, Words
from bot.errors import UserError
from bot.ids import read_id
from bot.kinds import UNITS, Long, Within
from cogs.coupons.campaigns import service as campaigns
from cogs.coupons.claims import store as coupons
from cogs.coupons.claims.coupon import Coupon
from cogs.coupons.events import PrizesStale, PrizesWait
from cogs.coupons.holding.words import title
from cogs.coupons.prizes import store
from cogs.coupons.prizes.store import Prize
from cogs.coupons.prizes.words import is_posted

SHOWN = 5  # addresses in one answer
AT_ONCE = 500  # answers of which the core erases what they showed
GATHER_MS = 10 * 60_000  # winners of a draw answer together: one task for all


@dataclass(frozen=True, slots=True)
class Address:
    """Where a prize is sent."""

    name: Annotated[str, Within(least=2, most=80)]
    street: Annotated[Long, Within(least=2, most=300)]
    town: Annotated[str, Within(least=2, most=100)]
    country: Annotated[str, Within(least=2, most=60)]


class Prizes(Cog):
    """Addresses of winners: asked for privately, seen with `money`, erased after dispatch."""

    @button("address")
    def address(self, ctx: Ctx, argument: str) -> None:
        """Ask for it; one that was told is never shown again, so the form is empty."""
        _open(ctx, argument)
        ctx.open_form("address", argument=argument)

    @form("address")
    def address_sent(self, ctx: Ctx, sent: Address, argument: str) -> None:
        """Keep it sealed."""
        coupon, home = _open(ctx, argument), ctx.community.id
        written = "\n".join((sent.name, sent.street, sent.town, sent.country))
        lines = [line.strip() for line in written.splitlines() if line.strip()]
        sealed = " ".join(ctx.seal(line) for line in lines)
        prize = Prize(0, coupon.id, coupon.campaign, ctx.member.id, sealed, ctx.now)
        if not store.put(ctx.tx, home, prize):
            raise UserError("prize-gone")
        ctx.publish(PrizesWait(), at=ctx.now + GATHER_MS, once="prizes")
        ctx.reply("address-kept")

    @on("coupons.prizes_wait")
    def prizes_wait(self, ctx: Ctx) -> None:
        """Operators are reminded by one task as long as addresses wait."""
        count, known = store.count(ctx.tx, ctx.community.id), store.task(ctx.tx, ctx.community.id)
        task = ctx.tasks.find(ctx, known) if known else None
        if count and (task is None or task.decision is not None):
            store.keep_task(ctx.tx, ctx.community.id, ctx.task("prizes-wait", count=count))

    @command("prize list", right="money")
    def prizes(self, ctx: Ctx) -> None:
        """Where to send what; that you looked is written down."""
        self._list(ctx, 0)

    @button("prizes", right="money")
    def prizes_behind(self, ctx: Ctx, argument: str) -> None:
        """Where to send the others, behind the one with this number."""
        self._list(ctx, read_id(argument))

    @command("prize sent", right="money")
    def prize_sent(
        self, ctx: Ctx, number: Annotated[int, Within(least=1, most=999_999_999)]
    ) -> None:
        """It is on its way: from here on nobody changes the address, and soon nobody knows it."""
        home = ctx.community.id
        if not store.sent(ctx.tx, home, number, ctx.now):
            raise UserError("prize-unknown", number=number)
        kept = ctx.options.prizes_kept
        ctx.audit("prize sent", f"prize:{number}")
        ctx.publish(PrizesStale(), at=ctx.now + kept, once=f"prizes:{number}")
        self._settle(ctx)
        ctx.reply("prize-sent", number=number, days=-(-kept // UNITS["d"]))

    @on("coupons.prizes_stale")
    def prizes_stale(self, ctx: Ctx) -> None:
        """What is known for too long is known no more, and that of a coupon that was made void."""
        self._forget(ctx)
        oldest = store.oldest_sent(ctx.tx, ctx.community.id)
        if oldest is not None:  # the option says a longer time by now, or there are very many
            at = max(oldest + ctx.options.prizes_kept, ctx.now + UNITS["m"])
            ctx.publish(PrizesStale(), at=at, once="prizes")

    def _list(self, ctx: Ctx, behind: int) -> None:
        self._forget(ctx)
        waiting = store.waiting(ctx.tx, ctx.community.id, SHOWN, behind)
        if not waiting:
            ctx.reply("prizes-none")
            return
        numbers = [each.number for each in waiting]
        more = store.count(ctx.tx, ctx.community.id, numbers[-1])
        lines = [*(_line(ctx, each) for each in waiting), ctx.text("prizes-more", count=more)]
        hung = [ctx.button("prizes", str(numbers[-1]))] if more else []
        ctx.audit("prize list", "prizes", after=numbers)
        store.shown(
            ctx.tx, ctx.community.id, numbers, ctx.reply(Joined(tuple(lines)), buttons=hung)
        )

    def _forget(self, ctx: Ctx) -> None:
        before = ctx.now - ctx.options.prizes_kept
        for number in store.late(ctx.tx, ctx.community.id, before):
            effects = store.erase(ctx.tx, ctx.community.id, number)
            for first in range(0, len(effects), AT_ONCE):
                ctx.erase_effects(effects[first : first + AT_ONCE])

    def _settle(self, ctx: Ctx) -> None:
        known = store.task(ctx.tx, ctx.community.id)
        if known is not None and not store.count(ctx.tx, ctx.community.id):
            task = ctx.tasks.find(ctx, known)
            if task is not None:
                ctx.tasks.settle(ctx, task, "done")


def _open(ctx: Ctx, argument: str) -> Coupon:
    """The member's own coupon of something that is still to be sent; raises UserError."""
    home = ctx.community.id
    coupon = coupons.find(ctx.tx, home, read_id(argument))
    found = campaigns.by_id(ctx, coupon.campaign) if coupon else None
    if coupon is None or found is None or coupon.member != ctx.member.id:
        raise UserError("prize-not-yours")
    if not is_posted(ctx, found, coupon):
        raise UserError("prize-none")
    prize = store.of_coupon(ctx.tx, home, coupon.id)
    if prize is not None and prize.sent_at is not None:
        raise UserError("prize-gone")
    return coupon


def _line(ctx: Ctx, prize: Prize) -> Words:
    found = campaigns.by_id(ctx, prize.campaign)
    name = tuple(ctx.members.names(ctx.tx, [prize.member]))
    what = title(ctx, found) if found else ctx.text("prize-campaign-gone")
    head = ctx.text("prize-line", number=prize.number, what=what, name=name)
    return Joined((head, *(Sealed(line) for line in prize.sealed.split())))

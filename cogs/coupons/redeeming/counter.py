"""Shop staff use coupons in the chat: a command, a look, a button; and who the staff is."""

import re

from bot import money
from bot.cog import Cog, button, command, on
from bot.context import Ctx
from bot.effects import Joined, Words
from bot.errors import UserError
from bot.events import MemberLeft
from bot.ids import read_id
from bot.members import Member
from cogs.coupons.holding.words import headline
from cogs.coupons.redeeming import service, store, undoing
from cogs.coupons.redeeming.redemption import By, Good, Paid, Redemption

PRESSED = re.compile(r"([0-9]{1,19})\.([0-9]{1,19})\.([0-9]{0,12})(?:\.([0-9]{1,19}))?")
MOST_STAFF = 100
AMOUNT_WORDS = 3  # 1 234,50 EUR


class Counter(Cog):
    """Staff and operators use coupons for customers."""

    @command("redeem")
    def redeem(self, ctx: Ctx, code: str, amount: str = "") -> None:
        """What a code is worth, and the button that uses it."""
        by = _by(ctx)
        use, amount = _typed(ctx, code, amount, by)
        paid = amount_of(use, amount)
        written = "" if paid is None else str(paid)
        argument = f"{use.place.batch}.{use.place.number}.{written}.{ctx.new_id()}"
        ctx.reply(_looked(ctx, use, paid), buttons=[ctx.button("use", argument)])

    @button("use")
    def use(self, ctx: Ctx, argument: str) -> None:
        """Use the coupon that was looked at."""
        by, read = _by(ctx), PRESSED.fullmatch(argument)
        if read is None:
            raise UserError("code-unknown")
        paid, look = Paid(int(read[3]) if read[3] else None), read_id(read[4] or "")
        before = store.find(ctx.tx, ctx.community.id, look)
        if before is not None:  # a second tap, which a code that all share would bear
            raise UserError("code-used", at=ctx.community.local(before.at))
        place = store.at(ctx.tx, ctx.community.id, read_id(read[1]), read_id(read[2]))
        use = service.good(ctx, place, by)
        done = service.redeem(ctx, use, paid, by, look=look)
        ctx.reply(
            used(ctx, use, done), buttons=[ctx.button("undo-use", str(done.id))], in_place=True
        )

    @button("undo-use")
    def undo_use(self, ctx: Ctx, argument: str) -> None:
        """The coupon was not used after all."""
        _by(ctx)
        came = undoing.undo(ctx, read_id(argument))
        ctx.reply(came, in_place=True)

    @command("shop staff", right="money")
    def staff(self, ctx: Ctx, member: Member, on: bool = True) -> None:
        """A member may use coupons for customers, or may no more."""
        home = ctx.community.id
        if on and len(store.staff(ctx.tx, home)) >= MOST_STAFF:
            raise UserError("staff-most", most=MOST_STAFF)
        changed = (store.let if on else store.stop)(ctx.tx, home, member.id)
        if changed:
            ctx.audit("shop staff", f"member:{member.id}", before=not on, after=on)
        ctx.reply("staff-on" if on else "staff-off", name=member.name)

    @command("shop list", right="money")
    def shop_list(self, ctx: Ctx) -> None:
        """Who may use coupons for customers."""
        members = store.staff(ctx.tx, ctx.community.id)
        names = tuple(sorted(ctx.members.names(ctx.tx, members)))
        if names:
            ctx.reply("staff", names=names)
        else:
            ctx.reply("staff-none")

    @on(MemberLeft)
    def staff_left(self, ctx: Ctx) -> None:
        """Who left is no staff, and stays none on coming back."""
        store.stop(ctx.tx, ctx.community.id, ctx.member.id)


def used(ctx: Ctx, use: Good, done: Redemption) -> Words:
    """What is said of a coupon that was used just now."""
    parts: list[Words] = [ctx.text("used"), headline(ctx, use.found)]
    if done.paid.amount is not None and done.paid.currency is not None:
        parts.append(ctx.text("paid", amount=money.show(done.paid.amount, done.paid.currency)))
    return Joined(tuple(parts))


def _looked(ctx: Ctx, use: Good, paid: int | None) -> Words:
    campaign, coupon = use.found.campaign, use.coupon
    parts: list[Words] = [headline(ctx, use.found)]
    if campaign.terms:
        parts.append(ctx.lines(campaign.terms))
    if coupon is not None:
        name = tuple(ctx.members.names(ctx.tx, [coupon.member]))
        parts.append(ctx.text("owner", name=name, at=ctx.community.local(coupon.claimed_at)))
        if coupon.expires_at is not None:
            parts.append(ctx.text("until", at=ctx.community.local(coupon.expires_at)))
    if paid is not None:
        parts.append(ctx.text("paid", amount=money.show(paid, campaign.currency)))
    return Joined((*parts, ctx.text("use-how")))


def _typed(ctx: Ctx, code: str, amount: str, by: By) -> tuple[Good, str]:
    """The coupon and the amount; in a line of plain words, the amount may have stayed behind the
    code, whose blanks do not matter.
    """
    words = code.split()
    least = len(words) if amount else max(1, len(words) - AMOUNT_WORDS)
    for cut in range(len(words), least - 1, -1):
        place = service.place(ctx, " ".join(words[:cut]))
        if place is not None:
            return service.good(ctx, place, by), amount or " ".join(words[cut:])
    return service.look(ctx, code, by), amount


def amount_of(use: Good, written: str) -> int | None:
    """What was typed as paid, in the smallest unit; None for nothing. Raises UserError."""
    if not written.strip():
        return None
    paid = money.read(written, use.found.campaign.currency)
    if paid is None:
        raise UserError("amount-wrong", written=written, currency=use.found.campaign.currency)
    return paid


def _by(ctx: Ctx) -> By:
    """Who asks, if they may use coupons; raises UserError."""
    if "money" not in ctx.rights and ctx.member.id not in store.staff(ctx.tx, ctx.community.id):
        raise UserError("not-staff")
    return By(staff=ctx.member.id)

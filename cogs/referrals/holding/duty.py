"""What operators do about friends that wait for them."""

import re

from bot.cog import Cog, button, command, on, value
from bot.communities import OPERATORS
from bot.context import Ctx
from bot.effects import Button, Joined, Words
from bot.errors import UserError
from bot.ids import read_id
from cogs.referrals.events import HeldAged
from cogs.referrals.holding import asking, store
from cogs.referrals.states import service
from cogs.referrals.states import store as states
from cogs.referrals.states.store import Referral, figures
from cogs.referrals.telling import words

ABOUT = re.compile(r"([0-9]+)-([0-9]+)-([0-9]+)")
ANEW = re.compile(r"([0-9]+)-([0-9]+)")
INVITERS = 10


class HoldingDuty(Cog):
    """Odd friends are decided by a person, in one tap."""

    @on("referrals.held_gathered")
    def show_held(self, ctx: Ctx) -> None:
        """The card of an inviter, as it is now."""
        asking.show(ctx, ctx.event.data["inviter"])

    @on("referrals.held_aged")
    def remind(self, ctx: Ctx) -> None:
        """Remind once of what waits for two days, all in one post, and not at night."""
        at = ctx.community.after_night(ctx.now)
        if at > ctx.now:
            ctx.publish(HeldAged(at), at=at, once=str(at))
            return
        count = store.remind(ctx.tx, ctx.community.id, ctx.now - asking.AGED_MS)
        if count:
            ctx.say("held-aged", room=OPERATORS, count=count, buttons=[ctx.button("waiting")])

    @command("referrals held", right="people")
    def held(self, ctx: Ctx) -> None:
        """What waits, by inviter, the oldest first."""
        _list(ctx)

    @button("waiting", right="people")
    def waiting(self, ctx: Ctx) -> None:
        """The same, from the reminder."""
        _list(ctx)

    @button("batch", right="people")
    def batch(self, ctx: Ctx, argument: str) -> None:
        """One inviter's, with what can be done."""
        inviter, found = _of(ctx, argument)
        shown = asking.buttons(ctx, inviter, found)
        ctx.reply(asking.card(ctx, inviter, found), buttons=shown, in_place=True)

    @button("singly", right="people")
    def singly(self, ctx: Ctx, argument: str) -> None:
        """Two buttons for each friend."""
        inviter, found = _of(ctx, argument)
        lines: list[Words] = [ctx.text("card", name=words.name(ctx, inviter), count=len(found))]
        shown: list[Button] = []
        lines += asking.listed(ctx, found)
        for each in found[: asking.SHOWN]:
            who = words.name(ctx, each.member)
            for verb in ("one-counts", "one-not"):
                label = ctx.text(f"label-{verb}", name=who)
                shown.append(Button(f"{ctx.cog}.{verb}", label, str(each.id)))
        ctx.reply(Joined(tuple(lines)), buttons=shown, in_place=True)

    @button("count", right="people")
    def count(self, ctx: Ctx, argument: str) -> None:
        """All that the card showed count."""
        _decide(ctx, argument, counts=True)

    @button("discount", right="people")
    def discount(self, ctx: Ctx, argument: str) -> None:
        """None of them does."""
        _decide(ctx, argument, counts=False)

    @button("one-counts", right="people")
    def one_counts(self, ctx: Ctx, argument: str) -> None:
        """This one counts."""
        _decide_one(ctx, argument, counts=True)

    @button("one-not", right="people")
    def one_not(self, ctx: Ctx, argument: str) -> None:
        """This one does not."""
        _decide_one(ctx, argument, counts=False)

    @button("anew", right="people")
    def anew(self, ctx: Ctx, argument: str) -> None:
        """What did not count by one decision is looked at again, as if nobody had decided."""
        read = ANEW.fullmatch(argument)
        inviter, at = map(read_id, read.groups()) if read else (0, 0)
        found = states.refused(ctx.tx, ctx.community.id, inviter, at)
        if not found:
            raise UserError("held-over")
        for each in found:
            service.anew(ctx, each)
            ctx.audit("referral looked at anew", f"referral:{each.id}")
        asking.show(ctx, inviter)
        ctx.reply("decided-anew", count=len(found), name=words.name(ctx, inviter))

    @value("held")
    def held_now(self, ctx: Ctx) -> int:
        """How many friends wait for an operator's word."""
        return figures.waits(ctx.tx, ctx.community.id)[0]

    @value("held_for", span=True)
    def held_for(self, ctx: Ctx) -> int:
        """For how long the oldest of them has waited, in ms."""
        since = figures.waits(ctx.tx, ctx.community.id)[1]
        return 0 if since is None else ctx.now - since


def _list(ctx: Ctx) -> None:
    found = figures.held(ctx.tx, ctx.community.id)
    if not found:
        raise UserError("held-none")
    inviters: dict[int, list[Referral]] = {}
    for each in found:
        if each.inviter is not None:
            inviters.setdefault(each.inviter, []).append(each)
    rest = figures.waits(ctx.tx, ctx.community.id)[0]
    lines: list[Words] = [ctx.text("held-list", count=rest)]
    shown: list[Button] = []
    for inviter, batch in list(inviters.items())[:INVITERS]:
        who = words.name(ctx, inviter)
        days = (ctx.now - batch[0].since) // (24 * asking.HOUR_MS)
        lines.append(ctx.text("held-line", name=who, count=len(batch), days=days))
        rest -= len(batch)
        shown.append(Button(f"{ctx.cog}.batch", ctx.text("label-batch", name=who), str(inviter)))
    if rest:
        lines.append(ctx.text("friends-more", count=rest))
    ctx.reply(Joined(tuple(lines)), buttons=shown)


def _of(ctx: Ctx, argument: str) -> tuple[int, list[Referral]]:
    inviter = read_id(argument)
    found = figures.held(ctx.tx, ctx.community.id, inviter)
    if not found:
        raise UserError("held-over")
    return inviter, found


def _decide(ctx: Ctx, argument: str, *, counts: bool) -> None:
    read = ABOUT.fullmatch(argument)
    inviter, *last = map(read_id, read.groups()) if read else (0, 0, 0)
    found = [
        each
        for each in figures.held(ctx.tx, ctx.community.id, inviter)
        if [each.since, each.id] <= last
    ]
    if not found:
        raise UserError("held-over")
    done = sum(_settle(ctx, each, counts=counts) for each in found)
    _close(ctx, inviter, done, counts=counts)
    key = "decided-counts" if counts else "decided-not"
    ctx.reply(key, count=done, name=words.name(ctx, inviter), buttons=_undo(ctx, inviter, counts))


def _decide_one(ctx: Ctx, argument: str, *, counts: bool) -> None:
    found = states.find(ctx.tx, ctx.community.id, read_id(argument))
    if found is None or found.inviter is None or not _settle(ctx, found, counts=counts):
        raise UserError("held-over")
    _close(ctx, found.inviter, 1, counts=counts)
    key = "decided-one-counts" if counts else "decided-one-not"
    shown = _undo(ctx, found.inviter, counts)
    ctx.reply(key, name=words.name(ctx, found.member), buttons=shown)


def _settle(ctx: Ctx, referral: Referral, *, counts: bool) -> bool:
    if not service.decide(ctx, referral, counts=counts):
        return False
    after = "counts" if counts else "does not count"
    ctx.audit("referral decided", f"referral:{referral.id}", before=referral.reason, after=after)
    return True


def _close(ctx: Ctx, inviter: int, done: int, *, counts: bool) -> None:
    """The card says who decided; what it did not show yet stays open on it."""
    home = ctx.community.id
    post = store.card(ctx.tx, home, inviter)
    if post is None:
        return
    if figures.held(ctx.tx, home, inviter, 1):
        asking.show(ctx, inviter)
        return
    key = "card-counts" if counts else "card-not"
    by, shown = ctx.member.name, _undo(ctx, inviter, counts)
    ctx.edit(post, key, name=words.name(ctx, inviter), count=done, by=by, buttons=shown)
    store.close(ctx.tx, home, inviter)


def _undo(ctx: Ctx, inviter: int, counts: bool) -> list[Button]:
    """A way back for who pressed the wrong one; what counts is paid already."""
    return [] if counts else [ctx.button("anew", f"{inviter}-{ctx.now}")]

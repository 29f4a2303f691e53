"""Raids as the guard meets them: who comes in is weighed, and operators have the last word."""

from dataclasses import replace
from typing import Literal

from bot.cog import Cog, button, command, on
from bot.context import Ctx
from bot.effects import Button, Joined
from bot.errors import UserError
from bot.events import MemberJoined
from bot.ids import read_id
from bot.kinds import UNITS
from cogs.guard.raids import cards, service, store
from cogs.guard.raids.store import Raid
from cogs.guard.raids.sweeping import What, sweep

UNDOABLE_MS = 7 * UNITS["d"]  # after a raid; then its undoing would be a surprise
BY_HAND = 2  # windows before it was begun by hand, whose newcomers belong to it


class RaidsDuty(Cog):
    """Many who come at once to do harm are held until a person has looked."""

    @on(MemberJoined)
    def weigh(self, ctx: Ctx) -> None:
        """Weigh who comes in with the others of the last minute."""
        if service.is_new(ctx):
            service.came(ctx, ctx.event.invited_by)

    @on("guard.raid_checked")
    def look_again(self, ctx: Ctx) -> None:
        """End a raid that is over."""
        service.check(ctx, int(ctx.event.data["number"]))

    @on("guard.raid_settled")
    def settle(self, ctx: Ctx) -> None:
        """Whose time out is over may stay, if nobody said otherwise."""
        raid = store.find(ctx.tx, ctx.community.id, int(ctx.event.data["number"]))
        if raid is not None:
            sweep(ctx, raid, "in", 0)

    @on("guard.raid_swept")
    def go_on(self, ctx: Ctx) -> None:
        """Go on with the next page of members."""
        data = ctx.event.data
        raid = store.find(ctx.tx, ctx.community.id, int(data["number"]))
        if raid is not None:
            sweep(ctx, raid, data["what"], int(data["by"]))

    @command("raid on", right="people")
    def raid_on(self, ctx: Ctx, stage: Literal["slow", "pause"] = "pause") -> None:
        """Act as in a raid from now on, whatever the counts say."""
        raid = store.active(ctx.tx, ctx.community.id)
        if raid is None:
            since = ctx.now - BY_HAND * ctx.options.raids.window
            raid = service.begin(ctx, stage, "enforce", since, by_hand=True)
        elif raid.by_hand and raid.stage == stage:
            raise UserError("raid-is-on")
        else:
            raid = _by_hand(ctx, raid, stage)
        ctx.audit("raid on", f"raid:{raid.number}", after=stage)
        ctx.reply(Joined(tuple(cards.lines(ctx, raid))), buttons=[_end_button(ctx, raid)])

    @command("raid off", right="people")
    def raid_off(self, ctx: Ctx) -> None:
        """End the raid: rooms and invites are as they were."""
        _end(ctx, _active(ctx))

    @command("raid undo", right="people")
    def raid_undo(self, ctx: Ctx) -> None:
        """Undo the last raid as one: it was none."""
        raid = store.last(ctx.tx, ctx.community.id)
        if raid is None or (raid.ended_at or ctx.now) < ctx.now - UNDOABLE_MS:
            raise UserError("raid-nothing")
        if raid.outcome == "undone":
            raise UserError("raid-undone-before")
        _undo(ctx, raid)

    @command("raid status", right="people")
    def raid_status(self, ctx: Ctx) -> None:
        """Whether there is a raid, and how the last one went."""
        raid = store.last(ctx.tx, ctx.community.id)
        if raid is None:
            ctx.reply("raid-never", joins=ctx.options.raids.joins)
            return
        buttons = [] if raid.ended_at is not None else [_end_button(ctx, raid)]
        ctx.reply(Joined(tuple(cards.lines(ctx, raid))), buttons=buttons)

    @button("raid-act", right="people")
    def act(self, ctx: Ctx, argument: str = "") -> None:
        """An operator says that it is a raid."""
        raid = _named(ctx, argument)
        if raid.ended_at is not None or raid.mode == "enforce":
            raise UserError("raid-decided")
        raid = _by_hand(ctx, raid, "pause")
        ctx.audit("raid on", f"raid:{raid.number}", after=raid.stage)
        ctx.reply(Joined(tuple(cards.lines(ctx, raid))))

    @button("raid-end", right="people")
    def end(self, ctx: Ctx, argument: str = "") -> None:
        """An operator says that it is over."""
        _end(ctx, _named(ctx, argument))

    @button("raid-out", right="people")
    def put_out(self, ctx: Ctx, argument: str = "") -> None:
        """All who came in the raid and were not let in are put out."""
        _sweep(ctx, argument, "out")

    @button("raid-in", right="people")
    def let_in(self, ctx: Ctx, argument: str = "") -> None:
        """All who came in the raid may stay and write."""
        _sweep(ctx, argument, "in")


def _by_hand(ctx: Ctx, raid: Raid, stage: Literal["slow", "pause"]) -> Raid:
    """Somebody says that a raid which was noticed is one."""
    if raid.stage == "pause" and stage == "slow":
        ctx.pause_invites(ctx.now)
        raid = replace(raid, paused_until=None)
    changed = replace(raid, mode="enforce", stage=stage, by_hand=True, hot_at=ctx.now)
    return service.act(ctx, changed)


def _end(ctx: Ctx, raid: Raid) -> None:
    if not service.end(ctx, raid, "ended"):
        raise UserError("raid-off")
    ctx.audit("raid off", f"raid:{raid.number}")
    held = store.counts(ctx.tx, ctx.community.id, raid.number).get("held", 0)
    ctx.reply("raid-ended-now", count=held)


def _undo(ctx: Ctx, raid: Raid) -> None:
    home = ctx.community.id
    gone = store.counts(ctx.tx, home, raid.number).get("out", 0)
    if not service.end(ctx, raid, "undone"):
        store.call(ctx.tx, home, raid.number, "undone")
    raid = store.find(ctx.tx, home, raid.number) or raid
    count = sweep(ctx, raid, "undo", ctx.member.id)
    ctx.audit("raid undo", f"raid:{raid.number}", after=count)
    ctx.reply("raid-undo", count=count, gone=gone)


def _sweep(ctx: Ctx, argument: str, what: What) -> None:
    raid = _named(ctx, argument)
    if not (count := sweep(ctx, raid, what, ctx.member.id)):
        raise UserError("raid-decided")
    ctx.audit(f"raid {what}", f"raid:{raid.number}", after=count)
    ctx.reply(f"raid-swept-{what}", count=count)


def _active(ctx: Ctx) -> Raid:
    raid = store.active(ctx.tx, ctx.community.id)
    if raid is None:
        raise UserError("raid-off")
    return raid


def _named(ctx: Ctx, argument: str) -> Raid:
    """The raid that a button is about."""
    raid = store.find(ctx.tx, ctx.community.id, read_id(argument))
    if raid is None:
        raise UserError("raid-decided")
    return raid


def _end_button(ctx: Ctx, raid: Raid) -> Button:
    return ctx.button("raid-end", str(raid.number))

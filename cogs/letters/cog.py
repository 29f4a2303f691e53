"""What members and operators may do about private messages that nobody asked for."""

import datetime as dt

from bot.cog import Cog, button, command
from bot.context import Ctx
from bot.effects import Can, Joined, Quota, Text, Words
from bot.errors import UserError


class LettersCog(Cog):
    """Private messages can be stopped, taken back, and read in the room."""

    needs = frozenset({Can.SAY, Can.BUTTONS, Can.PRIVATE_ANSWERS})

    @button("stop", letters="stop")
    def stop(self, ctx: Ctx) -> None:
        """The member wants no more private messages."""
        self.off(ctx)

    @command("letters off")
    def off(self, ctx: Ctx) -> None:
        """No more private messages, until this is taken back."""
        ctx.letters.stop(ctx.tx, ctx.member, ctx.now)
        ctx.reply("stopped", buttons=[ctx.button("back")])

    @button("back")
    def back(self, ctx: Ctx) -> None:
        """The member takes the stop back."""
        self.on(ctx)

    @command("letters on")
    def on(self, ctx: Ctx) -> None:
        """Private messages again."""
        ctx.letters.take_back(ctx.tx, ctx.community, ctx.member)
        ctx.reply("taken-back")

    @button("read", letters="read")
    def open(self, ctx: Ctx) -> None:
        """Show the member what waits for them, as much as one answer holds."""
        opened = ctx.letters.open(ctx.tx, ctx.community, ctx.member, ctx.now)
        if opened is None:
            raise UserError("none")
        words: list[Words] = list(opened.words)
        buttons = list(opened.buttons)
        if opened.more:
            words.append(ctx.text("more", more=opened.more))
            buttons.append(ctx.button("next"))
        answer = ctx.reply(Joined(tuple(words)), buttons=buttons)
        ctx.letters.shown(ctx.tx, opened, answer)

    @button("next")
    def open_next(self, ctx: Ctx) -> None:
        """What did not fit into the answer before."""
        self.open(ctx)

    @command("letters read")
    def read(self, ctx: Ctx) -> None:
        """Read what waits."""
        self.open(ctx)

    @command("letters show", right="people")
    def show(self, ctx: Ctx) -> None:
        """What waits here, what the chat takes, and whether it takes anything."""
        now = ctx.letters.standing(ctx.tx, ctx.community, ctx.now)
        lines = [ctx.text("waiting", waiting=now.waiting, kept=now.kept)]
        if now.halt is not None:
            until = ctx.community.local(now.halt.until)
            lines.append(ctx.text("halted", reason=now.halt.reason, until=until))
        lines += [_budget(ctx, quota) for quota in now.quotas] or [ctx.text("no-budget")]
        ctx.reply(Joined(tuple(lines)))

    @button("resume", right="rules", letters="resume")
    def resume_by_button(self, ctx: Ctx) -> None:
        """Operators send again, though the chat took no more."""
        self.resume(ctx)

    @command("letters resume", right="rules")
    def resume(self, ctx: Ctx) -> None:
        """Try again to send, now."""
        if not ctx.letters.resume(ctx.tx, ctx.community, ctx.now):
            raise UserError("not-halted")
        ctx.audit("letters resume", ctx.community.platform, before="halted", after="sends")
        ctx.reply("resumed")


def _budget(ctx: Ctx, quota: Quota) -> Text:
    hours = dt.timedelta(milliseconds=quota.within) // dt.timedelta(hours=1)
    key = "budget-each" if quota.each else "budget-all"
    return ctx.text(key, most=quota.most, hours=hours)

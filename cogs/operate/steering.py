"""What operators do about a script that is there: run it, let it rest, skip, stop."""

from bot.cog import command
from bot.context import Ctx
from bot.errors import UserError
from bot.members import Member
from cogs.operate import bringing
from cogs.operate.bringing import Audience, Bringing, PerDay
from cogs.operate.finding import Finding, Script, fitting, one


class Steering(Bringing, Finding):
    """The commands that change what a script does next."""

    @command("sop run", right="content")
    def sop_run(
        self,
        ctx: Ctx,
        script: Script,
        member: Member | None = None,
        audience: Audience = "",
        per_day: PerDay = 20,
    ) -> None:
        """Run a script now, whatever its times say; one of one member, for this one or many."""
        found = fitting(ctx, script)
        if audience:
            bringing.count(ctx, found, audience, per_day)
            return
        if not found.start(ctx.tx, ctx.event.id, ctx.now, member=member or ctx.member):
            paused = found.paused(ctx.tx) is not None
            raise UserError("is-paused" if paused else "is-busy", script=found.id)
        ctx.audit("sop run", found.id, after=str(member.id) if member else None)
        ctx.reply("sop-run", script=found.id)

    @command("sop pause", right="content")
    def sop_pause(self, ctx: Ctx, script: Script) -> None:
        """The script starts nothing and its runs sleep."""
        found = one(ctx, script)
        if not found.pause(ctx.tx, ctx.member.id, ctx.now):
            raise UserError("is-paused", script=found.id)
        ctx.audit("sop pause", found.id, before="runs", after="paused")
        ctx.reply("sop-pause", script=found.id)

    @command("sop resume", right="content")
    def sop_resume(self, ctx: Ctx, script: Script) -> None:
        """The script runs again."""
        found = one(ctx, script)
        if not found.resume(ctx.tx):
            raise UserError("not-paused", script=found.id)
        ctx.audit("sop resume", found.id, before="paused", after="runs")
        ctx.reply("sop-resume", script=found.id)

    @command("sop skip", right="content")
    def sop_skip(self, ctx: Ctx, script: Script) -> None:
        """The script leaves out its next time."""
        found = one(ctx, script)
        at = found.skip(ctx.tx, ctx.event.id, ctx.member.id, ctx.now)
        if at is None:
            raise UserError("not-planned", script=found.id)
        when = ctx.community.local(at)
        ctx.audit("sop skip", found.id, before=when.isoformat(), after="skipped")
        ctx.reply("sop-skip", script=found.id, when=when)

    @command("sop stop", right="content")
    def sop_stop(self, ctx: Ctx, script: Script) -> None:
        """The script's runs end where they are."""
        found = one(ctx, script)
        runs = found.stop(ctx.tx)
        if not runs:
            raise UserError("nothing-runs", script=found.id)
        ctx.audit("sop stop", found.id, before=runs, after=0)
        ctx.reply("sop-stop", script=found.id, runs=runs)

    @command("sop reload", right="content")
    def sop_reload(self, ctx: Ctx) -> None:
        """Scripts and content are read anew."""
        ctx.scripts.reload(ctx.tx)
        ctx.audit("sop reload", "scripts")
        ctx.reply("sop-reload")

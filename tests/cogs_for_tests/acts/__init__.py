"""Does to members and messages what it is told to, and posts the code of each invite."""

from bot.cog import Cog, command, on
from bot.context import Ctx
from bot.effects import Can, Picture, Plain
from bot.events import EffectDone, EffectRefused
from bot.kinds import Duration
from bot.members import Member


class Acts(Cog):
    """One command for each act."""

    needs = frozenset(
        (
            *(Can.ROLES, Can.MODERATE, Can.PURGE, Can.INVITES, Can.PICTURES),
            *(Can.SLOW, Can.LOCK, Can.PAUSE, Can.NAMES),
        )
    )

    def __init__(self) -> None:
        self.asked: set[int | None] = set()

    @command("give")
    def give(self, ctx: Ctx, who: Member, role: str) -> None:
        self.asked.add(ctx.give_role(who, role))

    @command("swap")
    def swap(self, ctx: Ctx, who: Member, role: str, times: int) -> None:
        for _ in range(times):
            ctx.give_role(who, role)
            ctx.take_role(who, role)

    @command("mute")
    def mute(self, ctx: Ctx, who: Member, span: Duration) -> None:
        ctx.time_out(who, ctx.now + span)

    @command("kick")
    def kick(self, ctx: Ctx, who: Member) -> None:
        ctx.kick(who, "spam", room="lobby")

    @command("ban")
    def ban(self, ctx: Ctx, who: Member) -> None:
        ctx.ban(who, "spam", room="lobby")

    @command("unban")
    def unban(self, ctx: Ctx, who: Member) -> None:
        ctx.unban(who)

    @command("rename")
    def rename(self, ctx: Ctx, who: Member, name: str = "") -> None:
        ctx.rename(who, Plain(name))

    @command("retitle")
    def retitle(self, ctx: Ctx, thread: str, title: str, shut: bool = False) -> None:
        ctx.retitle("lobby", thread, Plain(title), shut=shut)

    @command("slow")
    def slow(self, ctx: Ctx, where: str, seconds: int) -> None:
        ctx.slow(where, seconds)

    @command("lock")
    def lock(self, ctx: Ctx, where: str) -> None:
        ctx.lock(where)

    @command("unlock")
    def unlock(self, ctx: Ctx, where: str) -> None:
        ctx.unlock(where)

    @command("pause")
    def pause(self, ctx: Ctx, span: Duration) -> None:
        ctx.pause_invites(ctx.now + span)

    @command("clear")
    def clear(self, ctx: Ctx, messages: str, where: str = "lobby") -> None:
        ctx.reply("cleared", times=len(ctx.purge(where, messages.split())))

    @command("link")
    def invite(self, ctx: Ctx, uses: int = 0) -> None:
        self.asked.add(ctx.make_invite(uses=uses))

    @command("show")
    def show(self, ctx: Ctx, file: str) -> None:
        post = ctx.say("shown", pictures=[Picture(file, Plain("a *green* square"))])
        assert post is not None
        ctx.edit(post, "shown-again")

    @on(EffectDone)
    def done(self, ctx: Ctx) -> None:
        if ctx.event.post in self.asked and ctx.event.native is not None:
            ctx.say("code", code=ctx.event.native)

    @on(EffectRefused)
    def refused(self, ctx: Ctx) -> None:
        if ctx.event.post in self.asked:
            ctx.say("refused", reason=ctx.event.reason)


COG = Acts

"""Hears what the probe tells, and fails as often as it is told to."""

from bot.cog import Cog, on
from bot.context import Ctx
from bot.events import MessageSent


class Listener(Cog):
    """Posts what it heard, so that a test sees how often."""

    breaks = 0
    heard_too = 0  # in units that were committed

    @on("probe.told")
    def hear(self, ctx: Ctx) -> None:
        ctx.say("heard", text=ctx.event.data["text"])
        if self.breaks:
            self.breaks -= 1
            raise RuntimeError("a fault of the listener")

    @on("probe.told")
    def hear_too(self, ctx: Ctx) -> None:
        ctx.say("heard-too", text=ctx.event.data["text"])
        ctx.tx.after_commit(self._count)

    @on("listener.say")
    def asked(self, ctx: Ctx) -> None:
        ctx.say("read", text=f"{ctx.event.data['text']}, {ctx.member.name}")

    def _count(self) -> None:
        self.heard_too += 1

    @on(MessageSent)
    def read(self, ctx: Ctx) -> None:
        ctx.say("read", text=ctx.event.text)


COG = Listener

"""Looks at what is written before all others, and stops what says that it wants to be stopped."""

import time

from bot.cog import Cog, screen
from bot.context import Ctx
from bot.events import (
    MemberJoined,
    MemberRenamed,
    MessageEdited,
    MessageSent,
    MessageUnfurled,
    ThreadOpened,
)
from bot.sight import Sight


class Gate(Cog):
    """`gate stop x` is stopped, `gate pass x` goes on; `copies` tells what somebody wrote."""

    sights: list[Sight] | None = None  # what it saw, where a test wants to know

    @screen(
        *(MessageSent, MessageEdited, MessageUnfurled, MemberRenamed, ThreadOpened), then="found"
    )
    def look(self, sight: Sight) -> str | None:
        if self.sights is not None:
            self.sights.append(sight)
        text: str = getattr(sight.event, "text", "")
        if text == "gate raises":
            raise RuntimeError("a fault of the gate")
        if text == "gate is slow":
            end = time.perf_counter() + 0.004
            while time.perf_counter() < end:
                pass
        return text.removeprefix("gate ") if text.startswith(("gate stop", "gate pass")) else None

    def found(self, ctx: Ctx, what: str) -> bool:
        ctx.say("found", what=what)
        if what.endswith("breaks"):
            raise RuntimeError("a fault of what follows")
        return what.startswith("stop")

    @screen(MessageSent, MemberJoined, then="found_later")
    def look_later(self, sight: Sight) -> str | None:
        if isinstance(sight.event, MemberJoined):
            return "a spammer" if sight.member.name == "Spammer" else None
        return "twice" if "twice" in sight.event.text else None  # type: ignore[attr-defined]

    def found_later(self, ctx: Ctx, what: str) -> bool:
        ctx.say("found-later", what=what)
        return True


COG = Gate

"""How the guard stands, and what it would say to a text."""

from typing import Annotated

from bot.cog import Cog, command
from bot.context import Ctx
from bot.kinds import Within
from cogs.guard.status import telling, trial

Tried = Annotated[str, Within(least=1, most=2_000)]


class Standing(Cog):
    """What operators ask the guard."""

    @command("guard status", right="people")
    def guard_status(self, ctx: Ctx) -> None:
        """Whether the guard acts, what its rules did, and what waits."""
        ctx.reply(telling.status(ctx))

    @command("guard test", right="people")
    def guard_test(self, ctx: Ctx, text: Tried) -> None:
        """What it would do about a text, of a newcomer and of a regular."""
        ctx.reply(trial.tried(ctx, text))

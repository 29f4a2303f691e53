"""What operators say about other bots: let one be, or judge it again."""

from typing import Annotated

from bot.cog import Cog, button, command
from bot.context import Ctx
from bot.kinds import Within
from cogs.guard.bots import service

Typed = Annotated[str, Within(least=1, most=60)]


class Bots(Cog):
    """Bots and webhooks that are never touched."""

    @button("let-bot-be", right="people")
    def let_bot_be(self, ctx: Ctx, argument: str) -> None:
        """The bot of a card is never touched from now on."""
        ctx.reply("bot-let-be", bot=service.let_be(ctx, argument))

    @command("guard bot", right="people")
    def guard_bot(self, ctx: Ctx, bot: Typed, judge: bool = False) -> None:
        """A bot is never touched, or with `judge` it is judged again."""
        if judge:
            ctx.reply("bot-judged", bot=service.judge_again(ctx, bot))
        else:
            ctx.reply("bot-let-be", bot=service.let_be(ctx, bot))

"""Shows cards: one that all may see, one that says a secret, one that fails, one that is amiss."""

from bot.cog import PUBLIC, Cog, command
from bot.context import Ctx
from bot.effects import Sealed


class Draws(Cog):
    """One command for what may become of a card."""

    @command("draw aloud", answers=PUBLIC)
    def aloud(self, ctx: Ctx, name: str) -> None:
        shown = ctx.card("note", alt=ctx.text("alt", name=name), name=name, what=ctx.text("what"))
        ctx.reply("here", pictures=[shown])

    @command("draw post")
    def post(self, ctx: Ctx) -> None:
        shown = ctx.card("note", alt=ctx.text("alt", name="all"), name="all", what=ctx.text("what"))
        ctx.say("here", pictures=[shown])
        ctx.reply("done")

    @command("draw secret")
    def secret(self, ctx: Ctx, code: str) -> None:
        sealed = Sealed(ctx.seal(code))
        alt = ctx.text("alt", name=sealed)
        ctx.reply("here", pictures=[ctx.card("note", alt=alt, name=sealed, what="")])

    @command("draw broken")
    def broken(self, ctx: Ctx) -> None:
        ctx.reply("here", pictures=[ctx.card("broken", alt=ctx.text("alt", name="nobody"))])

    @command("draw astray")
    def astray(self, ctx: Ctx) -> None:
        ctx.reply("here", pictures=[ctx.card("nowhere", alt="alt")])


COG = Draws

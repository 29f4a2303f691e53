"""Says again what members write and press, and gives roles: whatever a storm should not undo."""

from bot.cog import Cog, button, on
from bot.context import Ctx
from bot.effects import Can, Plain
from bot.events import MessageSent

HEARD = "👂"


class Echo(Cog):
    """Each answer has the number of its question, so that lost and double can be told."""

    needs = frozenset({Can.REACT, Can.BUTTONS, Can.ROLES})

    @on(MessageSent)
    def hear(self, ctx: Ctx) -> None:
        match ctx.event.text.split():
            case ["echo", number]:
                ctx.react(HEARD)
                ctx.say(Plain(f"heard {number}"))
            case ["badge", _, role]:
                ctx.react(HEARD)
                ctx.give_role(ctx.member, role)

    @button("press")
    def press(self, ctx: Ctx, argument: str) -> None:
        ctx.reply(Plain(f"pressed {argument} by {ctx.member.name}"))
        ctx.say(Plain(f"{ctx.member.name} pressed {argument}"))


COG = Echo

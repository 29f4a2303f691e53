"""Hooks as operators meet them: how each is doing, and trying dead letters again."""

from typing import Annotated

from bot.cog import Cog, Completes, command, done, on
from bot.context import Ctx
from bot.effects import Joined, Words
from bot.errors import UserError
from bot.machine import Posted
from cogs.coupons.hooks import store, telling

MOST = 20  # hooks that are shown
AT_ONCE = 200  # letters that one command tries again


class Hooks(Cog):
    """Programs of shops are told what happens."""

    @on("coupons.letter_due")
    def letter_due(self, ctx: Ctx) -> None:
        """It is tried again."""
        telling.send(ctx, int(ctx.event.data["letter"]))

    @done("letter")
    def letter_came(self, ctx: Ctx, result: Posted, letter: int) -> None:
        """What came of a try."""
        telling.came(ctx, result, letter)

    @command("hooks list", right="money")
    def hooks(self, ctx: Ctx) -> None:
        """How each hook is doing."""
        names = _names(ctx)
        ctx.reply(Joined(tuple(_line(ctx, each) for each in names[:MOST])) if names else "no-hooks")

    @command("hooks retry", right="money")
    def retry(self, ctx: Ctx, name: Annotated[str, Completes("hook_names")] = "") -> None:
        """Try what nobody took again: of one hook, or of all."""
        if name and name not in _names(ctx):
            raise UserError("no-hook", name=name)
        left, tried = AT_ONCE, 0
        for each in [name] if name else _names(ctx):
            if each in ctx.options.hooks:
                tried += telling.revive(ctx, each, left - tried)
        ctx.audit("hooks retry", f"hooks:{name or '*'}", after=tried)
        ctx.reply("hooks-retried" if tried else "hooks-none-dead", count=tried)

    def hook_names(self, ctx: Ctx) -> list[str]:
        """What can be named here."""
        return _names(ctx)


def _names(ctx: Ctx) -> list[str]:
    """Those of config.yaml, then those that letters still name."""
    written = ctx.options.hooks
    left = [each for each in store.hooks(ctx.tx, ctx.community.id) if each not in written]
    return [*written, *left]


def _line(ctx: Ctx, name: str) -> Words:
    found = store.standing(ctx.tx, ctx.community.id, name)
    counted = {"taken": found.taken, "waiting": found.waiting, "dead": found.dead}
    parts: list[Words] = [ctx.text("hook-line", name=name, **counted)]
    if found.taken_at is not None:
        parts.append(ctx.text("hook-taken", at=ctx.community.local(found.taken_at)))
    if found.why:
        parts.append(ctx.text(f"hook-{found.why}", status=found.status))
    return Joined(tuple(parts))

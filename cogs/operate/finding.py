"""Scripts by the names that operators type, and what is said of each everywhere."""

from typing import Annotated

from bot.cog import Completes
from bot.context import Ctx
from bot.effects import Text
from bot.errors import UserError
from bot.scripts import OneScript

POSTS_SHOWN = 10
Script = Annotated[str, Completes("scripts")]


class Finding:
    """Completes the names of scripts."""

    def scripts(self, ctx: Ctx) -> list[str]:
        """Names to complete."""
        return ctx.scripts.names(ctx.community)


def one(ctx: Ctx, name: str) -> OneScript:
    """The script with this name; raises UserError where there is none."""
    found = ctx.scripts.find(ctx.community, name)
    if found is None:
        raise UserError("no-such-script", script=name)
    return found


def fitting(ctx: Ctx, name: str) -> OneScript:
    """The script with this name, if it can run here; raises UserError saying why not."""
    found = one(ctx, name)
    why = found.unfit()
    if why is not None:
        raise UserError("does-not-fit", script=found.id, why=why)
    return found


def times(ctx: Ctx, script: OneScript) -> list[int]:
    """When it runs next (UTC ms)."""
    return script.coming(ctx.tx, ctx.now, POSTS_SHOWN)


def line(ctx: Ctx, at: int, script: str) -> Text:
    """One of its times by the community's clock."""
    return ctx.text("sop-line", when=ctx.community.local(at), script=script)

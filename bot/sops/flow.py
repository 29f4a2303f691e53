"""What every script has before any cog adds to it."""

from bot.cog import Cog, value
from bot.context import Ctx
from bot.filling import Filling
from bot.sops.asking import Asking
from bot.sops.posting import Posting
from bot.sops.waiting import Waiting


class Flow(Posting, Asking, Waiting, Filling, Cog):
    """The steps and values of the core itself."""

    @value("member.name", for_member=True)
    def member_name(self, ctx: Ctx) -> str:
        """The member for whom the script runs."""
        return ctx.member.name

    @value("member.tags", for_member=True)
    def member_tags(self, ctx: Ctx) -> list[str]:
        """What the member said of themselves by buttons."""
        return ctx.members.tags(ctx.tx, ctx.member)

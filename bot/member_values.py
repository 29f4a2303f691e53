"""What the core itself knows of a member, as values for scripts and audiences."""

from bot import ledger
from bot.audience_words import NEVER
from bot.cog import value
from bot.context import Ctx
from bot.effects import Can


class MemberValues:
    """Values of the member for whom a script runs, or who is looked at for an audience."""

    @value("member.name", for_member=True)
    def member_name(self, ctx: Ctx) -> str:
        """The member for whom the script runs."""
        return ctx.member.name

    @value("member.tags", for_member=True)
    def member_tags(self, ctx: Ctx) -> list[str]:
        """What the member said of themselves by buttons."""
        return ctx.members.tags(ctx.tx, ctx.member)

    @value("member.language", for_member=True)
    def member_language(self, ctx: Ctx) -> str:
        """The member's own language, or what is spoken in the community."""
        return ctx.member.language or ctx.community.language

    @value("member.points", for_member=True)
    def member_points(self, ctx: Ctx) -> int:
        """What the member has by the ledger."""
        return ledger.balance(ctx.tx, ctx.community.id, ctx.member.id)

    @value("member.tenure", for_member=True, span=True)
    def member_tenure(self, ctx: Ctx) -> float:
        """For how long (ms) the member is here; who was here before the bot is here for ever."""
        joined = ctx.member.joined_at
        return NEVER if joined is None else float(max(0, ctx.now - joined))

    @value("member.last_active", for_member=True, span=True)
    def member_last_active(self, ctx: Ctx) -> float:
        """How long ago (ms) the member wrote, reacted, pressed or called something."""
        seen, first = ctx.sighting(ctx.member), ctx.member.first_seen_at
        return float(max(0, ctx.now - (first if seen is None else max(first, seen.active_at))))

    @value("member.role", for_member=True, needs=[Can.ROLES])
    def member_role(self, ctx: Ctx) -> list[str]:
        """The member's roles in the chat, by their native ids and by their names."""
        seen = ctx.sighting(ctx.member)
        held = frozenset[str]() if seen is None else seen.roles
        names = (ctx.role_name(each) for each in held)
        return [*sorted(name for name in names if name is not None), *sorted(held)]

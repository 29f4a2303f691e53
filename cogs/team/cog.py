"""What the team offers: a list of who holds what, and commands that change it."""

from collections.abc import Sequence

from bot.cog import Cog, button, command, form, on
from bot.context import Ctx
from bot.effects import Button, Can, Joined, Words
from bot.errors import UserError
from bot.events import MemberLeft
from bot.holders import Holder, named
from bot.ids import read_id
from bot.kinds import RolePick
from bot.members import Member
from bot.places import RoleLink
from cogs.team import changing
from cogs.team.forms import Right, Rights

SHOWN = 20  # buttons of one answer
RIGHTS: tuple[Right, ...] = ("content", "people", "money", "rules")


class TeamCog(Cog):
    """Operators give and take rights, and nothing of who goes stays behind."""

    needs = frozenset({Can.SAY, Can.BUTTONS, Can.PRIVATE_ANSWERS, Can.FORMS})
    speaks_in = ("ops",)

    @command("team list", right="rules")
    def list(self, ctx: Ctx) -> None:
        """Who holds which right, and from where."""
        holders, roles = ctx.team.holders(ctx), ctx.team.roles(ctx)
        lines: list[Words] = [ctx.text("team")]
        lines += [_line(ctx, each) for each in holders if each.rights]
        lines += [
            ctx.text("role-line", role=RoleLink(role), rights=tuple(map(named, rights)))
            for role, rights in roles.items()
        ]
        ctx.reply(Joined((*lines, ctx.text("team-how"))), buttons=_buttons(ctx, holders))

    @command("team give", right="rules")
    def give(self, ctx: Ctx, member: Member, right: Right) -> None:
        """A member gets a right."""
        changing.give(ctx, member, right)
        said = ctx.text("given", name=member.name, right=named(right))
        # Where a chat has roles, it also has its own word on who sees which command.
        more = [ctx.text("given-hint", name=member.name)] if Can.ROLES in ctx.community.can else []
        ctx.reply(Joined((said, *more)))

    @command("team take", right="rules")
    def take(self, ctx: Ctx, member: Member, right: Right) -> None:
        """A member loses a right."""
        changing.take(ctx, member, right)
        ctx.reply("taken", name=member.name, right=named(right))

    @command("team role", right="rules")
    def role(self, ctx: Ctx, role: RolePick, right: Right, on: bool = True) -> None:
        """A right goes with a role of the chat, or does so no more."""
        (changing.bind if on else changing.unbind)(ctx, role, right)
        key, link, name = "bound" if on else "unbound", RoleLink(role), named(right)
        ctx.say(f"ops-{key}", room="ops", role=link, right=name, by=ctx.member.name)
        ctx.reply(key, role=link, right=name)

    @command("team leave", right="rules")
    def leave(self, ctx: Ctx, member: Member) -> None:
        """A member is no operator any more."""
        count = changing.leave(ctx, member)
        ctx.reply("ended-answer", name=member.name, count=count)

    @button("change", right="rules")
    def change(self, ctx: Ctx, argument: str) -> None:
        """Ask which rights a member is to have."""
        member = _member(ctx, argument)
        own = ctx.team.given(ctx, member)
        rights = tuple(right for right in RIGHTS if right in own)
        ctx.open_form("rights", argument=argument, rights=rights)

    @form("rights", right="rules")
    def rights(self, ctx: Ctx, sent: Rights, argument: str) -> None:
        """A member has these rights by a command, and no others."""
        member = _member(ctx, argument)
        before = ctx.team.given(ctx, member)
        if before == set(sent.rights):
            raise UserError("nothing-changed", name=member.name)
        for right in RIGHTS:
            if right in sent.rights and right not in before:
                changing.give(ctx, member, right)
            elif right in before and right not in sent.rights:
                changing.take(ctx, member, right)
        ctx.reply("changed", name=member.name)

    @on(MemberLeft)
    def left(self, ctx: Ctx) -> None:
        """Who left the community is no operator there, and stays none on coming back."""
        gone = ctx.team.leave(ctx, ctx.member)
        ctx.team.forget(ctx, ctx.member)
        if not gone.rights and not gone.tasks:
            return
        ctx.audit("team left", str(ctx.member.id), before=list(gone.rights), after=[])
        key = "left" if gone.tasks else "left-rights"
        said: list[Words] = [ctx.text(key, name=ctx.member.name, count=len(gone.tasks))]
        if ctx.team.locked_out(ctx):
            said.append(ctx.text("nobody-left"))
        ctx.say(Joined(tuple(said)), room="ops")


def _line(ctx: Ctx, holder: Holder) -> Words:
    by_source: dict[str, list[Words]] = {}
    for right, source in sorted(holder.rights.items()):
        by_source.setdefault(source, []).append(named(right))
    parts = tuple(
        ctx.text(f"from-{source}", rights=tuple(rights)) for source, rights in by_source.items()
    )
    return ctx.text("holder", name=holder.name, rights=parts)


def _buttons(ctx: Ctx, holders: Sequence[Holder]) -> Sequence[Button]:
    return [
        Button("team.change", ctx.text("button-change", name=each.name), str(each.member))
        for each in holders
        if "given" in each.rights.values()
    ][:SHOWN]


def _member(ctx: Ctx, argument: str) -> Member:
    member = ctx.members.get(ctx.tx, read_id(argument))
    if member is None or member.community != ctx.community.id:
        raise UserError("nobody")
    return member

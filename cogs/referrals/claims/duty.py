"""What is not known can be said: by the newcomer, with the inviter's consent."""

from bot.cog import Cog, button, command
from bot.context import Ctx
from bot.effects import Button, Words
from bot.errors import UserError
from bot.ids import read_id
from bot.members import Member
from cogs.referrals.claims import service, store
from cogs.referrals.states import store as states
from cogs.referrals.telling import words


class ClaimsDuty(Cog):
    """A newcomer names who invited them, and that member agrees or does not."""

    @command("invited by")
    def invited_by(self, ctx: Ctx, member: Member) -> None:
        """Say who invited you."""
        _name(ctx, member)

    @command("referrals said", right="people")
    def said(self, ctx: Ctx, newcomer: Member, inviter: Member) -> None:
        """Say who invited somebody of whom it is not known."""
        service.decide(ctx, newcomer, inviter)
        ctx.reply("said", name=newcomer.name, inviter=inviter.name)

    @button("who")
    def who(self, ctx: Ctx) -> None:
        """Ask the newcomer who invited them; those whose links it may have been are buttons."""
        found = service.open_to(ctx, ctx.member)
        shown = [
            Button(f"{ctx.cog}.named", ctx.text("label-named", name=name), str(each))
            for each in found.candidates[:5]
            if (name := words.name(ctx, each))
        ]
        ctx.reply("claim-who-of" if shown else "claim-who", buttons=shown)

    @button("named")
    def named(self, ctx: Ctx, argument: str) -> None:
        """It was this one."""
        id = read_id(argument)
        found = service.open_to(ctx, ctx.member)
        member = ctx.members.get(ctx.tx, id) if id in found.candidates else None
        if member is None:
            raise UserError("claim-none")
        _name(ctx, member)

    @button("agree")
    def agree(self, ctx: Ctx, argument: str) -> None:
        """Yes, I invited them."""
        _answer(ctx, argument, agrees=True)

    @button("disagree")
    def disagree(self, ctx: Ctx, argument: str) -> None:
        """No, that was somebody else."""
        _answer(ctx, argument, agrees=False)


def waiting(ctx: Ctx, inviter: int) -> tuple[list[Words], list[Button]]:
    """Who says that this member invited them, with the buttons to answer."""
    lines: list[Words] = []
    shown: list[Button] = []
    for referral in store.waiting(ctx.tx, ctx.community.id, inviter):
        found = states.find(ctx.tx, ctx.community.id, referral)
        if found is None or found.state != "unknown":
            continue
        who = words.name(ctx, found.member)
        lines.append(ctx.text("claim-asks", name=who))
        shown += _buttons(ctx, found.id, who)
    return lines, shown


def _name(ctx: Ctx, inviter: Member) -> None:
    found = service.name(ctx, ctx.member, inviter)
    who = ctx.member.name
    ctx.whisper(inviter, "claim-asks", name=who, buttons=_buttons(ctx, found.id, who))
    ctx.reply("claim-asked", name=inviter.name)


def _buttons(ctx: Ctx, referral: int, who: str | Words) -> list[Button]:
    return [
        Button(f"{ctx.cog}.{verb}", ctx.text(f"label-{verb}", name=who), str(referral))
        for verb in ("agree", "disagree")
    ]


def _answer(ctx: Ctx, argument: str, *, agrees: bool) -> None:
    id = read_id(argument)
    found = service.answer(ctx, ctx.member, id, agrees=agrees)
    ctx.reply("claim-yes" if agrees else "claim-no", name=words.name(ctx, found.member))

"""Rewards for mere joining, where the platform's rules forbid them: off, until past a warning."""

from collections.abc import Sequence

from bot.checkups import Finding
from bot.cog import Cog, button, command
from bot.communities import Community
from bot.context import Ctx
from bot.effects import Button, Can, Joined, Text
from bot.errors import UserError
from cogs.referrals.events import RulesChanged
from cogs.referrals.telling import rules


class PolicyDuty(Cog):
    """What pays here, and what a platform has against it."""

    def findings(self, home: Community) -> Sequence[Finding]:
        """That mere joining was to be rewarded where the platform's rules forbid it."""
        options = home.options[self.name]
        if options.takes_part != "none" or Can.REWARD_JOINS in home.can:
            return ()
        state = "on" if options.despite_policy else "off"
        what = Text(self.name, f"policy-{state}")
        remedy = Text(self.name, f"policy-{state}-remedy")
        return (Finding(what, remedy, stops=False, warns=True),)

    @command("referrals rules", right="rules")
    def rules(self, ctx: Ctx) -> None:
        """What counts here, what is given for it, and the switch for mere joining."""
        _show(ctx)

    @button("joining", right="rules")
    def joining(self, ctx: Ctx, argument: str = "") -> None:
        """Reward mere joining, past a warning where the platform forbids it; or take that back."""
        if argument == "off":
            _choose(ctx, takes_part=None, despite_policy=None)
            _show(ctx)
            return
        forbidden = Can.REWARD_JOINS not in ctx.community.can
        if forbidden and argument != "anyway":
            sure = Button(f"{ctx.cog}.joining", ctx.text("label-anyway"), "anyway")
            ctx.reply("policy-warning", buttons=[sure], in_place=True)
            return
        _choose(ctx, takes_part="none", **({"despite_policy": True} if forbidden else {}))
        _show(ctx)


def _choose(ctx: Ctx, **options: str | bool | None) -> None:
    before = {name: getattr(ctx.options, name) for name in options}
    ctx.choose(**options)
    after = {name: getattr(ctx.options, name) for name in options}
    if before == after:
        raise UserError("rules-same")
    ctx.publish(RulesChanged())
    ctx.audit("referrals rules", "community", before=before, after=after)


def _show(ctx: Ctx) -> None:
    options = ctx.options
    holding, word = rules.span(ctx, options.holding), options.word
    bounds = ctx.text("rules-bounds", holding=holding, most=options.per_day, word=word)
    on = options.takes_part == "none"
    label = ctx.text("label-joining-off" if on else "label-joining")
    shown = [Button(f"{ctx.cog}.joining", label, "off" if on else "on")]
    ctx.reply(Joined((*rules.whole(ctx), bounds)), buttons=shown, in_place=True)

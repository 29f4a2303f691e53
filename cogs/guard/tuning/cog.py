"""What operators choose by commands: the preset, the mode of a rule, bots that are let be."""

from typing import Annotated

from bot.cog import Cog, Completes, command
from bot.context import Ctx
from bot.errors import UserError
from cogs.guard.cases import words
from cogs.guard.evidence import Mode
from cogs.guard.judging.policy import RULE_NAMES, Preset
from cogs.guard.tuning import service


class Tuning(Cog):
    """config.yaml wins over each of them, and says so."""

    @command("guard preset", right="rules")
    def guard_preset(self, ctx: Ctx, preset: Preset) -> None:
        """How strict the guard is from now on."""
        service.preset(ctx, preset)
        ctx.reply("preset-now", preset=preset)

    @command("guard rule", right="rules")
    def guard_rule(
        self, ctx: Ctx, rule: Annotated[str, Completes("tuned_rules")], mode: Mode
    ) -> None:
        """Whether a rule acts, asks operators, or only remembers."""
        name = next((each for each in RULE_NAMES if each == rule.strip().lower()), None)
        if name is None:
            raise UserError("replay-no-rule", rule=rule, rules=RULE_NAMES)
        service.rule_mode(ctx, name, mode)
        ctx.reply("rule-now", what=words.rule(ctx, name), rule=name, mode=mode)

    def tuned_rules(self, ctx: Ctx) -> list[str]:
        """The rules there are."""
        del ctx
        return list(RULE_NAMES)

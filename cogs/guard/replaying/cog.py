"""A rule is tried on what was found lately, before it is changed."""

from typing import Annotated, Literal

from bot.cog import Cog, Completes, command, on
from bot.context import Ctx
from bot.errors import UserError
from bot.kinds import UNITS, Within
from cogs.guard.evidence import Mode
from cogs.guard.judging.policy import RULE_NAMES, Policy, Wish
from cogs.guard.replaying import features, store, telling
from cogs.guard.replaying.replay import changed, replay

Days = Annotated[int, Within(least=1, most=features.KEPT_DAYS)]
Weight = Annotated[float, Within(least=0, most=2)]


class Replaying(Cog):
    """What another rule would have hit, and whom."""

    @command("guard replay", right="people")
    def replay(
        self,
        ctx: Ctx,
        rule: Annotated[str, Completes("rule_names")],
        days: Days = 7,
        mode: Mode | None = None,
        action: Literal["flag", "hold", "delete"] | None = None,
        newcomers: Weight | None = None,
        regulars: Weight | None = None,
    ) -> None:
        """What a changed rule would have hit in the last days."""
        name = next((each for each in RULE_NAMES if each == rule.strip().lower()), None)
        wish = Wish(newcomers, regulars, action, mode)
        if name is None:
            raise UserError("replay-no-rule", rule=rule, rules=RULE_NAMES)
        if wish == Wish():
            raise UserError("replay-nothing")
        since = ctx.now - days * UNITS["d"]
        found = store.since(ctx.tx, ctx.community.id, since, telling.READ)
        then = changed(ctx.options, name, wish)

        def in_room(rules: Policy, room: str) -> Policy:
            return rules.in_room(ctx.community.role_of(room) or "")

        done = replay(found, ctx.options.policy, then, in_room)
        telling.tell(ctx, done, name, days, len(found))

    def rule_names(self, ctx: Ctx) -> list[str]:
        """The rules there are."""
        del ctx
        return list(RULE_NAMES)

    @on("guard.features_aged")
    def forget_features(self, ctx: Ctx) -> None:
        """Forget what was found long ago."""
        features.age(ctx)

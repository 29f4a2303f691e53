"""Changes options of the guard in the name of an operator, and writes down who it was."""

from dataclasses import fields, replace
from typing import Any

from bot.context import Ctx
from bot.errors import UserError
from cogs.guard.evidence import Mode
from cogs.guard.judging.policy import Preset, RuleName, Wish


def preset(ctx: Ctx, wanted: Preset) -> None:
    """The community has another preset; raises UserError where it is so, or config.yaml sets it."""
    before = ctx.options.preset
    if before == wanted:
        raise UserError("preset-known", preset=wanted)
    ctx.choose(preset=wanted)
    ctx.audit("guard preset", "guard", before=before, after=wanted)


def rule_mode(ctx: Ctx, name: RuleName, mode: Mode) -> None:
    """A rule has another mode; raises UserError where config.yaml sets rules."""
    before = ctx.options.policy.rules[name].mode
    rules = {**ctx.options.rules, name: replace(ctx.options.rules.get(name, Wish()), mode=mode)}
    ctx.choose(rules={each: _plain(wish) for each, wish in rules.items()})
    ctx.audit("guard rule", f"rule:{name}", before=before, after=mode)


def _plain(wish: Wish) -> dict[str, Any]:
    given = {each.name: getattr(wish, each.name) for each in fields(wish)}
    return {name: value for name, value in given.items() if value is not None}

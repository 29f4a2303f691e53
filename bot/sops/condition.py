"""Conditions of scripts: values that cogs offer, held against what an operator wrote."""

from collections.abc import Mapping

from bot.context import Ctx
from bot.kinds import ValueName
from bot.measure import Test

Condition = Mapping[ValueName, Test]
"""Values by name and what each must be; all of them must hold."""


def holds(ctx: Ctx, condition: Condition) -> bool:
    """Whether every test of the condition holds now."""
    return all(test.holds(ctx.value(name)) for name, test in condition.items())

"""Weighs what was read in a message by rules, and says why."""

from cogs.guard.judging.judge import judge
from cogs.guard.judging.policy import Policy, policy

__all__ = ["Policy", "judge", "policy"]

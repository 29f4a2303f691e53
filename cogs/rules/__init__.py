"""The house rules: versioned, in five languages, accepted with a button."""

from cogs.rules.cog import RulesCog

COG = RulesCog

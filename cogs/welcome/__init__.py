"""Newcomers are welcomed once, together, with three rules and one easy choice."""

from cogs.welcome.cog import WelcomeCog

COG = WelcomeCog

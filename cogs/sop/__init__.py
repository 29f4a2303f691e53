"""Asks who is in, and counts those who press the button."""

from cogs.sop.cog import SopCog

COG = SopCog

"""Operators add lines for scripts to take turns through: one by one, or as a whole table."""

from cogs.content.cog import ContentCog

COG = ContentCog

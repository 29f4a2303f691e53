"""What an operator should know in the morning, in eight lines."""

from cogs.day.cog import DayCog

COG = DayCog

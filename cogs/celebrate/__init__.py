"""Tells scripts who has been with the community for a month, a hundred days or a year today."""

from cogs.celebrate.cog import CelebrateCog

COG = CelebrateCog

"""Members check in once a day; a streak earns points."""

from cogs.checkin.cog import CheckInCog

COG = CheckInCog

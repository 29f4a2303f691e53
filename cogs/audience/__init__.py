"""Shows operators who is in an audience of config.yaml, and why."""

from cogs.audience.cog import AudienceCog

COG = AudienceCog

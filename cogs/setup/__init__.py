"""Setting up a community, and opening it to its members."""

from cogs.setup.cog import Setup

COG = Setup

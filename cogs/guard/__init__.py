"""The guard: spam and disguised links do not stay up, and nobody is punished in error."""

from cogs.guard.cog import Guard

COG = Guard

"""The operators' commands: see which posts come next, run a script now."""

from cogs.operate.cog import Operate

COG = Operate

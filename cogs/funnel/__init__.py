"""Shows how far newcomers get, by where they came from and when."""

from cogs.funnel.cog import FunnelCog

COG = FunnelCog

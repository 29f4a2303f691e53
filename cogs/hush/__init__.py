"""Hush: a community's bot says nothing that answers nobody, for a while."""

from cogs.hush.cog import Hushing

COG = Hushing

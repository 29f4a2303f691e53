"""Campaigns that bring friends: a few friends help, and all of them get something."""

from cogs.friends.cog import FriendsCog

COG = FriendsCog

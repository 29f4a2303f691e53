"""Rooms that fit a member's tags, each with a button to join."""

from cogs.topics.cog import TopicsCog

COG = TopicsCog

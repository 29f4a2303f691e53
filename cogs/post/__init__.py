"""Operators post by hand: seen before, at a time, in several rooms, corrected and taken back."""

from cogs.post.cog import PostCog

COG = PostCog

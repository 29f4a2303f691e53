"""The pictures of a community, sent in chat by operators, to be shown by posts."""

from cogs.media.cog import MediaCog

COG = MediaCog

"""Remembers for a week what members answer in threads, so that scripts can quote and thank."""

from cogs.talk.cog import TalkCog

COG = TalkCog

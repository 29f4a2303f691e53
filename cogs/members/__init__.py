"""Members have tags: what they said of themselves, and what operators, scripts and links know."""

from cogs.members.cog import MembersCog

COG = MembersCog

"""Words: operators change any sentence of the bot, from the message in which they read it."""

from cogs.words.cog import WordsCog

COG = WordsCog

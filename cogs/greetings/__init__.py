"""Posts one line of a topic at a time, none twice before all had their turn."""

from cogs.greetings.cog import GreetingsCog

COG = GreetingsCog

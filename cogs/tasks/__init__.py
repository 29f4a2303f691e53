"""What scripts ask operators to do: shown in their room, listed, settled by one of them."""

from cogs.tasks.cog import TasksCog

COG = TasksCog

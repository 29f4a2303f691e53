"""Who may do what as an operator: given, taken, and ended when somebody goes."""

from cogs.team.cog import TeamCog

COG = TeamCog

"""Links that lead to the door, which the bot made: of members, posters, and whoever else."""

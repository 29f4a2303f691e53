"""The pages of operators: how they come in, and what cogs show there."""

"""What waits for a person's word: a card in the operators' room, decided once."""

from cogs.approve.cog import Approve

COG = Approve

"""What members and operators do with links."""

from bot.cog import Cog


class LinksDuty(Cog):
    """Gives members and sources links of their own."""

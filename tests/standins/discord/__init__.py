"""A stand-in for Discord: REST v10 and gateway on one port, for unmodified client libraries."""

from tests.standins.discord.refusals import Refused
from tests.standins.discord.server import Standin, open_standin

__all__ = ["Refused", "Standin", "open_standin"]

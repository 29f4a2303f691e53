"""A stand-in for Discord: REST v10 and gateway on one port, for unmodified client libraries."""

from tests.standins.discord.calls import Impossible
from tests.standins.discord.interactions import Interaction
from tests.standins.discord.people import Person
from tests.standins.discord.refusals import Refused
from tests.standins.discord.server import Standin, open_standin
from tests.standins.discord.waiting import eventually

__all__ = [
    "Impossible",
    "Interaction",
    "Person",
    "Refused",
    "Standin",
    "eventually",
    "open_standin",
]

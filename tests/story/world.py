"""What the story needs of a chat: people who call, press, fill in and look, over any deaths."""

from dataclasses import dataclass
from typing import Any, Protocol

from tests.story.service import Service

ANN, BORIS, AMY = "Ann", "Boris", "Amy"  # two operators and a member
PATIENCE = 60.0  # seconds until something must have come
POSTER = "poster.png"


@dataclass(frozen=True)
class Post:
    """A message of the bot as a member sees it."""

    text: str
    pictures: int


class World(Protocol):
    """A chat with Ann and Boris, who look after it, and Amy; all act in the lobby.

    Each act comes back once the chat has taken it, which is before Plaza has done what it asks.
    """

    service: Service
    rooms: tuple[str, str, str]
    """Those of members, the lobby first."""
    sets_up: tuple["tuple[str, dict[str, Any]]", ...]
    """How the community is set up here: acts by name, as `telling` does them."""

    async def calls(self, who: str, command: str, **options: Any) -> None:
        """Call a command; `POSTER` as an option is the poster's file."""
        ...

    async def presses(self, who: str, label: str, on: str) -> None:
        """Press a button as soon as it is there, on the last message that holds `on`."""
        ...

    async def submits(self, who: str, form: str, **fields: Any) -> None:
        """Fill in a form as soon as it is open, by its title; what is not named stays."""
        ...

    async def writes(self, who: str, text: str) -> None:
        """Write in the lobby."""
        ...

    async def is_told(self, who: str, text: str) -> None:
        """Wait until somebody was told this in private."""
        ...

    async def stands(self, room: str) -> list[Post]:
        """The bot's messages in a room now, as Amy sees them, oldest first."""
        ...

    async def dies(self, passes: int = 0) -> None:
        """SIGKILL; then so many ms pass for everybody, and it is started again."""
        ...

"""Private messages: closed doors, opening too many, and the quarantine for mass mailing.

Discord tells no numbers for the last two. These are our own strictness, and a test may set them.
"""

from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING

from tests.standins.discord.refusals import Refused
from tests.standins.discord.shapes import Wire

if TYPE_CHECKING:
    from tests.standins.discord.world import World

TEN_MINUTES, HOUR, DAY = 600_000, 3_600_000, 86_400_000


class Mail:
    """What the bot's private messages did so far.

    opens: private channels opened in ten minutes before 40003. an_hour, a_day: how many people
    who never wrote to the bot it may write to before it is quarantined, which then stays.
    """

    def __init__(self, world: "World", now: Callable[[], int]) -> None:
        self.opens, self.an_hour, self.a_day = 30, 60, 300
        self.quarantined = False
        self._world, self._now = world, now
        self._opened: deque[int] = deque()
        self._strangers: dict[str, int] = {}

    def open(self, user: Wire) -> Wire:
        """The private channel with somebody, opened if need be.

        Raises: Refused, 40003 for the many, 20026 in quarantine.
        """
        for channel in self._world.channels.values():
            if channel["type"] == 1 and channel["recipients"][0]["id"] == user["id"]:
                return channel
        self.insist()
        now = self._now()
        while self._opened and self._opened[0] <= now - TEN_MINUTES:
            self._opened.popleft()
        if len(self._opened) >= self.opens:
            raise Refused(40003)
        self._opened.append(now)
        return self._world.private(user)

    def write(self, channel: Wire) -> None:
        """Let a message into a private channel; any other channel is none of this.

        Raises: Refused, 50007 at a closed door, 20026 in quarantine.
        """
        if "guild_id" in channel:
            return
        self.insist()
        user = channel["recipients"][0]["id"]
        shared = any(user in self._world.members[guild] for guild in self._guilds())
        if user in self._world.doors or not shared:
            raise Refused(50007)
        written = self._world.messages.get(channel["id"], {}).values()
        if all(message["author"]["id"] != user for message in written):
            self._count(user)

    def insist(self) -> None:
        """Raises: Refused, 20026, once the bot is quarantined."""
        if self.quarantined:
            raise Refused(20026)

    def _guilds(self) -> list[str]:
        bot = self._world.bot["id"]
        return [guild for guild, here in self._world.members.items() if bot in here]

    def _count(self, user: str) -> None:
        now = self._now()
        self._strangers[user] = now
        within = [now - at for at in self._strangers.values()]
        hour = sum(ago < HOUR for ago in within)
        day = sum(ago < DAY for ago in within)
        if hour > self.an_hour or day > self.a_day:
            self.quarantined = True
            self.insist()

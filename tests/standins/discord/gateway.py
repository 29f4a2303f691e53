"""The gateway: its sessions, who may open one, and which of them hears an event."""

from collections import deque
from typing import TYPE_CHECKING

from aiohttp import web

from tests.standins.discord import audience, bits
from tests.standins.discord.connection import Connection
from tests.standins.discord.session import Session, encode
from tests.standins.discord.shapes import Wire

if TYPE_CHECKING:
    from tests.standins.discord.server import Standin

DAY_MS = 24 * 3_600_000
IDENTIFIES_A_DAY = 1_000
GUILDS_A_SHARD = 2_500
SESSIONS = 100  # that wait for their clients; the oldest go first


class Gateway:
    """Everything that is pushed goes through here."""

    def __init__(self, discord: "Standin") -> None:
        self.discord = discord
        self.sessions: dict[str, Session] = {}
        self.connections: list[Connection] = []
        self.heartbeat_ms = 41_250
        self.max_concurrency = 1
        self.identify_every = 5.0  # seconds, per key of max_concurrency
        self.identifies: deque[int] = deque()  # of the last day, UTC ms
        self.roll_calls: dict[str, int] = {}  # when all members were asked for, by guild
        self._last: dict[int, int] = {}  # by key

    @property
    def resume_url(self) -> str:
        """Where READY sends clients for their next connection; identifying works there, too."""
        return f"ws://127.0.0.1:{self.discord.port}/resume"

    @property
    def hears_presences(self) -> bool:
        """Whether some session hears presences: its guilds come with all their members."""
        return any(each.intents & bits.GUILD_PRESENCES for each in self.sessions.values())

    async def connect(self, request: web.Request) -> web.StreamResponse:
        """Serve one websocket until it ends."""
        connection = Connection(self, request)
        self.connections.append(connection)
        try:
            return await connection.serve()
        finally:
            self.connections.remove(connection)

    async def close(self) -> None:
        """End all connections, as a shutdown would."""
        for connection in list(self.connections):
            await connection.close(1001)

    def dispatch(self, event: str, data: Wire, *, channel: str = "", guild: str = "") -> None:
        """Tell an event to every session that is entitled to it."""
        world = self.discord.world
        if channel and not guild:
            guild = world.channels.get(channel, {}).get("guild_id", "")
        if guild and world.bot["id"] not in world.members.get(guild, {}):
            return
        if channel and not audience.visible(world, event, channel):
            return
        bot, about = world.bot["id"], data.get("user", {}).get("id", "")
        encoded = blank = ""
        for session in list(self.sessions.values()):
            intents = session.intents
            if not session.has(guild):
                continue
            if not audience.intended(event, guild, intents, about, bot):
                continue
            if "content" in data and not intents & bits.MESSAGE_CONTENT:
                blank = blank or encode(audience.blanked(data, guild, bot))
                session.send(event, blank)
            else:
                encoded = encoded or encode(data)
                session.send(event, encoded)

    def too_soon(self, shard: tuple[int, int]) -> bool:
        """Whether an IDENTIFY comes within the pause of its key; if not, it counts."""
        now, key = self.discord.clock.ms, shard[0] % self.max_concurrency
        if now - self._last.get(key, 0) < self.identify_every * 1000:
            return True
        self._last[key] = now
        return False

    def spent(self) -> bool:
        """Count an IDENTIFY; true where it is one too many for a day, and the token is gone."""
        now = self.discord.clock.ms
        self.identifies.append(now)
        while now - self.identifies[0] > DAY_MS:
            self.identifies.popleft()
        if len(self.identifies) <= IDENTIFIES_A_DAY:
            return False
        self.sessions.clear()
        self.discord.world.token += "2"
        return True

    def wrong_shard(self, shard: tuple[int, int]) -> int | None:
        """The close code for a shard that cannot be."""
        number, count = shard
        if not 0 <= number < count:
            return 4010
        guilds = self.discord.world.guilds
        if sum((int(each) >> 22) % count == number for each in guilds) > GUILDS_A_SHARD:
            return 4011
        return None

    def open(self, intents: int, shard: tuple[int, int], connection: Connection) -> Session:
        """A new session on a connection."""
        self.forget()
        id = f"{int(self.discord.clock.snowflake()):032x}"
        self.sessions[id] = Session(id, intents, shard, connection=connection)
        return self.sessions[id]

    def lose(self, session: Session, code: int | None) -> None:
        """A session has no connection any more; 1000 and 1001 from the client end it."""
        session.connection, session.lost_at = None, self.discord.clock.ms
        if code in (1000, 1001, 4004, 4007, 4009):
            self.sessions.pop(session.id, None)
        self.forget()

    def forget(self) -> None:
        """Drop the sessions that nobody may resume, and the oldest of too many."""
        now = self.discord.clock.ms
        lost = [each for each in self.sessions.values() if each.lost_at is not None]
        lost.sort(key=lambda each: each.lost_at or 0)
        keep = max(0, len(lost) - SESSIONS)
        for index, each in enumerate(lost):
            if index < keep or each.over(now):
                del self.sessions[each.id]

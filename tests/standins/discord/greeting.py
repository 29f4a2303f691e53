"""How a connection gets its session: IDENTIFY with READY and the guilds, or RESUME."""

from typing import TYPE_CHECKING, Any

from tests.standins.discord import bits, shapes
from tests.standins.discord.session import Closed, Session, encode, frame
from tests.standins.discord.shapes import FOUNDED, Wire

if TYPE_CHECKING:
    from tests.standins.discord.connection import Connection

AT_ONCE = 200  # frames that wait before the next guild is written


async def identify(connection: "Connection", data: Any) -> None:
    """Raises: Closed, by the rules for tokens, intents and shards."""
    gateway = connection.gateway
    if connection.session:
        raise Closed(4005)
    if not _is_form(data, "token", "intents", "properties"):
        raise Closed(4002)
    if data["token"] != gateway.discord.world.token:
        raise Closed(4004)
    shard = _shard(data)
    for code in (_wrong_intents(connection, data["intents"]), gateway.wrong_shard(shard)):
        if code:
            raise Closed(code)
    if gateway.too_soon(shard):
        connection.put(frame(9, False))
        return
    if gateway.spent():
        raise Closed(4004)
    connection.session = gateway.open(data["intents"], shard, connection)
    await _welcome(connection, connection.session)


def _is_form(data: Any, *keys: str) -> bool:
    return isinstance(data, dict) and all(key in data for key in keys)


def _shard(data: Wire) -> tuple[int, int]:
    shard = data.get("shard", [0, 1])
    fits = isinstance(shard, list) and len(shard) == 2 and all(isinstance(n, int) for n in shard)
    return (shard[0], shard[1]) if fits else (-1, 0)


def _wrong_intents(connection: "Connection", intents: Any) -> int | None:
    if not isinstance(intents, int) or intents & ~bits.ALL_INTENTS or intents < 0:
        return 4013
    world = connection.gateway.discord.world
    for intent in bits.FLAGS_OF:
        if intents & intent and not world.enabled(intent):
            return 4014
    return None


async def _welcome(connection: "Connection", session: Session) -> None:
    gateway, world = connection.gateway, connection.gateway.discord.world
    bot = world.bot["id"]
    guilds = [id for id in world.guilds if bot in world.members[id] and session.has(id)]
    ready = {
        "v": 10,
        "user": shapes.myself(world.bot),
        "guilds": [{"id": id, "unavailable": True} for id in guilds],
        "session_id": session.id,
        "resume_gateway_url": gateway.resume_url,
        "shard": list(session.shard),
        "application": {"id": world.application["id"], "flags": world.application["flags"]},
        "private_channels": [],
        "relationships": [],
        "presences": [],
        "geo_ordered_rtc_regions": [],
        "session_type": "normal",
        "user_settings": {},
        "_trace": [],
    }
    session.send("READY", encode(ready))
    for id in guilds:
        if session.intents & bits.GUILDS:
            session.send("GUILD_CREATE", encode(guild_create(connection, id)))
            await connection.drained(AT_ONCE)


def guild_create(connection: "Connection", id: str) -> Wire:
    """A guild with all that only GUILD_CREATE carries."""
    world, session = connection.gateway.discord.world, connection.session
    assert session is not None
    return told_whole(world, id, everybody=bool(session.intents & bits.GUILD_PRESENCES))


def told_whole(world: Any, id: str, *, everybody: bool) -> Wire:
    """Without the intent for presences only the bot itself is among the members."""
    members = world.members[id]
    rooms = list(world.rooms[id].values())
    bot = members[world.bot["id"]]
    return {
        **world.guilds[id],
        "joined_at": bot["joined_at"] or FOUNDED,
        "large": world.count(id) > 250,
        "unavailable": False,
        "member_count": world.count(id),
        "voice_states": [],
        "members": list(members.values()) if everybody else [bot],
        "channels": [room for room in rooms if room["type"] not in (10, 11, 12)],
        "threads": [room for room in rooms if room["type"] in (10, 11)],
        "presences": [],
        "stage_instances": [],
        "guild_scheduled_events": [],
        "soundboard_sounds": [],
        "activity_instances": [],
    }


async def resume(connection: "Connection", data: Any) -> None:
    """Replay what was missed, then RESUMED; op 9 where that is not known any more.

    Raises: Closed.
    """
    gateway = connection.gateway
    if connection.session:
        raise Closed(4005)
    if not _is_form(data, "token", "session_id", "seq") or not isinstance(data["seq"], int):
        raise Closed(4002)
    if data["token"] != gateway.discord.world.token:
        raise Closed(4004)
    gateway.forget()
    session = gateway.sessions.get(data["session_id"])
    if session and data["seq"] > session.seq:
        raise Closed(4007)
    missed = session.missed(data["seq"]) if session else None
    if session is None or missed is None:
        connection.put(frame(9, False))
        return
    if session.connection:
        await session.connection.close(4000)
    session.connection, session.lost_at, connection.session = connection, None, session
    for text in missed:
        connection.put(text)
    session.send("RESUMED", encode({"_trace": []}))

"""Op 8: members that a client asks for over the gateway, in chunks."""

from typing import TYPE_CHECKING, Any

from tests.standins.discord import bits
from tests.standins.discord.session import Closed, Session, encode
from tests.standins.discord.shapes import Wire

if TYPE_CHECKING:
    from tests.standins.discord.connection import Connection

CHUNK, MOST_NAMED, MOST_FOUND = 1_000, 100, 100
EVERYBODY_MS = 30_000  # all members of one guild: once in this time


async def answer(connection: "Connection", data: Any) -> None:
    """Send the chunks, or RATE_LIMITED.

    Raises: Closed, where the request is none, or needs an intent that the session has not.
    """
    session = connection.session
    assert session is not None
    if not isinstance(data, dict) or not isinstance(data.get("guild_id"), str | int):
        raise Closed(4002)
    guild, world = str(data["guild_id"]), connection.gateway.discord.world
    members = world.members.get(guild, {})
    if world.bot["id"] not in members:
        return
    everybody = "user_ids" not in data and not data.get("query") and not data.get("limit")
    if everybody and not session.intents & bits.GUILD_MEMBERS:
        raise Closed(4002)
    if everybody and (wait := _left(connection, guild)):
        meta = {"guild_id": guild, "nonce": data.get("nonce")}
        limited = {"opcode": 8, "retry_after": wait / 1000, "meta": meta}
        session.send("RATE_LIMITED", encode(limited))
        return
    found, missing = _found(list(members.values()), data, everybody)
    _send(session, guild, data.get("nonce"), found, missing)


def _left(connection: "Connection", guild: str) -> int:
    now, asked = connection.gateway.discord.clock.ms, connection.gateway.roll_calls
    left = asked.get(guild, -EVERYBODY_MS) + EVERYBODY_MS - now
    if left > 0:
        return left
    asked[guild] = now
    return 0


def _found(members: list[Wire], data: Wire, everybody: bool) -> tuple[list[Wire], list[str]]:
    if everybody:
        return members, []
    if "user_ids" in data:
        ids = data["user_ids"] if isinstance(data["user_ids"], list) else [data["user_ids"]]
        named = [str(each) for each in ids][:MOST_NAMED]
        found = [each for each in members if each["user"]["id"] in named]
        here = {each["user"]["id"] for each in found}
        return found, [each for each in named if each not in here]
    prefix = str(data.get("query") or "").lower()
    limit = min(int(data.get("limit") or 1), MOST_FOUND)
    return [each for each in members if _is_called(each, prefix)][:limit], []


def _is_called(member: Wire, prefix: str) -> bool:
    who = member["user"]
    names = (member["nick"], who["global_name"], who["username"])
    return any(name and name.lower().startswith(prefix) for name in names)


def _send(session: Session, guild: str, nonce: Any, found: list[Wire], missing: list[str]) -> None:
    chunks = [found[at : at + CHUNK] for at in range(0, len(found), CHUNK)] or [[]]
    for index, members in enumerate(chunks):
        chunk = {
            "guild_id": guild,
            "members": members,
            "chunk_index": index,
            "chunk_count": len(chunks),
            "not_found": missing if index == 0 else [],
            "presences": [],
            "nonce": nonce,
        }
        session.send("GUILD_MEMBERS_CHUNK", encode(chunk))

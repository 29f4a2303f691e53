"""Guilds and what they hold."""

from tests.standins.discord.routing import Call, route
from tests.standins.discord.shapes import Wire


@route("GET", "/guilds/{guild}")
async def guild(call: Call) -> Wire:
    guild = call.guild
    assert guild is not None
    if call.query.get("with_counts") == "true":
        count = call.discord.world.count(guild["id"])
        return {**guild, "approximate_member_count": count, "approximate_presence_count": 1}
    return guild


@route("GET", "/guilds/{guild}/channels")
async def channels(call: Call) -> list[Wire]:
    guild = call.guild
    assert guild is not None
    rooms = call.discord.world.rooms[guild["id"]].values()
    return [room for room in rooms if room["type"] not in (10, 11, 12)]


@route("GET", "/channels/{channel}")
async def channel(call: Call) -> Wire | None:
    return call.channel


@route("POST", "/users/@me/channels")
async def open_private(call: Call) -> Wire:
    world = call.discord.world
    return world.private(world.users[str(call.body["recipient_id"])])


@route("GET", "/guilds/{guild}/members/{user}")
async def member(call: Call) -> Wire:
    return call.discord.world.member(call.at["guild"], call.at["user"])

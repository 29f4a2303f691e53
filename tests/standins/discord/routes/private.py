"""Private conversations of the bot."""

from tests.standins.discord import about
from tests.standins.discord.refusals import Refused
from tests.standins.discord.routing import Call, route
from tests.standins.discord.shapes import Wire


@route("POST", "/users/@me/channels")
async def open_private(call: Call) -> Wire:
    world = call.discord.world
    user = world.users.get(str(call.body.get("recipient_id")))
    if user is None:
        raise Refused(10013)
    if user["id"] == world.bot["id"] or user.get("bot"):
        raise Refused(50007)
    return call.discord.mail.open(user)


@route("GET", "/users/{user}")
async def user(call: Call) -> Wire:
    found = call.discord.world.users.get(call.at["user"])
    if found is None:
        raise Refused(10013)
    return found


@route("GET", "/users/@me/guilds")
async def guilds(call: Call) -> list[Wire]:
    world = call.discord.world
    here = [world.guilds[id] for id, own in world.members.items() if world.bot["id"] in own]
    return [about.partial_guild(guild) for guild in here]

"""Application commands, everywhere and by guild."""

from tests.standins.discord.routing import Call, route
from tests.standins.discord.shapes import Wire

EVERYWHERE = "/applications/{application}/commands"
IN_GUILD = "/applications/{application}/guilds/{guild}/commands"


def _registered(call: Call, body: Wire, old: Wire | None) -> Wire:
    world, guild = call.discord.world, call.at.get("guild")
    made = {
        "id": old["id"] if old else world.clock.snowflake(),
        "application_id": world.application["id"],
        "version": world.clock.snowflake(),
        "type": 1,
        "description": "",
        "options": [],
        "nsfw": False,
        "dm_permission": True,
        "contexts": None,
        "integration_types": [0],
        "name_localizations": None,
        "description_localizations": None,
        **body,
    }
    needed = body.get("default_member_permissions")
    made["default_member_permissions"] = None if needed is None else str(needed)
    return {**made, "guild_id": guild} if guild else made


def _put(call: Call) -> list[Wire]:
    place = call.discord.world.commands
    old = {(each["type"], each["name"]): each for each in place.get(_where(call), {}).values()}
    made = [
        _registered(call, body, old.get((body.get("type", 1), body["name"]))) for body in call.body
    ]
    place[_where(call)] = {each["id"]: each for each in made}
    return made


def _where(call: Call) -> str:
    return call.at.get("guild", "")


@route("PUT", EVERYWHERE)
async def put(call: Call) -> list[Wire]:
    return _put(call)


@route("PUT", IN_GUILD)
async def put_in_guild(call: Call) -> list[Wire]:
    return _put(call)


@route("GET", EVERYWHERE)
async def listed(call: Call) -> list[Wire]:
    return list(call.discord.world.commands.get("", {}).values())


@route("GET", IN_GUILD)
async def listed_in_guild(call: Call) -> list[Wire]:
    return list(call.discord.world.commands.get(_where(call), {}).values())

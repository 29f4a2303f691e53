"""Channels of a guild: made, changed, deleted, and who may do what in them."""

from tests.standins.discord import about, bits, permissions
from tests.standins.discord.refusals import Fault, Refused, insist
from tests.standins.discord.routes.messages import awake
from tests.standins.discord.routing import Call, route
from tests.standins.discord.shapes import Wire

MOST = 500
CATEGORY = 4
SETTABLE = ("name", "topic", "nsfw", "position", "parent_id", "rate_limit_per_user", "type")
OF_THREAD = ("archived", "locked", "auto_archive_duration", "invitable")


@route("GET", "/guilds/{guild}/channels")
async def listed(call: Call) -> list[Wire]:
    rooms = call.discord.world.rooms[about.guild(call)["id"]].values()
    return [room for room in rooms if room["type"] not in permissions.THREADS]


@route("POST", "/guilds/{guild}/channels", needs=bits.MANAGE_CHANNELS)
async def make(call: Call) -> Wire:
    guild, world, body = about.guild(call), call.discord.world, call.body
    if len(world.rooms[guild["id"]]) >= MOST:
        raise Refused(30013)
    parented(call, guild)
    overwrites = [overwrite(each) for each in body.get("permission_overwrites") or ()]
    for each in overwrites:
        permissions.may_grant(world, guild, int(each["allow"]) | int(each["deny"]))
    fields = {key: body[key] for key in SETTABLE if body.get(key) is not None and key != "name"}
    channel = world.add_channel(guild, named(body["name"], int(body.get("type") or 0)), **fields)
    channel["permission_overwrites"] = overwrites
    call.discord.tell("CHANNEL_CREATE", channel, channel=channel["id"], guild=guild["id"])
    call.discord.audit.keep(call, 10, channel["id"])
    return channel


def named(name: str, kind: int) -> str:
    """A text channel's name as Discord writes it."""
    return name if kind == CATEGORY else name.strip().lower().replace(" ", "-")


def overwrite(given: Wire) -> Wire:
    numbers = {key: str(given.get(key) or 0) for key in ("allow", "deny")}
    return {"id": str(given["id"]), "type": int(given.get("type") or 0), **numbers}


def parented(call: Call, guild: Wire) -> None:
    """Refuse a parent that is no category of the guild.

    Raises: Refused, 50035.
    """
    parent = call.body.get("parent_id")
    rooms = call.discord.world.rooms[guild["id"]]
    if parent is not None and rooms.get(str(parent), {}).get("type") != CATEGORY:
        fault = Fault(("parent_id",), "CHANNEL_PARENT_INVALID", "Category does not exist")
        insist([fault])


@route("GET", "/channels/{channel}")
async def one(call: Call) -> Wire:
    return about.room(call)


@route("PATCH", "/channels/{channel}")
async def change(call: Call) -> Wire:
    channel, world = about.room(call), call.discord.world
    if "guild_id" not in channel:
        raise Refused(50024)
    if {"name", "topic"} & call.body.keys():
        call.discord.limits.spend_rename(channel["id"])
    if channel["type"] in permissions.THREADS:
        return change_thread(call, channel)
    permissions.insist(world, channel, bits.MANAGE_CHANNELS)
    parented(call, about.guild(call))
    if "permission_overwrites" in call.body:
        permissions.insist(world, channel, bits.MANAGE_ROLES)
        given = call.body["permission_overwrites"] or ()
        channel["permission_overwrites"] = [overwrite(each) for each in given]
    channel |= {key: call.body[key] for key in SETTABLE if key in call.body}
    if "name" in call.body:
        channel["name"] = named(channel["name"], channel["type"])
    call.discord.tell("CHANNEL_UPDATE", channel, channel=channel["id"])
    call.discord.audit.keep(call, 11, channel["id"])
    return channel


def change_thread(call: Call, channel: Wire) -> Wire:
    """Change a thread; while it sleeps nothing but its sleep may be changed.

    Raises: Refused, 50083, 50013.
    """
    world, sleep = call.discord.world, channel["thread_metadata"]
    if call.body.get("archived") is not False:
        awake(channel)
    own = permissions.of(world, world.bot["id"], channel)
    waking = call.body == {"archived": False} or channel["owner_id"] == world.bot["id"]
    if not own & bits.MANAGE_THREADS and (sleep["locked"] or not waking):
        raise Refused(50013)
    if "locked" in call.body and not own & bits.MANAGE_THREADS:
        raise Refused(50013)
    sleep |= {key: call.body[key] for key in OF_THREAD if call.body.get(key) is not None}
    if "archived" in call.body:
        sleep["archive_timestamp"] = world.clock.iso()
    channel |= {k: call.body[k] for k in ("name", "rate_limit_per_user") if k in call.body}
    call.discord.tell("THREAD_UPDATE", channel, channel=channel["id"])
    return channel


@route("DELETE", "/channels/{channel}")
async def delete(call: Call) -> Wire:
    channel, world = about.room(call), call.discord.world
    if "guild_id" not in channel:
        return channel
    thread = channel["type"] in permissions.THREADS
    permissions.insist(world, channel, bits.MANAGE_THREADS if thread else bits.MANAGE_CHANNELS)
    event = "THREAD_DELETE" if thread else "CHANNEL_DELETE"
    call.discord.tell(event, channel, channel=channel["id"], guild=channel["guild_id"])
    call.discord.audit.keep(call, 112 if thread else 12, channel["id"])
    for id in [id for id, room in world.channels.items() if within(room, channel)]:
        del world.channels[id]
        world.messages.pop(id, None)
        world.rooms[channel["guild_id"]].pop(id, None)
    return channel


def within(room: Wire, channel: Wire) -> bool:
    """Whether a room goes when a channel does: itself and its threads."""
    child = room.get("parent_id") == channel["id"] and room["type"] in permissions.THREADS
    return child or room is channel


@route("PUT", "/channels/{channel}/permissions/{overwrite}", needs=bits.MANAGE_ROLES)
async def permit(call: Call) -> None:
    channel, world = about.room(call), call.discord.world
    given = overwrite({**call.body, "id": call.at["overwrite"]})
    permissions.may_grant(world, channel, int(given["allow"]) | int(given["deny"]))
    others = [each for each in channel["permission_overwrites"] if each["id"] != given["id"]]
    channel["permission_overwrites"] = [*others, given]
    call.discord.tell("CHANNEL_UPDATE", channel, channel=channel["id"])


@route("DELETE", "/channels/{channel}/permissions/{overwrite}", needs=bits.MANAGE_ROLES)
async def unpermit(call: Call) -> None:
    channel = about.room(call)
    here = channel["permission_overwrites"]
    left = [each for each in here if each["id"] != call.at["overwrite"]]
    if len(left) == len(here):
        raise Refused(10009)
    channel["permission_overwrites"] = left
    call.discord.tell("CHANNEL_UPDATE", channel, channel=channel["id"])

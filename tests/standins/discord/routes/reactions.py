"""Reactions to messages, and pinned messages, by the new routes and the old ones."""

from typing import Any

from tests.standins.discord import about, bits, messages, permissions
from tests.standins.discord.refusals import Refused
from tests.standins.discord.routes.messages import MESSAGE, awake, of
from tests.standins.discord.routing import Call, route
from tests.standins.discord.shapes import Wire

SIGN = MESSAGE + "/reactions/{emoji}"
MOST, MOST_PINS = 20, 250
PINNED, PIN = 6, "/channels/{channel}/messages/pins/{message}"
OLD_PIN = "/channels/{channel}/pins/{message}"


def sign_of(call: Call) -> Wire:
    """The emoji of a path.

    Raises: Refused, unknown emoji: neither a sign of its own nor one of the guild.
    """
    sign = messages.emoji(call.at["emoji"])
    guild = call.guild or {"emojis": []}
    if sign["id"] is not None:
        if all(own["id"] != sign["id"] for own in guild["emojis"]):
            raise Refused(10014)
    elif not sign["name"] or all(ord(letter) < 0x80 for letter in keycap(sign["name"])):
        raise Refused(10014)
    return sign


def keycap(name: str) -> str:
    """A name without the digits that a keycap sign begins with."""
    return name if name.isascii() else name.lstrip("0123456789#*")


@route("PUT", SIGN + "/@me", needs=bits.READ_MESSAGE_HISTORY)
async def react(call: Call) -> None:
    channel, message, sign = about.room(call), of(call), sign_of(call)
    awake(channel)
    there = message.get("reactions", [])
    if all(each["emoji"] != sign for each in there):
        permissions.insist(call.discord.world, channel, bits.ADD_REACTIONS)
        if len(there) >= MOST:
            raise Refused(30010)
    messages.react(call.discord, message, call.discord.world.bot["id"], call.at["emoji"])


@route("DELETE", SIGN + "/@me")
async def unreact(call: Call) -> None:
    message = of(call)
    sign_of(call)
    awake(about.room(call))
    messages.unreact(call.discord, message, call.discord.world.bot["id"], call.at["emoji"])


@route("DELETE", SIGN + "/{user}", needs=bits.MANAGE_MESSAGES)
async def unreact_other(call: Call) -> None:
    message = of(call)
    sign_of(call)
    messages.unreact(call.discord, message, call.at["user"], call.at["emoji"])


@route("GET", SIGN, needs=bits.READ_MESSAGE_HISTORY)
async def who(call: Call) -> list[Wire]:
    message, sign, limit = of(call), sign_of(call), about.page(call, 25, 100)
    world, after = call.discord.world, int(call.query.get("after", 0))
    ids = world.reactors.get((message["id"], sign["id"] or sign["name"]), [])
    return [world.users[id] for id in sorted(ids, key=int) if int(id) > after][:limit]


@route("DELETE", MESSAGE + "/reactions", needs=bits.MANAGE_MESSAGES)
async def clear(call: Call) -> None:
    channel, message = about.room(call), of(call)
    for each in message.pop("reactions", []):
        sign = each["emoji"]
        call.discord.world.reactors.pop((message["id"], sign["id"] or sign["name"]), None)
    told = {"channel_id": channel["id"], "message_id": message["id"]}
    if "guild_id" in channel:
        told["guild_id"] = channel["guild_id"]
    call.discord.tell("MESSAGE_REACTION_REMOVE_ALL", told, channel=channel["id"])


def pinned(call: Call) -> list[Wire]:
    """The pinned messages of a channel, the last pinned first."""
    pins = call.discord.pins.get(about.room(call)["id"], {})
    return [{"pinned_at": at, "message": message} for message, at in reversed(pins.values())]


@route("GET", "/channels/{channel}/messages/pins", needs=bits.READ_MESSAGE_HISTORY)
async def pins(call: Call) -> Wire:
    limit, before = about.page(call, 50, 50), call.query.get("before")
    found = [pin for pin in pinned(call) if before is None or pin["pinned_at"] < before]
    return {"items": found[:limit], "has_more": len(found) > limit}


@route("GET", "/channels/{channel}/pins", needs=bits.READ_MESSAGE_HISTORY)
async def old_pins(call: Call) -> list[Wire]:
    return [pin["message"] for pin in pinned(call)][:50]


@route("PUT", PIN, needs=bits.PIN_MESSAGES)
async def pin(call: Call) -> None:
    set_pin(call, on=True)


@route("PUT", OLD_PIN, needs=bits.PIN_MESSAGES)
async def old_pin(call: Call) -> None:
    set_pin(call, on=True)


@route("DELETE", PIN, needs=bits.PIN_MESSAGES)
async def unpin(call: Call) -> None:
    set_pin(call, on=False)


@route("DELETE", OLD_PIN, needs=bits.PIN_MESSAGES)
async def old_unpin(call: Call) -> None:
    set_pin(call, on=False)


def set_pin(call: Call, *, on: bool) -> None:
    """Pin or unpin; what is so already is told to nobody."""
    discord, channel, message = call.discord, about.room(call), of(call)
    awake(channel)
    pins: dict[str, Any] = discord.pins.setdefault(channel["id"], {})
    if message["pinned"] == on:
        return
    if on and len(pins) >= MOST_PINS:
        raise Refused(30003)
    message["pinned"] = on
    now = discord.clock.iso()
    if on:
        pins[message["id"]] = (message, now)
        pointer = {"channel_id": channel["id"], "message_id": message["id"], "type": 0}
        fields = {"type": PINNED, "message_reference": pointer}
        messages.post(discord, channel, discord.world.bot, "", **fields)
    else:
        del pins[message["id"]]
    told: Wire = {"channel_id": channel["id"], "last_pin_timestamp": now if pins else None}
    if "guild_id" in channel:
        told["guild_id"] = channel["guild_id"]
    channel["last_pin_timestamp"] = told["last_pin_timestamp"]
    discord.tell("CHANNEL_PINS_UPDATE", told, channel=channel["id"])
    discord.tell("MESSAGE_UPDATE", messages.told(discord, channel, message), channel=channel["id"])

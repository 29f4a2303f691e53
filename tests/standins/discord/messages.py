"""What happens to messages: written, edited, deleted, reacted to, pinned; told to the gateway."""

from typing import TYPE_CHECKING, Any

from tests.standins.discord import bits, mentions, permissions, shapes
from tests.standins.discord.refusals import Refused
from tests.standins.discord.shapes import Wire

if TYPE_CHECKING:
    from tests.standins.discord.server import Standin

THREAD_CREATED, REPLY = 18, 19


def make(discord: "Standin", channel: Wire, author: Wire, content: str, **fields: Any) -> Wire:
    """A message, not yet anywhere; fields are message keys, and allowed_mentions."""
    world = discord.world
    allowed = fields.pop("allowed_mentions", None)
    id = discord.clock.snowflake()
    message = shapes.message(id, channel["id"], author, content, discord.clock.iso())
    message |= fields
    guild = channel.get("guild_id", "")
    all = not guild or bool(permissions.of(world, author["id"], channel) & bits.MENTION_EVERYONE)
    return message | mentions.of(world, message, guild, allowed, all=all)


def post(discord: "Standin", channel: Wire, author: Wire, content: str, **fields: Any) -> Wire:
    """Write a message into a channel, and tell."""
    message = make(discord, channel, author, content, **fields)
    keep(discord, channel, message)
    return message


def keep(discord: "Standin", channel: Wire, message: Wire) -> None:
    """Put a message where its channel's readers see it, and tell."""
    discord.world.messages.setdefault(channel["id"], {})[message["id"]] = message
    channel["last_message_id"] = message["id"]
    if "message_count" in channel:
        channel["message_count"] += 1
        channel["total_message_sent"] += 1
    discord.tell("MESSAGE_CREATE", told(discord, channel, message), channel=channel["id"])


def told(discord: "Standin", channel: Wire, message: Wire) -> Wire:
    """A message as the gateway tells it."""
    guild = channel.get("guild_id")
    if not guild:
        return {**message, "channel_type": channel["type"]}
    event = {**message, "guild_id": guild, "channel_type": channel["type"]}
    member = discord.world.members[guild].get(message["author"]["id"])
    if member and "webhook_id" not in message:
        event["member"] = {key: value for key, value in member.items() if key != "user"}
    return event


def reply_to(discord: "Standin", channel: Wire, reference: Wire) -> Wire:
    """The keys of a message that answers another.

    Raises: Refused, unknown message, unless the reference allows for that.
    """
    id = str(reference["message_id"])
    found = discord.world.messages.get(channel["id"], {}).get(id)
    if found is None:
        if reference.get("fail_if_not_exists", True):
            raise Refused(10008)
        return {}
    pointer = {"type": 0, "message_id": id, "channel_id": channel["id"]}
    if "guild_id" in channel:
        pointer["guild_id"] = channel["guild_id"]
    plain = {key: value for key, value in found.items() if key != "referenced_message"}
    return {"type": REPLY, "message_reference": pointer, "referenced_message": plain}


def change(discord: "Standin", message: Wire, *, quietly: bool = False, **fields: Any) -> Wire:
    """Edit a message, and tell; `quietly`: no edited_timestamp, as for a first answer."""
    world, channel = discord.world, discord.world.channel(message["channel_id"])
    allowed = fields.pop("allowed_mentions", None)
    message |= fields
    if "content" in fields:
        guild = channel.get("guild_id", "")
        message |= mentions.of(world, message, guild, allowed)
    if not quietly:
        message["edited_timestamp"] = discord.clock.iso()
    if message["id"] in world.messages.get(channel["id"], {}):
        discord.tell("MESSAGE_UPDATE", told(discord, channel, message), channel=channel["id"])
    return message


def remove(discord: "Standin", channel: Wire, ids: list[str]) -> None:
    """Delete messages: one by one or in bulk, told accordingly. Unknown ids are passed over."""
    here = discord.world.messages.get(channel["id"], {})
    gone = [id for id in ids if here.pop(id, None)]
    place = {"channel_id": channel["id"], **_guild(channel)}
    if len(ids) == 1 and gone:
        discord.tell("MESSAGE_DELETE", {"id": gone[0], **place}, channel=channel["id"])
    elif gone:
        discord.tell("MESSAGE_DELETE_BULK", {"ids": gone, **place}, channel=channel["id"])


def _guild(channel: Wire) -> Wire:
    return {"guild_id": channel["guild_id"]} if "guild_id" in channel else {}


def emoji(text: str) -> Wire:
    """An emoji as reactions name it: the sign itself, or name:id."""
    name, _, id = text.removeprefix("a:").partition(":")
    return {"id": id or None, "name": name}


def react(discord: "Standin", message: Wire, user: str, text: str) -> None:
    """Add a reaction; once per user and emoji."""
    channel, sign = discord.world.channel(message["channel_id"]), emoji(text)
    reactions = message.setdefault("reactions", [])
    found = next((each for each in reactions if each["emoji"] == sign), None)
    if found is None:
        found = {"emoji": sign, "count": 0, "me": False, "me_burst": False, "burst_colors": []}
        found["count_details"] = {"burst": 0, "normal": 0}
        reactions.append(found)
    who = discord.world.reactors.setdefault((message["id"], sign["id"] or sign["name"]), [])
    if user in who:
        return
    who.append(user)
    _recount(discord, found, who)
    event = _reaction(discord, channel, message, user, sign)
    member = discord.world.members.get(channel.get("guild_id", ""), {}).get(user)
    if member:
        event["member"] = member
    event["message_author_id"] = message["author"]["id"]
    discord.tell("MESSAGE_REACTION_ADD", event, channel=channel["id"])


def unreact(discord: "Standin", message: Wire, user: str, text: str) -> None:
    """Take a user's reaction back, if it is there."""
    channel, sign = discord.world.channel(message["channel_id"]), emoji(text)
    who = discord.world.reactors.get((message["id"], sign["id"] or sign["name"]), [])
    if user not in who:
        return
    who.remove(user)
    found = next(each for each in message["reactions"] if each["emoji"] == sign)
    _recount(discord, found, who)
    if not who:
        message["reactions"].remove(found)
    event = _reaction(discord, channel, message, user, sign)
    discord.tell("MESSAGE_REACTION_REMOVE", event, channel=channel["id"])


def _recount(discord: "Standin", reaction: Wire, who: list[str]) -> None:
    reaction["count"] = reaction["count_details"]["normal"] = len(who)
    reaction["me"] = discord.world.bot["id"] in who


def _reaction(discord: "Standin", channel: Wire, message: Wire, user: str, sign: Wire) -> Wire:
    place = {"channel_id": channel["id"], "message_id": message["id"], **_guild(channel)}
    return {"user_id": user, "emoji": sign, "burst": False, "type": 0, **place}

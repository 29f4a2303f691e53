"""Makes, changes and removes messages in the world, and tells the gateway of each."""

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from tests.standins.discord import bits, permissions, shapes
from tests.standins.discord.clock import iso
from tests.standins.discord.refusals import Fault, Refused, insist
from tests.standins.discord.routing import File
from tests.standins.discord.shapes import Wire

if TYPE_CHECKING:
    from tests.standins.discord.server import Standin

MENTION = re.compile(r"<@!?(\d+)>")
ROLE_MENTION = re.compile(r"<@&(\d+)>")
EVERYONE = re.compile(r"@(everyone|here)\b")
REPLY, FORWARDED = 19, 1
SETTABLE_FLAGS = (1 << 2) | (1 << 12) | (1 << 15) | bits.EPHEMERAL
NO_FILES: Mapping[str, File] = {}


def create(
    discord: "Standin",
    channel: Wire,
    author: Wire,
    body: Wire,
    files: Mapping[str, File] = NO_FILES,
    **extra: Any,
) -> Wire:
    """A new message of a bot's request or a person, stored and told.

    extra are keys of the wire form that no request sets, such as interaction_metadata.

    Raises: Refused, where it answers a message that is not there.
    """
    message = build(discord, channel, author, body, files, **extra)
    store(discord, channel, message)
    told = {**message, **membership(discord, channel, author)}
    discord.tell("MESSAGE_CREATE", told, channel=channel["id"], guild=channel.get("guild_id", ""))
    return message


def build(
    discord: "Standin",
    channel: Wire,
    author: Wire,
    body: Wire,
    files: Mapping[str, File] = NO_FILES,
    **extra: Any,
) -> Wire:
    """A message in wire form that is nowhere yet, as ephemeral ones stay."""
    clock = discord.clock
    content = body.get("content") or ""
    message = shapes.message(clock.snowflake(), channel["id"], author, content, clock.iso())
    message["flags"] = int(body.get("flags") or 0) & SETTABLE_FLAGS
    message["tts"] = bool(body.get("tts"))
    message |= shown(discord, channel, author, body)
    message["attachments"] = attached(discord, channel, body, files)
    if body.get("nonce") is not None:
        message["nonce"] = body["nonce"]
    if body.get("poll"):
        message["poll"] = poll(discord, body["poll"])
    if body.get("message_reference"):
        message |= reference(discord, channel, body["message_reference"])
    return message | extra


def store(discord: "Standin", channel: Wire, message: Wire) -> None:
    """Put a message at the end of its channel."""
    discord.world.messages.setdefault(channel["id"], {})[message["id"]] = message
    channel["last_message_id"] = message["id"]
    if channel["type"] in permissions.THREADS:
        channel["message_count"] = channel.get("message_count", 0) + 1
        channel["total_message_sent"] = channel.get("total_message_sent", 0) + 1


def membership(discord: "Standin", channel: Wire, author: Wire) -> Wire:
    """What MESSAGE_CREATE says of its author in a guild."""
    guild = channel.get("guild_id")
    if guild is None:
        return {}
    found = discord.world.members[guild].get(author["id"])
    if found is None:
        return {"guild_id": guild}
    return {"guild_id": guild, "member": {k: v for k, v in found.items() if k != "user"}}


def shown(discord: "Standin", channel: Wire, author: Wire, body: Wire) -> Wire:
    """The parts of a message that a request sets: embeds, components, whom it mentions."""
    parts: Wire = {}
    if "embeds" in body:
        parts["embeds"] = [{"type": "rich", **embed} for embed in body["embeds"] or ()]
    if "components" in body:
        parts["components"] = numbered(body["components"] or [])
    if "content" in body:
        parts |= mentions(discord, channel, author, body)
    return parts


def numbered(components: list[Wire]) -> list[Wire]:
    """Components with the ids that Discord gives to those that have none."""
    count = 0

    def number(part: Wire) -> Wire:
        nonlocal count
        count += 1
        made = {**part, "id": part.get("id") or count}
        if "components" in part:
            made["components"] = [number(inner) for inner in part["components"]]
        if "accessory" in part:
            made["accessory"] = number(part["accessory"])
        return made

    return [number(part) for part in components]


def mentions(discord: "Standin", channel: Wire, author: Wire, body: Wire) -> Wire:
    """Whom the text pings, as far as allowed_mentions and permissions let it."""
    world, text = discord.world, body.get("content") or ""
    allowed = body.get("allowed_mentions")
    parse = {"users", "roles", "everyone"} if allowed is None else set(allowed.get("parse") or ())
    users = {str(id) for id in (allowed or {}).get("users") or ()}
    chosen = {str(id) for id in (allowed or {}).get("roles") or ()}
    hit = [id for id in dict.fromkeys(MENTION.findall(text)) if "users" in parse or id in users]
    told: Wire = {"mentions": [world.users[id] for id in hit if id in world.users]}
    if "guild_id" not in channel:
        return told
    everyone = bool(permissions.of(world, author["id"], channel) & bits.MENTION_EVERYONE)
    told["mention_everyone"] = everyone and "everyone" in parse and bool(EVERYONE.search(text))
    told["mention_roles"] = [
        role["id"]
        for role in world.guilds[channel["guild_id"]]["roles"]
        if role["id"] in ROLE_MENTION.findall(text)
        and ("roles" in parse or role["id"] in chosen)
        and (role["mentionable"] or everyone)
    ]
    return told


def attached(
    discord: "Standin", channel: Wire, body: Wire, files: Mapping[str, File]
) -> list[Wire]:
    """The files of a message, their bytes kept where their address says."""
    about = {str(one.get("id")): one for one in body.get("attachments") or ()}
    made = []
    for number, file in files.items():
        told = about.get(number, {})
        id, name = discord.clock.snowflake(), told.get("filename") or file.name
        path = f"attachments/{channel['id']}/{id}/{name}"
        discord.world.files[path] = file.content
        address = f"http://127.0.0.1:{discord.port}/cdn/{path}"
        one: Wire = {"id": id, "filename": name, "size": len(file.content), "flags": 0}
        one |= {"url": address, "proxy_url": address, "content_type": file.kind}
        if told.get("description"):
            one["description"] = told["description"]
        made.append(one)
    return made


def poll(discord: "Standin", asked: Wire) -> Wire:
    """A poll as it is told: numbered answers, an end, no votes."""
    hours = int(asked.get("duration") or 24)
    return {
        "question": asked["question"],
        "answers": [
            {"answer_id": place, **answer} for place, answer in enumerate(asked["answers"], 1)
        ],
        "expiry": iso(discord.clock.ms + hours * 3_600_000),
        "allow_multiselect": bool(asked.get("allow_multiselect")),
        "layout_type": 1,
        "results": {"is_finalized": False, "answer_counts": []},
    }


def reference(discord: "Standin", channel: Wire, asked: Wire) -> Wire:
    """What a reply or a forwarded message says of the other one.

    Raises: Refused, 50035 where that is not there and the request insists on it.
    """
    where = str(asked.get("channel_id") or channel["id"])
    other = discord.world.messages.get(where, {}).get(str(asked["message_id"]))
    told: Wire = {"channel_id": where, "message_id": str(asked["message_id"])}
    if "guild_id" in channel:
        told["guild_id"] = channel["guild_id"]
    forwarded = asked.get("type") == FORWARDED
    if other is None and (forwarded or asked.get("fail_if_not_exists", True)):
        fault = Fault(
            ("message_reference",), "MESSAGE_REFERENCE_UNKNOWN_MESSAGE", "Unknown message"
        )
        insist([fault])
    if forwarded:
        return {"message_reference": {**told, "type": FORWARDED}}
    return {
        "type": REPLY,
        "message_reference": {**told, "type": 0},
        "referenced_message": other,
    }


def revise(
    discord: "Standin",
    channel: Wire,
    message: Wire,
    body: Wire,
    files: Mapping[str, File] = NO_FILES,
) -> Wire:
    """Change a message in its place, and tell it."""
    for key in ("content", "flags"):
        if key in body:
            message[key] = body[key] or ("" if key == "content" else 0)
    message |= shown(discord, channel, message["author"], body)
    if "attachments" in body or files:
        kept = {str(one["id"]) for one in body.get("attachments") or ()}
        stay = [
            one for one in message["attachments"] if "attachments" not in body or one["id"] in kept
        ]
        message["attachments"] = stay + attached(discord, channel, body, files)
    message["edited_timestamp"] = discord.clock.iso()
    told = {**message, **membership(discord, channel, message["author"])}
    discord.tell("MESSAGE_UPDATE", told, channel=channel["id"], guild=channel.get("guild_id", ""))
    return message


def remove(discord: "Standin", channel: Wire, ids: list[str], *, bulk: bool = False) -> None:
    """Delete messages; those that are not there are told to nobody."""
    here = discord.world.messages.get(channel["id"], {})
    gone = [id for id in ids if here.pop(id, None) is not None]
    where = {"channel_id": channel["id"]}
    guild = channel.get("guild_id", "")
    if guild:
        where["guild_id"] = guild
    if bulk and gone:
        told = {"ids": gone, **where}
        discord.tell("MESSAGE_DELETE_BULK", told, channel=channel["id"], guild=guild)
        return
    for id in gone:
        discord.tell("MESSAGE_DELETE", {"id": id, **where}, channel=channel["id"], guild=guild)


def unarchived(channel: Wire) -> None:
    """Refuse to write into a thread that sleeps.

    Raises: Refused, 50083.
    """
    if channel.get("thread_metadata", {}).get("archived"):
        raise Refused(50083)

"""Messages of a channel: written, answered, edited, read, deleted."""

from tests.standins.discord import about, bits, drafts, messages, permissions
from tests.standins.discord.refusals import Fault, Refused, insist
from tests.standins.discord.routing import Call, route
from tests.standins.discord.shapes import Wire

MESSAGE = "/channels/{channel}/messages/{message}"
HOUR = 3_600_000
LISTED = 100
TALK = {0, 1, 2, 3, 5, 10, 11, 12, 13}
SUPPRESS_EMBEDS = 1 << 2

# What a message holds, and the permission that holding it takes.
HOLDING = {
    "embeds": bits.EMBED_LINKS,
    "poll": bits.SEND_POLLS,
    "tts": bits.SEND_TTS_MESSAGES,
}


def of(call: Call) -> Wire:
    """The message that a path names.

    Raises: Refused, unknown message.
    """
    return call.discord.world.message(about.room(call)["id"], call.at["message"])


@route("POST", "/channels/{channel}/messages", needs=bits.SEND_MESSAGES)
async def create(call: Call) -> Wire:
    discord, channel, body = call.discord, about.room(call), call.body
    if channel["type"] not in TALK:
        raise Refused(50008)
    nonce, bot = body.get("nonce"), discord.world.bot
    enforced = nonce is not None and body.get("enforce_nonce")
    if enforced and (first := discord.nonces.made(bot["id"], str(nonce))):
        return discord.world.message(*first)
    entitled(call, channel)
    draft = drafts.draft(call, channel["id"])
    if reference := body.get("message_reference"):
        draft |= answers(call, channel, reference)
    discord.mail.write(channel)
    wake(call, channel)
    message = messages.post(discord, channel, bot, **draft)
    if nonce is not None:
        discord.nonces.keep(bot["id"], str(nonce), channel["id"], message["id"])
    return message


def entitled(call: Call, channel: Wire) -> None:
    """Refuse what the bot may not put into a message here.

    Raises: Refused, 50013.
    """
    needed = 0
    for key, bit in HOLDING.items():
        needed |= bit if call.body.get(key) else 0
    needed |= bits.ATTACH_FILES if call.files else 0
    permissions.insist(call.discord.world, channel, needed)


def answers(call: Call, channel: Wire, reference: Wire) -> Wire:
    """The keys of a reply.

    Raises: Refused, 160002 without the right to read, 50035 for a message that is not there.
    """
    world = call.discord.world
    if "guild_id" in channel:
        own = permissions.of(world, world.bot["id"], channel)
        if not own & bits.READ_MESSAGE_HISTORY:
            raise Refused(160002)
    try:
        return messages.reply_to(call.discord, channel, reference)
    except Refused:
        word = "MESSAGE_REFERENCE_UNKNOWN_MESSAGE"
        insist([Fault(("message_reference",), word, "Unknown message")])
        raise


def wake(call: Call, channel: Wire) -> None:
    """Writing into a thread that sleeps wakes it, unless it is locked.

    Raises: Refused, 50083.
    """
    about_thread = channel.get("thread_metadata")
    if not about_thread or not about_thread["archived"]:
        return
    world = call.discord.world
    own = permissions.of(world, world.bot["id"], channel)
    if about_thread["locked"] and not own & bits.MANAGE_THREADS:
        raise Refused(50083)
    about_thread |= {"archived": False, "archive_timestamp": world.clock.iso()}
    call.discord.tell("THREAD_UPDATE", channel, channel=channel["id"])


def awake(channel: Wire) -> None:
    """Refuse to change anything in a thread that sleeps.

    Raises: Refused, 50083.
    """
    if channel.get("thread_metadata", {}).get("archived"):
        raise Refused(50083)


@route("GET", "/channels/{channel}/messages", needs=bits.READ_MESSAGE_HISTORY)
async def history(call: Call) -> list[Wire]:
    limit = about.page(call, 50, LISTED)
    found = list(call.discord.world.messages.get(call.at["channel"], {}).values())
    if "around" in call.query:
        middle = int(call.query["around"])
        before = [one for one in found if int(one["id"]) < middle]
        since = [one for one in found if int(one["id"]) >= middle]
        half = limit // 2
        found = before[-half:] + since[: limit - min(half, len(before))]
    elif "after" in call.query:
        found = [one for one in found if int(one["id"]) > int(call.query["after"])][:limit]
    elif "before" in call.query:
        found = [one for one in found if int(one["id"]) < int(call.query["before"])]
    return found[-limit:][::-1]


@route("GET", MESSAGE, needs=bits.READ_MESSAGE_HISTORY)
async def fetch(call: Call) -> Wire:
    return of(call)


@route("PATCH", MESSAGE)
async def edit(call: Call) -> Wire:
    channel, message, discord = about.room(call), of(call), call.discord
    awake(channel)
    if message["author"]["id"] != discord.world.bot["id"]:
        return suppress(call, channel, message)
    entitled(call, channel)
    if discord.clock.ms - made_at(message) > HOUR:
        discord.limits.spend_old_edit(channel["id"])
    return messages.change(discord, message, **drafts.edited(call, channel["id"], old=message))


def suppress(call: Call, channel: Wire, message: Wire) -> Wire:
    """Of somebody else's message a moderator may hide the embeds, and change nothing else.

    Raises: Refused, 50005.
    """
    flags = (message["flags"], int(call.body.get("flags") or 0))
    if set(call.body) != {"flags"} or (flags[0] ^ flags[1]) & ~SUPPRESS_EMBEDS:
        raise Refused(50005)
    permissions.insist(call.discord.world, channel, bits.MANAGE_MESSAGES)
    return messages.change(call.discord, message, flags=flags[1])


def made_at(message: Wire) -> int:
    return (int(message["id"]) >> 22) + 1_420_070_400_000


@route("DELETE", MESSAGE)
async def delete(call: Call) -> None:
    channel, message, world = about.room(call), of(call), call.discord.world
    awake(channel)
    if message["author"]["id"] != world.bot["id"]:
        if "guild_id" not in channel:
            raise Refused(50003)
        permissions.insist(world, channel, bits.MANAGE_MESSAGES)
        call.discord.audit.keep(call, 72, message["author"]["id"])
    messages.remove(call.discord, channel, [message["id"]])


@route("POST", "/channels/{channel}/messages/bulk-delete", needs=bits.MANAGE_MESSAGES)
async def bulk_delete(call: Call) -> None:
    channel = about.room(call)
    if "guild_id" not in channel:
        raise Refused(50003)
    awake(channel)
    messages.remove(call.discord, channel, [str(id) for id in call.body["messages"]])
    call.discord.audit.keep(call, 73, channel["id"])


@route("POST", "/channels/{channel}/typing", needs=bits.SEND_MESSAGES)
async def typing(call: Call) -> None:
    return None

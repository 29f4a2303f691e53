"""Messages of a channel."""

from tests.standins.discord import bits, drafts, messages
from tests.standins.discord.refusals import Refused
from tests.standins.discord.routing import Call, route
from tests.standins.discord.shapes import Wire

MESSAGE = "/channels/{channel}/messages/{message}"


@route("POST", "/channels/{channel}/messages", needs=bits.SEND_MESSAGES)
async def create(call: Call) -> Wire:
    discord, channel = call.discord, call.channel
    assert channel is not None
    draft = drafts.draft(call, channel["id"])
    if reference := call.body.get("message_reference"):
        draft |= messages.reply_to(discord, channel, reference)
    return messages.post(discord, channel, discord.world.bot, **draft)


@route("GET", "/channels/{channel}/messages", needs=bits.READ_MESSAGE_HISTORY)
async def history(call: Call) -> list[Wire]:
    found = list(call.discord.world.messages.get(call.at["channel"], {}).values())
    if "after" in call.query:
        after = int(call.query["after"])
        found = [each for each in found if int(each["id"]) > after]
        return found[: int(call.query.get("limit", 50))][::-1]
    if "before" in call.query:
        found = [each for each in found if int(each["id"]) < int(call.query["before"])]
    return found[-int(call.query.get("limit", 50)) :][::-1]


@route("GET", MESSAGE, needs=bits.READ_MESSAGE_HISTORY)
async def fetch(call: Call) -> Wire:
    return call.discord.world.message(call.at["channel"], call.at["message"])


@route("PATCH", MESSAGE)
async def edit(call: Call) -> Wire:
    message = call.discord.world.message(call.at["channel"], call.at["message"])
    if message["author"] is not call.discord.world.bot:
        raise Refused(50005)
    changed = drafts.edited(call, call.at["channel"], old=message)
    return messages.change(call.discord, message, **changed)


@route("DELETE", MESSAGE)
async def delete(call: Call) -> None:
    channel = call.channel
    assert channel is not None
    call.discord.world.message(channel["id"], call.at["message"])
    messages.remove(call.discord, channel, [call.at["message"]])


@route("PUT", MESSAGE + "/reactions/{emoji}/@me", needs=bits.READ_MESSAGE_HISTORY)
async def react(call: Call) -> None:
    message = call.discord.world.message(call.at["channel"], call.at["message"])
    messages.react(call.discord, message, call.discord.world.bot["id"], call.at["emoji"])

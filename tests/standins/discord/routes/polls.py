"""Polls: who voted for what, and ending one's own early."""

from tests.standins.discord import about, bits, messages
from tests.standins.discord.clock import iso
from tests.standins.discord.refusals import Refused
from tests.standins.discord.routes.messages import of
from tests.standins.discord.routing import Call, route
from tests.standins.discord.shapes import Wire

POLL = "/channels/{channel}/polls/{message}"
NO_POLL, ENDED = 520_000, 520_001


def asked(call: Call) -> Wire:
    """The message of a path, which must be a poll.

    Raises: Refused.
    """
    message = of(call)
    if "poll" not in message:
        raise Refused(NO_POLL, message="This message is not a poll.")
    return message


@route("GET", POLL + "/answers/{answer}", needs=bits.READ_MESSAGE_HISTORY)
async def voters(call: Call) -> Wire:
    message, limit = asked(call), about.page(call, 25, 100)
    world, after = call.discord.world, int(call.query.get("after", 0))
    ids = call.discord.votes.get((message["id"], call.at["answer"]), [])
    later = [id for id in sorted(ids, key=int) if int(id) > after]
    return {"users": [world.users[id] for id in later[:limit]]}


@route("POST", POLL + "/expire")
async def expire(call: Call) -> Wire:
    message, discord = asked(call), call.discord
    if message["author"]["id"] != discord.world.bot["id"]:
        raise Refused(50005)
    poll = message["poll"]
    if poll["results"]["is_finalized"]:
        raise Refused(ENDED, message="This poll has ended.")
    results = {**poll["results"], "is_finalized": True}
    ended = {**poll, "expiry": iso(discord.clock.ms), "results": results}
    return messages.change(discord, message, quietly=True, poll=ended)

"""Threads: started from a message or by themselves, joined, listed."""

from typing import TYPE_CHECKING

from tests.standins.discord import about, bits, permissions
from tests.standins.discord.refusals import Refused
from tests.standins.discord.routes.messages import of as message_of
from tests.standins.discord.routing import Call, route
from tests.standins.discord.shapes import Wire

if TYPE_CHECKING:
    from tests.standins.discord.server import Standin

NEWS, NEWS_THREAD, PUBLIC, PRIVATE = 5, 10, 11, 12
HAS_THREAD = 1 << 5
PARENTS = (0, NEWS)


@route("POST", "/channels/{channel}/messages/{message}/threads", needs=bits.CREATE_PUBLIC_THREADS)
async def from_message(call: Call) -> Wire:
    channel, message = about.room(call), message_of(call)
    permissions.insist(call.discord.world, channel, bits.READ_MESSAGE_HISTORY)
    if message["id"] in call.discord.world.channels:
        raise Refused(160004)
    kind = NEWS_THREAD if channel["type"] == NEWS else PUBLIC
    return under(call.discord, channel, kind, message, call.body)


@route("POST", "/channels/{channel}/threads")
async def alone(call: Call) -> Wire:
    channel, kind = about.room(call), int(call.body.get("type") or PRIVATE)
    private = kind == PRIVATE
    needed = bits.CREATE_PRIVATE_THREADS if private else bits.CREATE_PUBLIC_THREADS
    permissions.insist(call.discord.world, channel, needed)
    return start(call.discord, channel, kind, call.discord.clock.snowflake(), call.body)


def under(
    discord: "Standin", channel: Wire, kind: int, message: Wire, body: Wire, owner: str = ""
) -> Wire:
    """A new thread under a message.

    Raises: Refused, as start does.
    """
    thread = start(discord, channel, kind, message["id"], body, owner)
    message["flags"] |= HAS_THREAD
    message["thread"] = thread
    return thread


def start(
    discord: "Standin", channel: Wire, kind: int, id: str, body: Wire, owner: str = ""
) -> Wire:
    """A new thread below a channel, the bot's or another owner's.

    Raises: Refused, 50024 where the channel can have none.
    """
    if channel["type"] not in PARENTS:
        raise Refused(50024)
    world = discord.world
    owner = owner or world.bot["id"]
    sleep = {
        "archived": False,
        "locked": False,
        "archive_timestamp": world.clock.iso(),
        "create_timestamp": world.clock.iso(),
        "auto_archive_duration": int(body.get("auto_archive_duration") or 1_440),
    }
    if kind == PRIVATE:
        sleep["invitable"] = body.get("invitable", True)
    thread = {
        "id": id,
        "type": kind,
        "guild_id": channel["guild_id"],
        "parent_id": channel["id"],
        "owner_id": owner,
        "name": body["name"],
        "last_message_id": None,
        "rate_limit_per_user": int(body.get("rate_limit_per_user") or 0),
        "message_count": 0,
        "total_message_sent": 0,
        "member_count": 1,
        "flags": 0,
        "thread_metadata": sleep,
        "thread_members": [seat(discord, id, owner)],
    }
    world.channels[id] = world.rooms[channel["guild_id"]][id] = thread
    told = {**thread, "newly_created": True}
    discord.tell("THREAD_CREATE", told, channel=id, guild=channel["guild_id"])
    return thread


def seat(discord: "Standin", thread: str, user: str) -> Wire:
    joined = discord.clock.iso()
    return {"id": thread, "user_id": user, "join_timestamp": joined, "flags": 0}


@route("GET", "/guilds/{guild}/threads/active")
async def active(call: Call) -> Wire:
    world, guild = call.discord.world, about.guild(call)
    bot = world.bot["id"]
    threads = [
        room
        for room in world.rooms[guild["id"]].values()
        if room["type"] in permissions.THREADS
        and not room["thread_metadata"]["archived"]
        and permissions.of(world, bot, room)
    ]
    seats = [own for room in threads for own in room["thread_members"] if own["user_id"] == bot]
    return {"threads": threads, "members": seats}


@route("GET", "/channels/{channel}/threads/archived/public", needs=bits.READ_MESSAGE_HISTORY)
async def archived(call: Call) -> Wire:
    channel, rooms = about.room(call), call.discord.world.channels.values()
    here = [room for room in rooms if room.get("parent_id") == channel["id"]]
    threads = [
        room
        for room in here
        if room["type"] in (NEWS_THREAD, PUBLIC) and room["thread_metadata"]["archived"]
    ]
    return {"threads": threads, "members": [], "has_more": False}


def thread_of(call: Call) -> Wire:
    """Raises: Refused, 50024 where the path names no thread, 50083 where it sleeps."""
    thread = about.room(call)
    if thread["type"] not in permissions.THREADS:
        raise Refused(50024)
    if thread["thread_metadata"]["archived"]:
        raise Refused(50083)
    return thread


@route("PUT", "/channels/{channel}/thread-members/@me")
async def join(call: Call) -> None:
    take_seat(call, call.discord.world.bot["id"])


@route("PUT", "/channels/{channel}/thread-members/{user}", needs=bits.SEND_MESSAGES)
async def add(call: Call) -> None:
    thread = about.room(call)
    call.discord.world.member(thread.get("guild_id", ""), call.at["user"])
    take_seat(call, call.at["user"])


def take_seat(call: Call, user: str) -> None:
    """Put somebody into a thread, once."""
    thread = thread_of(call)
    if all(own["user_id"] != user for own in thread["thread_members"]):
        thread["thread_members"].append(seat(call.discord, thread["id"], user))
        thread["member_count"] += 1


@route("GET", "/channels/{channel}/thread-members")
async def seats(call: Call) -> list[Wire]:
    members: list[Wire] = about.room(call).get("thread_members", [])
    return members


@route("DELETE", "/channels/{channel}/thread-members/@me")
async def leave(call: Call) -> None:
    give_up_seat(call, call.discord.world.bot["id"])


@route("DELETE", "/channels/{channel}/thread-members/{user}", needs=bits.MANAGE_THREADS)
async def put_out(call: Call) -> None:
    give_up_seat(call, call.at["user"])


def give_up_seat(call: Call, user: str) -> None:
    """Raises: Refused, unknown member."""
    thread = thread_of(call)
    left = [own for own in thread["thread_members"] if own["user_id"] != user]
    if len(left) == len(thread["thread_members"]):
        raise Refused(10007)
    thread["thread_members"] = left
    thread["member_count"] -= 1

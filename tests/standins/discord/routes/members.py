"""Routes of members: seen, listed, searched for, changed, timed out, kicked."""

from typing import Any

from tests.standins.discord import about, bits, messages, permissions
from tests.standins.discord.refusals import Fault, Refused, insist, required
from tests.standins.discord.routes.roles import free
from tests.standins.discord.routes.roles import of as role_of
from tests.standins.discord.routing import Call, route
from tests.standins.discord.rules import guilds as rules
from tests.standins.discord.shapes import Wire

LISTED = 1_000


@route("GET", "/guilds/{guild}/members")
async def listed(call: Call) -> list[Wire]:
    guild, world = about.guild(call), call.discord.world
    if not world.enabled(bits.GUILD_MEMBERS):
        raise Refused(50001)
    after, limit = int(call.query.get("after", 0)), count(call, 1)
    here = sorted(world.members[guild["id"]].values(), key=lambda one: int(one["user"]["id"]))
    return [member for member in here if int(member["user"]["id"]) > after][:limit]


@route("GET", "/guilds/{guild}/members/search")
async def search(call: Call) -> list[Wire]:
    guild, world = about.guild(call), call.discord.world
    query, limit = call.query.get("query", "").lower(), count(call, 1)
    if not query:
        insist([required("query")])
    names = ((one, (one["nick"], one["user"]["username"])) for one in members(world, guild))
    return [one for one, own in names if any((n or "").lower().startswith(query) for n in own)][
        :limit
    ]


def members(world: Any, guild: Wire) -> list[Wire]:
    return list(world.members[guild["id"]].values())


def count(call: Call, otherwise: int, most: int = LISTED) -> int:
    """The limit that a list was asked for.

    Raises: Refused, 50035.
    """
    text = call.query.get("limit", str(otherwise))
    if not text.isdigit() or not 1 <= int(text) <= most:
        sentence = f"int value should be between 1 and {most}."
        insist([Fault(("limit",), "NUMBER_TYPE_MAX", sentence)])
    return int(text)


@route("GET", "/guilds/{guild}/members/{user}")
async def one(call: Call) -> Wire:
    return about.member(call)


@route("PATCH", "/guilds/{guild}/members/@me")
async def change_self(call: Call) -> Wire:
    guild, world = about.guild(call), call.discord.world
    permissions.insist(world, guild, bits.CHANGE_NICKNAME)
    member = world.members[guild["id"]][world.bot["id"]]
    member["nick"] = (call.body or {}).get("nick")
    tell(call, member)
    return member


@route("PATCH", "/guilds/{guild}/members/{user}")
async def change(call: Call) -> Wire:
    guild, world, member = about.guild(call), call.discord.world, about.member(call)
    body = call.body or {}
    for key, needed in (
        ("nick", bits.MANAGE_NICKNAMES),
        ("roles", bits.MANAGE_ROLES),
        ("communication_disabled_until", bits.MODERATE_MEMBERS),
    ):
        if key in body:
            permissions.insist(world, guild, needed)
    given: Wire = {}
    if "nick" in body:
        permissions.over_member(world, guild, member)
        given["nick"] = body["nick"] or None
    if "roles" in body:
        given["roles"] = new_roles(call, guild, member, [str(id) for id in body["roles"] or ()])
    if "communication_disabled_until" in body:
        permissions.may_time_out(world, guild, member)
        given["communication_disabled_until"] = body["communication_disabled_until"]
    member |= given
    tell(call, member)
    call.discord.audit.keep(call, 24, member["user"]["id"])
    return member


def new_roles(call: Call, guild: Wire, member: Wire, wanted: list[str]) -> list[str]:
    """A member's roles after a request that sets all of them.

    Raises: Refused, for a role that is not the bot's to give or take.
    """
    for id in set(wanted) ^ set(member["roles"]):
        role = role_of(guild, id)
        free(guild, role)
        permissions.over_role(call.discord.world, guild, role)
    return wanted


def tell(call: Call, member: Wire) -> None:
    guild = about.guild(call)["id"]
    call.discord.tell("GUILD_MEMBER_UPDATE", {**member, "guild_id": guild}, guild=guild)


@route("DELETE", "/guilds/{guild}/members/{user}", needs=bits.KICK_MEMBERS)
async def kick(call: Call) -> None:
    guild, member = about.guild(call), about.member(call)
    permissions.over_member(call.discord.world, guild, member)
    remove(call, guild, member["user"])
    call.discord.audit.keep(call, 20, member["user"]["id"])


def remove(call: Call, guild: Wire, user: Wire) -> None:
    """Put a member out, and tell."""
    call.discord.world.members[guild["id"]].pop(user["id"])
    told = {"guild_id": guild["id"], "user": user}
    call.discord.tell("GUILD_MEMBER_REMOVE", told, guild=guild["id"])


@route("GET", "/guilds/{guild}/bans", needs=bits.BAN_MEMBERS)
async def bans(call: Call) -> list[Wire]:
    guild, limit = about.guild(call), count(call, LISTED)
    return list(call.discord.world.bans[guild["id"]].values())[:limit]


@route("GET", "/guilds/{guild}/bans/{user}", needs=bits.BAN_MEMBERS)
async def one_ban(call: Call) -> Wire:
    return ban_of(call)


def ban_of(call: Call) -> Wire:
    """Raises: Refused, unknown ban."""
    found = call.discord.world.bans[about.guild(call)["id"]].get(call.at["user"])
    if found is None:
        raise Refused(10026)
    return found


@route("PUT", "/guilds/{guild}/bans/{user}", needs=bits.BAN_MEMBERS)
async def ban(call: Call) -> None:
    guild, world, id = about.guild(call), call.discord.world, call.at["user"]
    # discord.py sends the seconds in the query, others in the body.
    seconds = {**call.query, **(call.body or {})}.get("delete_message_seconds")
    insist(rules.ban(seconds))
    if id not in world.users:
        raise Refused(10013)
    member = world.members[guild["id"]].get(id)
    if member is not None:
        permissions.over_member(world, guild, member)
        remove(call, guild, member["user"])
    user = world.users[id]
    world.bans[guild["id"]][id] = {"reason": call.reason or None, "user": user}
    forget(call, guild, id, int(seconds or 0))
    told = {"guild_id": guild["id"], "user": user}
    call.discord.tell("GUILD_BAN_ADD", told, guild=guild["id"])
    call.discord.audit.keep(call, 22, id)


def forget(call: Call, guild: Wire, author: str, seconds: int) -> None:
    """Delete what a banned member wrote in the last seconds."""
    since = call.discord.clock.ms - seconds * 1000
    for room in call.discord.world.rooms[guild["id"]].values():
        here = call.discord.world.messages.get(room["id"], {}).values()
        ids = [
            message["id"]
            for message in here
            if message["author"]["id"] == author
            and (rules.instant(message["timestamp"]) or 0) > since
        ]
        if ids:
            messages.remove(call.discord, room, ids)


@route("DELETE", "/guilds/{guild}/bans/{user}", needs=bits.BAN_MEMBERS)
async def unban(call: Call) -> None:
    guild, found = about.guild(call), ban_of(call)
    call.discord.world.bans[guild["id"]].pop(call.at["user"])
    told = {"guild_id": guild["id"], "user": found["user"]}
    call.discord.tell("GUILD_BAN_REMOVE", told, guild=guild["id"])
    call.discord.audit.keep(call, 23, call.at["user"])

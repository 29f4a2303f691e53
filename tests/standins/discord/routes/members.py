"""Routes of members: seen, listed, searched for, changed, timed out, kicked."""

from tests.standins.discord import about, bits, comings, messages, permissions
from tests.standins.discord.refusals import Refused, insist, required
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
    after, limit = int(call.query.get("after", 0)), about.page(call, 1, LISTED)
    here = sorted(world.members[guild["id"]].values(), key=lambda one: int(one["user"]["id"]))
    return [member for member in here if int(member["user"]["id"]) > after][:limit]


@route("GET", "/guilds/{guild}/members/search")
async def search(call: Call) -> list[Wire]:
    guild, world = about.guild(call), call.discord.world
    query, limit = call.query.get("query", "").lower(), about.page(call, 1, LISTED)
    if not query:
        insist([required("query")])
    here = world.members[guild["id"]].values()
    return [member for member in here if begins(member, query)][:limit]


def begins(member: Wire, query: str) -> bool:
    names = (member["nick"], member["user"]["username"], member["user"]["global_name"])
    return any((name or "").lower().startswith(query) for name in names)


@route("GET", "/guilds/{guild}/members/{user}")
async def one(call: Call) -> Wire:
    return about.member(call)


@route("PATCH", "/guilds/{guild}/members/@me")
async def change_self(call: Call) -> Wire:
    guild, world = about.guild(call), call.discord.world
    permissions.insist(world, guild, bits.CHANGE_NICKNAME)
    member = world.members[guild["id"]][world.bot["id"]]
    comings.update(call.discord, guild, member, nick=call.body.get("nick"))
    return member


@route("PATCH", "/guilds/{guild}/members/{user}")
async def change(call: Call) -> Wire:
    guild, world, member = about.guild(call), call.discord.world, about.member(call)
    body = call.body
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
    comings.update(call.discord, guild, member, **given)
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


@route("DELETE", "/guilds/{guild}/members/{user}", needs=bits.KICK_MEMBERS)
async def kick(call: Call) -> None:
    guild, member = about.guild(call), about.member(call)
    permissions.over_member(call.discord.world, guild, member)
    comings.leave(call.discord, guild, member["user"])
    call.discord.audit.keep(call, 20, member["user"]["id"])


@route("GET", "/guilds/{guild}/bans", needs=bits.BAN_MEMBERS)
async def bans(call: Call) -> list[Wire]:
    guild, limit = about.guild(call), about.page(call, LISTED, LISTED)
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
        comings.leave(call.discord, guild, member["user"])
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

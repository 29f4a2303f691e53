"""Routes of a guild's roles, and of giving them to members and taking them back."""

from typing import Any

from tests.standins.discord import about, bits, comings, permissions, shapes
from tests.standins.discord.refusals import Refused
from tests.standins.discord.routing import Call, route
from tests.standins.discord.shapes import Wire

MOST = 250
SETTABLE = ("name", "color", "colors", "hoist", "mentionable", "permissions", "unicode_emoji")


def of(guild: Wire, id: str) -> Wire:
    """A guild's role.

    Raises: Refused, unknown role.
    """
    for role in guild["roles"]:
        if role["id"] == id:
            return role  # type: ignore[no-any-return]
    raise Refused(10011)


def fields(body: Wire) -> Wire:
    """What a request sets of a role, in wire form."""
    given = {key: body[key] for key in SETTABLE if body.get(key) is not None}
    if "permissions" in given:
        given["permissions"] = str(given["permissions"])
    if "colors" in given:
        given["color"] = given["colors"].get("primary_color") or 0
    elif "color" in given:
        given["colors"] = {"primary_color": given["color"]}
    if "colors" in given:
        shades = {"secondary_color": None, "tertiary_color": None}
        given["colors"] = {**shades, **given["colors"]}
    return given


@route("GET", "/guilds/{guild}/roles")
async def listed(call: Call) -> Any:
    return about.guild(call)["roles"]


@route("GET", "/guilds/{guild}/roles/{role}")
async def one(call: Call) -> Any:
    return of(about.guild(call), call.at["role"])


@route("POST", "/guilds/{guild}/roles", needs=bits.MANAGE_ROLES)
async def make(call: Call) -> Any:
    guild, world = about.guild(call), call.discord.world
    given = fields(call.body or {})
    everyone = of(guild, guild["id"])
    permissions.may_grant(world, guild, int(given.get("permissions", 0)))
    if len(guild["roles"]) >= MOST:
        raise Refused(30005)
    for other in guild["roles"]:
        other["position"] += other["id"] != guild["id"]
    role = shapes.role(world.clock.snowflake(), "new role", int(everyone["permissions"]), 1)
    role |= given
    guild["roles"].append(role)
    call.discord.tell("GUILD_ROLE_CREATE", told(guild, role), guild=guild["id"])
    call.discord.audit.keep(call, 30, role["id"])
    return role


@route("PATCH", "/guilds/{guild}/roles", needs=bits.MANAGE_ROLES)
async def move(call: Call) -> Any:
    guild, world = about.guild(call), call.discord.world
    highest = permissions.own_top(world, guild)[0]
    moves = [(of(guild, str(each["id"])), int(each["position"])) for each in call.body or ()]
    for role, position in moves:
        permissions.over_role(world, guild, role)
        if position >= highest:
            raise Refused(50013)
    for role, position in moves:
        role["position"] = position
        call.discord.tell("GUILD_ROLE_UPDATE", told(guild, role), guild=guild["id"])
    return guild["roles"]


@route("PATCH", "/guilds/{guild}/roles/{role}", needs=bits.MANAGE_ROLES)
async def change(call: Call) -> Any:
    guild, world = about.guild(call), call.discord.world
    role = of(guild, call.at["role"])
    given = fields(call.body or {})
    permissions.over_role(world, guild, role)
    permissions.may_grant(
        world, guild, int(given.get("permissions", 0)) & ~int(role["permissions"])
    )
    role |= given
    call.discord.tell("GUILD_ROLE_UPDATE", told(guild, role), guild=guild["id"])
    call.discord.audit.keep(call, 31, role["id"])
    return role


@route("DELETE", "/guilds/{guild}/roles/{role}", needs=bits.MANAGE_ROLES)
async def delete(call: Call) -> None:
    guild, world = about.guild(call), call.discord.world
    role = of(guild, call.at["role"])
    free(guild, role)
    permissions.over_role(world, guild, role)
    guild["roles"].remove(role)
    for member in world.members[guild["id"]].values():
        if role["id"] in member["roles"]:
            member["roles"].remove(role["id"])
    gone = {"guild_id": guild["id"], "role_id": role["id"]}
    call.discord.tell("GUILD_ROLE_DELETE", gone, guild=guild["id"])
    call.discord.audit.keep(call, 32, role["id"])


@route("PUT", "/guilds/{guild}/members/{user}/roles/{role}", needs=bits.MANAGE_ROLES)
async def give(call: Call) -> None:
    set_one(call, has=True)


@route("DELETE", "/guilds/{guild}/members/{user}/roles/{role}", needs=bits.MANAGE_ROLES)
async def take(call: Call) -> None:
    set_one(call, has=False)


def set_one(call: Call, *, has: bool) -> None:
    """Give or take one role; what is so already is told to nobody."""
    guild, world = about.guild(call), call.discord.world
    member = world.member(guild["id"], call.at["user"])
    role = of(guild, call.at["role"])
    free(guild, role)
    permissions.over_role(world, guild, role)
    if (role["id"] in member["roles"]) == has:
        return
    others = [id for id in member["roles"] if id != role["id"]]
    roles = [*others, role["id"]] if has else others
    comings.update(call.discord, guild, member, roles=roles)
    call.discord.audit.keep(call, 25, member["user"]["id"])


def free(guild: Wire, role: Wire) -> None:
    """Refuse what nobody may give, take or delete.

    Raises: Refused, 50028 for @everyone and for roles that an integration keeps.
    """
    if role["id"] == guild["id"] or role["managed"]:
        raise Refused(50028)


def told(guild: Wire, role: Wire) -> Wire:
    """A role as events tell it."""
    return {"guild_id": guild["id"], "role": role}

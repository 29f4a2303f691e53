"""Routes of invites: made, listed, looked up, deleted; and the address of a guild's own."""

import secrets

from tests.standins.discord import about, bits, comings, permissions
from tests.standins.discord.clock import iso
from tests.standins.discord.comings import holds, of_guild
from tests.standins.discord.refusals import Refused
from tests.standins.discord.routes.roles import of as role_of
from tests.standins.discord.routing import Call, route
from tests.standins.discord.shapes import Wire
from tests.standins.discord.world import World

DAY = 86_400
COUNTED = ("uses", "max_uses", "max_age", "temporary", "created_at")
SIMILAR = ("max_uses", "max_age", "temporary")


def bare(invite: Wire) -> Wire:
    """An invite without its counters, as it is told to those who do not manage the guild."""
    return {key: value for key, value in invite.items() if key not in COUNTED}


@route("POST", "/channels/{channel}/invites", needs=bits.CREATE_INSTANT_INVITE)
async def make(call: Call) -> Wire:
    body, channel, world = call.body or {}, about.room(call), call.discord.world
    guild = world.guild_of(channel["guild_id"])
    roles = granted(call, guild, [str(id) for id in body.get("role_ids") or ()])
    wanted = settings(body)
    if not body.get("unique"):
        for invite in of_guild(world, guild):
            here = invite["channel"]["id"] == channel["id"]
            own = invite["inviter"]["id"] == world.bot["id"]
            if here and own and all(invite[key] == wanted[key] for key in SIMILAR):
                return invite
    if len(of_guild(world, guild)) >= call.discord.most_invites:
        raise Refused(30016)
    invite = whole(world, guild, channel, {**wanted, "roles": roles})
    world.invites[invite["code"]] = invite
    told = {key: invite[key] for key in ("code", "inviter", "expires_at", *COUNTED)}
    told |= {"channel_id": channel["id"], "guild_id": guild["id"]}
    if roles:
        told["role_ids"] = [role["id"] for role in roles]
    call.discord.tell("INVITE_CREATE", told, channel=channel["id"], guild=guild["id"])
    call.discord.audit.keep(call, 40, None)
    return invite


def settings(body: Wire) -> Wire:
    age = body.get("max_age")
    return {
        "max_age": DAY if age is None else int(age),
        "max_uses": int(body.get("max_uses") or 0),
        "temporary": bool(body.get("temporary")),
    }


def granted(call: Call, guild: Wire, ids: list[str]) -> list[Wire]:
    """The roles that an invite hands out.

    Raises: Refused, for a role that the bot may not give.
    """
    if ids:
        permissions.insist(call.discord.world, guild, bits.MANAGE_ROLES)
    roles = [role_of(guild, id) for id in ids]
    for role in roles:
        permissions.over_role(call.discord.world, guild, role)
    return roles


def whole(world: World, guild: Wire, channel: Wire, wanted: Wire) -> Wire:
    """An invite in wire form, counters and all."""
    now, age = world.clock.ms, wanted["max_age"]
    return {
        "code": secrets.token_urlsafe(6),
        "type": 0,
        "guild": about.partial_guild(guild),
        "guild_id": guild["id"],
        "channel": {key: channel[key] for key in ("id", "name", "type")},
        "inviter": world.bot,
        "flags": 0,
        "uses": 0,
        "created_at": iso(now),
        "expires_at": iso(now + age * 1000) if age else None,
        **wanted,
    }


@route("GET", "/channels/{channel}/invites", needs=bits.MANAGE_CHANNELS)
async def of_channel(call: Call) -> list[Wire]:
    channel, world = about.room(call), call.discord.world
    all = of_guild(world, world.guild_of(channel["guild_id"]))
    return [invite for invite in all if invite["channel"]["id"] == channel["id"]]


@route("GET", "/guilds/{guild}/invites")
async def listed(call: Call) -> list[Wire]:
    guild, world = about.guild(call), call.discord.world
    own = permissions.of(world, world.bot["id"], guild)
    if own & bits.MANAGE_GUILD:
        return of_guild(world, guild)
    if own & bits.VIEW_AUDIT_LOG:
        return [bare(invite) for invite in of_guild(world, guild)]
    raise Refused(50013)


def found(call: Call) -> Wire:
    """Raises: Refused, unknown invite."""
    invite = call.discord.world.invites.get(call.at["code"])
    if invite is None or not holds(invite, call.discord.clock.ms):
        raise Refused(10006)
    return invite


@route("GET", "/invites/{code}")
async def one(call: Call) -> Wire:
    invite = bare(found(call))
    if call.query.get("with_counts") == "true":
        count = call.discord.world.count(invite["guild"]["id"])
        invite |= {"approximate_member_count": count, "approximate_presence_count": 1}
    return invite


@route("DELETE", "/invites/{code}")
async def delete(call: Call) -> Wire:
    invite, world = found(call), call.discord.world
    guild = world.guild_of(invite["guild"]["id"])
    channel = world.channel(invite["channel"]["id"])
    if not permissions.of(world, world.bot["id"], guild) & bits.MANAGE_GUILD:
        permissions.insist(world, channel, bits.MANAGE_CHANNELS)
    comings.forget_invite(call.discord, invite)
    return bare(invite)


@route("GET", "/guilds/{guild}/vanity-url", needs=bits.MANAGE_GUILD)
async def vanity(call: Call) -> Wire:
    guild = about.guild(call)
    if "VANITY_URL" not in guild["features"]:
        raise Refused(50001)
    return {"code": guild["vanity_url_code"], "uses": guild.get("vanity_uses", 0)}

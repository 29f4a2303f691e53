"""Comings and goings: members who join by an invite or not, and leave; and the bot itself."""

from typing import TYPE_CHECKING, Any

from tests.standins.discord import about, greeting
from tests.standins.discord.clock import iso
from tests.standins.discord.refusals import Refused
from tests.standins.discord.rules.guilds import instant
from tests.standins.discord.shapes import Wire

if TYPE_CHECKING:
    from tests.standins.discord.server import Standin
    from tests.standins.discord.world import World

BY_INVITE, BY_VANITY, DISCOVERED = 5, 6, 3
REJOINED = 1 << 0
COMPLETED_ONBOARDING = 1 << 1
PAUSED = 0


def join(
    discord: "Standin",
    guild: Wire,
    user: Wire,
    *,
    invite: str = "",
    pending: bool = False,
    late: float = 0.0,
    gone: float | None = None,
    told: bool = True,
) -> Wire:
    """A user joins, by an invite's code, the guild's own address, or neither. The counter moves
    `late` seconds after the gateway tells of the member, 0 = just before, -1 = a second before;
    used up, the invite vanishes `gone` seconds after (None = with the counter). Not `told`: the
    gateway drops the event, as happens.

    Raises: Refused, unknown invite, or banned.
    """
    world, id = discord.world, user["id"]
    if id in world.bans[guild["id"]]:
        raise Refused(40007)
    own = bool(invite) and invite == guild["vanity_url_code"]
    used = usable(discord, guild, invite) if invite and not own else None
    came_before = (guild["id"], id) in discord.index.origins
    member = world.add_member(guild, user)
    member |= {"pending": pending, "flags": REJOINED if came_before else 0}
    kind = BY_VANITY if own else BY_INVITE if used else DISCOVERED
    inviter = used["inviter"]["id"] if used and used["inviter"] else None
    discord.index.came(guild["id"], id, code=invite or None, source=kind, by=inviter)
    if own:
        discord.clock.later(late, lambda: _count_own(guild))
    if used:
        member["roles"] = [role["id"] for role in used.get("roles") or ()]
        discord.clock.later(late, lambda: _count(discord, used))
        discord.clock.later(late if gone is None else gone, lambda: _use_up(discord, used))
    if told:
        discord.clock.later(-late, lambda: told_of(discord, guild, member))
    return member


def told_of(discord: "Standin", guild: Wire, member: Wire) -> None:
    """Tell that a member joined; Discord does that twice, now and then."""
    discord.tell("GUILD_MEMBER_ADD", {**member, "guild_id": guild["id"]}, guild=guild["id"])


def usable(discord: "Standin", guild: Wire, code: str) -> Wire:
    """Raises: Refused, unknown invite: gone, expired, used up or of another guild; or paused.

    What number a client gets of a pause is not documented.
    """
    invite = discord.world.invites.get(code)
    paused = (guild["incidents_data"] or {}).get("invites_disabled_until")
    if paused and (instant(paused) or 0) > discord.clock.ms:
        raise Refused(PAUSED, status=400, message="Invites are paused for this guild")
    if invite is None or invite["guild"]["id"] != guild["id"]:
        raise Refused(10006)
    if not holds(invite, discord.clock.ms):
        raise Refused(10006)
    counting = discord.counting.get(code, 0)
    if invite["max_uses"] and invite["uses"] + counting >= invite["max_uses"]:
        raise Refused(10006)
    discord.counting[code] = counting + 1
    return invite


def _count(discord: "Standin", invite: Wire) -> None:
    discord.counting[invite["code"]] -= 1
    invite["uses"] += 1


def _count_own(guild: Wire) -> None:
    guild["vanity_uses"] = guild.get("vanity_uses", 0) + 1


def _use_up(discord: "Standin", invite: Wire) -> None:
    uses = invite["uses"] + discord.counting[invite["code"]]
    if invite["max_uses"] and uses >= invite["max_uses"]:
        forget_invite(discord, invite)


def of_guild(world: "World", guild: Wire) -> list[Wire]:
    """The invites of a guild that still hold, with their counters."""
    now = world.clock.ms
    return [
        invite
        for invite in world.invites.values()
        if invite["guild"]["id"] == guild["id"] and holds(invite, now)
    ]


def holds(invite: Wire, now: int) -> bool:
    """Whether an invite is not over yet at an instant (UTC ms)."""
    expires = invite["expires_at"]
    return expires is None or (instant(expires) or 0) > now


def forget_invite(discord: "Standin", invite: Wire) -> None:
    """An invite is no more: deleted, expired or used up."""
    if discord.world.invites.pop(invite["code"], None) is None:
        return
    channel, guild = invite["channel"]["id"], invite["guild"]["id"]
    told = {"code": invite["code"], "channel_id": channel, "guild_id": guild}
    discord.tell("INVITE_DELETE", told, channel=channel, guild=guild)


def make_invite(
    discord: "Standin", channel: Wire, inviter: Wire, *, max_uses: int = 0, max_age: int = 86_400
) -> Wire:
    """An invite of a person.

    Raises: Refused, 30016: a guild has so many invites at most, whoever makes them.
    """
    world, now = discord.world, discord.clock.ms
    guild = world.guilds[channel["guild_id"]]
    if len(of_guild(world, guild)) >= discord.most_invites:
        raise Refused(30016)
    counted = {
        "uses": 0,
        "max_uses": max_uses,
        "max_age": max_age,
        "temporary": False,
        "created_at": iso(now),
    }
    invite = {
        "code": f"inv{int(world.clock.snowflake()) % 10**10}",
        "type": 0,
        "guild": about.partial_guild(guild),
        "guild_id": guild["id"],
        "channel": {key: channel[key] for key in ("id", "name", "type")},
        "inviter": inviter,
        "flags": 0,
        "roles": [],
        "expires_at": iso(now + max_age * 1000) if max_age else None,
        **counted,
    }
    world.invites[invite["code"]] = invite
    place = {"channel_id": channel["id"], "guild_id": guild["id"]}
    told = {key: invite[key] for key in ("code", "inviter", "expires_at", *counted)} | place
    discord.tell("INVITE_CREATE", told, channel=channel["id"], guild=guild["id"])
    return invite


def update(discord: "Standin", guild: Wire, member: Wire, **changed: Any) -> None:
    """Change a member, and tell."""
    member |= changed
    discord.tell("GUILD_MEMBER_UPDATE", {**member, "guild_id": guild["id"]}, guild=guild["id"])


def leave(discord: "Standin", guild: Wire, user: Wire, *, told: bool = True) -> None:
    """A member goes, or is put out; not `told`: the gateway drops the event."""
    if discord.world.members[guild["id"]].pop(user["id"], None) and told:
        gone = {"guild_id": guild["id"], "user": user}
        discord.tell("GUILD_MEMBER_REMOVE", gone, guild=guild["id"])


def ban(discord: "Standin", guild: Wire, user: Wire) -> None:
    """A moderator bans somebody."""
    leave(discord, guild, user)
    discord.world.bans[guild["id"]][user["id"]] = {"reason": None, "user": user}
    told = {"guild_id": guild["id"], "user": user}
    discord.tell("GUILD_BAN_ADD", told, guild=guild["id"])


def invite_bot(discord: "Standin", guild: Wire) -> None:
    """The bot comes into a guild; which has its channels by now."""
    world = discord.world
    if world.bot["id"] not in world.members[guild["id"]]:
        world.add_member(guild, world.bot)
    everybody = discord.gateway.hears_presences
    whole = greeting.told_whole(world, guild["id"], everybody=everybody)
    discord.tell("GUILD_CREATE", whole, guild=guild["id"])


def kick_bot(discord: "Standin", guild: Wire) -> None:
    """The bot is put out of a guild: no `unavailable` in what it is told."""
    discord.tell("GUILD_DELETE", {"id": guild["id"]}, guild=guild["id"])
    discord.world.members[guild["id"]].pop(discord.world.bot["id"], None)
    discord.world.commands.pop(guild["id"], None)


def outage(discord: "Standin", guild: Wire) -> None:
    """A guild is out of reach for a while; invite_bot brings it back."""
    gone = {"id": guild["id"], "unavailable": True}
    discord.tell("GUILD_DELETE", gone, guild=guild["id"])

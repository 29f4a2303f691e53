"""Which permissions a user has in a channel or a guild, and over whom and what."""

from typing import TYPE_CHECKING

from tests.standins.discord import bits
from tests.standins.discord.refusals import Refused
from tests.standins.discord.rules.guilds import instant
from tests.standins.discord.shapes import Wire

if TYPE_CHECKING:
    from tests.standins.discord.world import World

THREADS = (10, 11, 12)
PRIVATE_THREAD = 12
PRIVATE = (1, 3)
WHILE_TIMED_OUT = bits.VIEW_CHANNEL | bits.READ_MESSAGE_HISTORY


def of(world: "World", user: str, place: Wire) -> int:
    """The bits of a user in a guild's channel, thread or guild (both in wire form).

    A channel that the user may not view gives nothing at all.
    """
    guild = world.guilds[place.get("guild_id") or place["id"]]
    member = world.members[guild["id"]].get(user)
    if member is None:
        return 0
    own = in_guild(guild, member)
    if own & bits.ADMINISTRATOR:
        return bits.ALL_PERMISSIONS
    room = world.channels[place["parent_id"]] if place.get("type") in THREADS else place
    own = overwritten(own, room.get("permission_overwrites", []), guild["id"], member)
    if timed_out(member, world.clock.ms):
        own &= WHILE_TIMED_OUT
    if place is guild:
        return own
    hidden = place.get("type") == PRIVATE_THREAD and not own & bits.MANAGE_THREADS
    if hidden and all(each["user_id"] != user for each in place.get("thread_members", ())):
        return 0
    return own if own & bits.VIEW_CHANNEL else 0


def in_guild(guild: Wire, member: Wire) -> int:
    """The bits that roles give before any channel's overwrites; an owner has all."""
    if guild["owner_id"] == member["user"]["id"]:
        return bits.ALL_PERMISSIONS
    mine = {guild["id"], *member["roles"]}
    base = 0
    for role in guild["roles"]:
        if role["id"] in mine:
            base |= int(role["permissions"])
    return bits.ALL_PERMISSIONS if base & bits.ADMINISTRATOR else base


def overwritten(base: int, overwrites: list[Wire], guild: str, member: Wire) -> int:
    """Bits after a channel's overwrites: everyone's, then all roles' at once, then the member's."""
    user, roles = member["user"]["id"], set(member["roles"]) - {guild}
    for layer in ({guild}, roles, {user}):
        allow = deny = 0
        for each in overwrites:
            if each["id"] in layer:
                allow, deny = allow | int(each["allow"]), deny | int(each["deny"])
        base = base & ~deny | allow
    return base


def timed_out(member: Wire, now: int) -> bool:
    until = member.get("communication_disabled_until")
    return until is not None and (instant(until) or 0) > now


def insist(world: "World", place: Wire, needed: int) -> None:
    """Refuse the bot what it may not do in a channel or guild.

    Raises: Refused, 50001 where it cannot view the channel, 50013 where it lacks more.
    """
    if place.get("type") in PRIVATE and "guild_id" not in place:
        return
    own = of(world, world.bot["id"], place)
    if "guild_id" in place and not own & bits.VIEW_CHANNEL:
        raise Refused(50001)
    if own & needed != needed:
        raise Refused(50013)


def rank(role: Wire) -> tuple[int, int]:
    """What roles are compared by: of two in one place the older one is higher."""
    return role["position"], -int(role["id"])


def top(guild: Wire, member: Wire) -> tuple[int, int]:
    """The rank of a member's highest role."""
    mine = {guild["id"], *member["roles"]}
    return max(rank(role) for role in guild["roles"] if role["id"] in mine)


def own_top(world: "World", guild: Wire) -> tuple[int, int]:
    """The rank of the bot; above all roles where it owns the guild."""
    bot = world.bot["id"]
    if guild["owner_id"] == bot:
        return (1 << 31, 0)
    return top(guild, world.members[guild["id"]][bot])


def over_member(world: "World", guild: Wire, member: Wire) -> None:
    """Refuse what is done to a member who is not below the bot.

    Raises: Refused, 50013.
    """
    owner = guild["owner_id"] == member["user"]["id"]
    if owner or top(guild, member) >= own_top(world, guild):
        raise Refused(50013)


def over_role(world: "World", guild: Wire, role: Wire) -> None:
    """Refuse what is done with a role that is not below the bot.

    Raises: Refused, 50013.
    """
    if rank(role) >= own_top(world, guild):
        raise Refused(50013)


def may_time_out(world: "World", guild: Wire, member: Wire) -> None:
    """Refuse to time out an administrator, or somebody not below the bot.

    Raises: Refused, 50013.
    """
    if in_guild(guild, member) & bits.ADMINISTRATOR:
        raise Refused(50013)
    over_member(world, guild, member)


def may_grant(world: "World", place: Wire, given: int) -> None:
    """Refuse to hand out permissions that the bot has neither there nor in the guild.

    Of a channel it is what its overwrites may name:
    https://discord.com/developers/docs/resources/channel#edit-channel-permissions

    Raises: Refused, 50013.
    """
    guild = world.guilds[place.get("guild_id") or place["id"]]
    own = in_guild(guild, world.members[guild["id"]][world.bot["id"]])
    if given & ~(own | of(world, world.bot["id"], place)):
        raise Refused(50013)

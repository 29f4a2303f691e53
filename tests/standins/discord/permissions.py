"""Which permissions a user has in a channel or a guild."""

from tests.standins.discord import bits
from tests.standins.discord.shapes import Wire
from tests.standins.discord.world import World


def of(world: World, user: str, place: Wire) -> int:
    """The bits of a user in a guild's channel, thread or guild (both in wire form)."""
    guild = world.guilds[place.get("guild_id") or place["id"]]
    member = world.members[guild["id"]].get(user)
    if member is None:
        return 0
    if guild["owner_id"] == user:
        return bits.ALL_PERMISSIONS
    mine = {guild["id"], *member["roles"]}
    base = 0
    for role in guild["roles"]:
        if role["id"] in mine:
            base |= int(role["permissions"])
    if base & bits.ADMINISTRATOR:
        return bits.ALL_PERMISSIONS
    if place.get("parent_id") and place.get("type") in (10, 11, 12):
        place = world.channels[place["parent_id"]]
    return _overwritten(base, place.get("permission_overwrites", []), guild["id"], mine, user)


def _overwritten(base: int, overwrites: list[Wire], guild: str, mine: set[str], user: str) -> int:
    everyone = [each for each in overwrites if each["id"] == guild]
    roles = [each for each in overwrites if each["id"] in mine and each["id"] != guild]
    own = [each for each in overwrites if each["id"] == user]
    for layer in (everyone, roles, own):
        allow = deny = 0
        for each in layer:
            allow, deny = allow | int(each["allow"]), deny | int(each["deny"])
        base = base & ~deny | allow
    return base

"""Slow mode: how long a client makes a person wait before they write in a channel again."""

from tests.standins.discord import bits, permissions
from tests.standins.discord.calls import Impossible
from tests.standins.discord.shapes import Wire
from tests.standins.discord.world import World


def insist(world: World, user: Wire, channel: Wire) -> None:
    """A person writes there now. Raises: Impossible, while the channel's slow mode holds them."""
    since = world.wrote.get((channel["id"], user["id"]))
    slow = int(channel.get("rate_limit_per_user") or 0)
    free = permissions.of(world, user["id"], channel) & bits.BYPASS_SLOWMODE if slow else True
    if since is not None and not free and world.clock.ms < since + slow * 1000:
        raise Impossible(f"{user['username']} has to wait: {channel['name']} is slow")
    world.wrote[channel["id"], user["id"]] = world.clock.ms

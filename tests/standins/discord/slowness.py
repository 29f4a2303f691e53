"""Slow mode: how long a client makes a person wait before they write in a channel again."""

from tests.standins.discord import bits, permissions
from tests.standins.discord.shapes import Wire
from tests.standins.discord.world import World


def wait(world: World, user: str, channel: Wire) -> float:
    """The seconds until a person may write there; 0 where nothing holds them."""
    if permissions.of(world, user, channel) & bits.BYPASS_SLOWMODE:
        return 0
    since = world.wrote.get((channel["id"], user))
    slow = int(channel.get("rate_limit_per_user") or 0)
    return 0 if since is None else max(0, since / 1000 + slow - world.clock.ms / 1000)


def wrote(world: World, user: str, channel: Wire) -> None:
    """A person wrote there just now."""
    world.wrote[channel["id"], user] = world.clock.ms

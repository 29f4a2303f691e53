"""What every request must pass before its route sees it: rate limits, body, permissions."""

from tests.standins.discord import bits, forms, permissions
from tests.standins.discord.refusals import Refused
from tests.standins.discord.routing import Call


def limited(call: Call) -> None:
    """Take the request's place in its buckets; their headers go into call.headers.

    Raises: Refused, 429.
    """
    if call.route.template.startswith("/interactions/"):
        return  # first answers have no bucket; clients wonder at headers of one
    call.headers |= call.discord.limits.take(call.route.method, call.route.template, call.at)


def well_formed(call: Call) -> None:
    """Look at the body.

    Raises: Refused, 50035 and its kin.
    """
    forms.shaped(call)
    if call.discord.bodies is not None and call.body is not None:
        call.discord.bodies.check(call.route.method, call.path, call.route.template, call.body)
    forms.check(call)


def allowed(call: Call) -> None:
    """Look at the permissions that the route needs.

    Raises: Refused, 50001 without VIEW_CHANNEL, 50013 otherwise.
    """
    world = call.discord.world
    for id in (call.at.get("guild"), guild_of_channel(call)):
        if id in world.guilds and world.bot["id"] not in world.members[id]:
            raise Refused(50001)
        if id and id not in world.guilds and "application" in call.at:
            raise Refused(50001)
    if call.channel is not None:
        permissions.insist(world, call.channel, needed(call))
    elif call.guild is not None and call.route.needs:
        permissions.insist(world, call.guild, call.route.needs)


def guild_of_channel(call: Call) -> str | None:
    channel = call.discord.world.channels.get(call.at.get("channel", ""), {})
    found: str | None = channel.get("guild_id")
    return found


def needed(call: Call) -> int:
    """The route's permissions; in a thread, writing is a permission of its own."""
    needs, channel = call.route.needs, call.channel or {}
    if channel.get("type") in permissions.THREADS and needs & bits.SEND_MESSAGES:
        return needs & ~bits.SEND_MESSAGES | bits.SEND_MESSAGES_IN_THREADS
    return needs

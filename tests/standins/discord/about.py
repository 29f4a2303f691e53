"""Whom and what a request is about, where its path must name it."""

from tests.standins.discord.refusals import Fault, insist
from tests.standins.discord.routing import Call
from tests.standins.discord.shapes import Wire


def guild(call: Call) -> Wire:
    """The guild of a path that names one.

    Raises: Refused, unknown guild.
    """
    found = call.guild
    assert found is not None, f"{call.route.template} names no guild"
    return found


def room(call: Call) -> Wire:
    """The channel of a path that names one.

    Raises: Refused, unknown channel.
    """
    found = call.channel
    assert found is not None, f"{call.route.template} names no channel"
    return found


def member(call: Call) -> Wire:
    """The member of a path that names guild and user.

    Raises: Refused, unknown user or member.
    """
    return call.discord.world.member(guild(call)["id"], call.at["user"])


def partial_guild(guild: Wire) -> Wire:
    """A guild as invites name it."""
    named = ("id", "name", "splash", "banner", "description", "icon", "features")
    safe = ("nsfw", "nsfw_level", "verification_level", "vanity_url_code")
    return {key: guild[key] for key in (*named, *safe, "premium_subscription_count")}


def page(call: Call, otherwise: int, most: int) -> int:
    """The limit that a list was asked for.

    Raises: Refused, 50035.
    """
    text = call.query.get("limit", str(otherwise))
    if not text.isdigit() or not 1 <= int(text) <= most:
        sentence = f"int value should be between 1 and {most}."
        insist([Fault(("limit",), "NUMBER_TYPE_MAX", sentence)])
    return int(text)

"""What every request must pass before its route sees it: rate limits, body, permissions."""

from tests.standins.discord.routing import Call


def limited(call: Call) -> None:
    """Take the request's place in its buckets; their headers go into call.headers.

    Raises: Refused, 429.
    """


def well_formed(call: Call) -> None:
    """Look at the body.

    Raises: Refused, 50035 and its kin.
    """


def allowed(call: Call) -> None:
    """Look at the permissions that the route needs.

    Raises: Refused, 50001 without VIEW_CHANNEL, 50013 otherwise.
    """

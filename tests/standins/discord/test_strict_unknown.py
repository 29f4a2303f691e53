"""What is not there is refused with a number of its own."""

import pytest

from tests.standins.discord.arranged import an_invite
from tests.standins.discord.strictness import Ask, Case, holds

HERS = "/guilds/{guild}/members/{amy}"
EVENTS = "/guilds/{guild}/scheduled-events"

UNKNOWN = [
    Case("unknown guild", Ask("GET", "/guilds/1"), 404, 10004, Ask("GET", "/guilds/{guild}")),
    Case(
        "unknown channel", Ask("GET", "/channels/1"), 404, 10003, Ask("GET", "/channels/{general}")
    ),
    Case(
        "unknown message",
        Ask("GET", "/channels/{general}/messages/1"),
        404,
        10008,
        Ask("GET", "/channels/{general}/messages/{said_hers}"),
    ),
    Case("unknown member", Ask("GET", "/guilds/{guild}/members/1"), 404, 10007, Ask("GET", HERS)),
    Case(
        "unknown role",
        Ask("PUT", HERS + "/roles/1"),
        404,
        10011,
        Ask("PUT", HERS + "/roles/{role_ops}"),
    ),
    Case("unknown user", Ask("GET", "/users/1"), 404, 10013, Ask("GET", "/users/{amy}")),
    Case(
        "unknown invite",
        Ask("GET", "/invites/gone"),
        404,
        10006,
        Ask("GET", "/invites/here"),
        before=an_invite,
    ),
    Case(
        "unknown ban",
        Ask("DELETE", "/guilds/{guild}/bans/{amy}"),
        404,
        10026,
        Ask("PUT", "/guilds/{guild}/bans/{amy}"),
    ),
    Case(
        "unknown overwrite",
        Ask("DELETE", "/channels/{ops}/permissions/1"),
        404,
        10009,
        Ask("DELETE", "/channels/{ops}/permissions/{role_ops}"),
    ),
    Case("unknown event", Ask("GET", EVENTS + "/1"), 404, 10070, Ask("GET", EVENTS)),
    Case("unknown route", Ask("GET", "/nothing"), 404, 0, Ask("GET", "/users/@me")),
]


@pytest.mark.parametrize("case", UNKNOWN, ids=lambda case: case.rule)
async def test_what_is_not_there_has_a_number_of_its_own(case: Case) -> None:
    await holds(case)

"""What the bot may not do by the order of roles, and in a channel that denies it."""

from typing import Any

import pytest

from tests.standins.discord import bits
from tests.standins.discord.arranged import (
    bot_timed_out,
    no_member_intent,
    ops_above,
    out_of_the_guild,
    overwritten,
    she_has_ops,
    she_is_administrator,
    she_owns,
    without,
)
from tests.standins.discord.strictness import Ask, Case, holds, said

HERS = "/guilds/{guild}/members/{amy}"
MESSAGE = "/channels/{general}/messages/{said_hers}"
MESSAGE_OF_BOT = "/channels/{general}/messages/{said_own}"
OPS_ROLE = HERS + "/roles/{role_ops}"
GUILD = "/guilds/{guild}"
TEXT = {"content": "x"}


def timeout(until: Any = None) -> Ask:
    return Ask("PATCH", HERS, {"communication_disabled_until": until})


ORDER = [
    Case(
        "give a role that is not below",
        Ask("PUT", OPS_ROLE),
        403,
        50013,
        Ask("PUT", OPS_ROLE),
        spoiled=ops_above,
    ),
    Case(
        "give an integration's role",
        Ask("PUT", HERS + "/roles/{role_plaza_bot}"),
        400,
        50028,
        Ask("PUT", OPS_ROLE),
    ),
    Case(
        "give @everyone",
        Ask("PUT", HERS + "/roles/{role_@everyone}"),
        400,
        50028,
        Ask("PUT", OPS_ROLE),
    ),
    Case(
        "set a role that is not below",
        Ask("PATCH", HERS, {"roles": ["{role_ops}"]}),
        403,
        50013,
        Ask("PATCH", HERS, {"roles": ["{role_ops}"]}),
        spoiled=ops_above,
    ),
    Case(
        "delete a role that is not below",
        Ask("DELETE", GUILD + "/roles/{role_ops}"),
        403,
        50013,
        Ask("DELETE", GUILD + "/roles/{role_ops}"),
        spoiled=ops_above,
    ),
    Case(
        "kick somebody not below",
        Ask("DELETE", HERS),
        403,
        50013,
        Ask("DELETE", HERS),
        before=she_has_ops,
        spoiled=ops_above,
    ),
    Case("kick the owner", Ask("DELETE", HERS), 403, 50013, Ask("DELETE", HERS), spoiled=she_owns),
    Case(
        "ban the owner",
        Ask("PUT", GUILD + "/bans/{amy}"),
        403,
        50013,
        Ask("PUT", GUILD + "/bans/{amy}"),
        spoiled=she_owns,
    ),
    Case(
        "time out an administrator", timeout(), 403, 50013, timeout(), spoiled=she_is_administrator
    ),
    Case(
        "hand out more than it has",
        Ask("POST", GUILD + "/roles", {"permissions": str(bits.ADMINISTRATOR)}),
        403,
        50013,
        Ask("POST", GUILD + "/roles", {"permissions": str(bits.KICK_MEMBERS)}),
    ),
]

SEEN = [
    Case(
        "write where it sees nothing",
        said(TEXT),
        403,
        50001,
        said(TEXT),
        spoiled=overwritten("general", "bot", deny=bits.VIEW_CHANNEL),
    ),
    Case(
        "look at a hidden channel",
        Ask("GET", "/channels/{general}"),
        403,
        50001,
        Ask("GET", "/channels/{general}"),
        spoiled=overwritten("general", "everyone", deny=bits.VIEW_CHANNEL),
    ),
    Case(
        "ask of a guild that put it out",
        Ask("GET", GUILD),
        403,
        50001,
        Ask("GET", GUILD),
        spoiled=out_of_the_guild,
    ),
    Case(
        "write in a channel that denies it",
        said(TEXT),
        403,
        50013,
        said(TEXT),
        spoiled=overwritten("general", "role", deny=bits.SEND_MESSAGES),
    ),
    Case("write while timed out", said(TEXT), 403, 50013, said(TEXT), spoiled=bot_timed_out),
    Case(
        "edit another's message",
        Ask("PATCH", MESSAGE, TEXT),
        403,
        50005,
        Ask("PATCH", MESSAGE_OF_BOT, TEXT),
    ),
    Case(
        "list members without the intent",
        Ask("GET", GUILD + "/members"),
        403,
        50001,
        Ask("GET", GUILD + "/members"),
        spoiled=no_member_intent,
    ),
    Case(
        "reply without the history",
        said({**TEXT, "message_reference": {"message_id": "{said_hers}"}}),
        400,
        160002,
        said({**TEXT, "message_reference": {"message_id": "{said_hers}"}}),
        spoiled=without(bits.READ_MESSAGE_HISTORY),
    ),
]


@pytest.mark.parametrize("case", ORDER, ids=lambda case: case.rule)
async def test_nothing_is_done_to_what_is_not_below(case: Case) -> None:
    await holds(case)


@pytest.mark.parametrize("case", SEEN, ids=lambda case: case.rule)
async def test_a_channel_decides_what_may_be_done_in_it(case: Case) -> None:
    await holds(case)

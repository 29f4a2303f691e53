"""What the bot may not do: by its permissions, by the order of roles, by a channel's overwrites."""

from typing import Any

import pytest

from tests.standins.discord import Standin, bits, messages, permissions
from tests.standins.discord.clock import iso
from tests.standins.discord.strictness import (
    ROOM,
    Arrange,
    Ask,
    Case,
    ask,
    holds,
    open_standin,
    said,
)

HERS = "/guilds/{guild}/members/{amy}"
MESSAGE = "/channels/{general}/messages/{said_hers}"
MESSAGE_OF_BOT = "/channels/{general}/messages/{said_own}"
OPS_ROLE = HERS + "/roles/{role_ops}"
GUILD = "/guilds/{guild}"
TEXT = {"content": "x"}


def without(*taken: int) -> Arrange:
    """The bot and everyone lose some permissions."""

    def take(discord: Standin) -> None:
        for role in discord.world.guild["roles"]:
            role["permissions"] = str(int(role["permissions"]) & ~bits.combined(taken))

    return take


def granted(*given: int) -> Arrange:
    def give(discord: Standin) -> None:
        role = own_role(discord)
        role["permissions"] = str(int(role["permissions"]) | bits.combined(given))

    return give


def own_role(discord: Standin) -> Any:
    return next(role for role in discord.world.guild["roles"] if role["managed"])


def overwritten(room: str, who: str, *, allow: int = 0, deny: int = 0) -> Arrange:
    """A channel's overwrite for "everyone", "role" (the bot's) or "bot"."""

    def write(discord: Standin) -> None:
        world = discord.world
        ids = {
            "everyone": world.guild["id"],
            "role": own_role(discord)["id"],
            "bot": world.bot["id"],
        }
        one = {"id": ids[who], "type": int(who == "bot"), "allow": str(allow), "deny": str(deny)}
        world.room(room)["permission_overwrites"].append(one)

    return write


def all_of(*steps: Arrange) -> Arrange:
    def run(discord: Standin) -> None:
        for step in steps:
            step(discord)

    return run


def ops_above(discord: Standin) -> None:
    discord.world.guild["roles"][-1]["position"] = 9


def she_has_ops(discord: Standin) -> None:
    amy_of(discord)["roles"] = [discord.world.guild["roles"][-1]["id"]]


def amy_of(discord: Standin) -> Any:
    here = discord.world.members[discord.world.guild["id"]].values()
    return next(member for member in here if member["user"]["username"] == "amy")


def she_is_administrator(discord: Standin) -> None:
    she_has_ops(discord)
    discord.world.guild["roles"][-1]["permissions"] = str(bits.ADMINISTRATOR)


def she_owns(discord: Standin) -> None:
    discord.world.guild["owner_id"] = amy_of(discord)["user"]["id"]


def out_of_the_guild(discord: Standin) -> None:
    del discord.world.members[discord.world.guild["id"]][discord.world.bot["id"]]


def bot_timed_out(discord: Standin) -> None:
    own = discord.world.members[discord.world.guild["id"]][discord.world.bot["id"]]
    own["communication_disabled_until"] = iso(discord.clock.ms + 60_000)


def no_member_intent(discord: Standin) -> None:
    discord.world.switch_off(bits.GUILD_MEMBERS)


def needs(rule: str, request: Ask, *taken: int, **more: Any) -> Case:
    """A request that needs a permission: without it 50013, with it fine."""
    return Case(rule, request, 403, 50013, request, spoiled=without(*taken), **more)


def timeout(until: Any = None) -> Ask:
    return Ask("PATCH", HERS, {"communication_disabled_until": until})


LACKING = [
    needs("write", said(TEXT), bits.SEND_MESSAGES),
    needs("embed", said({"embeds": [{"title": "x"}]}), bits.EMBED_LINKS),
    needs("attach", said(TEXT, files={"a": 1}), bits.ATTACH_FILES),
    needs(
        "ask in a poll",
        said({"poll": {"question": {"text": "?"}, "answers": [{"poll_media": {"text": "a"}}]}}),
        bits.SEND_POLLS,
    ),
    needs("read history", Ask("GET", ROOM), bits.READ_MESSAGE_HISTORY),
    needs("delete another's", Ask("DELETE", MESSAGE), bits.MANAGE_MESSAGES),
    needs(
        "delete in bulk",
        Ask("POST", ROOM + "/bulk-delete", {"messages": ["{said_hers}", "{said_own}"]}),
        bits.MANAGE_MESSAGES,
    ),
    needs("pin", Ask("PUT", "/channels/{general}/messages/pins/{said_hers}"), bits.PIN_MESSAGES),
    needs(
        "pin by the old route",
        Ask("PUT", "/channels/{general}/pins/{said_hers}"),
        bits.PIN_MESSAGES,
    ),
    needs("react first", Ask("PUT", MESSAGE + "/reactions/🙂/@me"), bits.ADD_REACTIONS),
    needs(
        "start a thread",
        Ask("POST", MESSAGE + "/threads", {"name": "x"}),
        bits.CREATE_PUBLIC_THREADS,
    ),
    needs(
        "start a private thread",
        Ask("POST", "/channels/{general}/threads", {"name": "x", "type": 12}),
        bits.CREATE_PRIVATE_THREADS,
    ),
    needs(
        "change a channel",
        Ask("PATCH", "/channels/{general}", {"topic": "x"}),
        bits.MANAGE_CHANNELS,
    ),
    needs("make a channel", Ask("POST", GUILD + "/channels", {"name": "x"}), bits.MANAGE_CHANNELS),
    needs(
        "make an invite", Ask("POST", "/channels/{general}/invites", {}), bits.CREATE_INSTANT_INVITE
    ),
    needs("list invites", Ask("GET", GUILD + "/invites"), bits.MANAGE_GUILD, bits.VIEW_AUDIT_LOG),
    needs("make a role", Ask("POST", GUILD + "/roles", {"permissions": "0"}), bits.MANAGE_ROLES),
    needs("give a role", Ask("PUT", OPS_ROLE), bits.MANAGE_ROLES),
    needs("time out", timeout(), bits.MODERATE_MEMBERS),
    needs(
        "rename a member",
        Ask("PATCH", HERS, {"nick": "x"}),
        bits.MANAGE_NICKNAMES,
        before=granted(bits.MANAGE_NICKNAMES),
    ),
    needs("kick", Ask("DELETE", HERS), bits.KICK_MEMBERS),
    needs("ban", Ask("PUT", GUILD + "/bans/{amy}"), bits.BAN_MEMBERS),
    needs("read the log", Ask("GET", GUILD + "/audit-logs"), bits.VIEW_AUDIT_LOG),
    needs("switch for a raid", Ask("PUT", GUILD + "/incident-actions", {}), bits.MANAGE_GUILD),
    needs("see filters", Ask("GET", GUILD + "/auto-moderation/rules"), bits.MANAGE_GUILD),
    needs(
        "search members by invite", Ask("POST", GUILD + "/members-search", {}), bits.MANAGE_GUILD
    ),
    needs(
        "permit in a channel",
        Ask("PUT", "/channels/{general}/permissions/{amy}", {"type": 1, "allow": "0"}),
        bits.MANAGE_ROLES,
    ),
]

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


@pytest.mark.parametrize("case", LACKING, ids=lambda case: case.rule)
async def test_a_permission_that_lacks_is_missed(case: Case) -> None:
    await holds(case)


@pytest.mark.parametrize("case", ORDER, ids=lambda case: case.rule)
async def test_nothing_is_done_to_what_is_not_below(case: Case) -> None:
    await holds(case)


@pytest.mark.parametrize("case", SEEN, ids=lambda case: case.rule)
async def test_a_channel_decides_what_may_be_done_in_it(case: Case) -> None:
    await holds(case)


OVERWRITES = [
    ("a role's allowance beats everyone's denial", ("everyone", 0, 1), ("role", 1, 0), True),
    ("a member's denial beats a role's allowance", ("role", 1, 0), ("bot", 0, 1), False),
    ("a member's allowance beats everyone's denial", ("everyone", 0, 1), ("bot", 1, 0), True),
    ("a member's allowance beats a role's denial", ("role", 0, 1), ("bot", 1, 0), True),
]


@pytest.mark.parametrize(
    ("name", "first", "second", "may"), OVERWRITES, ids=lambda value: str(value)[:40]
)
async def test_overwrites_come_in_their_order(
    name: str, first: Any, second: Any, may: bool
) -> None:
    async with open_standin() as discord:
        bit, room = bits.SEND_MESSAGES, discord.world.room("general")
        for one in ((first, second), (second, first))[0]:
            overwritten("general", one[0], allow=bit * one[1], deny=bit * one[2])(discord)
        assert bool(permissions.of(discord.world, discord.world.bot["id"], room) & bit) is may
        assert ((await ask(discord, said(TEXT))).status == 200) is may


async def test_an_administrator_and_an_owner_pass_every_overwrite() -> None:
    async with open_standin() as discord:
        overwritten("general", "bot", deny=bits.ALL_PERMISSIONS)(discord)
        assert (await ask(discord, said(TEXT))).body["code"] == 50001
        granted(bits.ADMINISTRATOR)(discord)
        assert (await ask(discord, said(TEXT))).status == 200
        without(bits.ADMINISTRATOR)(discord)
        discord.world.guild["owner_id"] = discord.world.bot["id"]
        assert (await ask(discord, said(TEXT))).status == 200


async def test_managing_messages_no_longer_means_pinning() -> None:
    async with open_standin() as discord:
        messages.post(discord, discord.world.room("general"), discord.world.owner, "hers")
        pin = Ask("PUT", "/channels/{general}/messages/pins/{said_hers}")
        without(bits.PIN_MESSAGES)(discord)
        assert int(own_role(discord)["permissions"]) & bits.MANAGE_MESSAGES
        assert (await ask(discord, pin)).body["code"] == 50013
        granted(bits.PIN_MESSAGES)(discord)
        assert (await ask(discord, pin)).status == 204

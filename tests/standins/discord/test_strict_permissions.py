"""What the bot may not do without a permission, and how permissions add up."""

from typing import Any

import pytest

from tests.standins.discord import bits, messages, permissions
from tests.standins.discord.arranged import granted, overwritten, own_role, without
from tests.standins.discord.strictness import ROOM, Ask, Case, ask, holds, open_standin, said

HERS = "/guilds/{guild}/members/{amy}"
MESSAGE = "/channels/{general}/messages/{said_hers}"
OPS_ROLE = HERS + "/roles/{role_ops}"
GUILD = "/guilds/{guild}"
TEXT = {"content": "x"}


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


@pytest.mark.parametrize("case", LACKING, ids=lambda case: case.rule)
async def test_a_permission_that_lacks_is_missed(case: Case) -> None:
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

"""What is in the bot's way on Discord is said: each thing that is, and nothing else."""

import logging
from collections.abc import Sequence
from pathlib import Path

import pytest

from bot.checkups import Checkup, Finding, Need
from bot.effects import Can, Words
from bot.events import HEARD
from bot.offers import CommandOffer
from bot.platforms.discord import permissions
from bot.texts import Texts
from tests.platforms.discord.inner import Ear, Inner, connected, inner, running
from tests.standins.discord import bits, open_standin
from tests.standins.discord.arranged import own_role
from tests.standins.discord.shapes import Wire
from tests.standins.discord.waiting import eventually

ROOT = Path(__file__).parents[3]
OPEN = frozenset({Can.SAY, Can.REACT, Can.PIN, Can.THREADS})
CARES = frozenset({Can.ROLES, Can.MODERATE})
LEAST = (
    *(bits.VIEW_CHANNEL, bits.SEND_MESSAGES, bits.EMBED_LINKS, bits.READ_MESSAGE_HISTORY),
    *(bits.ADD_REACTIONS, bits.PIN_MESSAGES, bits.CREATE_PUBLIC_THREADS),
    bits.SEND_MESSAGES_IN_THREADS,
)


def needs(bot: Inner, *more: Need) -> list[Need]:
    """Check-ins in the lobby, and notices for operators."""
    return [
        Need("checkin", OPEN, "lobby", bot.room()),
        Need("Plaza", frozenset({Can.SAY}), "ops", bot.room("ops")),
        *more,
    ]


def said(words: Words) -> str:
    texts = Texts()
    texts.add("discord", ROOT / "bot" / "platforms" / "discord" / "texts")
    return texts.render(words, "en")


def whats(checkup: Checkup) -> list[str]:
    return [said(finding.what) for finding in checkup.findings]


async def finds(bot: Inner, asked: Sequence[Need], count: int = 1) -> list[Finding]:
    """Wait until the client has heard of what was changed; just so many things are wrong then."""
    await eventually(lambda: bot.chat.examine(bot.guild, asked).findings, 20)
    found = bot.chat.examine(bot.guild, asked)
    assert len(found.findings) == count, whats(found)
    return list(found.findings)


def changed(bot: Inner, name: str, **keys: Wire) -> None:
    guild = bot.discord.world.guild
    bot.discord.tell(name, {"guild_id": guild["id"], **keys}, guild=guild["id"])


async def test_where_all_is_well_nothing_is_found_and_what_it_takes_is_told(
    tmp_path: Path,
) -> None:
    async with inner(tmp_path) as bot:
        found = bot.chat.examine(bot.guild, needs(bot))
        assert found.findings == ()
        assert [said(each) for each in found.seen] == [
            "Looked at 2 rooms of the server Plaza. What is enabled here takes: View Channel, "
            "Send Messages, Embed Links, Read Message History, Add Reactions, Pin Messages, "
            "Create Public Threads, and Send Messages in Threads."
        ]
        assert bot.chat.examine(None, needs(bot)).findings == ()


async def test_the_invite_address_asks_for_just_what_is_needed(tmp_path: Path) -> None:
    async with inner(tmp_path) as bot:
        address = bot.chat.examine(bot.guild, needs(bot)).invite
        assert address == (
            "https://discord.com/oauth2/authorize"
            f"?client_id={bot.discord.world.application['id']}"
            f"&scope=bot+applications.commands&permissions={bits.combined(LEAST)}"
        )


def test_no_ability_ever_asks_for_administrator() -> None:
    everything = permissions.taken(Can)
    assert not everything & bits.ADMINISTRATOR
    assert sum(permissions.each(everything)) == everything


async def test_a_permission_that_is_taken_away_in_one_room_is_named_with_the_room(
    tmp_path: Path,
) -> None:
    async with inner(tmp_path) as bot:
        bot.discord.faults.forbid(bits.PIN_MESSAGES, bot.discord.world.room("general"))
        (found,) = await finds(bot, needs(bot))
        assert said(found.what) == (
            "In #general (lobby) the bot lacks: Pin Messages (for checkin)."
        )
        assert said(found.remedy) == (
            "Open the settings of #general, Permissions, and allow it for the bot's role."
        )
        assert found.stops


async def test_what_follows_from_another_lack_is_not_said_again(tmp_path: Path) -> None:
    async with inner(tmp_path) as bot:
        bot.discord.faults.forbid(bits.SEND_MESSAGES, bot.discord.world.room("ops"))
        (found,) = await finds(bot, needs(bot))
        assert said(found.what) == "In #ops (ops) the bot lacks: Send Messages (for Plaza)."


async def test_what_the_bots_roles_lack_is_said_once_for_all_rooms(tmp_path: Path) -> None:
    async with inner(tmp_path) as bot:
        for role in bot.discord.world.guild["roles"]:
            role["permissions"] = str(int(role["permissions"]) & ~bits.EMBED_LINKS)
            changed(bot, "GUILD_ROLE_UPDATE", role=role)
        (found,) = await finds(bot, needs(bot))
        assert said(found.what) == ("The bot's role lacks: Embed Links (for Plaza and checkin).")
        assert "Roles, the bot's role" in said(found.remedy)


async def test_what_the_roles_lack_and_the_room_allows_is_no_lack(tmp_path: Path) -> None:
    async with inner(tmp_path) as bot:
        world, asked = bot.discord.world, needs(bot)[:1]
        bot.discord.faults.revoke(bits.PIN_MESSAGES)
        await finds(bot, asked)
        room = world.room("general")
        allowed = {"id": own_role(bot.discord)["id"], "type": 0, "deny": "0"}
        room["permission_overwrites"] = [{**allowed, "allow": str(bits.PIN_MESSAGES)}]
        bot.discord.tell("CHANNEL_UPDATE", room, channel=room["id"])
        await eventually(lambda: not bot.chat.examine(bot.guild, asked).findings, 20)


async def test_a_hidden_room_is_said_and_nothing_of_what_is_missing_in_it(
    tmp_path: Path,
) -> None:
    async with inner(tmp_path) as bot:
        bot.discord.faults.forbid(bits.VIEW_CHANNEL, bot.discord.world.room("ops"))
        (found,) = await finds(bot, needs(bot))
        assert said(found.what) in (
            "The bot cannot see #ops (ops).",
            f"There is no room with the number {bot.room('ops')} (ops), or the bot cannot see it.",
        )


async def test_a_room_that_is_gone_or_takes_no_words_is_said(tmp_path: Path) -> None:
    async with open_standin() as discord:
        world = discord.world
        folder = world.add_channel(world.guild, "shelf", type=4)
        async with running(discord, tmp_path, Ear()) as bot:
            await connected(bot)
            asked = [
                Need("checkin", frozenset({Can.SAY}), "lobby", "17"),
                Need("morning", frozenset({Can.SAY}), "garden", folder["id"]),
            ]
            found = bot.chat.examine(bot.guild, asked)
            assert whats(found) == [
                "There is no room with the number 17 (lobby), or the bot cannot see it.",
                "Nothing can be said in #shelf (garden): it is a category or a forum.",
            ]


async def test_a_role_above_the_bots_is_said_where_roles_or_members_are_dealt_with(
    tmp_path: Path,
) -> None:
    async with inner(tmp_path) as bot:
        role = bot.discord.world.guild["roles"][-1]
        role["position"] = 9
        changed(bot, "GUILD_ROLE_UPDATE", role=role)
        asked = needs(bot, Need("guard", CARES))
        (found,) = await finds(bot, asked)
        assert said(found.what) == (
            "These roles stand above the bot's: ops. guard can neither give them nor do anything "
            "to members who have one."
        )
        assert not found.stops
        assert bot.chat.examine(bot.guild, needs(bot)).findings == ()


async def test_what_is_done_to_members_is_asked_of_the_whole_server(tmp_path: Path) -> None:
    async with inner(tmp_path) as bot:
        bot.discord.faults.revoke(bits.KICK_MEMBERS)
        (found,) = await finds(bot, needs(bot, Need("guard", CARES)))
        assert said(found.what) == "The bot's role lacks: Kick Members (for guard)."


@pytest.mark.parametrize(
    ("can", "bit", "name"),
    [
        (Can.SLOW, bits.MANAGE_CHANNELS, "Manage Channels"),
        (Can.LOCK, bits.MANAGE_ROLES, "Manage Roles"),
        (Can.PAUSE, bits.MANAGE_GUILD, "Manage Server"),
    ],
)
async def test_what_holds_a_raid_back_is_asked_for_by_its_name(
    tmp_path: Path, can: Can, bit: int, name: str
) -> None:
    async with inner(tmp_path) as bot:
        bot.discord.faults.revoke(bit)
        room = bot.room() if can is not Can.PAUSE else None
        (found,) = await finds(bot, needs(bot, Need("guard", frozenset({can}), "lobby", room)))
        assert said(found.what) == f"The bot's role lacks: {name} (for guard)."


async def test_administrator_is_more_than_needed(tmp_path: Path) -> None:
    async with inner(tmp_path) as bot:
        role = own_role(bot.discord)
        role["permissions"] = str(bits.ADMINISTRATOR)
        changed(bot, "GUILD_ROLE_UPDATE", role=role)
        (found,) = await finds(bot, needs(bot))
        assert said(found.what) == "The bot's role has Administrator, far more than it needs."
        assert "takes only: View Channel, Send Messages" in said(found.remedy)
        assert not found.stops


async def test_commands_that_could_not_be_registered_are_said(tmp_path: Path) -> None:
    async with open_standin() as discord:
        discord.world.unscoped.add(discord.world.guild["id"])
        ear = Ear(offers=[CommandOffer("coupon", "A coupon for you", ())])
        async with running(discord, tmp_path, ear) as bot:
            await connected(bot)
            (found,) = await finds(bot, needs(bot))
            assert said(found.what).startswith(
                "The bot's slash commands could not be registered here: it was invited without "
            )


async def test_a_server_that_the_bot_is_not_in_is_said(tmp_path: Path) -> None:
    async with inner(tmp_path) as bot:
        assert whats(bot.chat.examine("1" * 18, needs(bot))) == ["The bot is not in this server."]
        assert whats(bot.chat.examine("bakery", ())) == ['"bakery" is no server\'s number.']


async def test_a_bot_that_is_not_connected_says_so(tmp_path: Path) -> None:
    async with inner(tmp_path) as bot:
        client, bot.chat._line.client = bot.chat._line.client, None
        assert whats(bot.chat.examine(None, ())) == [
            "The bot is not connected to Discord at the moment."
        ]
        bot.chat._line.client = client


def heard(*names: str) -> Ear:
    ear = Ear()
    ear.heard = {HEARD[name]: ("quiz",) for name in names}
    return ear


async def test_a_switch_that_is_off_in_the_portal_is_said_with_what_it_costs(
    tmp_path: Path,
) -> None:
    async with open_standin() as discord:
        ear = heard("member.joined", "message.sent")
        async with running(discord, tmp_path, ear) as bot:
            await connected(bot)
            limited = bits.FLAGS_OF[bits.GUILD_MEMBERS][1]
            discord.world.application["flags"] &= ~(limited | bits.FLAGS_OF[bits.GUILD_MEMBERS][0])
            async with bot.chat.visit(ear):
                found = bot.chat.examine(None, ())
        assert whats(found) == [
            '"Server Members Intent" is switched off in the developer portal, and Discord refuses '
            "the bot until it is on. Without it, nobody is told who comes, gets through the "
            "screening or leaves (quiz)."
        ]
        assert [said(each) for each in found.seen[1:]] == [
            "Server Members Intent, for quiz: asked for and refused.",
            "Message Content Intent, for quiz: asked for and given.",
        ]


async def test_words_that_are_not_read_by_choice_cost_something_that_is_said(
    tmp_path: Path,
) -> None:
    async with inner(tmp_path, heard("message.sent"), message_content=False) as bot:
        (found,) = bot.chat.examine(None, ()).findings
        assert said(found.what).startswith('Without "Message Content Intent" the words of quiz')
        assert not found.stops


async def test_at_start_the_log_has_the_invite_address_as_long_as_there_is_no_server(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.WARNING, "bot.platforms.discord")
    ear = Ear(asked=[Need("checkin", frozenset({Can.REACT}))])
    takes = bits.VIEW_CHANNEL | bits.READ_MESSAGE_HISTORY | bits.ADD_REACTIONS
    async with open_standin() as discord:
        world = discord.world
        world.members[world.guild["id"]].pop(world.bot["id"])
        async with running(discord, tmp_path, ear):
            await eventually(lambda: "in no server yet" in caplog.text, 20)
            assert f"&permissions={takes}" in caplog.text

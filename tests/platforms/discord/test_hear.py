"""What happens on Discord is told once, in order, by Discord's own facts."""

from pathlib import Path

import discord as library

from bot.cog import RIGHTS
from bot.events import (
    MemberEvent,
    MemberJoined,
    MemberLeft,
    MemberPassed,
    MemberRenamed,
    MessageEdited,
    MessageSent,
    ReactionAdded,
)
from bot.platforms.discord.client import Client
from bot.platforms.discord.facts import instant, milliseconds
from bot.platforms.discord.intents import intents, needs
from tests.platforms.discord.inner import Ear, inner
from tests.standins.discord import comings
from tests.standins.discord.waiting import settled


async def test_a_newcomer_is_told_of_once_however_often_discord_repeats_it(tmp_path: Path) -> None:
    async with inner(tmp_path) as bot:
        amy = await bot.discord.joins("Amy")
        joined = await bot.hears(MemberJoined)
        passed = await bot.hears(MemberPassed)
        for _ in range(3):
            comings.told_of(bot.discord, bot.discord.world.guild, amy.member)
        await settled(bot.discord)
        at = milliseconds(amy.member["joined_at"])
        assert bot.told(MemberEvent) == [joined, passed]
        assert (joined.who.native, joined.who.name, joined.at) == (amy.id, "Amy", at)
        assert (joined.id, passed.id) == (f"joined:{amy.id}:{at}", f"passed:{amy.id}:{at}")
        assert (joined.community, joined.platform) == (bot.guild, "discord")


async def test_who_comes_back_has_joined_again(tmp_path: Path) -> None:
    async with inner(tmp_path) as bot:
        amy = await bot.discord.joins("Amy")
        first = await bot.hears(MemberJoined)
        await amy.leaves()
        left = await bot.hears(MemberLeft)
        assert (left.who.native, left.who.name) == (amy.id, "Amy")
        await amy.joins_by()
        again = await bot.hears(MemberJoined, 2)
        assert again.id != first.id


async def test_a_newcomer_behind_the_screening_has_passed_when_they_agreed_and_not_before(
    tmp_path: Path,
) -> None:
    async with inner(tmp_path) as bot:
        amy = await bot.discord.joins("Amy", pending=True)
        await bot.hears(MemberJoined)
        await settled(bot.discord)
        assert bot.told(MemberPassed) == []
        await amy.passes_screening()
        passed = await bot.hears(MemberPassed)
        amy.gets_role("ops")
        await settled(bot.discord)
        assert bot.told(MemberPassed) == [passed]


async def test_where_newcomers_answer_questions_first_they_have_passed_when_these_are_done(
    tmp_path: Path,
) -> None:
    async with inner(tmp_path) as bot:
        world = bot.discord.world
        world.guild["features"].append("GUILD_ONBOARDING")
        bot.discord.tell("GUILD_UPDATE", world.guild, guild=bot.guild)
        amy = await bot.discord.joins("Amy")
        await bot.hears(MemberJoined)
        await settled(bot.discord)
        assert bot.told(MemberPassed) == []
        comings.update(bot.discord, world.guild, amy.member, flags=comings.COMPLETED_ONBOARDING)
        await bot.hears(MemberPassed)


async def test_another_name_is_told_and_another_role_is_not(tmp_path: Path) -> None:
    async with inner(tmp_path) as bot:
        amy = await bot.discord.joins("Amy")
        amy.gets_role("ops")
        comings.update(bot.discord, bot.discord.world.guild, amy.member, nick="Amy of Riga")
        renamed = await bot.hears(MemberRenamed)
        assert renamed.who.name == "Amy of Riga"


async def test_a_message_is_told_with_its_room_and_its_own_instant(tmp_path: Path) -> None:
    async with inner(tmp_path) as bot:
        amy = await bot.discord.joins("Amy")
        message = await amy.writes("签到", "check-in")
        said = await bot.hears(MessageSent)
        assert (said.text, said.room, said.thread) == ("签到", bot.room("check-in"), None)
        assert (said.id, said.message) == (f"message:{message['id']}", message["id"])
        assert (said.at, said.who.native) == (instant(message["id"]), amy.id)
        await amy.edits(message, "签到!")
        edited = await bot.hears(MessageEdited)
        assert (edited.text, edited.message) == ("签到!", said.message)
        await amy.reacts("🎉", message)
        reacted = await bot.hears(ReactionAdded)
        assert (reacted.emoji, reacted.message, reacted.room) == ("🎉", said.message, said.room)


async def test_what_a_person_does_is_told_in_order(tmp_path: Path) -> None:
    async with inner(tmp_path) as bot:
        amy = await bot.discord.joins("Amy")
        for number in range(20):
            await amy.writes(str(number))
        await bot.hears(MessageSent, 20)
        assert [event.text for event in bot.told(MessageSent)] == [str(n) for n in range(20)]
        assert [type(event) for event in bot.told(MemberEvent)[:2]] == [MemberJoined, MemberPassed]


async def test_the_bot_hears_neither_itself_nor_other_bots(tmp_path: Path) -> None:
    async with inner(tmp_path) as bot:
        amy = await bot.discord.joins("Amy")
        client = bot.chat._line.client
        assert client is not None
        room = client.get_channel(int(bot.room()))
        assert isinstance(room, library.TextChannel)
        await room.send("hello")
        await amy.writes("hi")
        await bot.hears(MessageSent)


async def test_a_message_in_a_thread_belongs_to_the_room_above_and_to_the_post_that_opened_it(
    tmp_path: Path,
) -> None:
    async with inner(tmp_path) as bot:
        amy = await bot.discord.joins("Amy")
        client = bot.chat._line.client
        assert client is not None
        room = client.get_channel(int(bot.room()))
        assert isinstance(room, library.TextChannel)
        post = await room.send("What are you reading?")
        thread = await post.create_thread(name="Books")
        message = await amy.writes("Proust", str(thread.id))
        said = await bot.hears(MessageSent)
        assert (said.room, said.thread) == (bot.room(), str(post.id))
        assert said.message == f"{post.id}/{message['id']}"


async def test_the_bots_own_mention_in_front_is_no_part_of_a_word(tmp_path: Path) -> None:
    async with inner(tmp_path, message_content=False) as bot:
        amy = await bot.discord.joins("Amy")
        await amy.writes(f"<@{bot.discord.world.bot['id']}> 签到")
        assert (await bot.hears(MessageSent)).text == "签到"
        await amy.writes("签到")
        assert (await bot.hears(MessageSent, 2)).text == ""  # Discord keeps it from us


async def test_somebody_elses_mention_stays(tmp_path: Path) -> None:
    async with inner(tmp_path) as bot:
        amy = await bot.discord.joins("Amy")
        await amy.writes(f"{amy.mention} 签到")
        assert (await bot.hears(MessageSent)).text == f"{amy.mention} 签到"


async def test_who_manages_the_server_has_all_rights_at_that_moment(tmp_path: Path) -> None:
    async with inner(tmp_path) as bot:
        world = bot.discord.world
        amy = await bot.discord.joins("Amy")
        await amy.writes("one")
        assert (await bot.hears(MessageSent)).who.rights == frozenset()
        role = world.add_role(world.guild, "managers", library.Permissions(manage_guild=True).value)
        told = {"guild_id": bot.guild, "role": role}
        bot.discord.tell("GUILD_ROLE_CREATE", told, guild=bot.guild)
        amy.gets_role("managers")
        await amy.writes("two")
        assert (await bot.hears(MessageSent, 2)).who.rights == RIGHTS


async def test_discord_py_still_has_the_inner_table_that_we_listen_at(tmp_path: Path) -> None:
    async with inner(tmp_path) as bot:
        client = bot.chat._line.client
        assert isinstance(client, Client)
        parsers = client._connection.parsers
        heard = {*bot.chat._hear.instead, *bot.chat._hear.beside}
        assert heard <= parsers.keys()
        own = library.AutoShardedClient(intents=library.Intents.none())._connection.parsers
        assert heard <= own.keys()
        assert all(parsers[name].__name__ == "heard" for name in heard)


def test_only_those_intents_are_asked_for_that_somebody_needs() -> None:
    hears = {MessageSent: ("checkin", "talk"), MemberPassed: ("welcome",)}
    asked = intents(needs(hears, message_content=True))
    assert [name for name, on in asked if on] == [
        "guilds",
        "members",
        "guild_messages",
        "message_content",
    ]
    assert [name for name, on in intents(needs({}, message_content=True)) if on] == ["guilds"]
    lines = [need.line() for need in needs(hears, message_content=False)]
    assert lines[1].startswith("intent GUILD_MEMBERS (privileged), for welcome: ")
    assert lines[2].startswith("intent GUILD_MESSAGES (not privileged), for checkin, talk: ")
    assert len(Ear().hears()) > len(hears)

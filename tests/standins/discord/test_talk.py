"""An unmodified discord.py logs in, hears members and answers them."""

import io

import discord as library
import pytest

from tests.standins.discord import Impossible, bits, open_standin
from tests.standins.discord.clients import ALMOST_ALL, Client, logged_in, room


def intents(**changed: bool) -> library.Intents:
    made = library.Intents(ALMOST_ALL.value)
    for name, wanted in changed.items():
        setattr(made, name, wanted)
    return made


async def test_a_client_sees_the_small_world() -> None:
    async with open_standin() as discord, logged_in(discord, client := Client()):
        (guild,) = client.guilds
        assert guild.name == "Plaza"
        assert [each.name for each in guild.text_channels] == ["general", "check-in", "ops"]
        assert guild.member_count == 2
        assert guild.me.guild_permissions.manage_roles
        assert not guild.me.guild_permissions.administrator


async def test_a_member_reads_what_the_bot_says() -> None:
    async with open_standin() as discord, logged_in(discord, client := Client()):
        amy = await discord.joins("Amy")
        await room(client).send("hello", embed=library.Embed(title="A card"))
        (message,) = amy.sees("general")
        assert message["content"] == "hello"
        assert message["embeds"][0]["title"] == "A card"


async def test_the_bot_hears_a_member_write_edit_react_and_delete() -> None:
    async with open_standin() as discord, logged_in(discord, client := Client()):
        heard: list[str] = []

        @client.event
        async def on_raw_message_edit(event: library.RawMessageUpdateEvent) -> None:
            heard.append(f"edited: {event.message.content}")

        @client.event
        async def on_raw_reaction_add(event: library.RawReactionActionEvent) -> None:
            heard.append(f"reacted: {event.emoji}")

        @client.event
        async def on_raw_message_delete(event: library.RawMessageDeleteEvent) -> None:
            heard.append("deleted")

        amy = await discord.joins("Amy")
        message = await amy.writes("good mornin")
        await amy.edits(message, "good morning")
        await amy.reacts("☀️", message)
        await amy.deletes(message)
        await discord.settled()
        assert client.heard == ["good mornin"]
        assert heard == ["edited: good morning", "reacted: ☀️", "deleted"]


async def test_without_the_content_intent_only_what_is_meant_for_the_bot_is_readable() -> None:
    client = Client(intents(message_content=False))
    async with open_standin() as discord, logged_in(discord, client):
        amy = await discord.joins("Amy")
        await amy.writes("签到")
        await amy.writes(f"<@{discord.world.bot['id']}> 签到")
        await amy.writes_privately("签到")
        await discord.settled()
        assert client.heard == ["", f"<@{discord.world.bot['id']}> 签到", "签到"]


async def test_without_the_intent_for_members_no_join_is_told() -> None:
    client = Client(intents(members=False))
    async with open_standin() as discord, logged_in(discord, client):
        joined: list[str] = []

        @client.event
        async def on_member_join(member: library.Member) -> None:
            joined.append(member.name)

        await discord.joins("Amy")
        await discord.settled()
        assert joined == []


async def test_the_bot_hears_nothing_from_a_channel_that_it_cannot_see() -> None:
    async with open_standin() as discord, logged_in(discord, client := Client()):
        amy = await discord.joins("Amy")
        discord.faults.forbid(bits.VIEW_CHANNEL, discord.world.room("check-in"))
        await amy.writes("a secret", "check-in")
        await amy.writes("no secret", "general")
        await discord.settled()
        assert client.heard == ["no secret"]


async def test_a_member_without_the_role_neither_sees_nor_writes_in_ops() -> None:
    async with open_standin() as discord, logged_in(discord, client := Client()):
        amy = await discord.joins("Amy")
        await room(client, "ops").send("for operators")
        assert amy.sees("ops") == []
        with pytest.raises(Impossible):
            await amy.writes("let me in", "ops")
        amy.gets_role("ops")
        assert [each["content"] for each in amy.sees("ops")] == ["for operators"]


async def test_a_reply_shows_what_it_answers() -> None:
    async with open_standin() as discord, logged_in(discord, client := Client()):
        amy = await discord.joins("Amy")
        asked = await amy.writes("who is there?")
        message = await room(client).fetch_message(int(asked["id"]))
        await message.reply("I am")
        (answer,) = [each for each in amy.sees() if each["content"] == "I am"]
        assert answer["referenced_message"]["content"] == "who is there?"


async def test_a_file_can_be_fetched_from_its_address() -> None:
    async with open_standin() as discord, logged_in(discord, client := Client()):
        file = library.File(io.BytesIO(b"a picture"), "card.png", description="A card")
        sent = await room(client).send(file=file)
        assert sent.attachments[0].description == "A card"
        assert await sent.attachments[0].read() == b"a picture"


async def test_members_come_in_chunks_when_a_client_asks_for_them() -> None:
    async with open_standin() as discord, logged_in(discord, client := Client()):
        await discord.raid(1_200)
        found = await client.guilds[0].query_members("Raider 7", limit=3)
        assert [member.display_name for member in found] == ["Raider 7", "Raider 70", "Raider 71"]
        everybody = await client.guilds[0].chunk()
        assert len(everybody) == 1_202

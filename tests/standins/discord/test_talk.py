"""An unmodified discord.py logs in, hears a member and answers."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import discord as library

from tests.standins.discord import Standin, open_standin
from tests.standins.discord.pointing import pointed_at

WAIT = 10


@asynccontextmanager
async def logged_in(discord: Standin, client: library.Client) -> AsyncIterator[None]:
    with pointed_at(discord.api_url, discord.gateway_url):
        async with client:
            running = asyncio.create_task(client.start(discord.token))
            await asyncio.wait_for(client.wait_until_ready(), WAIT)
            yield
        await running


async def test_a_client_sees_the_small_world_and_says_something() -> None:
    async with open_standin() as discord:
        client = library.Client(intents=library.Intents.all() ^ library.Intents(presences=True))
        async with logged_in(discord, client):
            (guild,) = client.guilds
            assert [each.name for each in guild.text_channels] == ["general", "check-in", "ops"]
            await guild.text_channels[0].send("hello")
            (message,) = discord.world.messages[str(guild.text_channels[0].id)].values()
            assert message["content"] == "hello"

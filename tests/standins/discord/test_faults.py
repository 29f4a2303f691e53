"""REST in bad weather: errors before and after the deed, silence, limits, and Cloudflare."""

import aiohttp
import discord as library
import pytest

from tests.standins.discord import bits, open_standin
from tests.standins.discord.clients import Client, logged_in, room
from tests.standins.discord.faults import Failing, Late, Limited, Silent

SEND = "POST /channels/*/messages"


@pytest.mark.parametrize("carried_out", [False, True])
async def test_a_post_that_fails_once_is_there_once(carried_out: bool) -> None:
    async with open_standin() as discord, logged_in(discord, client := Client()):
        fault = discord.faults.add(Failing(SEND, times=1, status=502, carried_out=carried_out))
        await room(client).send("hello")
        assert fault.happened == 1
        assert [each["content"] for each in discord.person("Owner").sees()] == ["hello"]


async def test_a_request_that_is_never_answered_ends_with_its_line() -> None:
    async with open_standin() as discord, logged_in(discord, client := Client()):
        discord.faults.add(Silent(SEND, seconds=0.05, carried_out=True))
        with pytest.raises(aiohttp.ServerDisconnectedError):
            await room(client).send("hello")
        assert [each["content"] for each in discord.person("Owner").sees()] == ["hello"]


@pytest.mark.parametrize("scope", ["user", "global", "shared"])
async def test_a_limit_is_waited_for(scope: str) -> None:
    async with open_standin() as discord, logged_in(discord, client := Client()):
        discord.faults.add(Limited(SEND, times=2, scope=scope, retry_after=0.05))
        await room(client).send("hello")
        assert [
            each.status for each in discord.record.of("POST", "/channels/{channel}/messages")
        ] == [429, 429, 200]


async def test_a_limit_of_cloudflare_is_not_waited_for() -> None:
    async with open_standin() as discord, logged_in(discord, client := Client()):
        discord.faults.add(Limited(SEND, cloudflare=True))
        with pytest.raises(library.HTTPException) as no:
            await room(client).send("hello")
        assert no.value.status == 429


async def test_latency_and_rates_are_as_asked_for() -> None:
    async with open_standin() as discord, logged_in(discord, client := Client()):
        late = discord.faults.add(Late(rate=0.5, seconds=0.001))
        for _ in range(60):
            await client.fetch_guild(client.guilds[0].id)
        assert 15 < late.happened < 45
        discord.faults.clear()


async def test_a_revoked_permission_is_missing_at_once() -> None:
    async with open_standin() as discord, logged_in(discord, client := Client()):
        discord.faults.forbid(bits.SEND_MESSAGES, discord.world.room("general"))
        with pytest.raises(library.Forbidden) as no:
            await room(client).send("hello")
        assert no.value.code == 50013

"""Lines break and sessions go on: what the gateway does with discord.py, and with bad clients."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import aiohttp
import discord as library
import pytest

from tests.standins.discord import Standin, bits, eventually, open_standin
from tests.standins.discord.clients import Client, logged_in
from tests.standins.discord.pointing import pointed_at
from tests.standins.discord.session import REMEMBERED

WAIT = 15


@pytest.mark.parametrize("how", ["cut", "close", "reconnect"])
async def test_after_a_drop_the_client_resumes_and_hears_what_it_missed(how: str) -> None:
    async with open_standin() as discord, logged_in(discord, client := Client()):
        amy = await discord.joins("Amy")
        await amy.writes("before")
        await discord.settled()
        done = getattr(discord.faults, how)()
        if asyncio.iscoroutine(done):
            await done
        await amy.writes("meanwhile")
        await eventually(lambda: client.resumed == 1, WAIT)
        await amy.writes("after")
        await eventually(lambda: len(client.heard) == 3, WAIT)
        assert client.heard == ["before", "meanwhile", "after"]
        assert client.readied == 1


async def test_a_session_declared_invalid_makes_the_client_identify_anew() -> None:
    async with open_standin() as discord, logged_in(discord, client := Client()):
        discord.gateway.identify_every = 0
        discord.faults.invalidate()
        await eventually(lambda: client.readied == 2, WAIT)
        assert len(discord.gateway.identifies) == 2
        amy = await discord.joins("Amy")
        await amy.writes("hello again")
        await eventually(lambda: client.heard == ["hello again"])


async def test_an_intent_that_is_not_switched_on_is_refused() -> None:
    async with open_standin() as discord:
        discord.world.switch_off(bits.MESSAGE_CONTENT)
        with pytest.raises(library.PrivilegedIntentsRequired):
            async with logged_in(discord, Client()):
                pass


async def test_a_wrong_token_is_refused() -> None:
    async with open_standin() as discord:
        with pointed_at(discord.api_url, discord.gateway_url):
            async with Client() as client:
                with pytest.raises(library.LoginFailure):
                    await client.login("not.the.token")


async def test_being_kicked_takes_the_guild_away_and_an_outage_does_not() -> None:
    async with open_standin() as discord, logged_in(discord, client := Client()):
        removed: list[str] = []

        @client.event
        async def on_guild_remove(guild: library.Guild) -> None:
            removed.append(guild.name)

        discord.outage()
        await discord.settled()
        assert removed == []
        discord.invites_bot()
        discord.kicks_bot()
        await eventually(lambda: removed == ["Plaza"])


@asynccontextmanager
async def line_to(discord: Standin, url: str = "", query: str = "?v=10") -> AsyncIterator["Line"]:
    """A bare websocket, told nothing but HELLO yet."""
    address = (url or discord.gateway_url) + query
    async with aiohttp.ClientSession() as http, http.ws_connect(address) as socket:
        yield Line(socket)


class Line:
    """A bare websocket to the gateway."""

    def __init__(self, socket: aiohttp.ClientWebSocketResponse) -> None:
        self.socket = socket

    async def send(self, op: Any, data: Any) -> None:
        await self.socket.send_str(json.dumps({"op": op, "d": data}))

    async def until(self, wanted: int | str) -> dict[str, Any]:
        """The next frame with an op or of an event."""
        while True:
            message = await self.socket.receive(timeout=WAIT)
            assert message.type is aiohttp.WSMsgType.TEXT, (message, self.socket.close_code)
            frame: dict[str, Any] = json.loads(message.data)
            assert set(frame) == {"op", "d", "s", "t"}
            if wanted in (frame["op"], frame["t"]):
                return frame

    async def ended(self) -> int | None:
        """The close code."""
        while not self.socket.closed:
            await self.socket.receive(timeout=WAIT)
        return self.socket.close_code


def identity(discord: Standin, **changed: Any) -> dict[str, Any]:
    properties = {"os": "linux", "browser": "bare", "device": "bare"}
    return {"token": discord.token, "intents": 513, "properties": properties, **changed}


Frames = list[tuple[Any, Any]]


def bad(discord: Standin) -> dict[str, tuple[int, Frames]]:
    """What closes a line, and with which code."""
    good = identity(discord)
    resume = {"token": discord.token, "session_id": "?", "seq": 1}
    return {
        "an op that nobody knows": (4001, [(2, good), (99, None)]),
        "an op that is no number": (4002, [("x", None)]),
        "a frame of more than 4,096 bytes": (4002, [(1, "x" * 5_000)]),
        "identify without intents": (4002, [(2, {"token": discord.token})]),
        "speaking before identify": (4003, [(3, {})]),
        "a wrong token": (4004, [(2, identity(discord, token="x"))]),
        "a wrong token at resume": (4004, [(6, {**resume, "token": "x"})]),
        "identify twice": (4005, [(2, good), (2, good)]),
        "121 frames in a minute": (4008, [(2, good), *[(1, None)] * 120]),
        "a shard past the last": (4010, [(2, identity(discord, shard=[2, 2]))]),
        "an intent that nobody knows": (4013, [(2, identity(discord, intents=1 << 30))]),
        "an intent not switched on": (4014, [(2, identity(discord, intents=1 << 8))]),
    }


async def test_a_client_that_breaks_a_rule_is_closed_with_its_code() -> None:
    async with open_standin() as discord:
        discord.gateway.identify_every = 0
        for what, (code, frames) in bad(discord).items():
            async with line_to(discord) as line:
                for op, data in frames:
                    await line.send(op, data)
                assert await line.ended() == code, what


async def test_another_version_of_the_gateway_is_refused() -> None:
    async with open_standin() as discord, line_to(discord, query="?v=9") as line:
        assert await line.ended() == 4012


async def test_too_many_guilds_for_one_shard_need_more_shards() -> None:
    async with open_standin() as discord:
        for number in range(2_500):
            discord.world.add_guild(f"Guild {number}")
        async with line_to(discord) as line:
            await line.send(2, identity(discord))
            assert await line.ended() == 4011


async def test_shards_share_the_guilds_among_them() -> None:
    async with open_standin() as discord:
        discord.world.add_guild("Second")
        discord.gateway.max_concurrency = 2
        told = []
        for shard in (0, 1):
            async with line_to(discord) as line:
                await line.send(2, identity(discord, shard=[shard, 2]))
                told.append((await line.until("READY"))["d"]["guilds"])
        assert [len(guilds) for guilds in told] == [1, 1]


async def test_a_second_identify_within_five_seconds_is_told_that_its_session_is_invalid() -> None:
    async with open_standin() as discord:
        async with line_to(discord) as line:
            await line.send(2, identity(discord))
            await line.until("READY")
        async with line_to(discord) as line:
            await line.send(2, identity(discord))
            assert (await line.until(9))["d"] is False
            discord.clock.move(5)
            await line.send(2, identity(discord))
            await line.until("READY")


async def test_a_session_is_over_after_a_close_with_1000_or_some_minutes_or_too_many_events() -> (
    None
):
    async with open_standin() as discord:
        discord.gateway.identify_every = 0
        amy = await discord.joins("Amy")
        for code, minutes, messages, resumes in (
            (4000, 1, 1, True),
            (1000, 0, 0, False),
            (4000, 4, 0, False),
            (4000, 0, REMEMBERED + 1, False),
        ):
            async with line_to(discord) as line:
                await line.send(2, identity(discord))
                ready = (await line.until("READY"))["d"]
                await line.socket.close(code=code)
            await eventually(lambda: not discord.gateway.connections)
            for _ in range(messages):
                await amy.writes("hello")
            discord.clock.move(minutes * 60)
            resume = {"token": discord.token, "session_id": ready["session_id"], "seq": 2}
            async with line_to(discord, ready["resume_gateway_url"]) as line:
                await line.send(6, resume)
                await line.until("RESUMED" if resumes else 9)


async def test_a_sequence_number_from_the_future_is_refused() -> None:
    async with open_standin() as discord:
        async with line_to(discord) as line:
            await line.send(2, identity(discord))
            ready = (await line.until("READY"))["d"]
            await line.socket.close(code=4000)
        resume = {"token": discord.token, "session_id": ready["session_id"], "seq": 999}
        async with line_to(discord, ready["resume_gateway_url"]) as line:
            await line.send(6, resume)
            assert await line.ended() == 4007


async def test_the_thousand_and_first_identify_of_a_day_costs_the_token() -> None:
    async with open_standin() as discord:
        discord.gateway.identifies.extend([discord.clock.ms] * 1_000)
        before = discord.token
        async with line_to(discord) as line:
            await line.send(2, identity(discord))
            assert await line.ended() == 4004
        assert discord.token != before


async def test_asking_for_all_members_twice_in_thirty_seconds_is_limited() -> None:
    async with open_standin() as discord, line_to(discord) as line:
        guild = discord.world.guild["id"]
        await line.send(2, identity(discord, intents=bits.GUILDS | bits.GUILD_MEMBERS))
        everybody = {"guild_id": guild, "query": "", "limit": 0, "nonce": "n"}
        await line.send(8, everybody)
        assert (await line.until("GUILD_MEMBERS_CHUNK"))["d"]["nonce"] == "n"
        await line.send(8, everybody)
        limited = (await line.until("RATE_LIMITED"))["d"]
        assert limited["meta"] == {"guild_id": guild, "nonce": "n"}
        assert 29 < limited["retry_after"] <= 30

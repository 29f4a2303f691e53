"""The outer half of the platform beside the stand-in: effects go out through a real client."""

import asyncio
import random
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import discord as library

from bot.delivery import Delivery, Done, Outcome
from bot.effects import Effect, Plain, Say
from bot.platforms.discord import MIGRATIONS, NAME
from bot.platforms.discord.answers import Answers
from bot.platforms.discord.deliver import Deliveries
from bot.platforms.discord.line import Line
from bot.platforms.discord.rest import trace
from bot.platforms.discord.settings import Settings
from bot.store.migrate import migrate
from bot.store.sqlite import open_database
from tests.platforms.grounds import ground_of
from tests.standins.discord import Standin, open_standin
from tests.standins.discord.messages import post
from tests.standins.discord.pointing import pointed_at
from tests.standins.discord.waiting import eventually

WAIT = 10
WORDS = Plain("rendered elsewhere")
Wire = dict[str, Any]


class StandinClock:
    """The time that the stand-in lives in, for the bot beside it."""

    def __init__(self, discord: Standin) -> None:
        self.random = random.Random(0)
        self._clock = discord.clock
        self._tasks: set[asyncio.Task[None]] = set()

    def now(self) -> int:
        return self._clock.ms

    async def sleep(self, seconds: float) -> None:
        await self._clock.sleep(seconds)

    def alarm(self, name: str, at: int, ring: Callable[[], None]) -> None:
        async def waits() -> None:
            await self._clock.sleep((at - self.now()) / 1000)
            ring()

        task = asyncio.create_task(waits())
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)


@dataclass
class Outer:
    """A bot that is logged in and carries out what a test asks for."""

    discord: Standin
    line: Line
    started: Callable[[], Deliveries]

    def __post_init__(self) -> None:
        self.forgets()

    def forgets(self) -> None:
        """What a new process does: it knows of nothing that was sent."""
        self.deliveries = self.started()

    @property
    def guild(self) -> str:
        return str(self.discord.world.guild["id"])

    def room(self, name: str = "general") -> str:
        return str(self.discord.world.room(name)["id"])

    def messages(self, channel: str | None = None) -> list[Wire]:
        """What stands in a channel, oldest first."""
        return list(self.discord.world.messages.get(channel or self.room(), {}).values())

    def texts(self, channel: str | None = None) -> list[str]:
        return [message["content"] for message in self.messages(channel)]

    def joined(self, name: str) -> str:
        """Somebody who is a member of the server, by native id."""
        world = self.discord.world
        person = world.add_user(name)
        world.add_member(world.guild, person)
        return str(person["id"])

    def writes(self, who: str, text: str, name: str = "general") -> str:
        """The native id of what a member wrote."""
        world = self.discord.world
        return str(post(self.discord, world.room(name), world.users[who], text)["id"])

    def wrote_long_ago(self, who: str, text: str, age: int) -> str:
        """The native id of what a member wrote so many ms ago."""
        world = self.discord.world
        id = self.discord.clock.snowflake(self.discord.clock.ms - age)
        message = world.messages[self.room()].pop(self.writes(who, text))
        world.messages[self.room()][id] = {**message, "id": id}
        return str(id)

    def role(self, name: str) -> str:
        """A role that the bot may give, by native id."""
        return str(self.discord.world.add_role(self.discord.world.guild, name)["id"])

    async def knows_role(self, role: str) -> None:
        """Discord tells the bot of a role, and it has heard of it."""
        guild = self.discord.world.guild
        made = next(each for each in guild["roles"] if each["id"] == role)
        told = {"guild_id": guild["id"], "role": made}
        self.discord.tell("GUILD_ROLE_CREATE", told, guild=guild["id"])

        def known() -> bool:
            there = self.line.client and self.line.client.get_guild(int(guild["id"]))
            return bool(there and there.get_role(int(role)))

        await eventually(known)

    def private(self, who: str) -> str:
        """The channel where a member is alone with the bot."""
        return str(self.discord.world.private(self.discord.world.users[who])["id"])

    def forbids(self, name: str, bits: int) -> None:
        """Take permissions in a room from everybody."""
        overwrite = {"id": self.guild, "type": 0, "allow": "0", "deny": str(bits)}
        self.discord.world.room(name)["permission_overwrites"].append(overwrite)

    def holds_only(self, bits: int) -> None:
        """Take all permissions from the bot, and from everybody, but these."""
        for role in self.discord.world.guild["roles"]:
            role["permissions"] = str(bits)

    def delivery(self, effect: Effect, key: str = "k", **given: Any) -> Delivery:
        room = given.pop("room", self.room())
        buttons = tuple(("a." + label, label) for label in given.pop("buttons", "").split())
        return Delivery(key, effect, self.guild, room=room, buttons=buttons, **given)

    async def carry(self, effect: Effect, key: str = "k", **given: Any) -> Outcome:
        """What came of an effect; each key is an effect of its own."""
        return await self.deliveries.carry_out(self.delivery(effect, key, **given))

    async def says(self, text: str, key: str = "k", **given: Any) -> str:
        """The native id of a new post in a room."""
        done = await self.carry(Say(room=self.room(), words=WORDS), key, text=text, **given)
        assert isinstance(done, Done), done
        assert done.native is not None
        return done.native

    def asked(self, method: str, template: str) -> int:
        """How many requests of a route Discord has answered."""
        return len(self.discord.record.of(method, template))


@asynccontextmanager
async def logged_in(discord: Standin) -> AsyncIterator[Line]:
    """A client that has received its servers."""
    line = Line(Settings(token=discord.token))
    intents = library.Intents(guilds=True)
    with pointed_at(discord.api_url, discord.gateway_url):
        client = library.AutoShardedClient(
            intents=intents,
            http_trace=trace(),
            max_ratelimit_timeout=30,
            guild_ready_timeout=0.1,
        )
        async with client:
            running = asyncio.create_task(client.start(discord.token))
            await asyncio.wait_for(client.wait_until_ready(), WAIT)
            line.client = client
            yield line
        await running


@asynccontextmanager
async def outer(folder: Path) -> AsyncIterator[Outer]:
    """A stand-in with the small world, and a bot's outer half in it."""
    async with (
        open_standin() as discord,
        open_database(folder / "plaza.db", inline=True) as db,
        logged_in(discord) as line,
    ):
        await migrate(db, NAME, MIGRATIONS)
        clock = StandinClock(discord)
        ground = ground_of(db, clock, [])
        yield Outer(discord, line, lambda: Deliveries(ground, line, Answers(clock, line)))

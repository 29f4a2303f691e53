"""A Plaza that was away, in tests: what it knows of members, and what it asked for."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

from bot.events import HEARD, Event, MemberEvent, MemberJoined, MemberLeft
from bot.platforms.base import Here, Home
from tests.platforms.discord.inner import Ear, Inner, connected
from tests.standins.discord import Standin, open_standin
from tests.standins.discord.waiting import eventually

MEMBERS = "/guilds/{guild}/members"


class Plaza(Ear):
    """An ear that knows who is here, as the core does, and whose server is set up."""

    def __init__(self, discord: Standin, asked: Sequence[type[Event]] = ()) -> None:
        shapes = asked or tuple(HEARD.values())
        super().__init__(heard=dict.fromkeys(shapes, ("welcome",)))
        for guild in discord.world.guilds.values():
            self.homes.append(Home(guild["id"], guild["name"], "en", ("1",)))

    async def emit(self, event: Event) -> bool:
        answers = await super().emit(event)
        if isinstance(event, MemberJoined):
            self.members[event.who.native] = Here(event.who.name, event.at)
        elif isinstance(event, MemberLeft):
            self.members.pop(event.who.native, None)
        return answers

    def told(self) -> list[tuple[type[Event], str]]:
        """What was told of members since this was asked last."""
        told = [
            (type(each), each.who.name) for each in self.events if isinstance(each, MemberEvent)
        ]
        self.events.clear()
        return sorted(told, key=lambda each: (each[1], each[0].__name__))


@asynccontextmanager
async def knocking(*asked: type[Event]) -> AsyncIterator[tuple[Standin, Plaza]]:
    """A Discord that lets the bot in as often as it comes, and who hears of its members."""
    async with open_standin() as discord:
        discord.gateway.identify_every = 0
        yield discord, Plaza(discord, asked)


async def compared(bot: Inner, times: int = 1) -> None:
    """Wait until the bot is connected and its servers were compared so often."""
    await connected(bot)
    done = bot.chat._reconcile
    await eventually(lambda: done._present and not done._due and listed(bot.discord) >= times, 20)


def listed(discord: Standin) -> int:
    """How many pages of members Discord was asked for."""
    return len(discord.record.of("GET", MEMBERS))


async def away(discord: Standin) -> None:
    """Let the session end so that it cannot be taken up again."""
    discord.gateway.identify_every = 0
    discord.faults.invalidate()

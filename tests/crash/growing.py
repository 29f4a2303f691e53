"""A server that grows by its members' links while the process dies: who brings whom, and the books.

The members' clients are the stand-in's; what they did not see an answer to they do again.
"""

import asyncio
import random
from collections.abc import AsyncIterator, Awaitable, Iterable, Iterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from tests.crash.guild import PATIENCE, Guild, laid_out
from tests.standins.discord import eventually
from tests.standins.discord.interactions import Interaction
from tests.standins.discord.people import Person

OPTIONS = """checkin: {points: 0}
    referrals:
      {search: true, stay: 1d, per_day: 3, tiers: [{friends: 3, points: 50}]}"""
FRIENDS = 4  # of each inviter
BROUGHT, CAME, TIER = 20, 10, 50  # points
MINUTE, DAY = 60_000, 86_400_000
AGAIN = 4.0  # seconds until somebody tries again
LATEST = 2.0  # seconds until it dies, if nothing happens that it could die of
HOST = "https://discord.gg/"
STEPS = (
    "(SELECT COUNT(*) FROM referrals_comings)",
    "(SELECT COUNT(*) FROM referrals_comings WHERE state <> 'waiting')",
    "(SELECT COUNT(*) FROM referrals_states WHERE state <> 'joined')",
    "(SELECT COUNT(*) FROM referrals_states WHERE part_at IS NOT NULL)",
    "(SELECT COUNT(*) FROM referrals_states WHERE left_at IS NOT NULL)",
    "(SELECT COUNT(*) FROM ledger)",
    "(SELECT COUNT(*) FROM outbox WHERE state = 'done')",
)
"""What grows with everything that is done; it dies between two of these."""


@dataclass
class Server(Guild):
    """The program, the server that it is in, and who came by whose link."""

    inviters: list[Person]
    dice: random.Random = field(default_factory=lambda: random.Random(8))
    links: dict[str, str] = field(default_factory=dict)  # by the inviters' ids
    friends: dict[str, list[Person]] = field(default_factory=dict)
    gone: set[str] = field(default_factory=set)
    up_since: int = 0

    async def starts(self) -> None:
        """Start the program, and wait until it is connected."""
        self.up_since = self.service.now
        await super().starts()

    async def dies(self, passes: int = 0) -> None:
        """SIGKILL; so many ms pass for everybody, and it is started again."""
        await self.service.dies()
        self.discord.clock.move(passes / 1000)
        self.service.ahead += passes
        await self.starts()

    async def under(self, kills: int, deeds: Iterable[Awaitable[object]], passes: int) -> None:
        """All at once, and it dies so often meanwhile; with the last death so many ms pass."""
        async with asyncio.TaskGroup() as group:
            group.create_task(self._dies_of_it(kills, passes))
            for each in deeds:
                group.create_task(_whole(each))
        await self.settles()

    async def settles(self) -> None:
        """Wait until it knows who came and left while it was dead, and all that follows is done."""
        await self.service.settles()
        async with asyncio.timeout(PATIENCE):
            while self._heard_until() < self.up_since:
                await asyncio.sleep(0.1)  # another process's rows cannot be awaited
        await self.service.settles()

    def _heard_until(self) -> int:
        return int(self.service.rows("SELECT COALESCE(MAX(until), 0) FROM discord_heard")[0][0])

    async def _dies_of_it(self, kills: int, passes: int) -> None:
        for left in reversed(range(kills)):
            until = self._steps() + self.dice.randint(1, 12)
            with suppress(TimeoutError):  # nothing happens that it could die of
                async with asyncio.timeout(LATEST):
                    while self._steps() < until:
                        await asyncio.sleep(0.005)  # another process's rows cannot be awaited
            await self.dies(0 if left else passes)

    def _steps(self) -> int:
        return int(self.service.rows(f"SELECT {' + '.join(STEPS)}")[0][0])

    async def asks(self, who: Person, command: str, until: str) -> str:
        """The answer to a command that says `until`; asked again where nothing came of it."""
        async with asyncio.timeout(PATIENCE):
            while True:
                asked = await who.calls(command)
                with suppress(AssertionError):  # it died meanwhile
                    await eventually(partial(_says, asked, until), AGAIN)
                    return asked.content

    async def lends(self, inviter: Person) -> None:
        """Get an inviter's own link."""
        said = await self.asks(inviter, "invite", HOST)
        self.links[inviter.id] = said.split(HOST)[1].split()[0]

    async def bring(self) -> None:
        """Everybody's friends come, all at the same moment."""
        for number in range(FRIENDS):
            for inviter in self.inviters:
                late = self.dice.uniform(0, 2)
                name, code = f"{inviter.name}'s {number}", self.links[inviter.id]
                friend = await self.discord.joins(name, invite=code, late=late)
                self.friends.setdefault(inviter.id, []).append(friend)

    async def leaves(self, friend: Person) -> None:
        """A friend is off again."""
        self.gone.add(friend.id)
        await friend.leaves()

    def wrong(self) -> Iterator[str]:
        """Everything in the books that is not as the people's deeds have it."""
        owed: dict[str, int] = {}
        for inviter, friends in self.friends.items():
            stay = [each for each in friends if each.id not in self.gone]
            owed[inviter] = BROUGHT * len(stay) + TIER * (len(stay) >= 3)
            owed |= {each.id: CAME * (each in stay) for each in friends}
            for each in friends:
                yield from self._is_wrong(each, inviter, "rewarded" if each in stay else "reversed")
        points = "SELECT native, SUM(amount) FROM ledger JOIN members ON members.id = member"
        has = dict(self.service.rows(f"{points} GROUP BY native"))
        for who, due in owed.items():
            if has.get(who, 0) != due:
                yield f"{self.discord.world.users[who]['username']}: {has.get(who, 0)}, not {due}"
        twice = "SELECT reverses FROM ledger WHERE reverses IS NOT NULL"
        if self.service.rows(f"{twice} GROUP BY reverses HAVING COUNT(*) > 1"):
            yield "something was taken back twice"

    def _is_wrong(self, friend: Person, inviter: str, state: str) -> Iterator[str]:
        said = self.service.rows(
            "SELECT state, who.native FROM referrals_states AS coming"
            " JOIN members AS friend ON friend.id = coming.member"
            " LEFT JOIN members AS who ON who.id = coming.inviter WHERE friend.native = ?",
            friend.id,
        )
        if said != [(state, inviter)]:
            yield f"{friend.name} is {said}, not {state}"


def _says(asked: Interaction, text: str) -> bool:
    return text in asked.content


async def _whole(deed: Awaitable[object]) -> None:
    await deed


@asynccontextmanager
async def growing(folder: Path) -> AsyncIterator[Server]:
    """A server with two members who have links."""
    async with laid_out(folder, OPTIONS) as (service, discord):
        inviters = [await discord.joins(name) for name in ("Bo", "Cleo")]
        server = Server(service, discord, inviters)
        await server.starts()
        for each in inviters:
            await server.lends(each)
        await server.settles()
        yield server
